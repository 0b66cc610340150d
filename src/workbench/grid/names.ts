import type { Core } from "./core";
import { GridError, type Name } from "./grid";

const definedNames = ({ facade }: Core) => facade.getDefinedNames();

export const names = (core: Core): readonly Name[] =>
  definedNames(core).map((name) => ({
    name: name.getName(),
    formula: `=${name.getFormulaOrRefString().replace(/^=/, "")}`,
    visible: true,
    comment: name.getComment() ?? "",
    sheetId: name.getLocalSheetId() === "AllDefaultWorkbook" ? undefined : name.getLocalSheetId(),
  }));

function existing(core: Core, name: string) {
  const found = definedNames(core).find((each) => each.getName().toLowerCase() === name.toLowerCase());
  if (!found) throw new GridError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

export function addName(core: Core, { name, formula, comment }: Pick<Name, "name" | "formula"> & Partial<Name>): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) {
    throw new GridError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  }
  if (names(core).some((each) => each.name.toLowerCase() === name.toLowerCase())) {
    throw new GridError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  core.facade.insertDefinedName(name, formula.replace(/^=/, ""));
  if (comment) existing(core, name).setComment(comment);
}

export function changeName(
  core: Core,
  name: string,
  change: Partial<Pick<Name, "formula" | "visible" | "comment">>,
): void {
  const changed = existing(core, name);
  if (change.formula !== undefined) changed.setFormula(change.formula);
  if (change.comment !== undefined) changed.setComment(change.comment);
}

export const deleteName = (core: Core, name: string): void => void existing(core, name).delete();
