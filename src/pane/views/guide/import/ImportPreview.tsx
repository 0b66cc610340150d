import { formatNumber, formatScore, formatValue, importWords, type Language } from "../../../../language";
import type { Direction, OwnThresholds } from "../../../../scorecard";
import type { Imported, NewKpi } from "../../../../session";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { StatusMark } from "../../../parts/StatusMark";
import { useWords } from "../../../frame/useWords";
import { DirectionChoice } from "../DirectionChoice";
import { useGuideStyles } from "../useGuideStyles";

interface ImportPreviewProps {
  readonly imported: Imported;
  readonly onDirection: (name: string, direction: Direction) => void;
}

/** The tree that the table becomes, with what each KPI says and which way is better. */
export function ImportPreview({ imported, onDirection }: ImportPreviewProps) {
  const { perspectives, outcomes } = imported;
  const shown = { outcomes, onDirection };
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
                  <KpiNames kpis={objective.kpis} {...shown} />
                </li>
              ))}
              {kpis.length > 0 && (
                <li>
                  <span className={styles.quiet}>{words.directly}</span>
                  <KpiNames kpis={kpis} {...shown} />
                </li>
              )}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface KpiNamesProps extends Pick<ImportPreviewProps, "onDirection"> {
  readonly kpis: readonly NewKpi[];
  readonly outcomes: Imported["outcomes"];
}

function KpiNames({ kpis, outcomes, onDirection }: KpiNamesProps) {
  const styles = useGuideStyles();
  const words = useWords(importWords);
  const { language } = usePaneLanguage();
  return (
    <ul className={styles.bullets}>
      {kpis.map(({ name, unit, owner = "", weight, thresholds }) => {
        const { actual, target, score, status, direction, hasDirection = false } = outcomes.get(name) ?? {};
        const text = (value: number): string => formatValue(value, unit, language);
        const more = [
          ...(owner === "" ? [] : [words.owner({ name: owner })]),
          ...(weight === undefined ? [] : [words.weight({ text: formatNumber(weight, language) })]),
          ...(thresholds === undefined ? [] : [words.thresholds(limitsOf(thresholds, unit, language))]),
        ];
        const said = score === undefined ? words.noScore : words.score({ text: formatScore(score, language) });
        return (
          <li key={name}>
            {name} <span className={styles.quiet}>{unit}</span>
            {actual !== undefined && target !== undefined && (
              <div className={styles.quiet}>
                {words.outcome({ actual: text(actual), target: text(target), score: said })}{" "}
                {status !== undefined && status !== "none" && <StatusMark status={status} />}
              </div>
            )}
            {more.length > 0 && <div className={styles.quiet}>{more.join(" · ")}</div>}
            {hasDirection && target !== undefined && (
              <DirectionChoice name={name} direction={direction} onChange={(chosen) => onDirection(name, chosen)} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** As scores, or as values of the KPI in its own unit. */
function limitsOf({ green, amber, areValues }: OwnThresholds, unit: string, language: Language) {
  const text = (value: number): string =>
    areValues === true ? formatValue(value, unit, language) : formatScore(value, language);
  return { green: text(green), amber: text(amber) };
}
