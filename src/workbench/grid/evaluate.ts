import { worksheet, type Core } from "./core";
import { isAddinFunction, plain, type EngineValue } from "./functions";
import { formulaPieces, isCall } from "./formulaPieces";
import type { CellValue, Matrix } from "./grid";
import { isBusyFormula } from "./passBusy";
import { sheets } from "./sheets";
import { toEngine } from "./structuredReferences";
import { ICalculateFormulaService } from "./univer";

/** The library calculates a formula that stands in no cell for its dialogs only, and not at once: these are its private parts. */
interface Engine {
  readonly _currentConfigService: { loadDataLite(): void };
  readonly _runtimeService: { reset(): void; setCurrent(...cell: readonly unknown[]): void };
  readonly _lexer: { treeBuilder(formula: string): unknown };
  readonly _astTreeBuilder: { parse(tree: unknown): object | undefined };
  readonly _interpreter: {
    checkAsyncNode(node: object): boolean;
    execute(node: { readonly node: object; readonly refOffsetX: number; readonly refOffsetY: number }): EngineValue;
  };
}

/**
 * What a formula that stands in no cell comes to, from what has been calculated; places in it are those of the first cell of the
 * first sheet.
 *
 * @returns undefined for a formula that asks an add-in: that takes time, and a cell for the answer
 */
export function evaluate(core: Core, formula: string): Matrix<CellValue> | undefined {
  const pieces = formulaPieces(formula);
  if (pieces.some(({ text }, index) => isCall(pieces, index) && isAddinFunction(core, text))) return undefined;
  const engine = core.get<Engine>(ICalculateFormulaService);
  const sheetId = sheets(core)[0]?.id ?? "";
  const sheet = worksheet(core, sheetId);
  engine._currentConfigService.loadDataLite();
  engine._runtimeService.reset();
  engine._runtimeService.setCurrent(0, 0, sheet.getRowCount(), sheet.getColumnCount(), sheetId, core.unitId);
  const tree = engine._lexer.treeBuilder(toEngine(formula, undefined));
  const node = typeof tree === "string" ? undefined : engine._astTreeBuilder.parse(tree);
  if (node === undefined || engine._interpreter.checkAsyncNode(node)) return [[{ error: "#NAME?" }]];
  const result = engine._interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 });
  if (isBusyFormula()) return [[{ error: "#BUSY!" }]];
  const value = result.isReferenceObject() ? result.toArrayValueObject(false) : result;
  if (!value.isArray()) return [[plain(value) ?? ""]];
  return Array.from({ length: value.getRowCount() }, (_, row) =>
    Array.from({ length: value.getColumnCount() }, (__, column) => {
      const cell = value.get(row, column);
      return cell == null ? "" : (plain(cell) ?? "");
    }),
  );
}
