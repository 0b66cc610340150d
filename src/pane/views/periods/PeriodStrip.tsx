import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, type CSSProperties } from "react";
import { formatPercent, formatScore, periodName, periodsWords, periodTick, statusWord } from "../../../language";
import { SPOKEN } from "../../frame/commonStyles";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { STATUS_FILL } from "../../parts/statusFill";
import type { PastPeriod } from "./pastPeriods";
import { standingIn } from "./standingIn";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  strip: { display: "flex", flexWrap: "wrap", rowGap: tokens.spacingVerticalS },
  period: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    flexGrow: 1,
    flexBasis: "24px",
    maxWidth: "48px",
    minWidth: "24px",
    padding: 0,
    paddingBlockEnd: tokens.spacingVerticalXXS,
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    [FORCED]: { borderBottomColor: "Canvas" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    [FORCED]: { borderBottomColor: "Highlight" },
  },
  column: { position: "relative", width: "16px", height: "40px", marginBlock: tokens.spacingVerticalXXS },
  bar: {
    position: "absolute",
    insetInline: 0,
    insetBlockEnd: 0,
    height: "var(--bsc-height)",
    borderRadius: `${tokens.borderRadiusSmall} ${tokens.borderRadiusSmall} 0 0`,
    [FORCED]: { backgroundColor: "Highlight" },
  },
  achieved: { backgroundColor: STATUS_FILL.achieved },
  green: { backgroundColor: STATUS_FILL.green },
  amber: { backgroundColor: STATUS_FILL.amber },
  red: { backgroundColor: STATUS_FILL.red },
  none: { backgroundColor: tokens.colorNeutralBackground5 },
  partial: {
    backgroundColor: tokens.colorNeutralBackground5,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    boxSizing: "border-box",
  },
  faint: { color: tokens.colorNeutralForeground3 },
  spoken: SPOKEN,
});

interface PeriodStripProps {
  /** Oldest first. */
  readonly periods: readonly PastPeriod[];
  readonly chosen: PastPeriod;
  readonly onChoose: (period: PastPeriod) => void;
}

/** The whole scorecard period by period, as columns that one chooses from. */
export function PeriodStrip({ periods, chosen, onChoose }: PeriodStripProps) {
  const styles = useStyles();
  const own = useWords(periodsWords);
  const { language } = usePaneLanguage();
  const { fiscalYearStart } = useReady().scorecard.settings;
  const years = periods.map(({ period }) => periodTick(period, fiscalYearStart, language).year);
  /** Below the first column of a year, unless the next year would run into it. */
  const yearAt = (place: number): string | undefined => {
    const isFirst = place === 0 ? years[1] === undefined || years[1] === years[0] : years[place] !== years[place - 1];
    return isFirst ? years[place] : undefined;
  };
  return (
    <div role="group" aria-label={own.strip} className={styles.strip}>
      {periods.map((past, place) => (
        <PeriodColumn
          key={past.period.index}
          past={past}
          year={yearAt(place)}
          isChosen={past.period.index === chosen.period.index}
          onChoose={() => onChoose(past)}
        />
      ))}
    </div>
  );
}

interface PeriodColumnProps {
  readonly past: PastPeriod;
  readonly year: string | undefined;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function PeriodColumn({ past, year, isChosen, onChoose }: PeriodColumnProps) {
  const styles = useStyles();
  const own = useWords(periodsWords);
  const { language } = usePaneLanguage();
  const ready = useReady();
  const { fiscalYearStart } = ready.scorecard.settings;
  const { score, status, coverage, isPartial } = useMemo(() => standingIn(ready, past), [ready, past]);
  const text = score === undefined ? "–" : formatScore(score, language);
  const said = [
    isPartial ? own.partial({ text, share: formatPercent(coverage, language) }) : text,
    ...(isPartial ? [] : [statusWord(status, language)]),
    past.closing ? own.locked : past.isRunning ? own.running : own.open,
  ];
  return (
    <button
      type="button"
      className={mergeClasses(styles.period, isChosen && styles.chosen)}
      aria-pressed={isChosen}
      title={said.join(" · ")}
      onClick={onChoose}
    >
      <span className={styles.spoken}>
        {`${periodName(past.period, fiscalYearStart, language)}: ${said.join(", ")}`}
      </span>
      <span aria-hidden className={mergeClasses(isPartial && styles.faint)}>
        {text}
      </span>
      <span aria-hidden className={styles.column}>
        {score !== undefined && (
          <span
            className={mergeClasses(styles.bar, isPartial ? styles.partial : styles[status])}
            style={{ "--bsc-height": `${Math.min(100, Math.max(4, score))}%` } as CSSProperties}
          />
        )}
      </span>
      <span aria-hidden>{periodTick(past.period, fiscalYearStart, language).text}</span>
      <span aria-hidden className={styles.faint}>
        {year ?? "\u00a0"}
      </span>
    </button>
  );
}
