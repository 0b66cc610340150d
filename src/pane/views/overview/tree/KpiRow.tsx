import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, memo, useId } from "react";
import { contributionOf } from "../../../../insight";
import { statusWord } from "../../../../language";
import { kpiId, type KpiEvaluation } from "../../../../scorecard";
import { NARROW } from "../../../frame/commonStyles";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { BrokenLinks } from "../../../parts/BrokenLinks";
import { ChangeMark } from "../../../parts/ChangeMark";
import { changeText } from "../../../parts/changeText";
import type { NodePast } from "../../../parts/nodePasts";
import { NodeProblems } from "../../../parts/NodeProblems";
import { readingText } from "../../../parts/readingText";
import { SeriesGrowth } from "../../../parts/SeriesGrowth";
import { StatusIcon } from "../../../parts/StatusMark";
import { useNodeStyles } from "../../../parts/useNodeStyles";
import { RowActions } from "../actions/RowActions";
import { useOverviewMode } from "../list/overviewMode";
import { NameButton } from "./NameButton";
import { ScoreBar } from "./ScoreBar";

const WIDE = "@media (min-width: 400px)";

const useStyles = makeStyles({
  // What is far from view is not drawn; it keeps the room that it took when it was last drawn.
  row: { contentVisibility: "auto", containIntrinsicSize: "auto 34px" },
  line: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalSNudge,
    minHeight: "32px",
    paddingInline: tokens.spacingHorizontalXXS,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [NARROW]: { flexWrap: "wrap" },
  },
  wraps: { flexWrap: "wrap" },
  opens: { ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  bar: { width: "28px", [WIDE]: { width: "64px" }, [NARROW]: { display: "none" } },
  value: {
    flexShrink: 0,
    minWidth: "68px",
    // A long unit breaks, so that room is left for the name.
    maxWidth: "45%",
    textAlign: "end",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
    [WIDE]: { minWidth: "136px" },
  },
  target: { display: "none", color: tokens.colorNeutralForeground3, [WIDE]: { display: "inline" } },
  change: { flexShrink: 0, minWidth: "44px", textAlign: "end" },
  notes: { paddingInlineStart: "22px" },
});

interface KpiRowProps {
  readonly kpi: KpiEvaluation;
  readonly unit: string;
  readonly past: NodePast | undefined;
  readonly fiscalYearStart: number;
  /** Whether the scorecard of now has it: one that is gone has nothing to open. */
  readonly exists: boolean;
}

/** One line: how a KPI stands, how far it has come, its value, and how that has changed. All of it leads to its page. */
export const KpiRow = memo(function KpiRow({ kpi, unit, past, fiscalYearStart, exists }: KpiRowProps) {
  const styles = useStyles();
  const node = useNodeStyles();
  const { language, words } = usePaneLanguage();
  const { open } = useNavigation();
  const { isNow, isEditing, showsStake } = useOverviewMode();
  const saidId = useId();
  const text = (field: "actual" | "target"): string => readingText(kpi.readings[field], unit, language, words);
  const isSetUp = kpi.kpiCount.setUp > 0;
  const [actual, target] = [text("actual"), text("target")];
  const change = past?.change;
  const changed = change && changeText(change, { unit, fiscalYearStart, language, words });
  const said = [
    statusWord(kpi.status, language),
    ...(kpi.score === undefined ? [] : [words.scoreIs({ score: kpi.score })]),
    isSetUp ? words.actualAgainstTarget({ actual, target }) : words.notSetUp,
    ...(changed ? [changed.said] : []),
    ...(past?.signal ? [words.trends[past.signal]] : []),
  ];
  const notes = [
    ...(kpi.weight.own === 0 ? [words.trackedOnly] : []),
    ...(showsStake ? [words.atStake({ points: contributionOf(kpi) })] : []),
  ];
  return (
    <li className={styles.row}>
      <div className={mergeClasses(styles.line, exists && styles.opens, isEditing && styles.wraps)}>
        <StatusIcon status={kpi.status} />
        <NameButton
          node={kpi}
          size="small"
          hint={isSetUp ? `${kpi.name}: ${actual} / ${target}` : kpi.name}
          describedBy={saidId}
          onOpen={exists ? () => open({ kind: "kpi", id: kpiId(kpi.id) }) : undefined}
        />
        {!isEditing && <ScoreBar status={kpi.status} score={kpi.raw} showsTarget className={styles.bar} />}
        <span className={styles.value} aria-hidden>
          {isSetUp ? actual : words.notSetUp}
          {isSetUp && <span className={styles.target}> / {target}</span>}
        </span>
        {!isEditing && (
          <span className={styles.change} aria-hidden>
            {change && changed && <ChangeMark change={change} text={changed} isSignal={past.signal !== undefined} />}
          </span>
        )}
        <span id={saidId} className={node.spoken}>
          {said.map((part) => (
            <Fragment key={part}>
              <span>{part}</span>
              {"; "}
            </Fragment>
          ))}
        </span>
        {isEditing && isNow && <RowActions node={kpi} />}
      </div>
      {notes.length > 0 && <div className={mergeClasses(node.facts, styles.notes)}>{notes.join(" · ")}</div>}
      <NodeProblems node={kpi} isNow={isNow} />
      {isNow && <BrokenLinks kpi={kpi} />}
      {isNow && <SeriesGrowth kpi={kpi} />}
    </li>
  );
});
