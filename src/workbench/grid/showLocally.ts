import type { ICellData, Nullable } from "@univerjs/core";
import type { ISheetLocation } from "@univerjs/sheets";
import { ENGLISH } from "../notation/english";
import type { Notation } from "../notation/notation";
import { patternOf, valueAt } from "./cells";
import type { Core } from "./core";
import type { CellValue } from "./grid";
import {
  INTERCEPTOR_POINT,
  InterceptorEffectEnum,
  numfmt,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
} from "./univer";

type Cell = Nullable<ICellData>;

/** After the library has applied number formats. */
const AFTER_FORMATS = 5;

/** Months are shortened without a point in Windows, from which Excel has them. */
const shortened = (names: readonly string[]): string[] => names.map((name) => name.slice(0, 3));

/** Has cells show numbers, dates, logical values and errors as people of the workbook's language write them. */
export function showLocally(core: Core): void {
  const { notation } = core;
  if (notation === ENGLISH) return;
  const { locale } = notation;
  const words = numfmt.getLocale(locale);
  if (words) numfmt.addLocale({ ...words, mmm: shortened(words.mmmm), ddd: shortened(words.dddd) }, locale);
  core.get<SheetsNumfmtCellContentController>(SheetsNumfmtCellContentController).setNumfmtLocal(locale);
  core.get<SheetInterceptorService>(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_FORMATS,
    effect: InterceptorEffectEnum.Value,
    handler: (cell: Cell, { worksheet, row, col }: ISheetLocation, next: (cell: Cell) => Cell) => {
      // A rule may give the cell another format than its own.
      const pattern =
        core.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? patternOf(core, worksheet, row, col);
      const text = localText(valueAt(core, worksheet, row, col), pattern, notation);
      return next(text === undefined ? cell : { ...cell, v: text });
    },
  });
}

/** What a cell shows; undefined where the number format decides in every language alike. */
export function localText(value: CellValue, pattern: string, notation: Notation): string | undefined {
  if (typeof value === "boolean") return value ? notation.logicals.TRUE : notation.logicals.FALSE;
  if (typeof value === "object") return notation.errors.get(value.error) ?? value.error;
  if (typeof value !== "number") return undefined;
  if (pattern === "General") return String(value).toUpperCase().replace(".", notation.decimal);
  const system = notation.systemFormats.get(pattern);
  return system === undefined ? undefined : numfmt.format(system, value, { locale: notation.locale });
}
