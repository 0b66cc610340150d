import { cellReference } from "../finder/cellReference";
import { cellText } from "../cellText";
import type { CellInput } from "../cells";
import type { WrittenAxis } from "../native/series/nativeSeries";

/** The hidden sheet with the days of series whose periods are no dates; it is made when the first one is needed. */
export const AXES_MARKER = "bsc.axes";
export const AXES_SHEET = "BSC Axes";
/** A cell of the sheet, by which it is found. */
export const AXES_NAME = "BSC_Axes";

/** Axes that go down stand side by side above this row, those that go across below each other from it on. */
const FIRST_ACROSS = 20_000;

/** What a formula calls an axis, or what its periods were: `DaysDown[24]`, `PeriodsAcross[12]`. */
export interface AxisToken {
  readonly part: string;
  readonly line: string;
  readonly count: number;
}

/** Each KPI has two lines of the sheet, by its place in the block. */
function axisCells(place: number, { part, line, count }: AxisToken) {
  const at = 2 * place + (part === "Periods" ? 1 : 0);
  return line === "Across"
    ? { top: FIRST_ACROSS + at, left: 0, bottom: FIRST_ACROSS + at, right: count - 1 }
    : { top: 0, left: at, bottom: count - 1, right: at };
}

/** @param place - of the KPI in its block, from 0 */
export function axisAddress(sheet: string, place: number, token: AxisToken): string {
  const { top, left, bottom, right } = axisCells(place, token);
  const fixed = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const cells = cellReference("X", { top, left, bottom, right }).slice(2);
  const prefix = cellReference(sheet, { top: 0, left: 0, bottom: 0, right: 0 }).slice(0, -2);
  return prefix + fixed(cells);
}

/** Queues the writing of an axis; the returned function queues what puts back what stood there, after a sync. */
export function queueAxis(sheet: Excel.Worksheet, place: number, { days, copies, isAcross }: WrittenAxis): () => void {
  const line = isAcross ? "Across" : "Down";
  const put = (part: string, contents: readonly CellInput[]) => {
    const { top, left, bottom, right } = axisCells(place, { part, line, count: contents.length });
    const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    const before = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).load("formulas");
    range.values = isAcross ? [[...contents]] : contents.map((each) => [each]);
    return () => (range.formulas = before.formulas);
  };
  const putBack = [
    put("Days", days),
    put(
      "Periods",
      copies.map((cell) => (typeof cell === "string" ? cellText(cell) : cell)),
    ),
  ];
  return () => putBack.forEach((back) => back());
}

/** Queues the hidden sheet. A name that is left of a sheet that somebody has deleted goes first. */
export function createAxes(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.visibility = "Hidden";
  sheet.customProperties.add(AXES_MARKER, "1");
  context.workbook.names.add(AXES_NAME, sheet.getRange("A1")).visible = false;
  return sheet;
}
