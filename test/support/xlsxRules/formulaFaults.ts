import { childNamed, childrenNamed } from "../../../src/workbench/xlsx/xml";
import { everyElement } from "./everyElement";
import type { OpenedFile } from "./openFile";
import { brokenFormula, sheetsIn } from "./readFormula";

/** Formulas of cells, rules, charts and shapes are such that Excel reads them, and name sheets that there are. */
export function formulaFaults(file: OpenedFile): readonly string[] {
  const known = new Set(file.sheets.map(({ name }) => name.toLowerCase()));
  const faultsIn = (where: string, formula: string): readonly string[] => [
    ...brokenFormula(formula).map((why) => `${where}: ${why}`),
    ...sheetsIn(formula)
      .filter((sheet) => !known.has(sheet.toLowerCase()))
      .map((sheet) => `${where}: there is no sheet ${sheet}`),
  ];
  const cells = file.sheets.flatMap(({ path, xml }) =>
    childrenNamed(childNamed(xml, "sheetData"), "row").flatMap((row) =>
      childrenNamed(row, "c").flatMap((cell) => {
        const formula = childNamed(cell, "f");
        const isFollower = formula?.attributes["t"] === "shared" && formula.text === "";
        return formula && !isFollower ? faultsIn(`${path} ${cell.attributes["r"] ?? ""}`, formula.text) : [];
      }),
    ),
  );
  const rules = file.sheets.flatMap(({ path, xml }) =>
    ["conditionalFormatting", "dataValidations"].flatMap((list) =>
      childrenNamed(xml, list).flatMap((each) =>
        everyElement(each)
          .filter(({ name, text }) => /^formula[12]?$/.test(name) && !/^"[^]*"$/.test(text))
          .flatMap(({ text }) => faultsIn(path, text)),
      ),
    ),
  );
  const drawn = file.paths
    .filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path))
    .flatMap((path) => everyElement(file.xml(path), "f").flatMap(({ text }) => faultsIn(path, text)));
  const shapes = file.paths
    .filter((path) => /^xl\/drawings\/drawing\d+\.xml$/.test(path))
    .flatMap((path) =>
      everyElement(file.xml(path), "sp")
        .map(({ attributes }) => attributes["textlink"] ?? "")
        .filter((formula) => formula !== "")
        .flatMap((formula) => faultsIn(path, formula)),
    );
  return [...cells, ...rules, ...drawn, ...shapes];
}
