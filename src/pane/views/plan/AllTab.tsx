import { planWords } from "../../../language";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { StatusMark } from "../../parts/StatusMark";
import { AddInitiative } from "../../parts/plan/AddInitiative";
import { InitiativeCard } from "../../parts/plan/InitiativeCard";
import { danglingInitiatives, initiativeGroups } from "./initiativeGroups";
import { usePlanStyles } from "../../parts/plan/usePlanStyles";

/** Every initiative, under the strategic objective or KPI that it is for. */
export function AllTab() {
  const styles = usePlanStyles();
  const own = useWords(planWords);
  const ready = useReady();
  const groups = initiativeGroups(ready);
  const dangling = danglingInitiatives(ready);
  const { id: whole } = ready.scorecard.settings;
  return (
    <>
      {groups.length === 0 && dangling.length === 0 && (
        <>
          <p className={styles.text}>{own.noInitiatives}</p>
          <p className={styles.quiet}>{own.noInitiativesHow}</p>
        </>
      )}
      <div>
        <AddInitiative parent={whole} />
      </div>
      <div className={styles.groups}>
        {groups.map(({ parent, name, within, initiatives }) => (
          <section key={parent} className={styles.stack} aria-label={name}>
            <div className={styles.head}>
              <div className={styles.close}>
                <div className={styles.row}>
                  <h2 className={styles.heading}>{name}</h2>
                  <StatusMark status={ready.evaluation.nodes.get(parent)?.status ?? "none"} />
                </div>
                {within !== undefined && <p className={styles.quiet}>{within}</p>}
              </div>
              {parent !== whole && <AddInitiative parent={parent} name={name} />}
            </div>
            <ul className={styles.list}>
              {initiatives.map((initiative) => (
                <InitiativeCard key={initiative.id} initiative={initiative} />
              ))}
            </ul>
          </section>
        ))}
        {dangling.length > 0 && (
          <section className={styles.stack} aria-label={own.withoutParent}>
            <h2 className={styles.heading}>{own.withoutParent}</h2>
            <p className={styles.quiet}>{own.withoutParentHint}</p>
            <ul className={styles.list}>
              {dangling.map((initiative) => (
                <InitiativeCard key={initiative.id} initiative={initiative} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
