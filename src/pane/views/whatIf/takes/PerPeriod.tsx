import { useMemo } from "react";
import { formatValue, whatIfWords } from "../../../../language";
import type { Kpi } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import type { WhatIfState } from "../useWhatIf";
import { useWhatIfStyles } from "../useWhatIfStyles";
import { restOfYear, type RestOfYear } from "./restOfYear";

interface PerPeriodProps {
  readonly state: WhatIfState;
  readonly kpi: Kpi;
}

/** What each period that is left of the year must bring, or why nobody can say. */
export function PerPeriod({ state: { ready, supposition }, kpi }: PerPeriodProps) {
  const styles = useWhatIfStyles();
  const own = useWords(whatIfWords);
  const { language } = usePaneLanguage();
  const target = supposition.targets.get(kpi.id);
  const rest = useMemo(() => restOfYear(ready, kpi, target), [ready, kpi, target]);
  if (rest === undefined) return null;
  return <p className={styles.text}>{said(rest)}</p>;

  function said(found: RestOfYear): string {
    const text = (value: number): string => formatValue(value, kpi.unit, language);
    switch (found.kind) {
      case "reached":
        return own.yearReached;
      case "passed":
        return own.yearPassed({ value: text(found.by) });
      case "unsaid":
        return own.yearUnsaid[found.why];
      case "needed": {
        const { of, way, remaining, needed, soFar } = found;
        const figures = { count: remaining, value: text(needed), other: text(soFar) };
        if (of === "total") return way === "higher" ? own.perPeriod(figures) : own.perPeriodAtMost(figures);
        const mean = way === "higher" ? own.onAverageAtLeast(figures) : own.onAverageAtMost(figures);
        return of === "rate" ? `${mean} ${own.asIfOfOneSize}` : mean;
      }
    }
  }
}
