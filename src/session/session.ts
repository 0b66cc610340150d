import type { StoreApi } from "zustand/vanilla";
import type {
  Aggregation,
  Field,
  Frequency,
  Initiative,
  InitiativeId,
  Kpi,
  KpiId,
  Link,
  LinkId,
  NodeId,
  Objective,
  ObjectiveId,
  Period,
  Perspective,
  PerspectiveId,
  Problem,
  Result,
  Settings,
} from "../scorecard";
import type {
  Binding,
  ChangeBatch,
  CheckIn,
  Findings,
  NewCheckIn,
  PickedCell,
  PickedRange,
  PickedTable,
  SeriesReferences,
  Use,
  WorkbookLanguage,
} from "../workbook";
import type { Finding, Mending } from "./health";
import type { SessionState } from "./state";

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
export interface PerspectiveDraft extends Partial<Pick<Perspective, "aliases" | "rollUp">> {
  readonly id: PerspectiveId | undefined;
  readonly revision: number | undefined;
  readonly name: string;
  readonly weight: number | undefined;
}

export interface ObjectiveDraft extends Partial<Pick<Objective, "aliases" | "rollUp" | "owner" | "note">> {
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
}

/** What holds for the whole scorecard; what is not given stays as it is. */
export interface SettingsDraft extends Partial<Omit<Settings, "id">> {
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
  /** How often the series has values, where binding it says so. */
  readonly frequency?: Frequency;
  /** How they become one over longer periods, where what is bound leaves no other way. */
  readonly aggregation?: Aggregation;
}

/** The ways to begin. */
export const TEMPLATES = ["marketing", "webShop", "leadGeneration", "empty"] as const;
export type TemplateName = (typeof TEMPLATES)[number];

export type LinkDraft = Pick<Link, "from" | "to" | "note">;

/** `id` and `revision` are undefined for a new initiative. */
export type InitiativeDraft = Omit<Initiative, "id" | "revision"> & {
  readonly id: InitiativeId | undefined;
  readonly revision: number | undefined;
};

export type Outcome<Value = undefined> = Promise<Result<Value, Problem>>;

/**
 * The running scorecard. Every action is one thing a person wants, at most one batch to Excel, and it never throws for
 * expected trouble: it answers with a `Problem` and has then changed nothing.
 */
export interface Session {
  readonly store: StoreApi<SessionState>;
  open(): Outcome;
  /** Reads no more by itself from now on. */
  close(): void;
  refresh(): Outcome;
  /** Writes the model tables, empty or filled from a template in the given language. */
  start(template: TemplateName, language: WorkbookLanguage): Outcome;
  /** Vision, strategic goals, and how everything is scored by default. */
  saveSettings(draft: SettingsDraft): Outcome;
  /** Makes a part of the tree in one batch; answers with the new KPIs, in the order given. */
  addEntries(perspectives: readonly NewPerspective[]): Outcome<readonly KpiId[]>;
  /** Binds many KPIs in one batch. What cannot be bound keeps the rest from being bound, and is said. */
  bindMany(bindings: readonly KpiBinding[]): Outcome;
  /** The selected block of cells, to import a scorecard that stands there as a table. */
  pickTable(): Outcome<PickedTable>;
  /** What in the workbook looks like the values of KPIs that have none; nothing is bound by it. */
  find(): Outcome<Findings>;
  savePerspective(draft: PerspectiveDraft): Outcome<PerspectiveId>;
  saveObjective(draft: ObjectiveDraft): Outcome<ObjectiveId>;
  saveKpi(draft: KpiDraft): Outcome<KpiId>;
  /** Draws an arrow of the strategy map, or changes the note of one that is there. */
  saveLink(draft: LinkDraft): Outcome<LinkId>;
  removeLink(id: LinkId): Outcome;
  saveInitiative(draft: InitiativeDraft): Outcome<InitiativeId>;
  removeInitiative(id: InitiativeId): Outcome;
  /** Changes place with the sibling before or after it; does nothing at the end of the list. */
  move(id: NodeId, direction: "up" | "down"): Outcome;
  /** Takes the entry and everything below it out of the scorecard. The rows stay, marked as deleted. */
  remove(id: NodeId): Outcome;
  /** The selected cell; refused when more or fewer than one is selected, or when it lies in the model sheet. */
  pickSelection(): Outcome<PickedCell>;
  /** Binds a field to the selected cell at once: the one-click mending of a broken link. */
  bindToSelection(kpi: KpiId, field: Field): Outcome<PickedCell>;
  /** The selected column or row of cells, to bind a series or to find a value in by its label. */
  pickRange(): Outcome<PickedRange>;
  /** Binds a field to a cell, to the cell beside a label, or to many cells made into one value. */
  bind(kpi: KpiId, field: Field, binding: Binding): Outcome<KpiId>;
  /** Binds the past of a KPI, values beside their periods; parts that are not given are unbound. */
  bindSeries(kpi: KpiId, references: SeriesReferences): Outcome;
  /** Selects the cells that a field is bound to, or the values of the series. */
  goTo(kpi: KpiId, place: Field | "series"): Outcome;
  /** The KPIs that take a value from the selected cells. */
  whereUsed(): Outcome<readonly Use[]>;
  /** Shows and selects cells by their address, so that a person can look at them. */
  showCells(address: string): Outcome;
  /** Writes `=BSC.SCORE("…")` or `=BSC.STATUS("…")` into the active cell. `undefined` stands for the whole scorecard. */
  insertFormula(name: "SCORE" | "STATUS", node: NodeId | undefined): Outcome<{ readonly address: string }>;
  setLanguage(language: WorkbookLanguage): Outcome;
  /** Everything that is wrong with the workbook and the scorecard, each with what mends it. Reads the whole workbook. */
  health(): Outcome<readonly Finding[]>;
  /** Does what mends a finding of `health`. */
  mend(mending: Mending): Outcome;
  /** Copies the sheets that ask for scores, with values in place of our formulas; answers with the names of the copies. */
  copyWithoutAddin(): Outcome<readonly string[]>;
  /** Mends what can be mended in damaged model tables: adds missing columns, gives duplicate ids new ones. */
  repair(): Outcome;
  /** The latest changes of the definitions, oldest first: who, when, which cells, before and after. */
  changes(): Outcome<readonly ChangeBatch[]>;
  /**
   * Takes back the last change that this person has made and not taken back; answers with it. What somebody else has changed
   * since is not overwritten: the answer is then `row-changed`, field by field.
   */
  undo(): Outcome<ChangeBatch>;
  /** Keeps what every node says in one of the scorecard's periods, whatever is changed later. */
  closePeriod(period: Period): Outcome;
  /** Lets a closed period follow definitions and data again. */
  reopenPeriod(period: Period): Outcome;
  /** Writes down what a person says of a KPI. */
  checkIn(said: NewCheckIn): Outcome;
  /** The latest check-ins, oldest first. */
  checkIns(): Outcome<readonly CheckIn[]>;
  /** Who is at work here, as they said once in this browser; empty until then. Every change is signed with it. */
  user(): string;
  setUser(name: string): void;
  /** Brings the native scores, statuses and coverages in the model tables up to date; adds them to an older workbook. */
  writeNative(): Outcome;
}
