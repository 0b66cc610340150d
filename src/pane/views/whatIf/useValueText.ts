import { supposableOf } from "../../../insight";
import { formatNumber, formatValue, whatIfWords } from "../../../language";
import type { Kpi, Readings } from "../../../scorecard";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";

/** A value that is supposed of a KPI, as it is said of its kind. */
export function useValueText(): (kpi: Kpi, readings: Readings, value: number) => string {
  const own = useWords(whatIfWords);
  const { language } = usePaneLanguage();
  return (kpi, readings, value) => {
    switch (supposableOf(kpi, readings)) {
      case "word":
        return kpi.rule.words?.[value]?.word ?? "–";
      case "yes-no":
        return value === 0 ? own.no : own.yes;
      case "met":
        return formatNumber(value, language);
      case "number":
      case "nothing":
        return formatValue(value, kpi.unit, language);
    }
  };
}
