import type { Bilingual } from "../../scorecard";

/** A KPI of the library, by its id, under the name that it has here. */
export interface TemplateKpi {
  readonly id: string;
  /** `undefined`: as the library calls it. */
  readonly name?: Bilingual;
}

export interface TemplateObjective {
  readonly name: Bilingual;
  readonly kpis: readonly TemplateKpi[];
}

export interface TemplatePerspective {
  readonly name: Bilingual;
  readonly objectives: readonly TemplateObjective[];
}

/** A scorecard to begin with: objectives first, then the KPIs that measure them. Values and targets are the company's own. */
export interface Template {
  /** Of the scorecard. */
  readonly name: Bilingual;
  readonly perspectives: readonly TemplatePerspective[];
}

/** Kaplan and Norton's four perspectives, as they are called in every template. */
export const PERSPECTIVE_NAMES = {
  financial: { da: "Finansielt", en: "Financial" },
  customer: { da: "Kunde", en: "Customer" },
  process: { da: "Interne processer", en: "Internal processes" },
  learning: { da: "Læring og vækst", en: "Learning and growth" },
} as const satisfies Readonly<Record<string, Bilingual>>;
