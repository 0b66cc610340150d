/**
 * The engine reads `Table[[#This Row],[Column]]` but not Excel's short form `Table[@Column]` or, within the table,
 * `[@Column]`: formulas are translated on the way in and back on the way out.
 */

/** @param table - the table that the formula's own cell lies in, if any */
export const toEngine = (formula: string, table: string | undefined): string =>
  outsideText(formula, (part) =>
    part
      .replace(/(^|[^\w.\]])\[@/g, (_, before: string) => `${before}${table ?? ""}[@`)
      .replace(/\[@\[([^\]]+)\]\]/g, "[[#This Row],[$1]]")
      .replace(/\[@([^[\]]+)\]/g, "[[#This Row],[$1]]")
      .replace(/\[@\]/g, "[#This Row]"),
  );

export const fromEngine = (formula: string): string =>
  outsideText(formula, (part) =>
    part.replace(/\[\[#This Row\],\s*\[([^[\]]+)\]\]/g, (_, column: string) =>
      /^[\p{L}\p{N}_.]+$/u.test(column) ? `[@${column}]` : `[@[${column}]]`,
    ),
  );

/** Leaves quoted text as it is. */
const outsideText = (formula: string, translate: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? translate(part) : part))
    .join("");
