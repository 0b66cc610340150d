/**
 * The engine reads `Table[[#This Row],[Column]]` but not Excel's short form `Table[@Column]` or, within the table,
 * `[@Column]`: formulas are translated on the way in and back on the way out.
 *
 * In the name of a table it takes letters and digits only, where Excel also takes `_` and `.`: letters that look like
 * them stand for them.
 */
const STAND_INS = [
  ["_", "ˍ"],
  [".", "ꞏ"],
] as const;

/** What the engine calls a table. */
export const engineTableName = (name: string): string =>
  STAND_INS.reduce((text, [own, standIn]) => text.replaceAll(own, standIn), name);

export const plainTableName = (name: string): string =>
  STAND_INS.reduce((text, [own, standIn]) => text.replaceAll(standIn, own), name);

const TABLE_BEFORE_COLUMNS = /(?<![\p{L}\p{N}_.\\])[\p{L}\p{N}_.\\]+(?=\[)/gu;

/** `A1#` is a function of the engine, see `spillReferences.ts`. */
const SPILLED = /((?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+)#/giu;
/** What all of those have, and few other formulas: the search for the rest takes its time. */
const SPILL_SIGN = /\d#/;
const ANCHOR_ARRAY = /ANCHORARRAY\(((?:'(?:[^']|'')+'|[^'()])+)\)/gi;

/** So many translations are kept: more than a large workbook has formulas. */
const MOST_KEPT = 50_000;

type Translate = (formula: string, table: string | undefined) => string;

/** Names and formulas are translated again and again while a workbook is at work. */
function keeping(translate: Translate): Translate {
  const kept = new Map<string, string>();
  return (formula, table) => {
    const key = `${table ?? ""}\n${formula}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const translated = translate(formula, table);
    kept.set(key, translated);
    return translated;
  };
}

/** @param table - the table that the formula's own cell lies in, if any */
export const toEngine = keeping((formula, table) =>
  outsideText(formula, (part) => {
    const named = part.includes("[") ? tablesToEngine(part, table) : part;
    return SPILL_SIGN.test(named) ? named.replace(SPILLED, "ANCHORARRAY($1)") : named;
  }),
);

const tablesToEngine = (part: string, table: string | undefined): string => {
  const owned = part.includes("[@")
    ? part.replace(/(^|[^\p{L}\p{N}_.\]])\[@/gu, (_, before: string) => `${before}${table ?? ""}[@`)
    : part;
  return owned
    .replace(TABLE_BEFORE_COLUMNS, engineTableName)
    .replace(/\[@\[([^\]]+)\]\]/g, "[[#This Row],[$1]]")
    .replace(/\[@([^[\]]+)\]/g, "[[#This Row],[$1]]")
    .replace(/\[@\]/g, "[#This Row]");
};

/** @param table - the table that the formula's own cell lies in, if any */
export const fromEngine = keeping((formula, table) =>
  outsideText(formula, (part) => {
    const named = part.replace(ANCHOR_ARRAY, "$1#");
    return named.includes("[") ? tablesFromEngine(named, table) : named;
  }),
);

const tablesFromEngine = (part: string, table: string | undefined): string => {
  const plain = part.replace(TABLE_BEFORE_COLUMNS, plainTableName);
  if (!plain.includes("[[#This Row]")) return plain;
  return plain.replace(
    /((?<![\p{L}\p{N}_.\\])[\p{L}\p{N}_.\\]+|)\[\[#This Row\],\s*\[([^[\]]+)\]\]/gu,
    (_, owner: string, column: string) =>
      `${owner.toLowerCase() === table?.toLowerCase() ? "" : owner}${/^[\p{L}\p{N}_.]+$/u.test(column) ? `[@${column}]` : `[@[${column}]]`}`,
  );
};

/** The formula, in the engine's form, after a column of a table has got another name. */
export const renameColumn = (formula: string, table: string, before: string, after: string): string =>
  replaceReferences(
    formula,
    table,
    (columns, owner) =>
      owner +
      columns.replace(/\[[^[\]]*\]/g, (column) =>
        column.slice(1, -1).toLowerCase() === before.toLowerCase() ? `[${after}]` : column,
      ),
  );

/** The formula, in the engine's form, after a table has got another name. */
export const renameTableIn = (formula: string, before: string, after: string): string =>
  replaceReferences(formula, before, (columns) => engineTableName(after) + columns);

/** The formula, in the engine's form, after a table has gone. */
export const withoutTable = (formula: string, table: string): string =>
  replaceReferences(formula, table, () => "#REF!");

/** The formula, in the engine's form, after a column of a table has gone. */
export const withoutColumn = (formula: string, table: string, column: string): string =>
  replaceReferences(formula, table, (columns, owner) =>
    columns.toLowerCase().includes(`[${column.toLowerCase()}]`) ? "#REF!" : owner + columns,
  );

/** A table and what is said of it; where a word does not end in a bracket, no part of it does. */
const REFERENCE = /(?<![\p{L}\p{N}_.\\])([\p{L}\p{N}_.\\]+)(\[(?:[^[\]]|\[[^[\]]*\])*\])/gu;

const replaceReferences = (
  formula: string,
  table: string,
  replace: (columns: string, owner: string) => string,
): string => {
  const called = engineTableName(table).toLowerCase();
  // Most formulas name other tables, and a search by the pattern takes its time.
  if (!formula.toLowerCase().includes(`${called}[`)) return formula;
  return outsideText(formula, (part) =>
    part.replace(REFERENCE, (whole, owner: string, columns: string) =>
      owner.toLowerCase() === called ? replace(columns, owner) : whole,
    ),
  );
};

/** Leaves quoted text as it is. */
const outsideText = (formula: string, translate: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? translate(part) : part))
    .join("");
