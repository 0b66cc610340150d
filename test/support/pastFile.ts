import { STATUS_WORDS } from "../../src/language";
import {
  closedNodes,
  evaluateAt,
  kpiId,
  momentOf,
  NO_READINGS,
  objectiveId,
  perspectiveId,
  type ClosedNode,
  type Evaluation,
  type Kpi,
  type KpiId,
  type Period,
  type Scorecard,
  type Readings,
  type ScorecardValues,
  type Series,
} from "../../src/scorecard";
import { parseAddress } from "../../src/workbench/grid/address";
import type { CellContent, CellFile, NameFile, WorkbookFile } from "../../src/workbench/grid/file";
import type { CellValue } from "../../src/workbook/cells";
import { columnLetters } from "../../src/workbook/finder/cellReference";
import type { SeriesRead } from "../../src/workbook/growth";
import { linesOf } from "../../src/workbook/growthPlaces";
import { closingRows, reopeningRow } from "../../src/workbook/journal/closingRows";
import { parseClosings } from "../../src/workbook/journal/closings";
import { readRows } from "../../src/workbook/journal/readJournal";
import { JOURNAL_TABLES, type JournalRow } from "../../src/workbook/journal/tables";
import { mirrorFormula } from "../../src/workbook/mirror";
import { nativeRows } from "../../src/workbook/native/nativeRows";
import { AS_OF } from "../../src/workbook/asOf";
import { TODAY } from "../../src/workbook/numbers/clock";
import { parseReading } from "../../src/workbook/parseField";
import { parseSeries, SERIES_PARTS, seriesName, type SeriesCells } from "../../src/workbook/seriesNames";
import type { PastClosing, PastScorecard } from "./anySeries";
import type { JournalRows } from "./journalSheet";
import { modelOf } from "./modelOf";
import { numbersFile } from "./numbersFile";

const ERRORS: Readonly<Record<string, string>> = { "=NA()": "#N/A", "=1/0": "#DIV/0!", '=""': "" };
const valueOf = (content: CellContent): CellValue =>
  typeof content === "string" ? (ERRORS[content] ?? content) : content;

const KPIS_PER_BRANCH = 4;
/** Lines of one KPI take so many columns or rows of the sheet. */
const LINES = 5;
const FIRST_ACROSS = 60;

/**
 * A workbook with a scorecard whose KPIs have series, looked at on a day, as this version lays it out; and what the engine says
 * that day. The day it is is a constant in it.
 */
