import type { Level, PeriodLetters } from "../scorecard";
import type { Cause } from "../insight";
import type { Language } from "./language";

/** Words of the tables that functions spill into cells. */
export interface TableWords {
  readonly level: string;
  readonly name: string;
  readonly score: string;
  readonly status: string;
  readonly actual: string;
  readonly target: string;
  readonly weight: string;
  readonly coverage: string;
  readonly period: string;
  readonly effect: string;
  readonly cause: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly trends: Readonly<Record<"up" | "down" | "level" | "none", string>>;
  readonly before: string;
  readonly after: string;
  readonly letters: PeriodLetters;
}

const WORDS: Readonly<Record<Language, TableWords>> = {
  da: {
    level: "Niveau",
    name: "Navn",
    score: "Score",
    status: "Status",
    actual: "Faktisk værdi",
    target: "Målværdi",
    weight: "Vægt",
    coverage: "Datadækning",
    period: "Periode",
    effect: "Virkning",
    cause: "Årsag",
    levels: { scorecard: "Scorecard", perspective: "Perspektiv", objective: "Strategisk mål", kpi: "KPI" },
    causes: {
      value: "Værdi",
      weight: "Vægt",
      entered: "Ny med data",
      left: "Uden data nu",
      rule: "Sammenvejning",
    },
    trends: { up: "Stigende", down: "Faldende", level: "Nyt niveau", none: "Intet signal" },
    before: "Før",
    after: "Efter",
    letters: { week: "U", quarter: "K", halfYear: "H" },
  },
  en: {
    level: "Level",
    name: "Name",
    score: "Score",
    status: "Status",
    actual: "Actual value",
    target: "Target",
    weight: "Weight",
    coverage: "Coverage",
    period: "Period",
    effect: "Effect",
    cause: "Cause",
    levels: { scorecard: "Scorecard", perspective: "Perspective", objective: "Strategic objective", kpi: "KPI" },
    causes: { value: "Value", weight: "Weight", entered: "Now with data", left: "No data now", rule: "Roll-up" },
    trends: { up: "Rising", down: "Falling", level: "New level", none: "No signal" },
    before: "Before",
    after: "After",
    letters: { week: "W", quarter: "Q", halfYear: "H" },
  },
};

export const tableWords = (language: Language): TableWords => WORDS[language];
