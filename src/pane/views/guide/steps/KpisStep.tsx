import { Button } from "@fluentui/react-components";
import { guideWords } from "../../../../language";
import { useNotices } from "../../../frame/Notices";
import { useReady, useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import { Footer } from "../Footer";
import { KpiCardView } from "./KpiCardView";
import { kpiCards, type KpiCard } from "./kpiCards";
import { Mix } from "./Mix";
import { StepHead } from "./StepHead";
import { useGuideStyles } from "../useGuideStyles";
import { useKept } from "../../../form/useKept";

interface KpisStepProps {
  readonly onNext: () => void;
  readonly onBack: () => void;
}

const NOTHING: readonly string[] = [];

/** What measures each strategic objective. */
export function KpisStep({ onNext, onBack }: KpisStepProps) {
  const styles = useGuideStyles();
  const words = useWords(guideWords);
  const session = useSession();
  const { report } = useNotices();
  const { scorecard, language } = useReady();
  /** By name. */
  const [chosen, setChosen, forget] = useKept(`guide/kpis/${scorecard.settings.id}`, () => NOTHING);
  const cards = kpiCards(scorecard, language);
  const wanted = cards.map((card) => ({ card, kpis: card.suggestions.filter(({ name }) => chosen.includes(name)) }));
  const count = wanted.reduce((sum, { kpis }) => sum + kpis.length, 0);
  const adding = useAction(async () => {
    const perspectives = wanted
      .filter(({ kpis }) => kpis.length > 0)
      .map(({ card, kpis }) => ({
        name: card.perspective,
        objectives: [{ name: card.name, kpis }],
      }));
    const added = await session.addEntries(perspectives);
    if (!report(added, () => words.kpis.added({ count }))) return;
    forget();
    onNext();
  });
  const choose = (name: string, isChosen: boolean): void =>
    setChosen(isChosen ? [...chosen, name] : chosen.filter((each) => each !== name));
  if (cards.length === 0) {
    return (
      <>
        <StepHead step="kpis" heading={words.kpis.heading} teach={words.kpis.noObjectives} />
        <Footer>
          <Button appearance="primary" onClick={onBack}>
            {words.kpis.toObjectives}
          </Button>
        </Footer>
      </>
    );
  }
  const groups = [...new Set(cards.map(({ perspective }) => perspective))];
  const ofGroup = (group: string): readonly KpiCard[] => cards.filter(({ perspective }) => perspective === group);
  return (
    <>
      <StepHead step="kpis" heading={words.kpis.heading} teach={words.kpis.teach} />
      <Mix kpis={scorecard.kpis} chosen={wanted.flatMap(({ kpis }) => kpis)} />
      {groups.map((group) => (
        <section key={group} aria-label={group} className={styles.rows}>
          <h3 className={styles.group}>{group}</h3>
          {ofGroup(group).map((card) => (
            <KpiCardView key={card.id} card={card} chosen={chosen} onChoose={choose} />
          ))}
        </section>
      ))}
      <Footer>
        <Button appearance="primary" disabledFocusable={adding.running} onClick={count > 0 ? adding.run : onNext}>
          {count > 0 ? words.kpis.addAndNext({ count }) : words.next}
        </Button>
      </Footer>
    </>
  );
}
