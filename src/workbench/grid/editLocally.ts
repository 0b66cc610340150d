import type { ICellData, Nullable } from "@univerjs/core";
import type { ISheetLocation } from "@univerjs/sheets";
import type { Notation } from "../notation/notation";
import { toLocalFormula } from "../notation/translateFormula";
import { typedInput } from "../notation/typedInput";
import { contentOf, patternOf, valueOf } from "./cells";
import type { Core } from "./core";
import type { CellValue } from "./grid";
import { tableFinder } from "./readTables";
import { fromEngine } from "./structuredReferences";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, numfmt, SheetInterceptorService } from "./univer";

type Cell = Nullable<ICellData>;
type Next = (cell: Cell) => Cell;

/** What is asked of all who have a say in what an editor shows. */
interface Interceptors {
  fetchThroughInterceptors(point: unknown): (cell: Cell, location: ISheetLocation) => Cell;
}

/** Before the library's own ideas of how numbers and dates are written. */
const FIRST = 100;
/** The library's type for text after an apostrophe. */
const FORCED_TEXT = 4;

/** Has the cell editor and the formula bar show and understand what people of the workbook's language write. */
export function editLocally(core: Core): void {
  const { writeCellInterceptor } = core.get<SheetInterceptorService>(SheetInterceptorService);
  // Those who are asked first may have the last word: so theirs is put into the language when all have been asked.
  const interceptors = writeCellInterceptor as unknown as Interceptors;
  const ask = interceptors.fetchThroughInterceptors.bind(interceptors);
  interceptors.fetchThroughInterceptors = (point) =>
    point === BEFORE_CELL_EDIT ? (cell, location) => edited(core, ask(point)(cell, location), location) : ask(point);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell: Cell, { worksheet, row, col }: ISheetLocation, next: Next) => {
      const typed = cell?.f ?? cell?.v;
      if (cell == null || typed == null || cell.p || cell.t === FORCED_TEXT) return next(cell);
      const pattern = patternOf(core, worksheet, row, col);
      const { s: format, ...content } = contentOf(typedInput(typed, pattern === "@", core.notation), pattern);
      const style = typeof cell.s === "string" ? core.workbook.getStyles().get(cell.s) : cell.s;
      return { ...cell, ...content, ...(typeof format === "object" ? { s: { ...style, ...format } } : {}) };
    },
  });
}

function edited(core: Core, cell: Cell, { worksheet, subUnitId, row, col }: ISheetLocation): Cell {
  if (cell?.f) {
    const table = tableFinder(core, subUnitId)(row, col)?.name;
    return { ...cell, f: toLocalFormula(fromEngine(cell.f, table), core.notation) };
  }
  const raw = worksheet.getCellRaw(row, col);
  if (raw == null || raw.p) return cell;
  const text = editedText(valueOf(raw), patternOf(core, worksheet, row, col), core.notation);
  return text === undefined ? cell : { ...cell, v: text };
}

const HUNDRED = 100;
/** As many digits as Excel keeps. */
const DIGITS = 15;

/** A value as its editor shows it: with all its digits, and so that it is understood as the same when it is entered again. */
export function editedText(value: CellValue, pattern: string, notation: Notation): string | undefined {
  if (typeof value === "object") return undefined;
  if (typeof value === "boolean") return value ? notation.logicals.TRUE : notation.logicals.FALSE;
  if (typeof value === "string") {
    const isMeant = value === "" || pattern === "@" || typedInput(value, false, notation).kind === "text";
    return isMeant ? value : `'${value}`;
  }
  const plain = (number: number): string =>
    String(Number(number.toPrecision(DIGITS)))
      .toUpperCase()
      .replace(".", notation.decimal);
  const { type } = numfmt.getFormatInfo(pattern);
  if (type === "percent") return `${plain(value * HUNDRED)}%`;
  const format = value < 0 ? undefined : editFormat(type, value);
  const shown = format === undefined ? undefined : (notation.systemFormats.get(format) ?? format);
  return shown === undefined ? plain(value) : numfmt.format(shown, value, { locale: notation.locale });
}

/** Dates and times are edited in the form that the system has for them. */
function editFormat(type: string | undefined, value: number): string | undefined {
  if (type !== "date" && type !== "datetime" && type !== "time") return undefined;
  if (value < 1) return "h:mm:ss";
  return Number.isInteger(value) ? "m/d/yyyy" : "m/d/yyyy h:mm:ss";
}
