import type { Bilingual, LibraryKpi, LibraryUnit, Rule } from "../scorecard";
import type { WorkbookLanguage } from "../workbook";
import type { NewKpi } from "./drafts";

/** What stands behind a value. */
const UNITS: Readonly<Record<LibraryUnit, Bilingual>> = {
  percent: { da: "%", en: "%" },
  currency: { da: "kr.", en: "DKK" },
  times: { da: "gange", en: "times" },
  points: { da: "point", en: "points" },
  count: { da: "stk.", en: "pcs." },
  hours: { da: "timer", en: "hours" },
  days: { da: "dage", en: "days" },
  seconds: { da: "sek.", en: "sec." },
  months: { da: "måneder", en: "months" },
  stars: { da: "stjerner", en: "stars" },
};

/** A KPI of the library as one of the scorecard: how it is scored and counted, without values and targets. */
export const newKpiOf = (kpi: LibraryKpi, language: WorkbookLanguage): NewKpi => ({
  name: kpi.name[language],
  aliases: kpi.aliases[language],
  unit: UNITS[kpi.unit][language],
  kind: kpi.kind,
  rule: ruleOf(kpi),
  aggregation: { kind: kpi.aggregation },
  frequency: kpi.frequency,
  indicator: kpi.timing,
  note: kpi.formula[language],
});

function ruleOf({ kind, direction, bounds }: LibraryKpi): Rule {
  const [low, high] = (kind === "band" && bounds) || [];
  return {
    ...(direction === "target" ? {} : { direction }),
    ...(low === undefined || high === undefined ? {} : { low, high }),
  };
}