export function pastFile({ settings, today, asOf, kpis: pasts, closings: said = [] }: PastScorecard): {
  readonly file: WorkbookFile;
  readonly evaluation: Evaluation;
  readonly scorecard: Scorecard;
  readonly values: ScorecardValues;
  /** KPIs whose numbers stay written values. */
  readonly written: readonly KpiId[];
  /** The period that is looked at has been closed. */
  readonly isClosed: boolean;
} {
  const common = { aliases: [], owner: "", description: "", weight: undefined, order: 0 };
  const branches = Array.from({ length: Math.ceil(pasts.length / KPIS_PER_BRANCH) }, (_, index) => {
    const perspective = {
      ...common,
      id: perspectiveId(`p_${index}`),
      name: `Perspektiv ${index}`,
      rollUp: undefined,
      thresholds: undefined,
    };
    const id = objectiveId(`o_${index}`);
    const objective = {
      ...common,
      id,
      name: `Mål ${index}`,
      parent: perspective.id,
      rollUp: undefined,
      thresholds: undefined,
      note: "",
    };
    return { perspective, objective };
  });
  const kpis = pasts.map(({ kpi }, index): Kpi => {
    const parent = objectiveId(`o_${Math.floor(index / KPIS_PER_BRANCH)}`);
    return { ...kpi, id: kpiId(`k_${index}`), name: `KPI ${index}`, parent };
  });
  const scorecard: Scorecard = {
    settings,
    perspectives: branches.map(({ perspective }) => perspective),
    objectives: branches.map(({ objective }) => objective),
    kpis,
  };

  const cells: Record<string, CellFile> = {};
  const names: NameFile[] = [];
  const series = new Map<KpiId, Series>();
  const reads = new Map<KpiId, SeriesRead>();
  const readings = new Map<KpiId, ReturnType<typeof readingsOf>>();
  kpis.forEach((kpi, index) => {
    const { cells: own = {}, isAcross = false, target = "", baseline = "" } = pasts[index] ?? {};
    const references = Object.fromEntries(
      SERIES_PARTS.flatMap((part, line) => {
        const { [part]: contents } = own;
        if (contents === undefined) return [];
        const at = index * LINES + line;
        const address = (place: number): string =>
          isAcross ? `${columnLetters(place)}${FIRST_ACROSS + at}` : `${columnLetters(at)}${place + 1}`;
        contents.forEach((content, place) => {
          if (content !== "") cells[address(place)] = content;
        });
        const range = `${address(0)}:${address(contents.length - 1)}`;
        const fixed = range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
        names.push({ name: seriesName(kpi.id, part), formula: `=Past!${fixed}`, visible: false });
        return [[part, `Past!${range}`] as const];
      }),
    );
    const values = Object.fromEntries(SERIES_PARTS.map((part) => [part, own[part]?.map(valueOf)])) as SeriesCells;
    const found = parseSeries(values, kpi, settings, "1900");
    if (found) series.set(kpi.id, found);
    const lines = Object.fromEntries(
      Object.keys(references).map((part) => {
        const linked = values[part as keyof SeriesCells] ?? [];
        return [part, { before: [], linked, after: [], formulas: { before: [], after: [] } }];
      }),
    );
    reads.set(kpi.id, { references, lines: linesOf(references), cells: lines });
    if (target !== "") cells[`ZZ${index + 1}`] = target;
    if (baseline !== "") cells[`ZY${index + 1}`] = baseline;
    readings.set(kpi.id, readingsOf(target, baseline));
  });

  const moment = momentOf(settings, today, asOf);
  const known: ScorecardValues = { readings, series, today: moment.today, present: today };
  const journal = journalOf(scorecard, known, moment.period, said);
  const { closings } = parseClosings(read("closings", journal), read("snapshots", journal), { settings });
  const values: ScorecardValues = { ...known, closings };
  const evaluation = evaluateAt(scorecard, values, asOf === undefined ? undefined : moment.period);
  const native = nativeRows(
    { scorecard, values, evaluation, reads, growths: new Map(), dateSystem: "1900" },
    STATUS_WORDS,
    "2026-11-23",
  );
  const { rows } = modelOf({ scorecard, readings: new Map(kpis.map(({ id }) => [id, NO_READINGS])) });
  const bounds = rows.kpis.map((row, index) => ({
    ...row,
    Target: mirrorFormula(`Past!ZZ${index + 1}`),
    ...((pasts[index]?.baseline ?? "") !== "" && { Baseline: mirrorFormula(`Past!ZY${index + 1}`) }),
  }));
  const model = numbersFile({ ...rows, kpis: bounds, links: [], initiatives: [] }, native, {}, "with results", journal);
  const [definitions, ...others] = model.sheets;
  if (definitions === undefined) throw new Error("no sheet of definitions");
  const clock = Object.fromEntries(
    [[TODAY, today] as const, [AS_OF, asOf] as const].flatMap(([name, day]) => {
      const { formula = "" } = model.names.find((each) => each.name === name) ?? {};
      const { area } = parseAddress(formula.slice(1), { rows: 10_000, columns: 1000 }) ?? {};
      return area && day !== undefined ? [[`${columnLetters(area.column)}${area.row + 1}`, day]] : [];
    }),
  );
  return {
    file: {
      name: "Past",
      active: "Past",
      sheets: [{ name: "Past", cells }, { ...definitions, cells: { ...definitions.cells, ...clock } }, ...others],
      tables: model.tables,
      names: [...model.names, ...names],
      settings: {},
    },
    evaluation,
    isClosed: closings.some((each) => each.evaluation === evaluation),
    scorecard,
    values,
    written: [...native.kpis].flatMap(([id, { Written }]) => (Written === "" ? [] : [kpiId(id)])),
  };
}

const boundTo = (content: CellContent) => parseReading({ kind: "bound", address: "" }, valueOf(content), false);

const readingsOf = (target: CellContent, baseline: CellContent): Readings => ({
  ...NO_READINGS,
  target: boundTo(target),
  ...(baseline !== "" && { baseline: boundTo(baseline) }),
});

const STAMP = { by: "Mette", at: "2026-11-20T09:00:00.000Z" };

/** The journal in which these words stand, and what periods were closed with. */
function journalOf(
  scorecard: Scorecard,
  values: ScorecardValues,
  moment: Period,
  said: readonly PastClosing[],
): Required<Pick<JournalRows, "closings" | "snapshots">> {
  const rows = said.map(({ back, word, isOfOtherDefinitions, lacksFirstKpi, isSorted }, index) => {
    const id = `c_${index}`;
    const period = { ...moment, index: moment.index - back };
    if (word === "reopen") return { closing: reopeningRow(id, period, scorecard.settings, STAMP), snapshots: [] };
    const nodes = closedNodes(scorecard, evaluateAt(scorecard, values, period))
      .filter((node) => !lacksFirstKpi || node.id !== "k_0")
      .map((node) => (isOfOtherDefinitions ? ofOtherDefinitions(node) : node));
    const { closing, snapshots } = closingRows(id, { period, ...STAMP }, nodes, scorecard.settings);
    const inOrder = isSorted ? [...snapshots].sort((one, other) => (one.Node < other.Node ? -1 : 1)) : snapshots;
    return { closing, snapshots: word === "close" ? inOrder : inOrder.slice(0, -1) };
  });
  return {
    closings: rows.map(({ closing }) => closing),
    snapshots: rows.flatMap(({ snapshots }) => snapshots),
  };
}

const ofOtherDefinitions = (node: ClosedNode): ClosedNode =>
  node.score === undefined ? node : { ...node, score: 0.5 * node.score + 3, coverage: 0.5, status: "amber" };

const read = <Key extends "closings" | "snapshots">(
  key: Key,
  journal: Readonly<Record<Key, readonly JournalRow<Key>[]>>,
): ReturnType<typeof readRows<Key>> => {
  const columns: readonly string[] = JOURNAL_TABLES[key].columns;
  const rows: readonly Readonly<Record<string, CellValue>>[] = journal[key];
  return readRows<Key>(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? "")),
  );
};
