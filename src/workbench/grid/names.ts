import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { canBeName } from "./canBeName";
import type { Core } from "./core";
import type { Name } from "./grid";
import { GridError } from "./gridError";
import { table } from "./readTables";
import { fromEngine, toEngine } from "./structuredReferences";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "./univer";

/** How the library marks names that belong to no sheet. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

interface Service {
  getDefinedNameMap(unitId: string): Record<string, IDefinedNamesServiceParam> | undefined;
  /** In any case of letters. */
  getValueByName(unitId: string, name: string): IDefinedNamesServiceParam | null;
  registerDefinedNames(unitId: string, names: Readonly<Record<string, IDefinedNamesServiceParam>>): void;
}

const service = (core: Core): Service => core.get<Service>(IDefinedNamesService);

const fromLibrary = ({ name, formulaOrRefString, hidden, comment, localSheetId }: IDefinedNamesServiceParam): Name => ({
  name,
  formula: `=${fromEngine(formulaOrRefString.replace(/^=/, ""), undefined)}`,
  visible: hidden !== true,
  comment: comment ?? "",
  sheetId: localSheetId === WHOLE_WORKBOOK ? undefined : localSheetId,
});

export const names = (core: Core): readonly Name[] =>
  Object.values(service(core).getDefinedNameMap(core.unitId) ?? {}).map(fromLibrary);

/** What they stand for, as the engine has it. */
export const namesInEngine = (core: Core): readonly { readonly name: string; readonly formula: string }[] =>
  Object.values(service(core).getDefinedNameMap(core.unitId) ?? {}).map(({ name, formulaOrRefString }) => ({
    name,
    formula: formulaOrRefString,
  }));

/** One of them, in any case of letters, without a look at the others: a workbook may have tens of thousands. */
export function name(core: Core, wanted: string): Name | undefined {
  const found = find(core, wanted);
  return found && fromLibrary(found);
}

const toLibrary = (formula: string): string => toEngine(formula.replace(/^=/, ""), undefined);

const find = (core: Core, wanted: string): IDefinedNamesServiceParam | undefined =>
  service(core).getValueByName(core.unitId, wanted) ?? undefined;

function existing(core: Core, name: string): IDefinedNamesServiceParam {
  const found = find(core, name);
  if (!found) throw new GridError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

type NewName = Pick<Name, "name" | "formula"> & Partial<Name>;

/** The names of a file, before anything has been calculated: one by one they take the square of their number. */
export function addNamesOfFile(core: Core, added: readonly NewName[]): void {
  const all = added.map((each) => toAdd(each));
  if (new Set(all.map((each) => each.name.toLowerCase())).size < all.length)
    throw new GridError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  service(core).registerDefinedNames(core.unitId, Object.fromEntries(all.map((each) => [each.id, each])));
}

export function addName(core: Core, added: NewName): void {
  const param = toAdd(added);
  if (find(core, param.name) || table(core, param.name)) {
    throw new GridError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  replace(core, undefined, param);
}

function toAdd(added: NewName): IDefinedNamesServiceParam {
  const { name, formula, comment = "", visible = true, sheetId = WHOLE_WORKBOOK } = added;
  if (!canBeName(name)) {
    throw new GridError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  }
  const id = `name-${Math.random().toString(36).slice(2, 12)}`;
  return { id, name, formulaOrRefString: toLibrary(formula), comment, hidden: !visible, localSheetId: sheetId };
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
