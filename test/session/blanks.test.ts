import { BLANK_CELLS } from "../../src/workbench/invocations/readArguments";
import type { CellContent, WorkbookFile } from "../../src/workbench/grid/file";
import { startAddin } from "../support/addin";

const column = (name: string, cells: readonly CellContent[]): Record<string, CellContent> =>
  Object.fromEntries(cells.flatMap((cell, row) => (cell === "" ? [] : [[`${name}${row + 1}`, cell]])));

const NONE = "";
const DATA: Record<string, CellContent> = {
  ...column("A", [80, NONE, 60, 70]),
  ...column("B", [0.3, 0.3, 0.2, 0.2]),
  ...column("C", [10, 9, NONE, 8, 3]),
  ...column("D", [5, 4, NONE, 5, 3]),
  ...column("E", [80, 82, 84, 86, 88, 90, 92, 94, 96, 98, NONE, NONE]),
  ...column("F", [100, 50]),
  ...column("G", [10, NONE]),
  ...column("H", [80, 0, 60, 70]),
  ...column("I", [0, 0, 5]),
};

/** What a formula says when blank cells are blank and zeros 0, whichever way Excel passes them. */
const FORMULAS: readonly (readonly [string, unknown])[] = [
  ["BSC.ROLLUP(Data!A1:A4,Data!B1:B4)", 71.428571429],
  ["BSC.ROLLUP(Data!H1:H4,Data!B1:B4)", 50],
  ["BSC.ROLLUP(Data!A1:A4,,,,0)", 70],
  ["BSC.ROLLUP(Data!A1:A40)", "#N/A"],
  ["BSC.NPS(Data!C1:C5)", 25],
  ["BSC.NPS(Data!C:C)", 25],
  ["BSC.CSAT(Data!D1:D5)", 0.75],
  ["BSC.TRENDOF(Data!E1:E12)", "Stigende"],
  ["BSC.CPA(Data!F1:F2,Data!G1:G2)", 10],
  ["BSC.STATUSOF(Data!Z1)", "Ingen data"],
  ["BSC.STATUSOF(Data!I1)", "Uden for mål"],
  ["BSC.STATUSOF(Data!I1+0)", "Uden for mål"],
  ['BSC.SCOREOF(30,20,Data!Z1,,,,,,,"lower")', 50],
  ["BSC.SCOREOF(15,20,Data!I1)", 75],
  ["BSC.SCOREOF(Data!Z1,20)", "#VALUE!"],
  ["BSC.SCOREOF(Data!I1,20)", 0],
  ["INDEX(BSC.FORECASTOF(Data!E1:E12),1,1)", 100],
  ["INDEX(BSC.FORECASTOF(Data!E1:E12),1,4)", 10],
];

const fileWith = (report: Record<string, CellContent>): WorkbookFile => ({
  name: "Test",
  active: "Rapport",
  sheets: [
    { name: "Data", cells: DATA },
    { name: "Rapport", cells: report },
  ],
  tables: [],
  names: [],
  settings: {},
});

describe.each(Object.entries(BLANK_CELLS))("blank cells as %s", (_, blanks) => {
  test("are blank and not 0 in every formula", async () => {
    const { excel } = await startAddin(fileWith({}), { blanks });
    try {
      FORMULAS.forEach(([formula], row) => excel.enter(`Rapport!A${row + 1}`, `=${formula}`));
      await excel.settled();
      const said = FORMULAS.map(([formula], row) => {
        const value = excel.value(`Rapport!A${row + 1}`);
        return [
          formula,
          typeof value === "object" ? value.error : typeof value === "number" ? Number(value.toFixed(9)) : value,
        ];
      });
      expect(said).toEqual(FORMULAS);

      // A value that is typed where nothing was counts, and one that is cleared no longer does.
      excel.enter("Data!A2", 0);
      excel.enter("Data!H2", "");
      await excel.settled();
      expect(excel.value("Rapport!A1")).toBe(50);
      expect(excel.value("Rapport!A2")).toBeCloseTo(71.428571429, 8);
    } finally {
      await excel.stop();
    }
  });
});

/** Waits for a state, however slow the machine is. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test("what Excel does not answer in time says so, and comes by itself when it does", async () => {
  const { excel } = await startAddin(fileWith({}), { blanks: BLANK_CELLS.desktop });
  const said = (address: string): unknown => {
    const value = excel.value(address);
    return typeof value === "object" ? value.error : value;
  };
  try {
    // Somebody types in a cell, and Excel takes no questions.
    excel.setFaults({ cellEditMode: true });
    excel.enter("Rapport!A1", "=BSC.NPS(Data!C1:C5)");
    excel.enter("Rapport!A2", "=BSC.ROLLUP(Data!B1:B4)");
    await until(() => said("Rapport!A1") === "#N/A");
    const { sheetId } = excel.place("Rapport!A1");
    expect(excel.invocations.messageAt(sheetId, 0, 0)).toMatch(/tom eller 0/);
    // Where nothing is 0 nobody is asked.
    expect(said("Rapport!A2")).toBe(0.25);
    excel.setFaults({ cellEditMode: false });
    await until(() => said("Rapport!A1") === 25);
  } finally {
    await excel.stop();
  }
});
