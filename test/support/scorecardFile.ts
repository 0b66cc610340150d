import { columnName } from "../../src/workbench/grid/address";
import type { CellContent, WorkbookFile } from "../../src/workbench/grid/file";
import { mirrorFormula } from "../../src/workbook/mirror";
import {
  SHEET_MARKER,
  SHEET_NAME,
  TABLE_KEYS,
  TABLES,
  type PlanKey,
  type TableKey,
  type TreeKey,
} from "../../src/workbook/tables";

type Rows = readonly Readonly<Record<string, CellContent>>[];
export type ModelRows = Readonly<Record<TreeKey, Rows>> & Readonly<Partial<Record<PlanKey, Rows>>>;

/** The model sheet with these rows, as the add-in lays it out. */
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
    const headers = columns[key] ?? TABLES[key].columns;
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

/** A scorecard of many KPIs, each bound to cells of the sheet `Data`, with a score of each on the sheet `Rapport`. */
export function scorecardFile(count: number): WorkbookFile {
  const data: Record<string, CellContent> = {};
  const report: Record<string, CellContent> = {};
  const kpis = Array.from({ length: count }, (_, index) => {
    const row = index + 1;
    data[`A${row}`] = 50 + (index % 50);
    data[`B${row}`] = 100;
    report[`A${row}`] = `=BSC.SCORE("Kpi ${row}")`;
    return {
      Id: `k_${row}`,
      Parent: "o_1",
      Name: `Kpi ${row}`,
      Order: row,
      Kind: "linear",
      Actual: mirrorFormula(`Data!A${row}`),
      Target: mirrorFormula(`Data!B${row}`),
      Rev: 1,
    };
  });
  const model = modelSheet(modelRows(kpis));
  return {
    name: `${count} KPIs`,
    active: "Rapport",
    sheets: [{ name: "Rapport", cells: report }, { name: "Data", cells: data }, ...model.sheets],
    tables: model.tables,
    names: [],
    settings: {},
  };
}
