import {
  ambiguousNames,
  DEFAULT_SETTINGS,
  kpiId,
  NO_READINGS,
  objectiveId,
  perspectiveId,
  scorecardId,
  type Field,
  type Kpi,
  type KpiId,
  type NodeId,
  type Objective,
  type Perspective,
  type Problem,
  type Reading,
  type Readings,
  type Scorecard,
  type Series,
  type Settings,
} from "../scorecard";
import { dateSystemOf } from "./dateSystem";
import { ENTRY_FIELDS, OBJECTIVE_FIELDS, PERSPECTIVE_FIELDS, SETTINGS_FIELDS } from "./entityFields";
import { KPI_FIELDS } from "./kpiFields";
import { liveRows } from "./liveRows";
import type { Model } from "./model";
import { parseReading, parseSource } from "./parseField";
import { NUMBERS_SHEET } from "./numbers/heldColumns";
import type { LinkCell, LinkCells } from "./numbers/loadLinks";
import { hasColumn, rowRevisions, textIn } from "./rowCells";
import { rowsOf, type Row } from "./rows";
import { parseSeries, partsOf, seriesProblem, type SeriesContent, type SeriesReferences } from "./seriesNames";
import { WORKBOOK_LANGUAGES, type Source, type Sources, type WorkbookLanguage } from "./source";
import { readFields } from "./storedField";
import {
  FIELD_COLUMNS,
  isOfSchema,
  NUMBERS_VERSION,
  SCHEMA_VERSION,
  TABLE_KEYS,
  TABLES,
  TYPED_COLUMNS,
  type TableContents,
  type TableKey,
} from "./tables";

const NO_SCORECARD_ID = scorecardId("scorecard");

const NO_SERIES: SeriesContent = { references: {}, cells: {} };

/**
 * Understands the model tables. Damage never stops the rest: it is reported, and what can be read is read.
 *
 * @param isDate - whether the cell at an address is formatted as a date
 * @param seriesOf - what the defined names of a KPI bind, and what stands there
 * @param links - what the blocks of numbers hold for each KPI; tables of an older version hold their links themselves
 */
export function parseModel(
  contents: TableContents,
  isDate: (address: string) => boolean,
  seriesOf: (kpi: Kpi) => SeriesContent = () => NO_SERIES,
  links?: ReadonlyMap<string, LinkCells>,
): Model {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const revisions = rowRevisions(contents) as ReadonlyMap<NodeId, number>;
  const readings = new Map<KpiId, Readings>();
  const sources = new Map<KpiId, Sources>();

  const schema = schemaOf(contents);
  for (const key of TABLE_KEYS) {
    if (contents[key] === undefined && isOfSchema(schema, key))
      report({ kind: "table-missing", table: TABLES[key].name });
  }
  const isOld = schema < NUMBERS_VERSION;
  if (!isOld && links === undefined) report({ kind: "table-missing", table: NUMBERS_SHEET });
  const tableRows = <Key extends TableKey>(key: Key): readonly Row<Key>[] => {
    const content = contents[key];
    return content === undefined ? [] : rowsOf(key, content, schema, report);
  };
  const live = <Key extends "perspectives" | "objectives" | "kpis">(key: Key): readonly Row<Key>[] =>
    liveRows(key, tableRows(key), report);

  const settingsRow = tableRows("settings")[0];
  if (contents.settings !== undefined && (settingsRow?.text("Id") ?? "") === "")
    report({ kind: "id-missing", table: TABLES.settings.name, name: settingsRow?.text("Name") ?? "" });
  const perspectives = live("perspectives").map((row): Perspective => {
    const id = perspectiveId(row.text("Id"));
    return { id, ...readFields(PERSPECTIVE_FIELDS, row) };
  });
  const objectives = live("objectives").map((row): Objective => {
    const id = objectiveId(row.text("Id"));
    return { id, ...readFields(OBJECTIVE_FIELDS, row) };
  });
  const kpis = live("kpis").map((row): Kpi => {
    const id = kpiId(row.text("Id"));
    const own = fieldsOf(isOld ? tableField(row) : blockField(row, links?.get(id)), isDate);
    sources.set(id, own.sources);
    readings.set(id, own.readings);
    const parent = objectiveId(row.text("Parent"));
    return { id, parent, ...readFields(ENTRY_FIELDS, row), ...readFields(KPI_FIELDS, row) };
  });

  const settings = settingsOf(settingsRow);
  if (schema > SCHEMA_VERSION) report({ kind: "schema-newer", version: schema });

  const perspectiveIds = new Set<NodeId>(perspectives.map(({ id }) => id));
  const parentIds = new Set<NodeId>([...perspectiveIds, ...objectives.map(({ id }) => id)]);
  const scorecard: Scorecard = {
    settings,
    perspectives,
    objectives: withParent("objective", objectives, perspectiveIds, report),
    kpis: withParent("kpi", kpis, parentIds, report),
  };
  ambiguousNames(scorecard).forEach(report);
  const dateSystem = dateSystemOf(settingsRow?.value("DateSystem"));
  const series = new Map<KpiId, Series>();
  const seriesReferences = new Map<KpiId, SeriesReferences>();
  for (const kpi of scorecard.kpis) {
    const content = seriesOf(kpi);
    if (partsOf(content.references).length === 0) continue;
    seriesReferences.set(kpi.id, content.references);
    const problem = seriesProblem(kpi.name, content);
    const found = problem ? undefined : parseSeries(content.cells, kpi, settings, dateSystem);
    if (found) series.set(kpi.id, found);
    if (!problem) continue;
    report(problem);
    // The cell may still hold a number, but it is not the one that the person asked for.
    readings.set(kpi.id, { ...(readings.get(kpi.id) ?? NO_READINGS), actual: { kind: "broken" } });
  }
  return {
    language: languageOf(settingsRow),
    scorecard,
    readings,
    series,
    seriesReferences,
    reads: new Map(),
    growths: new Map(),
    closings: [],
    kept: new Map(),
    dateSystem,
    asOf: undefined,
    sources,
    revisions,
    problems,
    schema,
    plan: { links: contents.links, initiatives: contents.initiatives },
    readOnly: schema > SCHEMA_VERSION,
  };
}

