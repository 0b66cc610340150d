import { Button } from "@fluentui/react-components";
import { formatSome, guideWords } from "../../../../language";
import { useNavigation } from "../../../frame/navigation";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReadyToday, useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import { ScoreMark } from "../../../parts/ScoreMark";
import { Footer } from "../Footer";
import { gaps, type Gap } from "./gaps";
import { StepHead } from "./StepHead";
import type { GuideStep } from "./steps";
import { useGuideStyles } from "../useGuideStyles";

const SENTENCES = {
  objectives: "objectivesMissing",
  kpis: "kpisMissing",
  actuals: "actualsMissing",
  targets: "targetsMissing",
  numbers: "numbersMissing",
} as const;

interface DoneStepProps {
  readonly onStep: (step: GuideStep) => void;
  readonly onLeave: () => void;
}

/** What there is now, what is missing, and what one does with it. */
export function DoneStep({ onStep, onLeave }: DoneStepProps) {
  const styles = useGuideStyles();
  const { language, words: common } = usePaneLanguage();
  const words = useWords(guideWords);
  const session = useSession();
  const { show } = useNavigation();
  const { report } = useNotices();
  const state = useReadyToday();
  const { root } = state.evaluation;
  const missing = gaps(state);
  const scored = [...state.evaluation.kpis.values()].filter(({ score }) => score !== undefined).length;
  const inserting = useAction(async () =>
    report(await session.insertFormula("SCORE", undefined), ({ address }) =>
      common.inserted({ formula: "=BSC.SCORE()", address }),
    ),
  );
  const leaveFor = (view: "overview" | "map" | "plan"): void => {
    onLeave();
    show(view);
  };
  const sentence = ({ kind, names }: Gap): string => words.done[SENTENCES[kind]]({ list: formatSome(names, language) });
  return (
    <>
      <StepHead
        step="done"
        heading={root.score === undefined || missing.length > 0 ? words.done.notYet : words.done.working}
      />
      <div role="group" aria-label={common.overallScore} className={styles.tight}>
        {root.score === undefined ? (
          <p className={styles.text}>{words.done.noScoreYet}</p>
        ) : (
          <ScoreMark node={root} size="huge" />
        )}
        {root.kpiCount.all > 0 && (
          <p className={styles.quiet}>{words.numbers.progress({ ready: scored, all: root.kpiCount.all })}</p>
        )}
      </div>
      {missing.length === 0 && root.kpiCount.all > 0 && <p className={styles.text}>{words.done.whole}</p>}
      {missing.length > 0 && (
        <section className={styles.tight} aria-label={words.done.missing}>
          <h3 className={styles.subheading}>{words.done.missing}</h3>
          <ul className={styles.rows}>
            {missing.map((gap) => (
              <li key={gap.kind} className={styles.tight}>
                <p className={styles.text}>{sentence(gap)}</p>
                <div>
                  <Button size="small" onClick={() => onStep(gap.step)}>
                    {words.done.goTo({ name: words.stepNames[gap.step] })}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.tight} aria-label={words.done.nextSteps}>
        <h3 className={styles.subheading}>{words.done.nextSteps}</h3>
        <ul className={styles.rows}>
          <li className={styles.card}>
            <h4 className={styles.subheading}>{words.done.formula}</h4>
            <p className={styles.quiet}>{words.done.formulaHint}</p>
            <div>
              <Button size="small" disabledFocusable={inserting.running} onClick={inserting.run}>
                {words.done.insert}
              </Button>
            </div>
          </li>
          <li className={styles.card}>
            <h4 className={styles.subheading}>{words.done.map}</h4>
            <p className={styles.quiet}>{words.done.mapHint}</p>
            <div>
              <Button size="small" onClick={() => leaveFor("map")}>
                {words.done.openMap}
              </Button>
            </div>
          </li>
          <li className={styles.card}>
            <h4 className={styles.subheading}>{words.done.plan}</h4>
            <p className={styles.quiet}>{words.done.planHint}</p>
            <div>
              <Button size="small" onClick={() => leaveFor("plan")}>
                {words.done.openPlan}
              </Button>
            </div>
          </li>
          <li className={styles.card}>
            <h4 className={styles.subheading}>{words.done.invite}</h4>
            <p className={styles.quiet}>{words.done.inviteHint}</p>
          </li>
        </ul>
      </section>
      <Footer>
        <Button appearance="primary" onClick={() => leaveFor("overview")}>
          {words.done.overview}
        </Button>
      </Footer>
    </>
  );
}
