import type { Calculation } from "./calculation";
import type { Core } from "./core";
import { formulaCells } from "./formulaCells";
import type { FunctionService } from "./functions";
import { namesInEngine } from "./names";
import {
  hashAlgorithm,
  IDependencyManagerService,
  IFunctionService,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from "./univer";
import { wordsOf } from "./wordsOf";

interface Dependencies {
  removeFormulaDependency(unitId: string, sheetId: string, row: number, column: number): void;
}

/**
 * The engine keeps the formulas that it has read, with the references that names and tables had at that time. It does not
 * notice that a name has changed, and of a table that has moved it forgets for one calculation only. So formulas with a
 * name or a table that changes are forgotten here and calculated again, so that they follow the cells that it has now:
 * once before a calculation, however many names and tables have changed since the last one.
 */
export function forgetFormulas(core: Core, calculation: Calculation): void {
  const functions = core.get<FunctionService>(IFunctionService);
  const dependencies = core.get<Dependencies>(IDependencyManagerService);
  let changedNames = new Set<string>();
  let changedTables = new Set<string>();
  core.commands.onCommandExecuted(({ id, params }) => {
    const { name, tableName } = (params ?? {}) as { readonly name?: string; readonly tableName?: string };
    const isName = id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id;
    const isTable = id === SetSuperTableMutation.id || id === RemoveSuperTableMutation.id;
    if (isName && name !== undefined) changedNames.add(name.toLowerCase());
    else if (isTable && tableName !== undefined) changedTables.add(tableName.toLowerCase());
    else return;
    calculation.schedule();
  });

  calculation.toRenew = () => {
    if (changedNames.size + changedTables.size === 0) return { cells: [], names: [] };
    const byName = withNamesThatUse(core, changedNames);
    const all = new Set([...byName, ...withNamesThatUse(core, changedTables)]);
    const mentioned = (formula: string): readonly string[] =>
      wordsOf(formula).filter((word) => all.has(word.toLowerCase()));
    const cells = formulaCells(core, { test: (formula) => mentioned(formula).length > 0 });
    const spellings = [...new Set(cells.flatMap(({ formula }) => mentioned(formula)))];
    functions.deleteFormulaAstCacheKey(...spellings);
    for (const formula of new Set(cells.map(({ formula }) => formula)))
      functions.deleteFormulaAstCacheKey(cacheKey(core, formula));
    for (const { sheetId, row, column } of cells)
      dependencies.removeFormulaDependency(core.unitId, sheetId, row, column);
    // Only now: what has not been forgotten would stay as it was for good.
    changedNames = new Set();
    changedTables = new Set();
    return { cells, names: spellings.filter((word) => byName.has(word.toLowerCase())) };
  };
}

/** The key of a formula that is too long to be a key itself: the engine cannot find names in it. */
const cacheKey = ({ unitId }: Core, formula: string): string => hashAlgorithm(`${unitId}${formula}`).toString();

/** The words, in small letters, with the names whose own formula mentions one of them, and so on. */
function withNamesThatUse(core: Core, words: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(words);
  if (words.size === 0) return found;
  const others = namesInEngine(core);
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { name, formula } of others)
      if (wordsOf(formula).some((word) => found.has(word.toLowerCase()))) found.add(name.toLowerCase());
  }
  return found;
}
