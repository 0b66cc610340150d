import { childNamed, childrenNamed } from "../../../src/workbench/xlsx/xml";
import type { OpenedFile } from "./openFile";
import { repeated } from "./repeated";

const LONGEST_NAME = 31;

/** Sheets have names that Excel takes, and one that can be seen is shown first. */
export function workbookFaults({ workbook }: OpenedFile): readonly string[] {
  const sheets = childrenNamed(childNamed(workbook, "sheets"), "sheet").map(({ attributes }) => attributes);
  const names = sheets.map(({ name = "" }) => name);
  const active = Number(childNamed(childNamed(workbook, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0);
  const isSeen = (state: string | undefined): boolean => state === undefined || state === "visible";
  return [
    ...names
      .filter((name) => name === "" || name.length > LONGEST_NAME || /[[\]:*?/\\]|^'|'$|^history$/i.test(name))
      .map((name) => `a sheet cannot be called "${name}"`),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two sheets are called "${name}"`),
    ...repeated(sheets.map(({ sheetId }) => sheetId)).map((id) => `two sheets have the number ${id}`),
    ...(sheets.some(({ state }) => isSeen(state)) ? [] : ["no sheet can be seen"]),
    ...(isSeen(sheets[active]?.["state"]) && sheets[active]
      ? []
      : [`sheet ${active} is shown first and cannot be seen`]),
  ];
}
