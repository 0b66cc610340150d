import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import {
  formatScore,
  formatValue,
  guideWords,
  importWords,
  periodName,
  problemText,
  type GuideWords,
  type ImportWords,
  type Language,
} from "../../../../language";
import type { KpiId } from "../../../../scorecard";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady, useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import { Footer } from "../Footer";
import { STEP_HEADING } from "../steps/stepHeading";
import { useGuideStyles } from "../useGuideStyles";
import { foundTree } from "./foundTree";
import type { FoundKpi } from "./useFoundKpis";

interface DataStepProps {
  readonly found: readonly FoundKpi[];
  readonly onNext: () => void;
}

/** The numbers that are there, to choose those that the company is to be led by. */
export function DataStep({ found, onNext }: DataStepProps) {
  const styles = useGuideStyles();
  const { language } = usePaneLanguage();
  const words = useWords(guideWords).data;
  const { directions } = useWords(importWords);
  const session = useSession();
  const { report, fail } = useNotices();
  const { settings } = useReady().scorecard;
  const [ticked, setTicked] = useState<ReadonlySet<KpiId>>(
    new Set(found.filter(({ isSafe }) => isSafe).map(({ kpi }) => kpi.id)),
  );
  const chosen = found.filter(({ kpi }) => ticked.has(kpi.id));
  const tick = (id: KpiId, isTicked: boolean): void =>
    setTicked(new Set(isTicked ? [...ticked, id] : [...ticked].filter((each) => each !== id)));
  const adding = useAction(async () => {
    const tree = foundTree(chosen);
    const added = await session.addEntries(tree.perspectives);
    if (!added.ok) return fail(problemText(added.problem, language));
    const bound = await session.bindMany(
      tree.kpis.map(({ proposal }, index) => {
        const { fields, series, tabs, frequency, aggregation } = proposal;
        const [kpi] = added.value.slice(index);
        return {
          kpi: kpi ?? proposal.kpi,
          fields,
          ...(series && { series }),
          ...(tabs && { tabs }),
          ...(frequency && { frequency }),
          ...(aggregation && { aggregation }),
        };
      }),
    );
    // The KPIs are there in either case; what could not be linked is in the step with the numbers.
    report(bound, () => words.added({ count: chosen.length }));
    return onNext();
  });
  const groups = [...new Set(found.map(({ perspective }) => perspective))];
  return (
    <>
      <div className={styles.tight}>
        <h2 id={STEP_HEADING} tabIndex={0} className={styles.heading}>
          {words.heading}
        </h2>
        <p className={styles.text}>{words.teach}</p>
      </div>
      {groups.map((group) => (
        <fieldset key={group} className={styles.fieldset}>
          <legend className={styles.strong}>{group}</legend>
          {found
            .filter(({ perspective }) => perspective === group)
            .map((each) => (
              <Checkbox
                key={each.kpi.id}
                className={styles.option}
                checked={ticked.has(each.kpi.id)}
                onChange={(_, { checked }) => tick(each.kpi.id, checked === true)}
                label={
                  <>
                    {each.draft.name}
                    <br />
                    <span className={styles.quiet}>
                      {factsOf(each, { ...words, directions }, settings.fiscalYearStart, language)}
                    </span>
                  </>
                }
              />
            ))}
        </fieldset>
      ))}
      <Footer>
        <Button
          appearance="primary"
          disabledFocusable={adding.running}
          onClick={chosen.length > 0 ? adding.run : onNext}
        >
          {chosen.length > 0 ? words.add({ count: chosen.length }) : words.without}
        </Button>
      </Footer>
    </>
  );
}

/** What the KPI will say, where the number stands, which way is better, and what to mind. */
function factsOf(
  { draft, proposal, outcome, isSafe }: FoundKpi,
  words: GuideWords["data"] & Pick<ImportWords, "directions">,
  fiscalYearStart: number,
  language: Language,
): string {
  const { actual, target, period, score } = outcome ?? {};
  const direction = draft.kind === "linear" ? draft.rule?.direction : undefined;
  const value = actual === undefined ? undefined : formatValue(actual, draft.unit, language);
  const parts = [
    value === undefined
      ? proposal.address
      : words.shows({
          value,
          period: period && periodName(period, fiscalYearStart, language),
          address: proposal.address,
        }),
    target === undefined ? words.noTarget : words.against({ value: formatValue(target, draft.unit, language) }),
    ...(score === undefined ? [] : [words.score({ text: formatScore(score, language) })]),
    ...(direction === undefined ? [] : [words.directions[direction]]),
    ...(isSafe ? [] : [words.lookTwice]),
  ];
  return `${parts.join(" · ")}`;
}
