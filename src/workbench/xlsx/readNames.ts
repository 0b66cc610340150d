import { canBeName } from "../grid/canBeName";
import type { NameFile } from "../grid/file";
import { unescapeFormula, unescapeText } from "./escapedText";
import { formulaFromFile, readsOtherWorkbook } from "./formulaFromFile";
import type { LossKind, LossList } from "./losses";
import { childNamed, childrenNamed, isOn, type XmlElement } from "./xml";

/** Names that Excel makes for itself, such as `_xlnm.Print_Area`. */
const OWN = /^_xl(?:nm|fn|pm|op|ws|eta)\./i;

/** Names of one sheet become names of the workbook where that name is free. */
export function readNames(workbook: XmlElement, losses: LossList): readonly NameFile[] {
  const entries = childrenNamed(childNamed(workbook, "definedNames"), "definedName");
  const isOfSheet = ({ attributes }: XmlElement): boolean => attributes["localSheetId"] !== undefined;
  const names = new Map<string, NameFile>();
  for (const entry of [...entries.filter((each) => !isOfSheet(each)), ...entries.filter(isOfSheet)]) {
    const { name = "", comment = "" } = entry.attributes;
    if (OWN.test(name)) continue;
    if (isOfSheet(entry)) losses.add("names", name);
    const reason = names.has(name.toLowerCase()) ? "names" : whyNot(entry);
    if (reason !== undefined) {
      losses.add(reason, name);
      continue;
    }
    names.set(name.toLowerCase(), {
      name,
      formula: formulaFromFile(unescapeFormula(entry.text), undefined),
      ...(isOn(entry, "hidden") ? { visible: false } : {}),
      ...(comment === "" ? {} : { comment: unescapeText(comment) }),
    });
  }
  return [...names.values()];
}

function whyNot(entry: XmlElement): LossKind | undefined {
  if (["function", "vbProcedure", "xlm"].some((kind) => isOn(entry, kind))) return "macros";
  if (readsOtherWorkbook(unescapeFormula(entry.text))) return "otherWorkbooks";
  return canBeName(entry.attributes["name"] ?? "") ? undefined : "names";
}

/** The names that files keep for the printing of a sheet, by name. */
export const readPrintNames = (workbook: XmlElement, sheet: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    childrenNamed(childNamed(workbook, "definedNames"), "definedName")
      .filter(({ attributes }) => attributes["localSheetId"] === String(sheet))
      .map(({ attributes, text }) => [attributes["name"] ?? "", unescapeFormula(text)]),
  );
