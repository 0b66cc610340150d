import { Button } from "@fluentui/react-components";
import { finderWords } from "../../../language";
import type { Kpi } from "../../../scorecard";
import { useNavigation } from "../../frame/navigation";
import { useWords } from "../../frame/useWords";
import { useFinderStyles } from "./useFinderStyles";

interface MissingProps {
  readonly kpis: readonly Kpi[];
}

/** The KPIs that nothing was found for, and how to bind them. */
export function Missing({ kpis }: MissingProps) {
  const styles = useFinderStyles();
  const words = useWords(finderWords);
  const { open } = useNavigation();
  return (
    <section className={styles.section} aria-labelledby="finder-missing">
      <h2 id="finder-missing" className={styles.heading}>
        {words.missingHeading}
      </h2>
      <p className={styles.quiet}>{words.missingHint}</p>
      <ul className={styles.list}>
        {kpis.map(({ id, name, parent }) => (
          <li key={id} className={styles.row}>
            {name}
            <Button
              id={`finder-by-hand-${id}`}
              size="small"
              aria-label={words.byHandNamed({ name })}
              onClick={() => open({ kind: "editor", subject: { level: "kpi", id, parent } })}
            >
              {words.byHand}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
