import { NO_VALIDATION } from "../../../src/workbench/grid/dataValidation";
import { emptyWorkbook } from "../../../src/workbench/grid/file";
import { partsToFile } from "../../../src/workbench/grid/partsFile";
import { openWithLibrary, type Page } from "./openWithLibrary";

const RULE = "=AND(B4>1,$C$9>2,SUM(A2:A9)>3,Rapport!A1>4)";
const rule = (ranges: string, formula: string) =>
  ({ ranges, rule: { type: "Custom", formula, format: { bold: true } } }) as const;
const validation = (formula: string) => ({
  ...NO_VALIDATION,
  ranges: "B4:C9",
  rule: { type: "Custom", formula } as const,
});
const parts = {
  links: [{ range: "B5", address: "https://example.com/" }],
  page: { printArea: "A1:D20", titleRows: { first: 1, count: 2 } },
};

const open = (): Page =>
  openWithLibrary({
    ...emptyWorkbook("en-US"),
    active: "Data",
    sheets: [
      {
        name: "Data",
        cells: { F1: RULE, B5: "link", C9: 1 },
        ...parts,
        conditionalFormats: [rule("B4:C9", RULE), rule("F1", RULE)],
        dataValidations: [validation(RULE)],
      },
      {
        name: "Rapport",
        cells: {},
        ...parts,
        conditionalFormats: [rule("B4:C9", "=Data!B5>Data!B4")],
        dataValidations: [validation("=Data!B5>Data!B4")],
      },
    ],
  });

test.each([
  ["elsewhere", 20, "B5:B9 B1:B4 =B5>5"],
  ["between its areas", 4, "B6:B10 B1:B5 =B6>5"],
  ["within its second area", 2, "B6:B10 B1:B5 =B6>5"],
])("a rule whose first area is not the upper one keeps its first cell when a row comes %s", (_, at, after) => {
  page = openWithLibrary({
    ...emptyWorkbook("en-US"),
    active: "Data",
    sheets: [
      {
        name: "Data",
        cells: {},
        conditionalFormats: [rule("B5:B9 B1:B4", "=B5>5"), rule("B5:B9 B1:B4", "=B4>5")],
        dataValidations: [{ ...validation("=B4>5"), ranges: "B5:B9 B1:B4" }],
      },
    ],
  });
  page.grid.insertRows("sheet-1", at, 1);
  const [first = "", second = ""] = said(page, "Data");
  expect(first).toBe(after);
  expect([second, ...validations(page, "Data")].join()).not.toContain("#REF!");
  expect(validations(page, "Data")).toEqual([second]);
});

const said = ({ grid }: Page, name: string): readonly string[] => {
  const { conditionalFormats = [], links = [], page } = partsToFile(grid.parts(grid.sheet(name)?.id ?? ""));
  return [
    ...conditionalFormats
      .filter(({ ranges }) => !isOfCell(ranges))
      .map(({ ranges, rule }) => `${ranges} ${rule.type === "Custom" ? rule.formula : ""}`),
    ...links.map(({ range }) => `link ${range}`),
    `print ${page?.printArea ?? "all"}`,
    `titles ${page?.titleRows?.first ?? ""}+${page?.titleRows?.count ?? ""}`,
  ];
};
const isOfCell = (ranges: string): boolean => /^F\d+$/.test(ranges);

/** The rule of F1, and its formula, wherever they are now. */
function ofCell({ grid }: Page): { readonly rule: string; readonly formula: string } {
  const id = grid.sheet("Data")?.id ?? "";
  const found = partsToFile(grid.parts(id)).conditionalFormats?.find(({ ranges }) => isOfCell(ranges));
  const area = { row: 0, column: 5, rows: 40, columns: 1 };
  const formulas = grid.formulas(id, area).flat().map(String);
  const at = formulas.findIndex((each) => each.startsWith("=AND"));
  return {
    rule: found?.rule.type === "Custom" ? `${found.ranges} ${found.rule.formula}` : "",
    formula: `F${at + 1} ${formulas[at] ?? ""}`,
  };
}

