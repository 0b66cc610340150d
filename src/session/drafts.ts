import type {
  Aggregation,
  Field,
  Frequency,
  Initiative,
  InitiativeId,
  Kpi,
  KpiId,
  Link,
  Objective,
  ObjectiveId,
  Perspective,
  PerspectiveId,
  ScorecardId,
  Settings,
} from "../scorecard";
import type { Binding, SeriesReferences, TabValue } from "../workbook";

/** What a person has entered for one value field of a KPI. */
export type FieldDraft =
  | { readonly kind: "none" }
  | { readonly kind: "typed"; readonly value: number }
  | Binding
  /** Left as it is in the workbook. */
  | { readonly kind: "unchanged" };

/**
 * `id` and `revision` are undefined for a new entry. `revision` is the entry's revision (`Ready.revisions`) when the
 * person began to edit: if a colleague has changed it since, saving answers `row-changed` and writes nothing.
 * Only fields that differ from what is in the workbook are written. Options that are not given stay as they are, and are
 * the defaults in a new entry; `undefined` follows the scorecard where the option can.
 */
export interface PerspectiveDraft extends Partial<Pick<Perspective, "aliases" | "rollUp" | "thresholds">> {
  readonly id: PerspectiveId | undefined;
  /** The scorecard that a new one is meant for; the one that is shown when it is not given. */
  readonly scorecard?: ScorecardId;
  readonly revision: number | undefined;
  readonly name: string;
  readonly weight: number | undefined;
}

export interface ObjectiveDraft extends Partial<
  Pick<Objective, "aliases" | "rollUp" | "thresholds" | "owner" | "note">
> {
  readonly id: ObjectiveId | undefined;
  readonly revision: number | undefined;
  readonly parent: PerspectiveId;
  readonly name: string;
  readonly weight: number | undefined;
}

/** Everything about a KPI but its place in the tree, its name, unit and weight. */
export type KpiOptions = Omit<Kpi, "id" | "parent" | "order" | "name" | "unit" | "weight">;

export interface KpiDraft extends Partial<KpiOptions> {
  readonly id: KpiId | undefined;
  readonly revision: number | undefined;
  readonly parent: ObjectiveId | PerspectiveId;
  readonly name: string;
  readonly unit: string;
  readonly weight: number | undefined;
  readonly fields: Readonly<Record<Field, FieldDraft>>;
  /** The cells of its past; parts that are not given are unbound. Left as it is when it is not given at all. */
  readonly series?: SeriesReferences;
}

/** What holds for the whole scorecard; what is not given stays as it is. */
export interface SettingsDraft extends Partial<Settings> {
  /** The scorecard that the form was opened for; the one that is shown when it is not given. */
  readonly id?: ScorecardId;
  readonly revision: number | undefined;
}

/** A KPI to be made together with others. What is not given is the default; fields that are not given have no value. */
export interface NewKpi extends Partial<KpiOptions> {
  readonly name: string;
  readonly unit: string;
  readonly weight?: number | undefined;
  readonly fields?: Partial<Readonly<Record<Field, FieldDraft>>>;
}

export interface NewObjective {
  readonly name: string;
  readonly kpis: readonly NewKpi[];
}

/** A part of the tree to be made at once. A perspective or objective that bears the name already gets what is below. */
export interface NewPerspective {
  readonly name: string;
  readonly objectives: readonly NewObjective[];
  /** KPIs directly in the perspective. */
  readonly kpis?: readonly NewKpi[];
}

/** What one KPI is to be bound to; parts that are not given stay as they are. */
export interface KpiBinding {
  readonly kpi: KpiId;
  readonly fields?: Partial<Readonly<Record<Field, Binding>>>;
  readonly series?: SeriesReferences;
  /** In place of a series: a value in a tab for each period, oldest first. */
  readonly tabs?: readonly TabValue[];
  /** How often the series has values, where binding it says so. */
  readonly frequency?: Frequency;
  /** How they become one over longer periods, where what is bound leaves no other way. */
  readonly aggregation?: Aggregation;
}

export type LinkDraft = Pick<Link, "from" | "to" | "note">;

/** `id` and `revision` are undefined for a new initiative. */
export type InitiativeDraft = Omit<Initiative, "id" | "revision"> & {
  readonly id: InitiativeId | undefined;
  readonly revision: number | undefined;
};
