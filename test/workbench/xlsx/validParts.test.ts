import { strFromU8, unzipSync } from "fflate";
import { parseAddress } from "../../../src/workbench/grid/address";
import { emptyWorkbook, type WorkbookFile } from "../../../src/workbench/grid/file";
import { unescapeText } from "../../../src/workbench/xlsx/escapedText";
import { openPackage } from "../../../src/workbench/xlsx/openPackage";
import { rightXlsx } from "../../support/rightXlsx";
import { childNamed, childrenNamed, parseXml, type XmlElement } from "../../../src/workbench/xlsx/xml";
import { cachedValues } from "../../support/cachedValues";
import { xlsxOf } from "../../support/xlsx";
import { TRAPS } from "./traps";

/** Headers that a table in a file cannot have: numbers, formulas, the same twice, none, and no row below. */
const ODD_TABLES: WorkbookFile = {
  ...emptyWorkbook(),
  active: "Ark1",
  sheets: [
    { name: "Ark1", cells: { A1: 2026, B1: '="Sum "&1', C1: "Navn", D1: "navn", A2: 1, G1: "Alene" } },
    { name: "Ark2", cells: {} },
  ],
  tables: [
    { name: "Underlig", sheet: "Ark1", area: "A1:E2" },
    { name: "Alene", sheet: "Ark1", area: "G1" },
  ],
};

const files = { TRAPS: xlsxOf(TRAPS), ODD_TABLES: xlsxOf(ODD_TABLES) };

/** Where their tables are. */
const SHEETS = { TRAPS: "Data", ODD_TABLES: "Ark1" };

const sheetsOf = (bytes: Uint8Array): readonly XmlElement[] =>
  Object.entries(unzipSync(bytes))
    .filter(([path]) => path.startsWith("xl/worksheets/sheet"))
    .map(([, part]) => parseXml(strFromU8(part)));

