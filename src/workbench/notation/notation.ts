/**
 * How people of a language write what stands in cells: numbers, dates, formulas and number formats. Files, Office.js and the
 * scripting door write English.
 */
export interface Notation {
  /** By which the number formats of the grid library know the language. */
  readonly locale: "en" | "da";
  readonly decimal: "." | ",";
  readonly thousands: "," | ".";
  /** Between the arguments of a function. */
  readonly list: "," | ";";
  /** Between the columns of an array constant; rows stand between semicolons everywhere. */
  readonly arrayColumns: "," | "\\";
  readonly logicals: { readonly TRUE: string; readonly FALSE: string };
  /** By their English spelling; what is not among them is the same as in English. */
  readonly errors: ReadonlyMap<string, string>;
  readonly functions: ReadonlyMap<string, string>;
  /** Parts of tables, such as `#Headers`. */
  readonly tableParts: ReadonlyMap<string, string>;
  readonly dates: DateNotation;
  readonly currency: CurrencyNotation;
  /** Words and letters of number formats, by the English ones. */
  readonly formatCodes: ReadonlyMap<string, string>;
  /** What is shown for number formats that follow the settings of the system, by the English spelling that stands for them. */
  readonly systemFormats: ReadonlyMap<string, string>;
}

interface DateNotation {
  /** With the named groups `day`, `month`, `year`, and `name` for a month in letters, and the format that such a date gets. */
  readonly patterns: readonly (readonly [pattern: RegExp, numberFormat: string])[];
  /** Full names; short ones are their first three letters. */
  readonly months: readonly string[];
}

interface CurrencyNotation {
  /** What may stand before or behind an amount. */
  readonly symbol: RegExp;
  readonly whole: string;
  readonly decimals: string;
}
