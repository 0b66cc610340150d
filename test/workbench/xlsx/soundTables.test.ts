import type { TableFile } from "../../../src/workbench/grid/file";
import { soundTables } from "../../../src/workbench/xlsx/soundTables";

const table = (name: string, area: string, sheet = "Salg"): TableFile => ({ name, sheet, area });

test.each([
  ["two that lie beside each other", [table("Salg", "A1:B5"), table("Mål", "C1:D5")], ["Salg", "Mål"], []],
  ["one called like a cell", [table("A1", "A1:B5")], [], ["Salg"]],
  ["two of one name, however written", [table("Salg", "A1:B5"), table("SALG", "D1:E5")], ["Salg"], ["Salg"]],
  ["one called like a defined name", [table("kurs", "A1:B5")], [], ["Salg"]],
  ["one over another", [table("Salg", "A1:B5"), table("Mål", "B5:C9")], ["Salg"], ["Salg"]],
  [
    "one in the same cells of another sheet",
    [table("Salg", "A1:B5"), table("Mål", "A1:B5", "Mål")],
    ["Salg", "Mål"],
    [],
  ],
] as const)("of %s those stay that Excel would keep, and the others are named", (_, given, kept, lost) => {
  const where: string[] = [];
  const found = soundTables(given, [{ name: "Kurs", formula: "=1" }], {
    add: (kind: string, sheet = "") => void (kind === "tables" && where.push(sheet)),
  } as never);
  expect([found.map(({ name }) => name), where]).toEqual([[...kept], [...lost]]);
});
