import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { BeakerRegular, CommentAddRegular, EditRegular } from "@fluentui/react-icons";
import { bearingOf } from "../../../insight";
import { detailWords, periodName } from "../../../language";
import type { Kpi, KpiEvaluation } from "../../../scorecard";
import { useNavigation } from "../../frame/navigation";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { BrokenLinks } from "../../parts/BrokenLinks";
import { ChangeMark } from "../../parts/ChangeMark";
import { changeText } from "../../parts/changeText";
import type { NodeChange } from "../../parts/nodePasts";
import { NodeProblems } from "../../parts/NodeProblems";
import { readingText } from "../../parts/readingText";
import { SeriesGrowth } from "../../parts/SeriesGrowth";
import { StatusMark } from "../../parts/StatusMark";
import { subjectOf } from "../../parts/subjectOf";
import { useNodeStyles } from "../../parts/useNodeStyles";
import { isSame } from "./isSame";
import type { Move } from "./moveOf";
import { numberOf } from "./numberOf";
import { useDetailStyles } from "./useDetailStyles";
import { useDifference } from "./useDifference";

const useStyles = makeStyles({
  standing: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  value: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  change: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface StandingProps {
  readonly kpi: Kpi;
  readonly evaluated: KpiEvaluation;
  readonly move: Move | undefined;
}

/** How the KPI stands now: its value, how that has changed, its target and its status; and what is most often done with it. */
export function Standing({ kpi, evaluated, move }: StandingProps) {
  const styles = useStyles();
  const shared = useDetailStyles();
  const { spoken } = useNodeStyles();
  const { language, words } = usePaneLanguage();
  const own = useWords(detailWords);
  const difference = useDifference(kpi.unit);
  const { open } = useNavigation();
  const { scorecard, moment, readOnly } = useReady();
  const { settings } = scorecard;
  const subject = subjectOf(evaluated);
  const { readings, status, score, weight } = evaluated;
  const [actual, target] = [numberOf(readings.actual), numberOf(readings.target)];
  const change = actual === undefined ? undefined : changeIn(move, kpi, settings);
  const { fiscalYearStart } = settings;
  const changed = change && changeText(change, { unit: kpi.unit, fiscalYearStart, language, words });
  const text = (field: "actual" | "target"): string => readingText(readings[field], kpi.unit, language, words);
  const distance =
    actual === undefined || target === undefined
      ? undefined
      : isSame(actual, target)
        ? own.onTarget
        : own.distance({ value: difference(actual, target) });
  return (
    <>
      <section aria-label={own.valueHeading} className={styles.standing}>
        <div className={shared.row}>
          <span className={styles.value}>{text("actual")}</span>
          {change && changed && (
            <span className={styles.change}>
              <ChangeMark change={change} text={changed} />{" "}
              <span aria-hidden>{words.since({ period: periodName(change.since, fiscalYearStart, language) })}</span>
              <span className={spoken}>{changed.said}</span>
            </span>
          )}
        </div>
        {readings.target.kind !== "none" && (
          <p className={shared.text}>
            {[own.targetIs({ target: text("target") }), ...(distance === undefined ? [] : [distance])].join(" · ")}
          </p>
        )}
        <div className={shared.row}>
          <StatusMark status={status} />
          {score !== undefined && <span>{words.scoreIs({ score })}</span>}
        </div>
        <p className={shared.quiet}>
          {[
            own.currentPeriod({ period: periodName(moment.period, fiscalYearStart, language) }),
            weight.own === 0 ? words.trackedOnly : own.weightOfWhole({ share: weight.effective }),
          ].join(" · ")}
        </p>
        {kpi.isCritical && <p className={shared.quiet}>{own.critical}</p>}
      </section>
      <NodeProblems node={evaluated} isNow />
      <BrokenLinks kpi={evaluated} />
      <SeriesGrowth kpi={evaluated} />
      <div className={shared.row}>
        {!readOnly && (
          <Button
            id={`bsc-check-in-${kpi.id}`}
            appearance="primary"
            size="small"
            icon={<CommentAddRegular />}
            onClick={() => open({ kind: "check-in", kpi: kpi.id })}
          >
            {own.addCheckIn}
          </Button>
        )}
        {!readOnly && subject && (
          <Button
            id={`bsc-edit-${kpi.id}`}
            size="small"
            icon={<EditRegular />}
            onClick={() => open({ kind: "editor", subject })}
          >
            {words.edit}
          </Button>
        )}
        <Button
          id={`bsc-what-if-${kpi.id}`}
          size="small"
          icon={<BeakerRegular />}
          aria-label={words.whatIf}
          title={words.whatIf}
          onClick={() => open({ kind: "what-if", kpi: kpi.id })}
        />
      </div>
    </>
  );
}

/** How the value differs from the one before it. */
function changeIn(move: Move | undefined, kpi: Kpi, settings: Parameters<typeof bearingOf>[3]): NodeChange | undefined {
  if (move === undefined) return undefined;
  const [from, to] = [numberOf(move.before.readings.actual), numberOf(move.after.readings.actual)];
  if (from === undefined || to === undefined || isSame(from, to)) return undefined;
  return { by: to - from, from, since: move.from, bearing: bearingOf(kpi, move.after, from, settings) };
}
