import { emptyWorkbook, type WorkbookFile } from "../../../src/workbench/grid/file";

/** A workbook with one of everything that the conformance tests ask for. */
export const sample = (): WorkbookFile => ({
  ...emptyWorkbook(),
  name: "Budget.xlsx",
  active: "Data",
  sheets: [
    {
      name: "Data",
      cells: {
        A1: "Item",
        B1: "Amount",
        A2: "Rent",
        B2: 100,
        A3: "Food",
        B3: 50,
        D1: "=SUM(B2:B3)",
        D2: { content: 0.125, numberFormat: "0.0%" },
        D3: "=1/0",
        D4: true,
        D5: "'12",
      },
      properties: { owner: "finance" },
    },
    { name: "My sheet", cells: { A1: "=Data!B2*2" } },
    { name: "Secret", visibility: "Hidden", cells: {} },
  ],
  tables: [{ name: "Costs", sheet: "Data", area: "A1:B3" }],
  names: [{ name: "Rent", formula: "=Data!$B$2" }],
  settings: { theme: "dark" },
});
