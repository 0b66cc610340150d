import { DEFAULT_KPI } from "../../../../scorecard";
import type { Form, Part } from "./form";

/** What stands in which section of the form. */
export const PARTS_OF = {
  scoring: ["kind", "low", "high", "tolerance", "margin", "start", "end", "points", "days", "words", "milestones"],
  weighing: ["weight", "rollUp", "isCritical", "isExcluded", "missing", "carryPeriods"],
  data: ["series", "frequency", "aggregation", "rollingPeriods", "targetSpread", "shares"],
  people: ["owner", "indicator", "note", "aliases"],
} as const satisfies Readonly<Record<string, readonly Part[]>>;

export type SectionName = keyof typeof PARTS_OF;

/** Parts that say something else than "nothing" while nobody has chosen. */
const DEFAULTS: Partial<Form> = {
  kind: DEFAULT_KPI.kind,
  frequency: DEFAULT_KPI.frequency,
  aggregation: DEFAULT_KPI.aggregation.kind,
  targetSpread: DEFAULT_KPI.targetSpread.kind,
};

/** They only count beside another part, which says so itself. */
const DEPENDENT: ReadonlySet<Part> = new Set(["carryPeriods", "rollingPeriods"]);

/** Whether a section holds nothing that anybody has chosen. */
export const isDefault = (section: SectionName, form: Form): boolean =>
  PARTS_OF[section].every((part: Part) => {
    const { [part]: value } = form;
    if (DEPENDENT.has(part) || value === DEFAULTS[part]) return true;
    if (typeof value === "string") return value.trim() === "";
    if (Array.isArray(value)) return value.length === 0;
    return typeof value === "object" ? Object.values(value).every((each) => each === undefined) : value === false;
  });
