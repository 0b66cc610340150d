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
import type { PlacedScorecard } from "./placedScorecards";
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
  NEWEST_VERSION,
  SCHEMA_VERSION,
  TABLE_KEYS,
  TABLES,
  TYPED_COLUMNS,
  type TableContent,
  type TableContents,
  type TableKey,
} from "./tables";

const NO_SCORECARD_ID = scorecardId("scorecard");

const NO_SERIES: SeriesContent = { references: {}, cells: {} };

/**
 * Understands what the model tables say of one scorecard. Damage never stops the rest: it is reported, and what can be read is read.
 *
 * @param isDate - whether the cell at an address is formatted as a date
 * @param seriesOf - what the defined names of a KPI bind, and what stands there
 * @param links - what the blocks of numbers hold for each KPI; tables of an older version hold their links themselves
 * @param own - which of several scorecards; the only one when left out
 */
export function parseModel(
  contents: TableContents,
  isDate: (address: string) => boolean,
  seriesOf: (kpi: Kpi) => SeriesContent = () => NO_SERIES,
  links?: ReadonlyMap<string, LinkCells>,
  own?: PlacedScorecard,
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
    liveRows(key, tableRows(key), report).filter((row) => isOwn(key, row));
  const isOwn = (key: TableKey, row: Row<"perspectives" | "objectives" | "kpis">): boolean => {
    const whose = row.text("Scorecard");
    if (own?.among !== "below" && own?.isKnown(whose) === false)
      report({ kind: "scorecard-unknown", table: TABLES[key].name, name: row.text("Name") });
    return own?.owns(whose) ?? true;
  };

  const settingsRows = tableRows("settings");
  const settingsRowOf = (id: string | undefined): Row<"settings"> | undefined =>
    own?.among === undefined ? settingsRows[0] : settingsRows.find((row) => row.text("Id") === id);
  const settingsRow = settingsRowOf(own?.id);
  if (own?.isMisplaced) report({ kind: "scorecard-misplaced", name: settingsRow?.text("Name") ?? "" });
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
    const fields = fieldsOf(isOld ? tableField(row) : blockField(row, links?.get(id)), isDate);
    sources.set(id, fields.sources);
    readings.set(id, fields.readings);
    const parent = objectiveId(row.text("Parent"));
    return { id, parent, ...readFields(ENTRY_FIELDS, row), ...readFields(KPI_FIELDS, row) };
  });

  const settings = settingsOf(settingsRow, own);
  if (schema > NEWEST_VERSION) report({ kind: "schema-newer", version: schema });

  const perspectiveIds = new Set<NodeId>(perspectives.map(({ id }) => id));
  const parentIds = new Set<NodeId>([...perspectiveIds, ...objectives.map(({ id }) => id)]);
  const scorecard: Scorecard = {
    settings,
    perspectives,
    objectives: withParent("objective", objectives, perspectiveIds, report),
    kpis: withParent("kpi", kpis, parentIds, report),
    ...(own?.among && { among: own.among }),
  };
  ambiguousNames(scorecard).forEach(report);
  // What holds for the workbook stands in the row of the top one.
  const first = settingsRowOf(own?.top);
  const dateSystem = dateSystemOf(first?.value("DateSystem"));
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
    language: languageOf(first),
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
    plan: { links: ownRows(contents.links, own), initiatives: ownRows(contents.initiatives, own) },
    readOnly: schema > NEWEST_VERSION,
  };
}

/** The version that the tables say they are of, and not an older one than their columns tell. */
export function schemaOf({ settings, kpis }: TableContents): number {
  // Somebody may have sorted the rows of several scorecards.
  const said = (settings?.rows ?? []).map((row) => (settings ? Number(textIn(settings, row, "Schema")) || 0 : 0));
  const found = Math.max(0, ...said);
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
const settingsOf = (row: Row<"settings"> | undefined, own: PlacedScorecard | undefined): Settings => ({
  ...(row === undefined ? { ...DEFAULT_SETTINGS, name: "" } : readFields(SETTINGS_FIELDS, row)),
  id: scorecardId(row?.text("Id") || own?.id || NO_SCORECARD_ID),
  above: own?.above === undefined ? undefined : scorecardId(own.above),
  // Where nobody has put it, it counts nowhere until somebody says so.
  ...(own?.isMisplaced && { rollsUp: undefined }),
});

/** The rows of a table that belong to a scorecard. */
function ownRows(content: TableContent | undefined, own: PlacedScorecard | undefined): TableContent | undefined {
  if (content === undefined || own === undefined) return content;
  return { ...content, rows: content.rows.filter((row) => own.owns(textIn(content, row, "Scorecard"))) };
}

function languageOf(row: Row<"settings"> | undefined): WorkbookLanguage {
  return row?.choice("Language", (text) => WORKBOOK_LANGUAGES.find((known) => known === text)) ?? "da";
}
