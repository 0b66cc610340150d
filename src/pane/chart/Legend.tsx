import { makeStyles, tokens } from "@fluentui/react-components";
import { diamond } from "./diamond";
import { useChartStyles } from "./useChartStyles";

export type LegendMark = "line" | "target" | "limit" | "signal" | "forecast";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface LegendProps {
  readonly entries: readonly { readonly mark: LegendMark; readonly text: string }[];
}

/** What the lines and shapes of a chart mean. */
export function Legend({ entries }: LegendProps) {
  const styles = useStyles();
  const chart = useChartStyles();
  return (
    <ul className={styles.list}>
      {entries.map(({ mark, text }) => (
        <li key={mark} className={styles.entry}>
          <svg width={22} height={10} aria-hidden>
            {mark === "forecast" && <rect className={chart.band} x={0} y={0} width={22} height={10} />}
            {mark === "signal" ? (
              <path className={chart.signal} d={diamond(11, 5, 5)} />
            ) : (
              <line className={chart[mark]} x1={0} x2={22} y1={5} y2={5} />
            )}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