const validations = ({ grid }: Page, name: string): readonly string[] =>
  (partsToFile(grid.parts(grid.sheet(name)?.id ?? "")).dataValidations ?? []).map(
    ({ ranges, rule: each }) => `${ranges} ${each.type === "Custom" ? each.formula : ""}`,
  );

let page: Page;
afterEach(() => page.grid.dispose());

const TABLE: readonly (readonly [string, (page: Page) => unknown, readonly string[], readonly string[]])[] = [
  [
    "rows moved down within it",
    ({ sheet }) => sheet.moveRows(sheet.getRange("A5:A5"), 7),
    ["B4:C9 =AND(B4>1,$C$9>2,SUM(A2:A9)>3,Rapport!A1>4)", "link B7", "print A1:D20", "titles 1+2"],
    ["B4:C9 =Data!B7>Data!B4", "link B5", "print A1:D20", "titles 1+2"],
  ],
  [
    "its first row moved up",
    ({ sheet }) => sheet.moveRows(sheet.getRange("A4:A4"), 0),
    ["B1:C1 B5:C9 =AND(B1>1,$C$9>2,SUM(A3:A9)>3,Rapport!A1>4)", "link B5", "print A2:D20", "titles 2+2"],
    ["B4:C9 =Data!B5>Data!B1", "link B5", "print A1:D20", "titles 1+2"],
  ],
  [
    "rows moved away from it",
    ({ sheet }) => sheet.moveRows(sheet.getRange("A8:A9"), 30),
    ["B4:C7 B29:C30 =AND(B4>1,$C$30>2,SUM(A2:A30)>3,Rapport!A1>4)", "link B5", "print A1:D18", "titles 1+2"],
    ["B4:C9 =Data!B5>Data!B4", "link B5", "print A1:D20", "titles 1+2"],
  ],
  [
    "its first column moved to the right",
    ({ sheet }) => sheet.moveColumns(sheet.getRange("B1:B1"), 4),
    ["B4:B9 D4:D9 =AND(B4>1,$B$9>2,SUM(D2:D9)>3,Rapport!B1>4)", "link D5", "print A1:C20", "titles 1+2"],
    ["B4:C9 =Data!D5>Data!D4", "link B5", "print A1:D20", "titles 1+2"],
  ],
  [
    "cells cut to another sheet",
    ({ run, grid }) => {
      const [from, to] = [grid.sheet("Data")?.id, grid.sheet("Rapport")?.id];
      return run("sheet.command.move-range", {
        fromSubUnitId: from,
        toSubUnitId: to,
        fromRange: { startRow: 3, endRow: 4, startColumn: 1, endColumn: 1 },
        toRange: { startRow: 8, endRow: 9, startColumn: 1, endColumn: 1 },
      });
    },
    ["B6:C9 C4:C5 =AND(B6>1,$C$9>2,SUM(A4:A11)>3,Rapport!A3>4)", "print A1:D20", "titles 1+2"],
    [
      "B9:B10 =AND(B9>1,Data!$C$9>2,SUM(Data!A2:A9)>3,Rapport!A1>4)",
      "B4:C8 C9 =Rapport!B10>Rapport!B9",
      "link B5",
      "link B10",
      "print A1:D20",
      "titles 1+2",
    ],
  ],
];

test.each(TABLE)("parts of sheets follow %s, and undo puts them back", async (_, move, data, report) => {
  page = open();
  const before = [said(page, "Data"), said(page, "Rapport")];
  await move(page);
  await Promise.resolve();
  expect([said(page, "Data"), said(page, "Rapport")]).toEqual([data, report]);
  const { rule: followed, formula } = ofCell(page);
  expect(followed).toBe(formula);
  // What may be typed goes where rules on the same cells go.
  for (const name of ["Data", "Rapport"])
    expect([...validations(page, name)].sort()).toEqual(
      said(page, name)
        .filter((each) => /^[A-Z]+\d/.test(each))
        .sort(),
    );
  page.grid.undo();
  expect([said(page, "Data"), said(page, "Rapport")]).toEqual(before);
  page.grid.redo();
  expect([said(page, "Data"), said(page, "Rapport")]).toEqual([data, report]);
});
