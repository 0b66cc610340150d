import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { Core } from "./core";
import { GridError, type Name } from "./grid";
import { fromEngine, toEngine } from "./structuredReferences";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "./univer";

/** How the library marks names that belong to no sheet. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

const libraryNames = (core: Core): readonly IDefinedNamesServiceParam[] =>
  Object.values(
    core
      .get<{ getDefinedNameMap(unitId: string): Record<string, IDefinedNamesServiceParam> | undefined }>(
        IDefinedNamesService,
      )
      .getDefinedNameMap(core.unitId) ?? {},
  );

export const names = (core: Core): readonly Name[] =>
  libraryNames(core).map(({ name, formulaOrRefString, hidden, comment, localSheetId }) => ({
    name,
    formula: `=${fromEngine(formulaOrRefString.replace(/^=/, ""), undefined)}`,
    visible: hidden !== true,
    comment: comment ?? "",
    sheetId: localSheetId === WHOLE_WORKBOOK ? undefined : localSheetId,
  }));

const toLibrary = (formula: string): string => toEngine(formula.replace(/^=/, ""), undefined);

const find = (core: Core, name: string): IDefinedNamesServiceParam | undefined =>
  libraryNames(core).find((each) => each.name.toLowerCase() === name.toLowerCase());

function existing(core: Core, name: string): IDefinedNamesServiceParam {
  const found = find(core, name);
  if (!found) throw new GridError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

export function addName(core: Core, added: Pick<Name, "name" | "formula"> & Partial<Name>): void {
  const { name, formula, comment = "", visible = true, sheetId = WHOLE_WORKBOOK } = added;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) {
    throw new GridError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  }
  if (find(core, name)) {
    throw new GridError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  const id = `name-${Math.random().toString(36).slice(2, 12)}`;
  const formulaOrRefString = toLibrary(formula);
  replace(core, undefined, { id, name, formulaOrRefString, comment, hidden: !visible, localSheetId: sheetId });
}

export function changeName(
  core: Core,
  name: string,
  { formula, visible, comment }: Partial<Pick<Name, "formula" | "visible" | "comment">>,
): void {
  const before = existing(core, name);
  replace(core, before, {
    ...before,
    ...(formula === undefined ? {} : { formulaOrRefString: toLibrary(formula) }),
    ...(visible === undefined ? {} : { hidden: !visible }),
    ...(comment === undefined ? {} : { comment }),
  });
}

export const deleteName = (core: Core, name: string): void => replace(core, existing(core, name), undefined);

/** The library's own command for deleting writes `#REF!` into formulas, where Excel leaves them as they are. */
function replace(
  core: Core,
  before: IDefinedNamesServiceParam | undefined,
  after: IDefinedNamesServiceParam | undefined,
): void {
  const mutation = (name: IDefinedNamesServiceParam | undefined, other: IDefinedNamesServiceParam | undefined) => ({
    id: name ? SetDefinedNameMutation.id : RemoveDefinedNameMutation.id,
    params: { unitId: core.unitId, ...(name ?? other) },
  });
  const [undo, redo] = [mutation(before, after), mutation(after, before)];
  core.commands.syncExecuteCommand(redo.id, redo.params);
  core.undo.pushUndoRedo({ unitID: core.unitId, undoMutations: [undo], redoMutations: [redo] });
}
