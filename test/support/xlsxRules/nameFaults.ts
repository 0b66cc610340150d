import { childNamed, childrenNamed } from "../../../src/workbench/xlsx/xml";
import { isName } from "./isName";
import type { OpenedFile } from "./openFile";
import { brokenFormula, sheetsIn } from "./readFormula";
import { repeated } from "./repeated";

/** Names are ones that Excel takes, once in their scope, and stand for something in this workbook. */
export function nameFaults({ workbook, sheets }: OpenedFile): readonly string[] {
  const known = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const entries = childrenNamed(childNamed(workbook, "definedNames"), "definedName").map(({ attributes, text }) => ({
    name: attributes["name"] ?? "",
    scope: attributes["localSheetId"],
    text,
  }));
  return [
    ...entries.filter(({ name }) => !isName(name)).map(({ name }) => `a name cannot be "${name}"`),
    ...repeated(entries.map(({ name, scope = "" }) => `${name.toLowerCase()} ${scope}`)).map(
      (name) => `the name ${name} is there twice`,
    ),
    ...entries
      .filter(({ scope }) => scope !== undefined && !(Number(scope) >= 0 && Number(scope) < sheets.length))
      .map(({ name, scope }) => `the name ${name} belongs to sheet ${scope}, which is not there`),
    ...entries.flatMap(({ name, text }) =>
      sheetsIn(text)
        .filter((sheet) => !known.has(sheet.toLowerCase()))
        .map((sheet) => `the name ${name} reads the sheet ${sheet}, which is not there`),
    ),
    ...entries.flatMap(({ name, text }) => brokenFormula(text).map((why) => `the name ${name} is broken: ${why}`)),
  ];
}
