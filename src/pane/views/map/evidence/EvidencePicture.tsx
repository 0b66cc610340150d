import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatValue, mapWords, periodName } from "../../../../language";
import { after, type Kpi, type Period } from "../../../../scorecard";
import type { Row } from "../../../../insight";
import { extentOf } from "../../../chart/extentOf";
import { linearScale } from "../../../chart/linearScale";
import { NumbersBehind } from "../../../chart/NumbersBehind";
import { linePath } from "../../../chart/paths";
import { useChartStyles } from "../../../chart/useChartStyles";
import { useTableStyles } from "../../../chart/useTableStyles";
import { useWidth } from "../../../chart/useWidth";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { useNodeStyles } from "../../../parts/useNodeStyles";
import type { Tested } from "./evidenceOf";

const HEIGHT = 88;
const EDGE = 6;

const useStyles = makeStyles({
  key: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface EvidencePictureProps {
  readonly tested: Tested;
}

/** Both series above each other, the driver moved ahead by the delay: where they go together, so do the lines. */
export function EvidencePicture({ tested }: EvidencePictureProps) {
  const { driver, outcome, rows, periods, test } = tested;
  const styles = useStyles();
  const chart = useChartStyles();
  const node = useNodeStyles();
  const own = useWords(mapWords);
  const [width, measure] = useWidth();
  const caption = own.evidencePicture({ name: driver.name, other: outcome.name, count: test.lag });
  const moved = [...Array.from({ length: test.lag }, () => undefined), ...rows.driver];
  const x = linearScale({ low: 0, high: Math.max(1, moved.length - 1) }, { low: EDGE, high: width - EDGE });
  const path = (row: Row): string => {
    const y = linearScale(extentOf(row, 0.02) ?? { low: 0, high: 1 }, { low: HEIGHT - EDGE, high: EDGE });
    return linePath(row.map((value, place) => (value === undefined ? undefined : { x: x(place), y: y(value) })));
  };
  return (
    <div ref={measure}>
      <svg role="img" aria-label={caption} className={chart.drawing} viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT}>
        <path className={chart.line} d={path(rows.outcome)} />
        <path className={chart.target} d={path(moved)} />
      </svg>
      <div className={styles.key} aria-hidden>
        {(
          [
            [chart.line, outcome.name],
            [chart.target, driver.name],
          ] as const
        ).map(([line, name]) => (
          <span key={line} className={styles.entry}>
            <svg width={22} height={10}>
              <line className={line} x1={0} x2={22} y1={5} y2={5} />
            </svg>
            {name}
          </span>
        ))}
      </div>
      <p className={node.details}>{caption}</p>
      <NumbersBehind show={own.evidenceTable} hide={own.evidenceTable}>
        <Numbers driver={driver} outcome={outcome} moved={moved} other={rows.outcome} periods={periods} />
      </NumbersBehind>
    </div>
  );
}

interface NumbersProps {
  readonly driver: Kpi;
  readonly outcome: Kpi;
  readonly moved: Row;
  readonly other: Row;
  readonly periods: readonly Period[];
}

function Numbers({ driver, outcome, moved, other, periods }: NumbersProps) {
  const styles = useTableStyles();
  const own = useWords(mapWords);
  const { language } = usePaneLanguage();
  const { fiscalYearStart } = useReady().scorecard.settings;
  const [first] = periods;
  const say = (value: number | undefined, { unit }: Kpi): string =>
    value === undefined ? "–" : formatValue(value, unit, language);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[own.evidencePeriod, driver.name, outcome.name].map((header) => (
            <th key={header} scope="col" className={mergeClasses(styles.cell, styles.header)}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {first !== undefined &&
          moved.map((value, place) => (
            <tr key={place}>
              <th scope="row" className={styles.cell}>
                {periodName(after(first, place), fiscalYearStart, language)}
              </th>
              <td className={styles.cell}>{say(value, driver)}</td>
              <td className={styles.cell}>{say(other[place], outcome)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
