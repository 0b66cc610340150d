import { columnName, intersection } from "../../../src/workbench/grid/address";
import { unescapeText } from "../../../src/workbench/xlsx/escapedText";
import { childNamed, childrenNamed, type XmlElement } from "../../../src/workbench/xlsx/xml";
import { areasOf } from "./areasOf";
import { everyElement } from "./everyElement";
import { isName } from "./isName";
import type { OpenedFile } from "./openFile";
import { repeated } from "./repeated";
import { mergedIn } from "./sheetFaults";

/** Tables have numbers and names of their own, which are none of defined names, headers as their cells say, a row of data, and nothing merged in them. */
export function tableFaults(file: OpenedFile): readonly string[] {
  const all = file.sheets.flatMap(({ path, xml }) =>
    file.of(path, "table").map((own) => ({ own, sheet: xml, table: file.xml(own) })),
  );
  const names = all.map(({ table }) => (table?.attributes["displayName"] ?? "").toLowerCase());
  const defined = new Set(
    childrenNamed(childNamed(file.workbook, "definedNames"), "definedName").map(({ attributes }) =>
      attributes["name"]?.toLowerCase(),
    ),
  );
  return [
    ...repeated(all.map(({ table }) => table?.attributes["id"])).map((id) => `two tables have the number ${id}`),
    ...repeated(names).map((name) => `two tables are called ${name}`),
    ...names.filter((name) => !isName(name)).map((name) => `a table cannot be called "${name}"`),
    ...names.filter((name) => defined.has(name)).map((name) => `a table and a name are called ${name}`),
    ...all.flatMap(({ own, sheet, table }) => {
      const others = all
        .filter((other) => other.sheet === sheet && other.own !== own)
        .map((other) => areaOf(other.table));
      return ofTable(file, sheet, table, others).map((fault) => `${own}: ${fault}`);
    }),
  ];
}

const areaOf = (table: XmlElement | undefined) => areasOf(table?.attributes["ref"] ?? "")[0];

function ofTable(
  file: OpenedFile,
  sheet: XmlElement,
  table: XmlElement | undefined,
  others: readonly ReturnType<typeof areaOf>[],
): readonly string[] {
  const area = areaOf(table);
  if (!area) return ["it has no place"];
  const columns = childrenNamed(childNamed(table, "tableColumns"), "tableColumn");
  const headers = columns.map(({ attributes }) => unescapeText(attributes["name"] ?? ""));
  const shown = headers.map((_, index) => textAt(file, sheet, `${columnName(area.column + index)}${area.row + 1}`));
  const [filtered] = areasOf(childNamed(table, "autoFilter")?.attributes["ref"] ?? "");
  const own = areasOf(childNamed(sheet, "autoFilter")?.attributes["ref"] ?? "");
  return [
    ...(headers.length === area.columns ? [] : [`it has ${headers.length} columns in ${area.columns}`]),
    ...(area.rows > 1 ? [] : ["it has no row of data"]),
    ...repeated(headers.map((header) => header.toLowerCase())).map((header) => `two columns are called ${header}`),
    ...headers.flatMap((header, index) =>
      shown[index] === header ? [] : [`the cell of column "${header}" says "${shown[index] ?? ""}"`],
    ),
    ...(filtered && (filtered.row !== area.row || filtered.columns !== area.columns)
      ? ["its filter is elsewhere"]
      : []),
    ...(mergedIn(sheet).some((merged) => intersection(merged, area)) ? ["there are merged cells in it"] : []),
    ...(others.some((other) => other && intersection(other, area)) ? ["another table lies in it"] : []),
    ...(own.some((each) => intersection(each, area)) ? ["the filter of the sheet lies in it"] : []),
  ];
}

/** What a cell says as text; undefined when it does not hold text. */
function textAt(file: OpenedFile, sheet: XmlElement, address: string): string | undefined {
  const cell = childrenNamed(childNamed(sheet, "sheetData"), "row")
    .flatMap((row) => childrenNamed(row, "c"))
    .find(({ attributes }) => attributes["r"] === address);
  const text = childNamed(cell, "v")?.text;
  if (text === undefined || cell?.attributes["t"] !== "s") return undefined;
  const [, ...said] = everyElement(childrenNamed(file.xml("xl/sharedStrings.xml"), "si")[Number(text)]);
  return unescapeText(said.map((each) => each.text).join(""));
}
