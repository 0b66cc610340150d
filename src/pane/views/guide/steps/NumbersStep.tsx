import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular, SearchRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { guideWords } from "../../../../language";
import { treeOf, type Kpi } from "../../../../scorecard";
import type { Ready } from "../../../../session";
import { useNavigation } from "../../../frame/navigation";
import { useReadyToday } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { Footer } from "../Footer";
import { NumberRow } from "./NumberRow";
import { StepHead } from "./StepHead";
import { useGuideStyles } from "../useGuideStyles";

const FIND = "guide-find";
/** So many rows of fields are drawn at once. */
const ROWS = 25;

interface NumbersStepProps {
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** Where each number is. What is missing comes first, and stays where it is while one works on it. */
export function NumbersStep({ onNext, onBack }: NumbersStepProps) {
  const styles = useGuideStyles();
  const words = useWords(guideWords);
  const state = useReadyToday();
  const { open } = useNavigation();
  const [readyAtFirst] = useState(() => new Set(kpisInOrder(state).filter((kpi) => hasScore(state, kpi))));
  const [isOpen, setIsOpen] = useState(false);
  const [limit, setLimit] = useState(ROWS);
  const kpis = kpisInOrder(state);
  const firstIds = new Set([...readyAtFirst].map(({ id }) => id));
  const ready = kpis.filter((kpi) => firstIds.has(kpi.id) && hasScore(state, kpi));
  const waiting = kpis.filter((kpi) => !ready.includes(kpi));
  const scored = kpis.filter((kpi) => hasScore(state, kpi)).length;
  if (kpis.length === 0) {
    return (
      <>
        <StepHead step="numbers" heading={words.numbers.heading} teach={words.numbers.noKpis} />
        <Footer>
          <Button appearance="primary" onClick={onBack}>
            {words.numbers.toKpis}
          </Button>
        </Footer>
      </>
    );
  }
  return (
    <>
      <StepHead step="numbers" heading={words.numbers.heading} teach={words.numbers.teach} />
      {scored < kpis.length && (
        <div className={styles.tight}>
          <div>
            <Button
              id={FIND}
              className={styles.long}
              appearance="primary"
              icon={<SearchRegular />}
              onClick={() => open({ kind: "finder" })}
            >
              {words.numbers.find}
            </Button>
          </div>
          <p className={styles.quiet}>{words.numbers.findHint}</p>
        </div>
      )}
      <p className={styles.text} role="status">
        {words.numbers.progress({ ready: scored, all: kpis.length })}
      </p>
      {waiting.length > 0 && (
        <ul className={styles.rows} aria-label={words.numbers.missing}>
          {waiting.slice(0, limit).map((kpi) => (
            <NumberRow key={kpi.id} kpi={kpi} />
          ))}
        </ul>
      )}
      {waiting.length > limit && (
        <div>
          <Button size="small" onClick={() => setLimit(limit + ROWS)}>
            {words.numbers.more({ count: waiting.length - limit })}
          </Button>
        </div>
      )}
      {ready.length > 0 && (
        <div className={styles.tight}>
          <div>
            <Button
              size="small"
              appearance="subtle"
              icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
            >
              {words.numbers.ready({ count: ready.length })}
            </Button>
          </div>
          {isOpen && (
            <ul className={styles.rows}>
              {ready.map((kpi) => (
                <NumberRow key={kpi.id} kpi={kpi} />
              ))}
            </ul>
          )}
        </div>
      )}
      <Footer>
        <Button appearance={scored < kpis.length ? "secondary" : "primary"} onClick={onNext}>
          {words.next}
        </Button>
      </Footer>
    </>
  );
}

function kpisInOrder({ scorecard }: Ready): readonly Kpi[] {
  const { perspectives, objectivesOf, kpisOf } = treeOf(scorecard);
  return perspectives.flatMap(({ id }) => [
    ...objectivesOf(id).flatMap((objective) => kpisOf(objective.id)),
    ...kpisOf(id),
  ]);
}

const hasScore = ({ evaluation }: Ready, { id }: Kpi): boolean => evaluation.kpis.get(id)?.score !== undefined;
