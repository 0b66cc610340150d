import { compact, type Field, plainText } from "../../scorecard";
import type { Binding } from "../binding";
import { areAds } from "./adWords";
import { axesIn, type Axis } from "./axes";
import { bindCell } from "./bindCell";
import { fieldLinesOf, fieldOver, type FieldLines } from "./fieldLines";
import { fieldOf } from "./fieldWords";
import type { Heading } from "./heading";
import { headingsOf } from "./headings";
import type { IsKnown } from "./isKnown";
import { isLongerTarget, isTargetOfOtherLength, isToDate } from "./longerTarget";
import type { PeriodTable } from "./periodTable";
import { currencyBeside, saysPercent, scaleBeside } from "./scaleBeside";
import { isScenario } from "./scenarioWords";
import type { Spot, SpotPart, SpotPeriods } from "./spot";
import { isTitleAhead, titleOver } from "./titleOver";
import { valuesIn } from "./valuesIn";
import type { Block, View } from "./view";
import { isOfOtherYear, yearSaid } from "./yearSaid";

/**
 * Values beside periods, with the labels over them: one spot for each label that a block of cells has over its columns.
 *
 * @param isKnown - whether a label may mean a KPI
 * @param records - rows of things with their dates, which are no periods of their own
 */
export const seriesSpots = (view: View, block: Block, isKnown: IsKnown, records?: Axis): readonly Spot[] =>
  tablesIn(view, block, records).flatMap(({ axis, targets, block: own }) =>
    spotsOf({ view, block: own, axis, isKnown }, targets),
  );

interface Runs {
  readonly axis: Axis;
  readonly block: Block;
  /** The same periods under a heading that says that targets stand there. */
  readonly targets: Axis | undefined;
}

/** Where a column has several runs under headings that name a field, the actual ones are the values. */
function tablesIn(view: View, block: Block, records: Axis | undefined): readonly Runs[] {
  if (records !== undefined) return [{ axis: records, targets: undefined, block }];
  const axes = axesIn(view, block);
  return axes.flatMap((axis): readonly Runs[] => {
    const all = axes.filter(({ column }) => column === axis.column);
    const fieldsOver = new Map(all.map((each) => [each, all.length > 1 ? fieldOver(view, each) : undefined]));
    if (![...fieldsOver.values()].includes("actual"))
      return [{ axis, targets: undefined, block: blockOf(view, block, axis, axes) }];
    if (fieldsOver.get(axis) !== "actual") return [];
    const targets = all.find((each) => fieldsOver.get(each) === "target" && each.rows.length === axis.rows.length);
    return [{ axis, targets, block }];
  });
}

/** Of a block in which the same periods stand again behind values, a table of its own each time, the part of one of them. */
function blockOf(view: View, block: Block, axis: Axis, axes: readonly Axis[]): Block {
  const same = axes.filter(({ rows }) => rows.join() === axis.rows.join());
  const hasValuesTo = (from: number, to: number): boolean =>
    Array.from({ length: Math.max(0, to - from - 1) }, (_, at) => from + 1 + at).some((column) =>
      axis.rows.some((row) => view.cell(row, column).kind === "number"),
    );
  const next = same.find(({ column }) => column > axis.column);
  const before = same.filter(({ column }) => column < axis.column).at(-1);
  return {
    ...block,
    ...(before && hasValuesTo(before.column, axis.column) && { left: axis.column }),
    ...(next && hasValuesTo(axis.column, next.column) && { right: next.column - 1 }),
  };
}

function spotsOf(table: PeriodTable, targets: Axis | undefined): readonly Spot[] {
  const groups = new Map<string, Heading[]>();
  const headings = headingsOf(table);
  const ofAds = areAds(headings.map(({ label }) => label)) ? { isOfAds: true } : {};
  for (const heading of headings) {
    const key = compact(plainText(heading.label));
    groups.set(key, [...(groups.get(key) ?? []), heading]);
  }
  const lines = fieldLinesOf(table.view, table.axis, table.block);
  if (lines !== undefined) return [...groups.values()].flatMap((group) => spotOfLines(table, group, lines) ?? []);
  if (table.axis.isRepeated) return [];
  const periods = periodsOf(table);
  const spots = [...groups.values()].flatMap((group) => spotOf(table, group, periods, targets) ?? []);
  const corner = table.view.cell((table.axis.rows[0] ?? 0) - 1, table.axis.column);
  const said = corner.kind === "text" ? corner.text : (titleAcross(table)?.text ?? "");
  const year = corner.kind === "number" && corner.period?.frequency === "year" ? corner.value : yearSaid(said);
  const ofYear = year === undefined ? {} : { year };
  return spots.map((spot) => ({ ...ofYear, ...inTableOf(spot, said), ...ofAds }));
}

