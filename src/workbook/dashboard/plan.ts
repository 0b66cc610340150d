import type { Evaluation, Level, NodeEvaluation } from "../../scorecard";
import { cellText } from "../cellText";
import type { CellInput } from "../cells";
import { settingOf, type SettingsOwner } from "../settingOf";
import { columnAt, OWN_COLUMNS, type DashboardColumn } from "./columns";
import { CHART_COLUMNS } from "./charts/chartColumns";
import { chartsPlan, CHART_ROWS, type ChartsPlan } from "./charts/chartsPlan";
import type { Deviation } from "./deviation";
import { coverageFormula, sentences, tileFormulas } from "./headFormulas";
import { beforeFormula, headingsOfPeriods, keptFormula, lastDayFormula, workedOutFormula } from "./pastFormulas";
import { cell, quoted, type Rows } from "./references";
import { needFormulas, rowFormulas, type RowContext } from "./rowFormulas";

/** So many rows say what needs action. */
export const NEEDS = 8;
/** So many periods that are over are looked through; the history keeps one more. */
const PAST_PERIODS = 35;

/** Where tiles begin, from the left; a tile is as wide as it is to the next one. */
const FIVE_SLOTS = ["symbol", "actual", "status", "period1", "owner"] as const;
const SEVEN_SLOTS = ["symbol", "actual", "deviation", "status", "change", "period6", "owner"] as const;

/** The whole has a tile too. */
export const tileSlots = (perspectives: number): readonly DashboardColumn[] =>
  perspectives < FIVE_SLOTS.length ? FIVE_SLOTS : SEVEN_SLOTS;
const TILE_ROWS = 3;

const SENTENCES = 3;

const TOP = { title: 0, subtitle: 1, coverage: 2, tiles: 4 } as const;

/** Where the sheet says whose it is. */
export const TITLE_CELL = { row: TOP.title, column: "symbol" } as const satisfies {
  readonly row: number;
  readonly column: DashboardColumn;
};

/** Where the sheet says how it tells deviations, for when it is made again. */
export const DEVIATION_CELL = { row: TOP.title, column: "light" } as const satisfies {
  readonly row: number;
  readonly column: DashboardColumn;
};

/** The id of a row whose node is gone. */
export const formerId = (id: string): string => (isFormer(id) ? id : `former:${id}`);
export const isFormer = (id: string): boolean => id.startsWith("former:");
/** Whether people have put a row in among ours: it has no id, and that of no node once the sheet has been made again (see `numberedRows`). */
export const isPeoples = (id: string): boolean => id === "" || id === formerId("") || id.startsWith(formerId("#"));

/** A row of the list: a node, or one of no node that is kept for what people have written in it. */
export interface ListRow {
  readonly id: string;
  readonly level: Level;
  /** Of a row whose node is gone; what stands under the names in a row that people have put in. */
  readonly formerName?: string;
}

