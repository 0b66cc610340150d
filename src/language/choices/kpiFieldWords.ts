import type { KpiDefinition } from "../../scorecard";
import type { Language } from "../language";

interface FieldWords {
  readonly name: string;
  /** What is said below the field, where that is the same whatever it holds. */
  readonly hint?: string;
}

/** The rule of a KPI is several fields; each limit and scale has words of its own. */
type KpiField = Exclude<keyof KpiDefinition, "rule">;

/** What each field of a KPI is called. A new field is an entry here. */
export const KPI_FIELD_WORDS = {
  unit: {
    da: { name: "Enhed", hint: "F.eks. %, kr. eller point" },
    en: { name: "Unit", hint: "For example %, DKK or points" },
  },
  kind: { da: { name: "Beregning" }, en: { name: "Calculation" } },
  thresholds: { da: { name: "Tærskelværdier" }, en: { name: "Thresholds" } },
  missing: { da: { name: "Når værdier mangler" }, en: { name: "When values are missing" } },
  carryPeriods: { da: { name: "I hvor mange perioder" }, en: { name: "For how many periods" } },
  isCritical: {
    da: {
      name: "Kritisk",
      hint: "Mens den er uden for mål, er det ovenover højst i risiko, hvor sammenvejningen har veto.",
    },
    en: {
      name: "Critical",
      hint: "While it is red, what is above it is no better than at risk, where the roll-up has a veto.",
    },
  },
  isExcluded: {
    da: { name: "Udelad af scoren indtil videre", hint: "Den beholder sine værdier, men tæller ikke med." },
    en: { name: "Leave out of the score for now", hint: "It keeps its values, but does not count." },
  },
  frequency: { da: { name: "Får en værdi hver" }, en: { name: "Gets a value each" } },
  aggregation: { da: { name: "Flere perioder samlet" }, en: { name: "Several periods together" } },
  targetSpread: { da: { name: "Målværdien gælder" }, en: { name: "The target is for" } },
  across: {
    da: {
      name: "Værdier fra scorecards under",
      hint: "Bruges, så længe KPI'en ikke selv har en værdi: tallene bliver til ét, og først det scores.",
    },
    en: {
      name: "Values of the scorecards below",
      hint: "Used while the KPI has no value of its own: the numbers become one, and only that is scored.",
    },
  },
  owner: {
    da: { name: "Ejer", hint: "Den, der er ansvarlig." },
    en: { name: "Owner", hint: "Who answers for it." },
  },
  indicator: { da: { name: "Slags indikator" }, en: { name: "Kind of indicator" } },
  note: { da: { name: "Bemærkning" }, en: { name: "Note" } },
} as const satisfies Readonly<Record<KpiField, Readonly<Record<Language, FieldWords>>>>;

type WordsOfFields = {
  readonly [Each in KpiField]: Readonly<Record<keyof (typeof KPI_FIELD_WORDS)[Each]["en"], string>>;
};

/** The words of all fields in one language. */
export const kpiFieldWords = (language: Language): WordsOfFields =>
  Object.fromEntries(
    Object.entries(KPI_FIELD_WORDS).map(([field, words]) => [field, words[language]]),
  ) as WordsOfFields;
