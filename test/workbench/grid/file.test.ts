import type { WorkbookFile } from "../../../src/workbench/grid/file";
import { gridToFile } from "../../../src/workbench/grid/gridToFile";
import { createHeadlessGrid } from "../../../src/workbench/grid/headless";

const FILE: WorkbookFile = {
  name: "Bog",
  active: "Rapport",
  sheets: [
    {
      name: "Data",
      columns: { A: 140, C: 60 },
      rows: { "1": 30 },
      cells: {
        A1: {
          content: "Navn",
          format: { bold: true, fontColor: "#FFFFFF", fill: "#1F3864", horizontalAlignment: "Center" },
        },
        B1: "Tal",
        A2: "'=ikke en formel",
        B2: { content: 0.5, numberFormat: "0.0%" },
        A3: "12",
        B3: "=[@Navn]",
        D1: true,
        D2: "=SUM(Salg[Tal])",
        E5: { numberFormat: "dd-mm-yyyy" },
        F6: { content: "lang tekst", format: { wrapText: true, fontSize: 18, italic: true, verticalAlignment: "Top" } },
      },
    },
    { name: "Rapport", cells: { A1: "=Faktisk+1", B2: '=IF(Data!B2>0.3,"ja","nej")' } },
    { name: "Gemt", visibility: "VeryHidden", cells: {}, properties: { id: "1" } },
    { name: "Skjult", visibility: "Hidden", cells: { A1: 1 } },
  ],
  tables: [{ name: "Salg", sheet: "Data", area: "A1:B3" }],
  names: [{ name: "Faktisk", formula: "=Data!$B$2" }],
  settings: { sprog: "da" },
};

test("a file that is opened and saved is the same file", async () => {
  const grid = createHeadlessGrid(FILE);
  grid.calculate("Full");
  do await new Promise((resolve) => setTimeout(resolve, 10));
  while (!grid.idle());
  const properties = (id: string) => (grid.sheet(id)?.name === "Gemt" ? { id: "1" } : {});
  expect(
    gridToFile(grid, "Bog", { settings: FILE.settings, sheetProperties: properties, protection: () => undefined }),
  ).toEqual(FILE);
  grid.dispose();
});
