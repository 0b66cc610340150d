import type { Calculation } from "./calculation";
import type { Core } from "./core";
import { formulaCells } from "./formulaCells";
import type { FunctionService } from "./functions";
import { names } from "./names";
import { IFunctionService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "./univer";

/**
 * The engine keeps formulas with the references that their names had when they were read, and does not notice that a name
 * has changed: these formulas are forgotten here, and calculated again.
 */
export function followNames(core: Core, calculation: Calculation): void {
  const functions = core.get<FunctionService>(IFunctionService);
  core.commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    const { name } = params as { readonly name?: string };
    if (name === undefined) return;
    const pattern = namePattern([name, ...namesThatUse(core, name)]);
    const cells = formulaCells(core, pattern);
    const spellings = new Set(cells.flatMap(({ formula }) => formula.match(pattern) ?? []));
    functions.deleteFormulaAstCacheKey(...spellings);
    calculation.renewNames([...spellings]);
    calculation.markDirty(cells);
  });
}

/** Names whose own formula mentions the name, and so on. */
function namesThatUse(core: Core, name: string): string[] {
  const found = new Set([name]);
  for (const used of found) {
    const pattern = namePattern([used]);
    for (const other of names(core)) if (pattern.test(other.formula)) found.add(other.name);
  }
  found.delete(name);
  return [...found];
}

const namePattern = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_.!])(?:${words.map(literally).join("|")})(?![\\p{L}\\p{N}_.(!])`, "iu");

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
