import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { formatList, libraryWords } from "../../../../language";
import type { LibraryKpi } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "fit-content(40%) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    ...typographyStyles.caption1,
    overflowWrap: "anywhere",
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0 },
});

interface KpiFactsProps {
  readonly kpi: LibraryKpi;
}

/** What one must know of a KPI before one measures it. */
export function KpiFacts({ kpi }: KpiFactsProps) {
  const styles = useStyles();
  const { language } = usePaneLanguage();
  const words = useWords(libraryWords);
  const facts = [
    [words.formula, kpi.formula[language]],
    [words.better, words.directions[kpi.direction]],
    [words.unit, words.units[kpi.unit]],
    [words.frequency, words.frequencies[kpi.frequency]],
    [words.aliases, formatList(kpi.aliases[language], language)],
    [words.pitfall, kpi.pitfall[language]],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([term, fact]) => (
        <Fact key={term} term={term} fact={fact} />
      ))}
    </dl>
  );
}

interface FactProps {
  readonly term: string;
  readonly fact: string;
}

function Fact({ term, fact }: FactProps) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{fact}</dd>
    </>
  );
}