/** The title over a table whose periods stand across. */
const titleAcross = ({ view, block: { top, left, bottom, right }, axis }: PeriodTable) =>
  titleOver(view.turned(), { top: left, left: top, bottom: right, right: bottom }, axis.column);

/** "Indeks (2020 = 100)": none of the numbers is what the KPI says. */
const INDEX = /^(indeks|index|indekstal|indices)( |$)/;

/**
 * Under a corner or a title that says "Budget" stand targets of the values in another table, and under one that says "Forecast" or "Index"
 * nothing to rely on.
 */
function inTableOf(spot: Spot, corner: string): Spot {
  if (isScenario(corner) || INDEX.test(plainText(corner))) return { ...spot, isDoubtful: true };
  const { actual, target, ...others } = spot.parts;
  if (fieldOf(corner) !== "target" || actual === undefined || target !== undefined) return spot;
  const targetYear = yearSaid(corner);
  return { ...spot, parts: { ...others, target: actual }, ...(targetYear !== undefined && { targetYear }) };
}

/** The lines of one label, where each period has one for each field. */
function spotOfLines(
  table: PeriodTable,
  [heading, ...more]: readonly Heading[],
  { width, places }: FieldLines,
): Spot | undefined {
  const { view, axis } = table;
  const rowsOf = (field: Field): readonly number[] | undefined => {
    const { [field]: place } = places;
    return place === undefined ? undefined : axis.rows.map((row) => row + place);
  };
  const actuals = rowsOf("actual");
  if (heading?.field !== "actual" || actuals === undefined) return undefined;
  const { label, row, labelColumn, column } = heading;
  const labelAddress = view.address({ top: row, bottom: row, left: labelColumn, right: labelColumn });
  const isDoubtful = more.length > 0;
  const isSaid = (at: number): boolean => view.cell(at, column).kind === "number";
  const isSeries = axis.isReadable && !axis.isRepeated;
  const parts: Partial<Record<Field, SpotPart>> = {};
  if (isSeries) {
    // Each line is as long as the periods with the cells between them, so that all parts lie beside each other.
    const length = axis.rows.length * width;
    for (const field of ["actual", "target"] as const) {
      const rows = rowsOf(field);
      const values = rows && valuesIn(view, column, rows, axis, length);
      if (values !== undefined) parts[field] = { values, binding: undefined };
    }
    const reference = { top: axis.rows[0] ?? 0, bottom: (axis.rows[0] ?? 0) + length - 1 };
    const periods = {
      ...periodsOf(table),
      reference: view.address({ ...reference, left: axis.column, right: axis.column }),
    };
    return parts.actual === undefined ? undefined : { label, labelAddress, parts, periods, isDoubtful };
  }
  // The newest period that has an actual value.
  const order = actuals.map((_, index) => index);
  const newest = (axis.isAscending ? order.reverse() : order).find((index) => isSaid(actuals[index] ?? 0));
  if (newest === undefined || column !== labelColumn) return undefined;
  for (const field of ["actual", "target", "baseline"] as const) {
    const at = rowsOf(field)?.[newest];
    if (at === undefined) continue;
    const values = valuesIn(view, column, [at], axis);
    if (values) parts[field] = { values, binding: singleOf(table, heading, at) };
  }
  return { label, labelAddress, parts, periods: undefined, isDoubtful };
}

