import type { NodeEvaluation, Status } from "../scorecard";
import type { Language } from "./language";

/** In each language of a workbook. `failedKpi` and `failedKpis` follow the number of KPIs that cannot be scored. */
export const STATUS_WORDS = {
  da: {
    achieved: "Nået",
    green: "På sporet",
    amber: "I risiko",
    red: "Uden for mål",
    none: "Ingen data",
    failed: "Kan ikke scores",
    failedKpi: "KPI kan ikke scores",
    failedKpis: "KPI'er kan ikke scores",
  },
  en: {
    achieved: "Achieved",
    green: "On track",
    amber: "At risk",
    red: "Off track",
    none: "No data",
    failed: "Cannot be scored",
    failedKpi: "KPI cannot be scored",
    failedKpis: "KPIs cannot be scored",
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<Status | `failed${"" | "Kpi" | "Kpis"}`, string>>>>;

/** The traffic light as words. */
export const statusWord = (status: Status, language: Language): string => STATUS_WORDS[language][status];

/** How many KPIs cannot be scored, in words; at least one. */
export function failedText(count: number, language: Language): string {
  const words = STATUS_WORDS[language];
  return `${count} ${count === 1 ? words.failedKpi : words.failedKpis}`;
}

/**
 * The status of a node in words, as cells show it: a KPI that cannot be scored says so, and what is above it says how many.
 *
 * @example statusText(objective, "da") // "I risiko (1 KPI kan ikke scores)"
 */
export function statusText(
  { level, status, kpiCount: { failed } }: Pick<NodeEvaluation, "level" | "status" | "kpiCount">,
  language: Language,
): string {
  const word = statusWord(status, language);
  if (failed === 0) return word;
  return level === "kpi" ? STATUS_WORDS[language].failed : `${word} (${failedText(failed, language)})`;
}