/** A tile and where it stands; `row` and `column` counted from 0, `columns` wide. */
export interface Tile {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/** What the sheet holds in our columns, and where its parts are. Rows are counted from 0. */
export interface DashboardPlan {
  readonly cells: readonly (readonly CellInput[])[];
  readonly tiles: readonly Tile[];
  readonly sentences: Rows;
  readonly header: number;
  readonly list: Rows;
  readonly deviation: Deviation;
  /** Behind the difference of two percentages. */
  readonly points: string;
  readonly rows: readonly ListRow[];
  readonly needsHeading: number;
  readonly needs: Rows;
  readonly source: number;
  /** Where the last days of kept periods stand. */
  readonly days: Rows;
  /** None where there is nothing to compare. */
  readonly charts: ChartsPlan | undefined;
}

export interface PlanContext extends Omit<RowContext, "days"> {
  /** Which of several it is; the only one of the workbook where nothing is said. */
  readonly scorecard?: SettingsOwner | undefined;
  /** Whose part of the scorecard it is. */
  readonly owner?: string | undefined;
  /** The sheet on which the day is chosen, where that is another one. */
  readonly chosenOn?: string | undefined;
  /** From which scores the status of the first row is better, as expressions; the scorecard's own where nothing is said. */
  readonly levels?: { readonly green: string; readonly amber: string } | undefined;
  /** The most that a score can be. */
  readonly ceiling: number;
}

/** A node and what is below it, in the order of the tree; the whole scorecard where none is named. */
export function listOf({ root, nodes }: Evaluation, top: NodeEvaluation = root): readonly ListRow[] {
  const below = ({ id, level, children }: NodeEvaluation): readonly ListRow[] => [
    { id, level },
    ...children.flatMap((child) => {
      const node = nodes.get(child);
      // A scorecard below has a dashboard of its own.
      return node === undefined || node.isBelow ? [] : below(node);
    }),
  ];
  return below(top);
}

/** The first row of the list with so many perspectives: below the tiles stand three sentences, the charts and the headings. */
export function firstListRow(perspectives: number, hasCharts: boolean): number {
  const lines = Math.ceil((perspectives + 1) / tileSlots(perspectives).length);
  return TOP.tiles + lines * (TILE_ROWS + 1) + SENTENCES + (hasCharts ? CHART_ROWS : 0) + 2;
}

const DAYS: Rows = { first: 0, last: PAST_PERIODS - 1 };

/** What stands below a list that ends in this row. */
const belowList = (end: number) => ({ needsHeading: end + 2, source: end + 2 + NEEDS + 2 });

/** Where the numbers of charts begin, below all else. @param end - the last row of the list */
export const firstChartRow = (end: number): number => Math.max(belowList(end).source, DAYS.last) + 2;

/** The level of what has a tile beside the first row, and is compared in charts: the one below it. */
export const levelBelow = (level: Level = "scorecard"): Level | undefined => DEPTHS[DEPTHS.indexOf(level) + 1];

const DEPTHS: readonly Level[] = ["scorecard", "perspective", "objective", "kpi"];

/** The rows of what is below a node: those that follow, until one as high as it. */
function belowOf(rows: readonly ListRow[], index: number, first: number): Rows | undefined {
  const depth = (row: ListRow | undefined): number => (row === undefined ? -1 : DEPTHS.indexOf(row.level));
  const own = depth(rows[index]);
  let end = index + 1;
  while (depth(rows[end]) > own) end += 1;
  return end === index + 1 ? undefined : { first: first + index + 1, last: first + end - 1 };
}

/**
 * The whole sheet.
 *
 * @param rows - of the list
 * @param least - where it begins, at the least: a sheet that is made again never gets shorter above its list
 */
export function dashboardPlan(rows: readonly ListRow[], given: PlanContext, least = 0): DashboardPlan {
  const days = DAYS;
  const context = { ...given, days };
  const { places, words, frequency, deviation } = context;
  // The first row has a tile, and so have those one level below it.
  const tiled = levelBelow(rows[0]?.level);
  const perspectives = rows.filter(({ level, formerName }) => level === tiled && formerName === undefined);
  // What one person answers for has no score of its own that could have moved.
  const hasCharts = context.isPart !== true && perspectives.length > 0;
  const first = Math.max(least, firstListRow(perspectives.length, hasCharts));
  const list: Rows = { first, last: first + rows.length - 1 };
  const { needsHeading, source } = belowList(list.last);
  const needs: Rows = { first: needsHeading + 1, last: needsHeading + NEEDS };
  const storyEnd = first - 2 - (hasCharts ? CHART_ROWS : 0);
  const story: Rows = { first: storyEnd - SENTENCES, last: storyEnd - 1 };
  const { levels } = places;
  const limits = { amber: levels.amber, green: levels.green, ...given.levels, top: `MAX(100,${levels.ceiling})` };
  const charts = hasCharts
    ? chartsPlan(
        {
          ...{ root: list.first, parts: perspectives.map((row) => list.first + rows.indexOf(row)), header: first - 1 },
          ...{ level: rows[0]?.level === "perspective" ? "objectives" : "perspectives" },
          from: firstChartRow(list.last),
        },
        { places, words, frequency, limits, ceiling: given.ceiling },
      )
    : undefined;
  const height = (charts?.rows.last ?? Math.max(source, days.last)) + 1;
  const cells: CellInput[][] = Array.from({ length: height }, () => Array.from({ length: OWN_COLUMNS }, () => ""));
  const put = (row: number, contents: Readonly<Partial<Record<DashboardColumn, CellInput>>>): void => {
    const line = cells[row];
    for (const [column, content] of Object.entries(contents) as [DashboardColumn, CellInput][])
      line?.splice(columnAt(column), 1, content);
  };
  put(TOP.title, {
    symbol: `=${settingOf("Name", context.scorecard)}${about()}`,
    owner: words.choose,
    first: beforeFormula(places, list.first),
    [DEVIATION_CELL.column]: deviation,
  });
  put(TOP.subtitle, {
    symbol: `=${settingOf("Vision", context.scorecard)}&""`,
    owner: words.shown,
    initiative: `=${places.first}`,
    first: keptFormula(places, list.first),
  });
  const { chosenOn } = given;
  put(TOP.coverage, {
    symbol: coverageFormula(list, words),
    initiative: chosenOn === undefined ? words.chooseHint : cellText(words.chosenOn({ name: chosenOn })),
  });
  function about(): string {
    if (context.owner !== undefined) return `&${quoted(` – ${context.owner}`)}`;
    return rows[0]?.level === "perspective" ? `&" – "&${cell("name", list.first)}` : "";
  }
  const slots = tileSlots(perspectives.length);
  const tiles = [list.first, ...perspectives.map((row) => list.first + rows.indexOf(row))].map((row, index): Tile => {
    const slot = index % slots.length;
    const start = slots[slot] ?? "symbol";
    const next = slots[slot + 1];
    const top = TOP.tiles + Math.floor(index / slots.length) * (TILE_ROWS + 1);
    tileFormulas(row).forEach((content, line) => put(top + line, { [start]: content }));
    const column = columnAt(start);
    return { row: top, column, columns: (next === undefined ? columnAt("id") : columnAt(next)) - column };
  });
  sentences(list, words).forEach((content, index) => put(story.first + index, { symbol: content }));
  charts?.messages.forEach((texts, index) =>
    texts.forEach((text, line) => put(charts.texts.first + line, { [charts.starts[index] ?? "symbol"]: text })),
  );
  for (const block of charts?.blocks ?? [])
    block.cells.forEach((line, index) =>
      put(block.rows.first + index, Object.fromEntries(line.map((each, at) => [CHART_COLUMNS[at] ?? "light", each]))),
    );
  const headings = { ...words.headings, deviation: words.headings.deviation[deviation] };
  put(first - 1, { ...headings, ...headingsOfPeriods(places, list.first, frequency, words) });
  rows.forEach(({ id, level, formerName }, index) => {
    const row = first + index;
    if (formerName === undefined)
      put(row, { id: cellText(id), ...rowFormulas({ id, level }, row, belowOf(rows, index, first), context) });
    else {
      const name = isPeoples(id) ? formerName : words.former({ name: formerName });
      // The name alone stands aside, for when the sheet is made again.
      put(row, { id: cellText(id), name: cellText(name), light: cellText(formerName) });
    }
  });
  put(needsHeading, { ...headings, name: words.needs, symbol: "" });
  for (let rank = 1; rank <= NEEDS; rank += 1) {
    const row = needsHeading + rank;
    put(row, needFormulas(row, rank, list, words));
  }
  put(source, { symbol: words.source, owner: words.workedOut, initiative: workedOutFormula(places, list.first) });
  for (let number = 0; number < PAST_PERIODS; number += 1)
    put(number, { day: lastDayFormula(places, list.first, number) });
  const { points } = words;
  return {
    cells,
    tiles,
    sentences: story,
    header: first - 1,
    list,
    deviation,
    points,
    rows,
    needsHeading,
    needs,
    source,
    days,
    charts,
  };
}
