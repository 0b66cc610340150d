import { FIELDS } from "../../src/scorecard";
import type { Grid } from "../../src/workbench/grid/grid";
import { BLOCK_COLUMNS } from "../../src/workbook/numbers/blocks";
import { linkColumn } from "../../src/workbook/numbers/loadLinks";
import { FIELD_COLUMNS, TYPED_COLUMNS } from "../../src/workbook/tables";
import { blockPlace } from "./numbersFile";
import { tableRows, type TableRow } from "./tableRows";

/** The rows of the KPIs, with each value field as it was defined: the formula of its link, or what was typed. */
export function kpiRows(grid: Grid): readonly TableRow[] {
  const { sheetId, area } = blockPlace(grid, "kpis");
  const links = new Map(grid.formulas(sheetId, area).map((row) => [String(row[0]), row]));
  return tableRows(grid, "BSC_Kpis").map((row) => {
    const fields = FIELDS.map((field) => {
      const link = links.get(String(row["Id"]))?.[BLOCK_COLUMNS.kpis.indexOf(linkColumn(field))] ?? "";
      return [FIELD_COLUMNS[field], link === "" ? (row[TYPED_COLUMNS[field]] ?? "") : link] as const;
    });
    return { ...row, ...Object.fromEntries(fields) };
  });
}