describe.each(["TRAPS", "ODD_TABLES"] as const)("the file of %s", (which) => {
  let bytes: Uint8Array;
  let parts: Record<string, Uint8Array>;
  beforeAll(async () => {
    bytes = await files[which];
    parts = unzipSync(bytes);
  });

  test("is well-formed, and every part has a content type", () => {
    const types = parseXml(strFromU8(parts["[Content_Types].xml"]!));
    const named = new Set(childrenNamed(types, "Override").map(({ attributes }) => attributes["PartName"]));
    for (const [path, part] of Object.entries(parts)) {
      if (!path.endsWith(".bin")) expect(() => parseXml(strFromU8(part))).not.toThrow();
      if (!path.endsWith(".rels") && path !== "[Content_Types].xml") expect(named).toContain(`/${path}`);
    }
    expect(named.size).toBe(Object.keys(parts).filter((path) => !/\.rels$|^\[/.test(path)).length);
  });

  test("has every part that another one points to, and no other", () => {
    const file = openPackage(bytes);
    const reached = new Set<string>();
    const follow = (path: string): void => {
      for (const { target } of file.relationships(path).values()) {
        expect(Object.keys(parts)).toContain(target);
        reached.add(target);
        follow(target);
      }
    };
    follow("");
    expect([...reached].sort()).toEqual(
      Object.keys(parts)
        .filter((path) => !/\.rels$|^\[/.test(path))
        .sort(),
    );
  });

  test("numbers its tables, names them once, and has their headers in the cells", () => {
    const file = openPackage(bytes);
    const tables = Object.keys(parts)
      .filter((path) => path.startsWith("xl/tables/"))
      .map((path) => file.xml(path)!);
    expect(new Set(tables.map(({ attributes }) => attributes["id"])).size).toBe(tables.length);
    expect(new Set(tables.map(({ attributes }) => attributes["displayName"])).size).toBe(tables.length);
    const cells = cachedValues(bytes).get(SHEETS[which])!;
    for (const table of tables) {
      const { area } = parseAddress(table.attributes["ref"]!, { rows: 1, columns: 1 })!;
      expect(area.rows).toBeGreaterThan(1);
      const names = childrenNamed(childNamed(table, "tableColumns"), "tableColumn").map(({ attributes }) =>
        unescapeText(attributes["name"]!),
      );
      expect(names).toHaveLength(area.columns);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      names.forEach((name, index) =>
        expect(cells.get(`${String.fromCharCode(65 + area.column + index)}${area.row + 1}`)).toBe(name),
      );
    }
  });

  test("refers only to styles and texts that there are, in order", () => {
    const styles = parseXml(strFromU8(parts["xl/styles.xml"]!));
    const count = childrenNamed(childNamed(styles, "cellXfs"), "xf").length;
    const texts = childrenNamed(parseXml(strFromU8(parts["xl/sharedStrings.xml"]!)), "si").length;
    for (const sheet of sheetsOf(bytes)) {
      let last = 0;
      for (const row of childrenNamed(childNamed(sheet, "sheetData"), "row")) {
        expect(Number(row.attributes["r"])).toBeGreaterThan(last);
        last = Number(row.attributes["r"]);
        for (const cell of childrenNamed(row, "c")) {
          expect(Number(cell.attributes["s"] ?? 0)).toBeLessThan(count);
          if (cell.attributes["t"] === "s") expect(Number(childNamed(cell, "v")?.text)).toBeLessThan(texts);
        }
      }
    }
  });
});

const cellOf = (bytes: Uint8Array, sheet: number, address: string): XmlElement | undefined =>
  childrenNamed(childNamed(sheetsOf(bytes)[sheet], "sheetData"), "row")
    .flatMap((row) => childrenNamed(row, "c"))
    .find(({ attributes }) => attributes["r"] === address);

test("headers become text, different from each other", async () => {
  const cells = cachedValues(await files.ODD_TABLES).get("Ark1");
  const headers = ["A1", "B1", "C1", "D1", "E1", "G1"].map((address) => cells?.get(address));
  expect(headers).toEqual(["2026", "Sum 1", "Navn", "navn2", "Column5", "Alene"]);
});

test("what spills is written as Excel writes it, with all its cells", async () => {
  const bytes = await files.TRAPS;
  expect(cellOf(bytes, 0, "G1")).toMatchObject({
    attributes: { cm: "1" },
    children: [{ name: "f", text: "_xlfn.SEQUENCE(3)", attributes: { t: "array", ref: "G1:G3" } }, { text: "1" }],
  });
  expect(cellOf(bytes, 0, "G3")).toMatchObject({ children: [{ name: "v", text: "3" }] });
  expect(cellOf(bytes, 0, "H1")?.attributes).toEqual({ r: "H1" });
  expect(cellOf(bytes, 0, "I1")?.attributes["cm"]).toBe("1");
});

test("text that could be taken for something else is marked as text", async () => {
  const bytes = await files.TRAPS;
  const styles = childrenNamed(childNamed(parseXml(strFromU8(unzipSync(bytes)["xl/styles.xml"]!)), "cellXfs"), "xf");
  const isMarked = (address: string): boolean =>
    styles[Number(cellOf(bytes, 0, address)?.attributes["s"] ?? 0)]?.attributes["quotePrefix"] === "1";
  expect(["A2", "A3", "A4", "E1", "E2", "E3", "E14"].map(isMarked)).toEqual(Array(7).fill(true));
  expect(["E4", "E8", "E9", "E10", "B2"].map(isMarked)).toEqual(Array(5).fill(false));
});

test("a column with one formula says so, and readers that calculate are told to", async () => {
  const file = openPackage(await files.TRAPS);
  const columns = childrenNamed(childNamed(file.xml("xl/tables/table1.xml"), "tableColumns"), "tableColumn");
  expect(columns.map((column) => childNamed(column, "calculatedColumnFormula")?.text)).toEqual([
    undefined,
    undefined,
    "Salg[[#This Row],[Tal]]*2",
  ]);
  expect(childNamed(file.xml("xl/workbook.xml"), "calcPr")?.attributes["fullCalcOnLoad"]).toBe("1");
});

test("settings lie where Excel keeps them for the add-in of that id", () => {
  const addin = { id: "4b7d2c1e-9a35-4f60-8d14-52c0e6a7f3b9", version: "0.1.0.0" };
  const file = openPackage(rightXlsx(TRAPS, () => undefined, addin));
  const extension = file.xml("xl/webextensions/webextension1.xml");
  expect(childNamed(extension, "reference")?.attributes).toEqual({
    ...addin,
    store: "EXCatalog",
    storeType: "EXCatalog",
  });
  expect(
    childrenNamed(childNamed(extension, "properties"), "property").map(({ attributes }) => attributes),
  ).toContainEqual({
    name: "sprog",
    value: '"da"',
  });
});
