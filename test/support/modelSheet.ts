import { columnName } from "../../src/workbench/grid/address";
import type { CellContent, WorkbookFile } from "../../src/workbench/grid/file";
import {
  columnsIn,
  SHEET_MARKER,
  SHEET_NAME,
  TABLE_KEYS,
  TABLES,
  TYPED_COLUMNS,
  RESULT_COLUMNS,
  type PlanKey,
  type TableKey,
  type TreeKey,
} from "../../src/workbook/tables";

type Rows = readonly Readonly<Record<string, CellContent>>[];
export type ModelRows = Readonly<Record<TreeKey, Rows>> & Readonly<Partial<Record<PlanKey, Rows>>>;

const NEW: ReadonlySet<string> = new Set([...Object.values(TYPED_COLUMNS), ...RESULT_COLUMNS.settings, "Scorecard"]);

/** The columns of the tables before their formulas stood in blocks: the links of a KPI in its own row. */
export const FORMER_COLUMNS = Object.fromEntries(
  TABLE_KEYS.map((key) => [key, columnsIn(key).filter((column) => !NEW.has(column))]),
) as unknown as Readonly<Record<TableKey, readonly string[]>>;

/** The model sheet with these rows, as versions before the blocks of numbers laid it out. */
export function modelSheet(
  rows: ModelRows,
  columns: Partial<Record<TableKey, readonly string[]>> = {},
): Pick<WorkbookFile, "sheets" | "tables"> {
  const cells: Record<string, CellContent> = {};
  const tables: { name: string; sheet: string; area: string }[] = [];
  let left = 0;
  for (const key of TABLE_KEYS) {
    const own = rows[key];
    if (own === undefined) continue;
    const headers = columns[key] ?? FORMER_COLUMNS[key];
    headers.forEach((header, index) => (cells[`${columnName(left + index)}1`] = header));
    own.forEach((row, index) =>
      headers.forEach((header, column) => {
        const content = row[header];
        if (content !== undefined) cells[`${columnName(left + column)}${index + 2}`] = content;
      }),
    );
    const bottom = Math.max(1, own.length) + 1;
    tables.push({
      name: TABLES[key].name,
      sheet: SHEET_NAME,
      area: `${columnName(left)}1:${columnName(left + headers.length - 1)}${bottom}`,
    });
    left += headers.length + 1;
  }
  return { sheets: [{ name: SHEET_NAME, visibility: "Hidden", cells, properties: { [SHEET_MARKER]: "1" } }], tables };
}

export const modelRows = (kpis: ModelRows["kpis"]): ModelRows => ({
  settings: [
    {
      Id: "s_1",
      Name: "Marketing",
      Schema: 1,
      Language: "da",
      Green: 90,
      Amber: 75,
      MinimumCoverage: 0.5,
      RollUp: "weightedMean",
      Missing: "exclude",
      Rev: 1,
    },
  ],
  perspectives: [{ Id: "p_1", Name: "Kunde", Order: 1, Rev: 1 }],
  objectives: [{ Id: "o_1", Parent: "p_1", Name: "Loyale kunder", Order: 1, Rev: 1 }],
  kpis,
});
