import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { campaignsWords, formatPercent } from "../../../../language";
import { linePath } from "../../../chart/paths";
import { useChartStyles } from "../../../chart/useChartStyles";
import { usePointCursor } from "../../../chart/usePointCursor";
import { useWidth } from "../../../chart/useWidth";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import type { ParetoRow } from "./paretoRows";
import { plotPareto } from "./plotPareto";

const HEIGHT = 120;
const LEVELS = [0, 0.5, 1] as const;

const useStyles = makeStyles({
  chart: {
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  readout: {
    margin: 0,
    minHeight: tokens.lineHeightBase300,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflowX: "hidden",
    overflowY: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface ParetoChartProps {
  readonly rows: readonly ParetoRow[];
  readonly level: number;
  readonly unit: string;
  readonly summary: string;
}

/** How much lies in how few, as a drawing that is one tab stop: the arrow keys go from campaign to campaign. */
export function ParetoChart({ rows, level, unit, summary }: ParetoChartProps) {
  const styles = useStyles();
  const chart = useChartStyles();
  const own = useWords(campaignsWords);
  const { language } = usePaneLanguage();
  const [width, measure] = useWidth();
  const keysId = useId();
  const plot = useMemo(
    () => plotPareto({ cumulative: rows.map(({ together }) => together), level, width, height: HEIGHT }),
    [rows, level, width],
  );
  const cursor = usePointCursor(
    plot.points.map(({ x }) => x),
    width,
  );
  const row = cursor.isChosen ? rows[cursor.place] : undefined;
  const at = cursor.isChosen ? plot.points[cursor.place] : undefined;
  const yOf = (share: number): number => plot.bottom - share * (plot.bottom - 8);
  return (
    <div>
      <div
        ref={measure}
        role="img"
        aria-label={summary}
        aria-describedby={keysId}
        tabIndex={0}
        className={styles.chart}
        onKeyDown={cursor.onKeyDown}
      >
        <svg
          className={chart.drawing}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          height={HEIGHT}
          aria-hidden
          onPointerDown={cursor.onPointer}
          onPointerMove={cursor.onPointer}
        >
          {LEVELS.map((share) => (
            <g key={share}>
              <line className={chart.grid} x1={plot.left} x2={plot.right} y1={yOf(share)} y2={yOf(share)} />
              <text className={chart.text} x={plot.left - 4} y={yOf(share) + 3} textAnchor="end">
                {formatPercent(share, language)}
              </text>
            </g>
          ))}
          {plot.bars.map((bar, place) => (
            <rect key={place} className={chart.band} {...bar} />
          ))}
          <line className={chart.target} x1={plot.left} x2={plot.right} y1={plot.level} y2={plot.level} />
          <path className={chart.line} d={linePath(plot.points)} />
          {at && <circle className={chart.chosen} cx={at.x} cy={at.y} r={5} />}
        </svg>
      </div>
      <p className={styles.readout} role="status">
        {row &&
          own.paretoPoint({ count: cursor.place + 1, name: row.name, amount: row.spend, unit, share: row.together })}
      </p>
      <span id={keysId} className={styles.spoken}>
        {own.paretoKeys}
      </span>
    </div>
  );
}
