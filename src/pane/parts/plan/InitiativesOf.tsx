import { detailWords } from "../../../language";
import type { NodeId } from "../../../scorecard";
import { planOf } from "../../../session";
import { Section } from "../Section";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { AddInitiative } from "./AddInitiative";
import { byUrgency } from "./byUrgency";
import { InitiativeCard } from "./InitiativeCard";
import { usePlanStyles } from "./usePlanStyles";

interface InitiativesOfProps {
  readonly parent: NodeId;
}

/** What is done about one entry of the scorecard. */
export function InitiativesOf({ parent }: InitiativesOfProps) {
  const styles = usePlanStyles();
  const words = useWords(detailWords);
  const initiatives = planOf(useReady()).initiatives.filter((each) => each.parent === parent);
  return (
    <Section heading={words.initiativesHeading} action={<AddInitiative parent={parent} />}>
      {initiatives.length === 0 ? (
        <p className={styles.quiet}>{words.noInitiatives}</p>
      ) : (
        <ul className={styles.list}>
          {byUrgency(initiatives).map((initiative) => (
            <InitiativeCard key={initiative.id} initiative={initiative} />
          ))}
        </ul>
      )}
    </Section>
  );
}
