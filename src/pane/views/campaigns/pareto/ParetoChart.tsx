import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { campaignsWords, formatPercent } from "../../../../language";
import { linePath } from "../../../chart/paths";
import { useChartStyles } from "../../../chart/useChartStyles";
import { usePointCursor } from "../../../chart/usePointCursor";
import { useReadoutStyles } from "../../../chart/useReadoutStyles";
import { useWidth } from "../../../chart/useWidth";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import type { ParetoRow } from "./paretoRows";
import { plotPareto } from "./plotPareto";

const HEIGHT = 120;

const useStyles = makeStyles({
  bar: { fill: tokens.colorBrandStroke2, "@media (forced-colors: active)": { fill: "GrayText" } },
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
  const readout = useReadoutStyles();
  const chart = useChartStyles();
  const own = useWords(campaignsWords);
  const { language } = usePaneLanguage();
  const [width, measure] = useWidth();
  const keysId = useId();
  const plot = useMemo(
    () => plotPareto({ cumulative: rows.map(({ together }) => together), width, height: HEIGHT }),
    [rows, width],
  );
  const cursor = usePointCursor(
    plot.points.map(({ x }) => x),
    width,
  );
  const row = cursor.isChosen ? rows[cursor.place] : undefined;
  const at = cursor.isChosen ? plot.points[cursor.place] : undefined;
  return (
    <div>
      <div
        ref={measure}
        role="img"
        aria-label={summary}
        aria-describedby={keysId}
        tabIndex={0}
        className={readout.chart}
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
          {[0, 0.5, level, 1].map((share) => (
            <g key={share}>
              <line
                className={share === level ? chart.target : chart.grid}
                x1={plot.left}
                x2={plot.right}
                y1={plot.y(share)}
                y2={plot.y(share)}
              />
              <text className={chart.text} x={plot.left - 4} y={plot.y(share) + 3} textAnchor="end">
                {formatPercent(share, language)}
              </text>
            </g>
          ))}
          {plot.bars.map((bar, place) => (
            <rect key={place} className={styles.bar} {...bar} />
          ))}
          <path className={chart.line} d={linePath(plot.points)} />
          {at && <circle className={chart.chosen} cx={at.x} cy={at.y} r={5} />}
        </svg>
      </div>
      <p className={readout.readout} role="status">
        {row &&
          own.paretoPoint({ count: cursor.place + 1, name: row.name, amount: row.spend, unit, share: row.together })}
      </p>
      <span id={keysId} className={readout.spoken}>
        {own.paretoKeys}
      </span>
    </div>
  );
}
