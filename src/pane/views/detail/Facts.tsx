import { Fragment, type ReactNode } from "react";
import { useDetailStyles } from "./useDetailStyles";

interface FactsProps {
  readonly facts: readonly (readonly [term: string, fact: ReactNode])[];
}

/** Names and what they stand for, side by side. */
export function Facts({ facts }: FactsProps) {
  const styles = useDetailStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([term, fact]) => (
        <Fragment key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.fact}>{fact}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
