import { formatForInput, type Language } from "../../../../language";
import {
  DEFAULT_KPI,
  DEFAULT_OBJECTIVE,
  FIELDS,
  type Aggregation,
  type Direction,
  type Field,
  type Frequency,
  type Indicator,
  type KindName,
  type Kpi,
  type Limit,
  type MissingPolicy,
  type RollUpName,
  type TargetSpread,
} from "../../../../scorecard";
import type { Ready } from "../../../../session";
import { fieldForm, fieldMeaning, type FieldForm } from "./fieldForm";
import { isoOfDay } from "../../../parts/isoDate";
import { scaleForms, type ScaleForms } from "./scaleRows";
import { seriesForm, seriesMeaning, type SeriesForm } from "./seriesForm";
import type { Subject } from "../../../frame/subject";

/** What stands in the editor, as it was typed. Levels without a part leave it empty. An empty choice follows the scorecard. */
export interface Form extends Readonly<Record<Field, FieldForm>>, Readonly<Record<Limit, string>>, ScaleForms {
  readonly name: string;
  readonly unit: string;
  readonly parent: string;
  readonly weight: string;
  readonly kind: KindName;
  readonly direction: Direction | "";
  readonly series: SeriesForm;
  readonly rollUp: RollUpName | "";
  readonly isCritical: boolean;
  readonly isExcluded: boolean;
  readonly missing: MissingPolicy | "";
  readonly carryPeriods: string;
  readonly frequency: Frequency;
  readonly aggregation: Aggregation["kind"];
  readonly rollingPeriods: string;
  readonly targetSpread: TargetSpread["kind"];
  readonly shares: string;
  readonly owner: string;
  readonly indicator: Indicator | "";
  readonly note: string;
  /** One a line. */
  readonly aliases: string;
}

export type Part = keyof Form;

/** Everything that an entry of any level can say. */
type AnyEntry = Omit<Kpi, "id" | "order" | "parent"> & {
  readonly parent: string;
  readonly rollUp: RollUpName | undefined;
};

type Reader<Each extends Part> = (entry: AnyEntry, language: Language) => Form[Each];

const number = (value: number | undefined, language: Language): string =>
  value === undefined ? "" : formatForInput(value, language);

const day = (value: number | undefined): string => (value === undefined ? "" : isoOfDay(value));

/** Days over which a rolling aggregation goes when nobody has said. */
const ROLLING_PERIODS = "3";

/** How each part is read from an entry; values and series come from elsewhere. A new part is a line here and in `Form`. */
const READERS: { readonly [Each in Exclude<Part, Field | "series">]: Reader<Each> } = {
  name: ({ name }) => name,
  unit: ({ unit }) => unit,
  parent: ({ parent }) => parent,
  weight: ({ weight }, language) => number(weight, language),
  kind: ({ kind }) => kind,
  direction: ({ rule }) => rule.direction ?? "",
  low: ({ rule }, language) => number(rule.low, language),
  high: ({ rule }, language) => number(rule.high, language),
  tolerance: ({ rule }, language) => number(rule.tolerance, language),
  margin: ({ rule }, language) => number(rule.margin, language),
  start: ({ rule }) => day(rule.start),
  end: ({ rule }) => day(rule.end),
  points: ({ kind, rule }, language) => scaleForms(kind, rule, language).points,
  days: ({ kind, rule }, language) => scaleForms(kind, rule, language).days,
  words: ({ kind, rule }, language) => scaleForms(kind, rule, language).words,
  milestones: ({ kind, rule }, language) => scaleForms(kind, rule, language).milestones,
  rollUp: ({ rollUp }) => rollUp ?? "",
  isCritical: ({ isCritical }) => isCritical,
  isExcluded: ({ isExcluded }) => isExcluded,
  missing: ({ missing }) => missing ?? "",
  carryPeriods: ({ carryPeriods }, language) => number(carryPeriods, language),
  frequency: ({ frequency }) => frequency,
  aggregation: ({ aggregation }) => aggregation.kind,
  rollingPeriods: ({ aggregation }) => ("periods" in aggregation ? String(aggregation.periods) : ROLLING_PERIODS),
  targetSpread: ({ targetSpread }) => targetSpread.kind,
  shares: ({ targetSpread }, language) =>
    ("shares" in targetSpread ? targetSpread.shares : []).map((share) => number(share, language)).join(" "),
  owner: ({ owner }) => owner,
  indicator: ({ indicator }) => indicator ?? "",
  note: ({ note }) => note,
  aliases: ({ aliases }) => aliases.join("\n"),
};

export const PARTS: readonly Part[] = [...(Object.keys(READERS) as (keyof typeof READERS)[]), ...FIELDS, "series"];

export const isField = (part: Part): part is Field => FIELDS.some((field) => field === part);

/** The form as the workbook says now. */
export function formOf(subject: Subject, { scorecard, sources, seriesReferences }: Ready, language: Language): Form {
  const kpi = subject.level === "kpi" ? subject.id : undefined;
  const entry: AnyEntry = {
    ...DEFAULT_KPI,
    ...DEFAULT_OBJECTIVE,
    name: "",
    aliases: [],
    weight: undefined,
    parent: "parent" in subject ? subject.parent : "",
    ...entryOf(subject, scorecard),
  };
  const read = Object.fromEntries(Object.entries(READERS).map(([part, reader]) => [part, reader(entry, language)]));
  const fields = kpi === undefined ? undefined : sources.get(kpi);
  const field = (name: Field): FieldForm => fieldForm(fields?.[name] ?? { kind: "none" }, language);
  return {
    ...(read as Omit<Form, Field | "series">),
    actual: field("actual"),
    target: field("target"),
    baseline: field("baseline"),
    series: seriesForm(kpi === undefined ? undefined : seriesReferences.get(kpi)),
  };
}

export function entryOf({ level, id }: Subject, { perspectives, objectives, kpis }: Ready["scorecard"]) {
  switch (level) {
    case "perspective":
      return perspectives.find((entry) => entry.id === id);
    case "objective":
      return objectives.find((entry) => entry.id === id);
    case "kpi":
      return kpis.find((entry) => entry.id === id);
  }
}

/** Whether two states of a part mean the same. */
export const samePart = (part: Part, one: Form, other: Form): boolean =>
  same(meaningOf(part, one), meaningOf(part, other));

function meaningOf(part: Part, form: Form): unknown {
  if (isField(part)) return fieldMeaning(form[part]);
  return part === "series" ? seriesMeaning(form.series) : form[part];
}

function same(one: unknown, other: unknown): boolean {
  if (typeof one === "string" && typeof other === "string") return one.trim() === other.trim();
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  const [first, second] = [one as Readonly<Record<string, unknown>>, other as Readonly<Record<string, unknown>>];
  return [...Object.keys(first), ...Object.keys(second)].every((key) => same(first[key], second[key]));
}
