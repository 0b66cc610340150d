import { AS_OF } from "../asOf";

/** The day it is. The only volatile cell: what depends on it is calculated at every entry. */
export const TODAY = "BSC_Today";

/** Excel reads a date system as serial numbers; the engine counts from 1900. */
export const TODAY_FORMULA = "=TODAY()+IF(DATE(1904,1,2)=1,1462,0)";

/** Headings, and below each the cell that has the name. Whoever looks for the one to type in finds it by its name. */
export const CLOCK = [
  { heading: "Today", name: TODAY, content: TODAY_FORMULA, isForPeople: false },
  { heading: "AsOf", name: AS_OF, content: "", isForPeople: true },
] as const;

type ClockCell = (typeof CLOCK)[number];

/** Excel shows it in the order of days and months that the reader is used to. */
const DATE_FORMAT = "m/d/yyyy";

export const CLOCK_NAMES = CLOCK.map(({ name }) => name);

/**
 * Queues the cells and their names. They stand beside the definitions.
 *
 * @param corner - the cell for the first heading
 */
export function queueClock(
  context: Excel.RequestContext,
  corner: Excel.Range,
  clock: readonly ClockCell[] = CLOCK,
): void {
  clock.forEach(({ heading, name, content, isForPeople }, column) => {
    const cells = corner.getOffsetRange(0, column);
    cells.values = [[heading]];
    const cell = cells.getOffsetRange(1, 0);
    if (content !== "") cell.formulas = [[content]];
    if (isForPeople) cell.numberFormat = [[DATE_FORMAT]];
    context.workbook.names.add(name, cell).visible = isForPeople;
  });
}

/** Queues the look for the cells; the returned function queues those that are gone. */
export function loadClock(context: Excel.RequestContext): (corner: () => Excel.Range) => void {
  const cells = CLOCK.map((cell) => ({
    cell,
    range: rangeOf(context, cell.name).load("address"),
    deleteStaleName: loadStaleNames(context, [cell.name]),
  }));
  return (corner) => {
    const gone = cells.filter(({ range }) => range.isNullObject);
    if (gone.length === 0) return;
    gone.forEach(({ deleteStaleName }) => deleteStaleName());
    queueClock(
      context,
      corner(),
      gone.map(({ cell }) => cell),
    );
  };
}

const rangeOf = (context: Excel.RequestContext, name: ClockCell["name"]): Excel.Range =>
  context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();

/** Queues the look for these names; the returned function queues the deletion of those that are there. */
export function loadStaleNames(context: Excel.RequestContext, names: readonly string[]): () => void {
  const found = names.map((name) => context.workbook.names.getItemOrNullObject(name).load("name"));
  return () => found.filter(({ isNullObject }) => !isNullObject).forEach((name) => name.delete());
}

/** The first free cell right of everything on the sheet of the definitions, with a column between. */
export const besideAll = (sheet: Excel.Worksheet): Excel.Range =>
  sheet.getUsedRange().getLastColumn().getRow(0).getOffsetRange(0, 2);
