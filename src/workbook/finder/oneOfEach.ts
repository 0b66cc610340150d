import { type Field, plainText } from "../../scorecard";
import { isLongerTarget, isPartOfYear, isTargetOfOtherLength, isToDate } from "./longerTarget";
import { ordersOf } from "./saidPeriod";
import type { View } from "./view";

/** The columns under one row of headings, by the field that each heading names. */
export type FieldColumns = ReadonlyMap<Field, readonly number[]>;

interface Chosen {
  readonly columns: Map<Field, number>;
  /** A field stands more than once, and nothing says which one is meant. */
  readonly isDoubtful: boolean;
}

interface Row {
  readonly view: View;
  readonly row: number;
  /** The only column that a period heads, where none names the actual value. */
  readonly period: number | undefined;
}

/**
 * One column for each field: where a field stands more than once, the ones under the heading of the whole, or of the newest period that
 * has an actual value, with its target.
 *
 * @param isWhole - whether a heading over others says that the whole of several parts stands below it
 */
export function oneOfEach(
  { view, row, period }: Row,
  found: FieldColumns,
  isWhole: (heading: string) => boolean,
): Chosen {
  const first = new Map([...found].flatMap(([field, [column]]) => (column === undefined ? [] : [[field, column]])));
  if ([...found.values()].every(({ length }) => length < 2)) return { columns: first, isDoubtful: false };
  const all = [...found.values()].flat();
  const textAt = (column: number): string => String(view.value(row, column));
  const ofLength = ofSameLength(withNewestYear(found, textAt), textAt);
  if (ofLength !== undefined) return { columns: ofLength, isDoubtful: false };
  const left = Math.min(...all);
  const over = (column: number): string => headingOver(view, row, column, left);
  const whole = new Set(all.filter((column) => isWhole(over(column))));
  const ofWhole = onlyOnes(found, (column) => whole.has(column));
  if (ofWhole !== undefined) return { columns: ofWhole, isDoubtful: false };
  const ofPeriod = underOnlyPeriod(all, over);
  const ofOnlyPeriod = ofPeriod && onlyOnes(found, (column) => ofPeriod.has(column));
  if (ofOnlyPeriod !== undefined) return { columns: ofOnlyPeriod, isDoubtful: false };
  const headingAt = (column: number): string => {
    const cell = view.cell(row, column);
    return cell.kind === "text" ? cell.text : "";
  };
  const actuals = found.get("actual") ?? (period === undefined ? [] : [period]);
  const joined = (column: number): string =>
    [headingOver(view, row - 1, column, left), over(column), headingAt(column)].join(" ");
  // By the periods that the headings name, or, where these are of several lengths, by their years; then with the rows above.
  for (const [textOf, orderOf] of [
    [headingAt, ordersOf(actuals.map(headingAt))],
    [headingAt, yearIn],
    [joined, ordersOf(actuals.map(joined))],
  ] as const) {
    if (orderOf === undefined) continue;
    const newest = Math.max(...actuals.map((column) => orderOf(textOf(column)) ?? 0));
    const ofNewest = onlyOnes(
      found,
      (column, field) => field === "baseline" || (orderOf(textOf(column)) ?? 0) === newest,
    );
    if (ofNewest !== undefined) return { columns: ofNewest, isDoubtful: false };
  }
  return { columns: first, isDoubtful: true };
}

/** The columns under the only heading that names a period, where the others are for the year so far. */
function underOnlyPeriod(
  columns: readonly number[],
  over: (column: number) => string,
): ReadonlySet<number> | undefined {
  const isPeriod = (heading: string): boolean => isPartOfYear(heading) && !isToDate(heading);
  const headings = new Set(columns.map(over));
  const [only, ...more] = [...headings].filter(isPeriod);
  const isRest = [...headings].every((heading) => heading === only || isToDate(heading));
  if (only === undefined || more.length > 0 || !isRest) return undefined;
  return new Set(columns.filter((column) => over(column) === only));
}

/** Of several targets beside one actual value the only one that is for as long: "Budget ÅTD" and "Årsbudget" beside "Realiseret ÅTD". */
function ofSameLength(found: FieldColumns, headingAt: (column: number) => string): Map<Field, number> | undefined {
  const [actual, ...more] = found.get("actual") ?? [];
  if (actual === undefined || more.length > 0 || (found.get("target")?.length ?? 0) < 2) return undefined;
  const heading = headingAt(actual);
  return onlyOnes(
    found,
    (column, field) =>
      field !== "target" ||
      (!isTargetOfOtherLength(headingAt(column), { heading }) && !isLongerTarget(headingAt(column), { heading })),
  );
}

/** Where the actual values say the same but of several years, "ÅTD 2026" and "ÅTD 2025", only those of the newest. */
function withNewestYear(found: FieldColumns, headingAt: (column: number) => string): FieldColumns {
  const actuals = found.get("actual") ?? [];
  const rest = new Set(actuals.map((column) => plainText(headingAt(column)).replace(YEAR, "")));
  const years = actuals.map((column) => yearIn(headingAt(column)) ?? 0);
  if (rest.size > 1 || new Set(years).size !== years.length) return found;
  const newest = actuals[years.indexOf(Math.max(...years))];
  return newest === undefined ? found : new Map([...found, ["actual", [newest]]]);
}

const YEAR = /\b20\d\d\b/;
const yearIn = (heading: string): number | undefined => {
  const [year] = YEAR.exec(plainText(heading)) ?? [];
  return year === undefined ? undefined : Number(year);
};

/** Of each field the only column that fits; one that stands once needs not fit. */
function onlyOnes(
  found: FieldColumns,
  fits: (column: number, field: Field) => boolean,
): Map<Field, number> | undefined {
  const columns = new Map<Field, number>();
  for (const [field, own] of found) {
    const fitting = own.length === 1 ? own : own.filter((column) => fits(column, field));
    const [only, ...more] = fitting;
    if (only === undefined || more.length > 0) return undefined;
    columns.set(field, only);
  }
  return columns;
}

/** The heading in the row above; of merged cells the first one holds it. */
function headingOver(view: View, row: number, column: number, left: number): string {
  for (let at = column; at >= left; at -= 1) {
    const cell = view.cell(row - 1, at);
    if (cell.kind === "text") return cell.text;
    if (cell.kind === "number" && YEAR.test(String(cell.value))) return String(cell.value);
    if (cell.kind !== "blank") break;
  }
  return "";
}
