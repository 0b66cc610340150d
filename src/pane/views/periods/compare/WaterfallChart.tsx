import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, type CSSProperties } from "react";
import { formatScore, formatSome, periodsWords, signedPoints, tableWords } from "../../../../language";
import { NARROW } from "../../../frame/commonStyles";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { STATUS_FILL } from "../../../parts/statusFill";
import type { Waterfall, WaterfallStep } from "./waterfallOf";

type Step = WaterfallStep["movement"];

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  rows: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { overflowWrap: "anywhere" },
  cause: { color: tokens.colorNeutralForeground3 },
  step: { display: "flex", alignItems: "center", margin: 0 },
  track: { position: "relative", width: "112px", height: "14px", [NARROW]: { display: "none" } },
  bar: {
    position: "absolute",
    insetBlock: 0,
    insetInlineStart: "var(--bsc-from)",
    width: "var(--bsc-width)",
    minWidth: "2px",
    borderRadius: tokens.borderRadiusSmall,
    [FORCED]: { backgroundColor: "Highlight" },
  },
  whole: { backgroundColor: tokens.colorNeutralForeground3 },
  up: { backgroundColor: STATUS_FILL.green },
  down: { backgroundColor: STATUS_FILL.red },
  number: { minWidth: "44px", textAlign: "end", fontVariantNumeric: "tabular-nums" },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface WaterfallChartProps {
  readonly waterfall: Waterfall;
  /** What the two periods are called. */
  readonly before: string;
  readonly after: string;
}

/** The way from one score to another, step by step, each where the one before has ended. Its words and numbers say all of it. */
export function WaterfallChart({ waterfall, before, after }: WaterfallChartProps) {
  const styles = useStyles();
  const own = useWords(periodsWords);
  const { language } = usePaneLanguage();
  const { causes } = tableWords(language);
  // A little below the lowest, so that the scores at either end are bars too.
  const reach = Math.max(1, waterfall.high - waterfall.low);
  const start = Math.max(0, waterfall.low - reach / 4);
  const place = (score: number): number => (100 * (score - start)) / Math.max(1, waterfall.high - start);
  const causeOf = (movement: Step): string => {
    if (movement === undefined) return "";
    const { cause, below = [] } = movement;
    if (cause !== "value") return causes[cause];
    const parts = below.map(({ name, effect }) => `${name} ${signedPoints(effect, language)}`);
    return parts.length === 0 ? "" : own.ofWhich({ list: formatSome(parts, language) });
  };
  const rows = [
    {
      name: before,
      cause: "",
      from: start,
      to: waterfall.before,
      text: formatScore(waterfall.before, language),
      look: "whole",
    },
    ...waterfall.steps.map(({ movement, effect, from, to }) => ({
      name: movement?.name ?? own.others,
      cause: causeOf(movement),
      from,
      to,
      text: signedPoints(effect, language),
      look: effect < 0 ? ("down" as const) : ("up" as const),
    })),
    {
      name: after,
      cause: "",
      from: start,
      to: waterfall.after,
      text: formatScore(waterfall.after, language),
      look: "whole",
    },
  ] as const;
  return (
    <dl className={styles.rows}>
      {rows.map(({ name, cause, from, to, text, look }, index) => (
        <Fragment key={index}>
          <dt className={mergeClasses(styles.name, look === "whole" && styles.strong)}>
            {name}
            {cause !== "" && <span className={styles.cause}> ({cause})</span>}
          </dt>
          <dd className={mergeClasses(styles.step, look === "whole" && styles.strong)}>
            <span className={styles.track} aria-hidden>
              <span
                className={mergeClasses(styles.bar, styles[look])}
                style={
                  {
                    "--bsc-from": `${place(Math.min(from, to))}%`,
                    "--bsc-width": `${Math.abs(place(to) - place(from))}%`,
                  } as CSSProperties
                }
              />
            </span>
            <span className={styles.number}>{text}</span>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
