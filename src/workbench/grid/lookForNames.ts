import type { Core } from "./core";
import { IDefinedNamesService, IFormulaCurrentConfigService, Lexer, LexerTreeBuilder } from "./univer";

/** Makes a text a formula that can be understood. */
type Read = (formula: string, transformSuffix?: boolean) => unknown;

interface Names {
  getDefinedNameMap(unitId: string): Readonly<Record<string, { readonly name: string }>> | undefined;
}

/** Names that have been defined or deleted since the last calculation. */
interface Configuration {
  getDirtyDefinedNameMap(): Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
}

/**
 * Where the workbook has names, the library takes each formula apart a second time to ask of each of its words whether it is one.
 * Few formulas mention any, and that a text holds none of a few others is soon known.
 */
export function lookForNames(core: Core): void {
  const lexer = core.get<{ treeBuilder: Read }>(Lexer);
  const reader = core.get<{ treeBuilder: Read }>(LexerTreeBuilder);
  const names = core.get<Names>(IDefinedNamesService);
  const configuration = core.get<Configuration>(IFormulaCurrentConfigService);
  const mayMention = (formula: string): boolean => {
    const text = formula.toLowerCase();
    const defined = Object.values(names.getDefinedNameMap(core.unitId) ?? {}).map(({ name }) => name);
    const dirty = Object.keys(configuration.getDirtyDefinedNameMap()[core.unitId] ?? {});
    return [...defined, ...dirty].some((name) => text.includes(name.toLowerCase()));
  };
  const readWithNames = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) =>
    mayMention(formula) ? readWithNames(formula, transformSuffix) : reader.treeBuilder(formula, transformSuffix);
}
