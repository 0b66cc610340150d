import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { guideWords, problemText } from "../../../../language";
import type { Direction, KpiId } from "../../../../scorecard";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady, useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import { Footer } from "../Footer";
import { STEP_HEADING } from "../steps/stepHeading";
import { useGuideStyles } from "../useGuideStyles";
import { FoundRow } from "./FoundRow";
import { foundTree } from "./foundTree";
import { turned } from "./turned";
import type { FoundKpi } from "./useFoundKpis";

interface DataStepProps {
  /** As they have been found. */
  readonly found: readonly FoundKpi[];
  readonly onNext: () => void;
}

/** The numbers that are there, to choose those that the company is to be led by. */
export function DataStep({ found: asFound, onNext }: DataStepProps) {
  const styles = useGuideStyles();
  const { language } = usePaneLanguage();
  const words = useWords(guideWords).data;
  const session = useSession();
  const { report, fail } = useNotices();
  const { settings } = useReady().scorecard;
  const [ticked, setTicked] = useState<ReadonlySet<KpiId>>(
    new Set(asFound.filter(({ isSafe }) => isSafe).map(({ kpi }) => kpi.id)),
  );
  /** Where somebody has said which way is better. */
  const [ways, setWays] = useState<ReadonlyMap<KpiId, Direction>>(new Map());
  const found = asFound.map((each) => turned(each, ways.get(each.kpi.id), settings));
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
              <FoundRow
                key={each.kpi.id}
                found={each}
                isTicked={ticked.has(each.kpi.id)}
                fiscalYearStart={settings.fiscalYearStart}
                onTick={(isTicked) => tick(each.kpi.id, isTicked)}
                onDirection={(direction) => setWays(new Map([...ways, [each.kpi.id, direction]]))}
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
