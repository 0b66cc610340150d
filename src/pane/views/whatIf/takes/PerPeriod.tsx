import { useMemo } from "react";
import { formatValue, whatIfWords } from "../../../../language";
import type { Kpi } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import type { WhatIfState } from "../useWhatIf";
import { useWhatIfStyles } from "../useWhatIfStyles";
import { restOfYear } from "./restOfYear";

interface PerPeriodProps {
  readonly state: WhatIfState;
  readonly kpi: Kpi;
}

/** What each period that is left of the year must bring, of what adds up over a year. */
export function PerPeriod({ state: { ready, supposition }, kpi }: PerPeriodProps) {
  const styles = useWhatIfStyles();
  const own = useWords(whatIfWords);
  const { language } = usePaneLanguage();
  const target = supposition.targets.get(kpi.id);
  const rest = useMemo(() => restOfYear(ready, kpi, target), [ready, kpi, target]);
  if (rest?.needed === undefined || rest.soFar === undefined) return null;
  const text = (value: number): string => formatValue(value, kpi.unit, language);
  return (
    <p className={styles.text}>
      {rest.needed === 0
        ? own.yearReached
        : own.perPeriod({ count: rest.remaining, value: text(rest.needed), other: text(rest.soFar) })}
    </p>
  );
}
