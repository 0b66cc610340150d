import type { Calculation } from "./calculation";
import type { Core } from "./core";
import { formulaCells } from "./formulaCells";
import type { FunctionService } from "./functions";
import { names } from "./names";
import {
  IFunctionService,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from "./univer";

/**
 * The engine keeps the formulas that it has read, with the references that names and tables had at that time. It does not
 * notice that a name has changed, and of a table that has moved it forgets for one calculation only. So formulas with a
 * name or a table that changes are forgotten here; those with a name are calculated again too.
 */
export function forgetFormulas(core: Core, calculation: Calculation): void {
  const functions = core.get<FunctionService>(IFunctionService);
  core.commands.onCommandExecuted(({ id, params }) => {
    const { name, tableName } = (params ?? {}) as { readonly name?: string; readonly tableName?: string };
    const isName = id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id;
    const isTable = id === SetSuperTableMutation.id || id === RemoveSuperTableMutation.id;
    const word = isName ? name : isTable ? tableName : undefined;
    if (word === undefined) return;
    const pattern = wordPattern([word, ...namesThatUse(core, word)]);
    const cells = formulaCells(core, pattern);
    const spellings = [...new Set(cells.flatMap(({ formula }) => formula.match(pattern) ?? []))];
    functions.deleteFormulaAstCacheKey(...spellings);
    if (isTable) return;
    calculation.renewNames(spellings);
    calculation.markDirty(cells);
  });
}

/** Names whose own formula mentions the word, and so on. */
function namesThatUse(core: Core, word: string): string[] {
  const found = new Set([word]);
  for (const used of found) {
    const pattern = wordPattern([used]);
    for (const other of names(core)) if (pattern.test(other.formula)) found.add(other.name);
  }
  found.delete(word);
  return [...found];
}

const wordPattern = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_.!])(?:${words.map(literally).join("|")})(?![\\p{L}\\p{N}_.(!])`, "iu");

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
