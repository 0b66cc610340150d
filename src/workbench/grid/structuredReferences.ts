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

/** @param table - the table that the formula's own cell lies in, if any */
export const fromEngine = (formula: string, table: string | undefined): string =>
  outsideText(formula, (part) =>
    part.replace(
      /([\p{L}\p{N}_.\\]*)\[\[#This Row\],\s*\[([^[\]]+)\]\]/gu,
      (_, owner: string, column: string) =>
        `${owner === table ? "" : owner}${/^[\p{L}\p{N}_.]+$/u.test(column) ? `[@${column}]` : `[@[${column}]]`}`,
    ),
  );

/** The formula, in the engine's form, after a column of a table has got another name. */
export const renameColumn = (formula: string, table: string, before: string, after: string): string =>
  replaceReferences(formula, table, (columns) => table + columns.replaceAll(`[${before}]`, `[${after}]`));

/** The formula after a table has got another name. */
export const renameTableIn = (formula: string, before: string, after: string): string =>
  replaceReferences(formula, before, (columns) => after + columns);

/** The formula after a table has gone. */
export const withoutTable = (formula: string, table: string): string =>
  replaceReferences(formula, table, () => "#REF!");

const replaceReferences = (formula: string, table: string, replace: (columns: string) => string): string =>
  outsideText(formula, (part) =>
    part.replace(/([\p{L}\p{N}_.\\]+)(\[(?:[^[\]]|\[[^[\]]*\])*\])/gu, (whole, owner: string, columns: string) =>
      owner.toLowerCase() === table.toLowerCase() ? replace(columns) : whole,
    ),
  );

/** Leaves quoted text as it is. */
const outsideText = (formula: string, translate: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? translate(part) : part))
    .join("");
