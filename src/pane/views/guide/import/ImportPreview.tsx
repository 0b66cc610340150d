import { importWords } from "../../../../language";
import type { NewKpi, NewPerspective } from "../../../../session";
import { useWords } from "../../../frame/useWords";
import { useGuideStyles } from "../useGuideStyles";

interface ImportPreviewProps {
  readonly perspectives: readonly NewPerspective[];
}

/** The tree that the table becomes. */
export function ImportPreview({ perspectives }: ImportPreviewProps) {
  const styles = useGuideStyles();
  const words = useWords(importWords);
  return (
    <section className={styles.tight} aria-label={words.preview}>
      <h2 className={styles.subheading}>{words.preview}</h2>
      {perspectives.length === 0 && <p className={styles.quiet}>{words.nothing}</p>}
      <ul className={styles.list}>
        {perspectives.map(({ name, objectives, kpis = [] }) => (
          <li key={name}>
            <strong className={styles.strong}>{name}</strong>
            <ul className={styles.bullets}>
              {objectives.map((objective) => (
                <li key={objective.name}>
                  {objective.name}
                  <KpiNames kpis={objective.kpis} />
                </li>
              ))}
              {kpis.length > 0 && (
                <li>
                  <span className={styles.quiet}>{words.directly}</span>
                  <KpiNames kpis={kpis} />
                </li>
              )}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface KpiNamesProps {
  readonly kpis: readonly NewKpi[];
}

function KpiNames({ kpis }: KpiNamesProps) {
  const styles = useGuideStyles();
  return (
    <ul className={styles.bullets}>
      {kpis.map(({ name, unit }) => (
        <li key={name}>
          {name} <span className={styles.quiet}>{unit}</span>
        </li>
      ))}
    </ul>
  );
}