/** The columns of one label. */
function spotOf(
  table: PeriodTable,
  group: readonly Heading[],
  periods: SpotPeriods,
  targets: Axis | undefined,
): Spot | undefined {
  const { view, axis } = table;
  const parts: Partial<Record<Field, SpotPart>> = {};
  for (const { column, field } of group) {
    const values = valuesIn(view, column, axis.rows, axis);
    if (values !== undefined) parts[field] ??= { values, binding: undefined };
  }
  const actuals = group.filter(({ field }) => field === "actual");
  const [main] = actuals;
  if (main === undefined || parts.actual === undefined) return undefined;
  const { label, row, labelColumn } = main;
  const wanted = targets && valuesIn(view, main.column, targets.rows, targets);
  if (wanted !== undefined) parts.target ??= { values: wanted, binding: undefined };
  const scale = scaleBeside(view, table.block, row, labelColumn);
  const currency = currencyBeside(view, table.block, row, labelColumn);
  const between = { left: labelColumn, right: labelColumn, top: row + 1, bottom: (axis.rows[0] ?? 0) - 1 };
  const isPercent = saysPercent(view, between);
  const { singles, target = "" } = singlesOf(table, main);
  const isSingle = parts.target === undefined && singles.target !== undefined;
  const title = titleOver(view, table.block, row);
  return {
    label,
    labelAddress: view.address({ top: row, bottom: row, left: labelColumn, right: labelColumn }),
    parts: { ...singles, ...parts },
    periods,
    ...(isSingle && isLongerTarget(target, axis.frequency) && { hasLongerTarget: true }),
    ...(isSingle && isTargetOfOtherLength(target, axis.frequency) && { hasOtherLength: true }),
    ...(isSingle && isOfOtherYear(target, newestOf(table)) && { hasOtherYear: true }),
    ...(isPercent && { saysPercent: true }),
    ...(scale !== undefined && { scale }),
    ...(currency !== undefined && { currency }),
    // The same label twice over one table: parts of a whole, such as two countries.
    isDoubtful: actuals.length > 1 || main.isOfOneYear === true || (title !== undefined && isTitleAhead(title)),
  };
}

/** The newest period, as it is written. */
function newestOf({ view, axis: { column, rows, isAscending } }: PeriodTable): string {
  return String(view.value((isAscending ? rows.at(-1) : rows[0]) ?? 0, column));
}

function periodsOf({ view, axis }: PeriodTable): SpotPeriods {
  const { column, rows, frequency, isAscending, isReadable, isGrouped }: Axis = axis;
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const named = new Set(rows);
  const between = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((row) => !named.has(row));
  const orders = [first, last].flatMap((row) => orderAt(view, row, column) ?? []);
  const span = orders.length === 2 ? { first: Math.min(...orders), last: Math.max(...orders) } : undefined;
  return {
    span,
    reference: view.reference({ top: first, bottom: last, left: column, right: column }),
    frequency,
    isAscending,
    isReadable,
    isGrouped,
    hasNoGaps: last - first + 1 === rows.length,
    hasNamedGaps: between.every((row) => view.cell(row, column).kind === "text"),
    names: rows.map((row) => String(view.value(row, column))).join("\n"),
    text: String(view.value(first, column)),
  };
}

/** The place in time of a cell that names a period with its year. */
function orderAt(view: View, row: number, column: number): number | undefined {
  const cell = view.cell(row, column);
  const period = cell.kind === "date" || cell.kind === "text" ? cell.period : undefined;
  return period?.hasYear === true ? period.order : undefined;
}

/** Target and baseline that stand once for all periods: in a row of their own before the first or after the last; and what that target is called. */
function singlesOf(
  { view, block, axis }: PeriodTable,
  { column, row: headingRow, labelColumn }: Heading,
): { readonly singles: Spot["parts"]; readonly target?: string } {
  const parts: Partial<Record<Field, SpotPart>> = {};
  let target: string | undefined;
  if (column !== labelColumn) return { singles: parts };
  for (let row = headingRow + 1; row <= block.bottom; row += 1) {
    // Over periods that stand under their years it stands as high as these.
    const [cell, over] = [view.cell(row, axis.column), view.cell(row, axis.column - 1)];
    const named = cell.kind === "blank" ? over : cell;
    const field = named.kind === "text" ? fieldOf(named.text) : undefined;
    if (field === undefined || field === "actual" || axis.rows.includes(row)) continue;
    // Of the year so far: no single period is held against it.
    if (named.kind === "text" && isToDate(named.text)) continue;
    const values = valuesIn(view, column, [row], axis);
    if (values === undefined) continue;
    if (field === "target" && named.kind === "text") target ??= named.text;
    parts[field] ??= {
      values,
      binding: singleOf({ view, block, axis }, { row: headingRow, labelColumn, column }, row),
    };
  }
  return { singles: parts, ...(target === undefined ? {} : { target }) };
}

/** The labels lie in a row here, so the list is that of the turned view. */
function singleOf(
  { view, block, axis }: Omit<PeriodTable, "isKnown">,
  { column, row: headingRow, labelColumn }: Pick<Heading, "column" | "row" | "labelColumn">,
  row: number,
): Binding {
  const [left, right] = column > axis.column ? [axis.column + 1, block.right] : [block.left, axis.column - 1];
  const label = { row: labelColumn, column: headingRow };
  return bindCell(view.turned(), { label, valueColumn: row, top: left, bottom: right });
}