/** The version that the tables say they are of, and not an older one than their columns tell. */
export function schemaOf({ settings, kpis }: TableContents): number {
  const [row] = settings?.rows ?? [];
  const found = settings && row ? Number(textIn(settings, row, "Schema")) : NaN;
  if (kpis === undefined) return Math.max(SCHEMA_VERSION, found || 0);
  if (hasColumn(kpis, TYPED_COLUMNS.actual)) return found > 0 ? Math.max(NUMBERS_VERSION, found) : SCHEMA_VERSION;
  return found > 0 ? found : NUMBERS_VERSION - 1;
}

function withParent<Child extends Objective | Kpi>(
  level: "objective" | "kpi",
  children: readonly Child[],
  parents: ReadonlySet<NodeId>,
  report: (problem: Problem) => void,
): readonly Child[] {
  return children.filter(({ parent, name }) => {
    const found = parents.has(parent);
    if (!found) report({ kind: "parent-missing", level, name });
    return found;
  });
}

/** The link of a field, or what was typed; a cell of the table in an older version. */
const tableField =
  (row: Row<"kpis">) =>
  (field: Field): LinkCell => ({ value: row.value(FIELD_COLUMNS[field]), formula: row.formula(FIELD_COLUMNS[field]) });

const blockField =
  (row: Row<"kpis">, links: LinkCells | undefined) =>
  (field: Field): LinkCell => {
    const link = links?.[field];
    if (link !== undefined && link.formula !== "") return link;
    const value = row.value(TYPED_COLUMNS[field]);
    return { value, formula: value };
  };

function fieldsOf(
  cellOf: (field: Field) => LinkCell,
  isDate: (address: string) => boolean,
): { readonly sources: Sources; readonly readings: Readings } {
  const source = (field: Field): Source => parseSource(cellOf(field).value, cellOf(field).formula);
  const sources: Sources = { actual: source("actual"), target: source("target"), baseline: source("baseline") };
  const reading = (field: Field): Reading => {
    const from = sources[field];
    return parseReading(from, cellOf(field).value, from.kind === "bound" && isDate(from.address));
  };
  return {
    sources,
    readings: { actual: reading("actual"), target: reading("target"), baseline: reading("baseline") },
  };
}

/** What holds for the whole scorecard; the defaults when its row is gone. */
const settingsOf = (row: Row<"settings"> | undefined): Settings => ({
  ...(row === undefined ? { ...DEFAULT_SETTINGS, name: "" } : readFields(SETTINGS_FIELDS, row)),
  id: scorecardId(row?.text("Id") || NO_SCORECARD_ID),
});

function languageOf(row: Row<"settings"> | undefined): WorkbookLanguage {
  return row?.choice("Language", (text) => WORKBOOK_LANGUAGES.find((known) => known === text)) ?? "da";
}
