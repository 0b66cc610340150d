import { cellOf } from "../cellAddress";
import { dependsOnScorecard } from "../bscFormula";
import type { SheetCells, TableArea, WorkbookCells } from "./sheetCells";
import { cellKey } from "./view";

/** `Sheet1!A1:B2`, `'My data'!$C$3`, `D4`, and names of tables before a bracket. */
const REFERENCE =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_(.!])|([\p{L}_\\][\p{L}\p{N}_.\\]*)\[/giu;

interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface Formula {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  readonly isScore: boolean;
  readonly reads: readonly Area[];
}

/**
 * The cells whose value comes from a score, by any number of steps within the sheets that were read: a KPI that is bound
 * to one of them would depend on itself. Scores stand on our own sheets too. References are followed by address and by table, not through defined names.
 */
export function scoredCells({ sheets, tables, ownSheets = [] }: WorkbookCells): ReadonlySet<string> {
  const own = new Set(ownSheets.map((name) => name.toLowerCase()));
  const formulas = sheets.flatMap((sheet) => formulasOf(sheet, tables, own));
  const scored = new Set<string>();
  let latest = formulas.filter(({ isScore }) => isScore);
  let rest = formulas.filter(({ isScore, reads }) => !isScore && reads.length > 0);
  while (latest.length > 0) {
    for (const { key } of latest) scored.add(key);
    const known = latest;
    const dependsOnKnown = ({ reads }: Formula): boolean =>
      reads.some((area) => known.some((cell) => isIn(cell, area)));
    latest = rest.filter(dependsOnKnown);
    rest = rest.filter((formula) => !latest.includes(formula));
  }
  return scored;
}

const isIn = ({ sheet, row, column }: Formula, area: Area): boolean =>
  sheet.toLowerCase() === area.sheet.toLowerCase() &&
  row >= area.top &&
  row <= area.bottom &&
  column >= area.left &&
  column <= area.right;

const formulasOf = (
  sheet: SheetCells,
  tables: readonly TableArea[],
  ownSheets: ReadonlySet<string>,
): readonly Formula[] =>
  sheet.formulas.flatMap((line, r) =>
    line.flatMap((text, c) => {
      if (typeof text !== "string" || !text.startsWith("=")) return [];
      const [row, column] = [sheet.row + r, sheet.column + c];
      const place = { key: cellKey(sheet.name, row, column), row, column, sheet: sheet.name };
      const reads = areasIn(text, sheet.name, tables);
      const isScore = dependsOnScorecard(text) || reads.some((area) => ownSheets.has(area.sheet.toLowerCase()));
      return [{ ...place, isScore, reads }];
    }),
  );

function areasIn(formula: string, own: string, tables: readonly TableArea[]): readonly Area[] {
  return [...formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(REFERENCE)].flatMap((match) => {
    const [, quoted, plain, from = "", to = from, tableName] = match;
    if (tableName !== undefined) {
      const table = tables.find(({ name }) => name.toLowerCase() === tableName.toLowerCase());
      if (table === undefined) return [];
      const { sheet, row, column, rows, columns } = table;
      return [{ sheet, top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }];
    }
    const [first, last] = [cellOf(from), cellOf(to)];
    if (first === undefined || last === undefined) return [];
    return [
      {
        sheet: quoted?.replaceAll("''", "'") ?? plain ?? own,
        top: Math.min(first.row, last.row),
        left: Math.min(first.column, last.column),
        bottom: Math.max(first.row, last.row),
        right: Math.max(first.column, last.column),
      },
    ];
  });
}
