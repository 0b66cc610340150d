import { chartsFromFile, chartsToFile } from "./charts/chartsFile";
import { copiedShapes } from "./shapes/shapesFile";
import { worksheet, type Core } from "./core";
import { mapFormulas } from "./mapFormulas";
import { copiedComment } from "./copiedComment";
import { newPartId } from "./newPartId";
import { NO_PARTS, type SheetParts } from "./sheetParts";
import { followFormula } from "./followFormula";

const SET_PARTS = "workbench.mutation.set-sheet-parts";
const MUTATION = 2;

interface SetParts {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly parts: SheetParts;
}

/** Teaches the library's undo to take back and repeat what is done to the parts of sheets. */
export function registerParts(core: Core): void {
  core.commands.registerCommand({
    id: SET_PARTS,
    type: MUTATION,
    handler: (_, params) => {
      const { subUnitId, parts: changed } = params as SetParts;
      core.parts.set(subUnitId, changed);
      core.onParts(subUnitId);
      return true;
    },
  });
}

export function parts(core: Core, sheetId: string): SheetParts {
  worksheet(core, sheetId);
  return core.parts.get(sheetId) ?? NO_PARTS;
}

export function setParts(core: Core, sheetId: string, change: Partial<SheetParts>): void {
  const before = parts(core, sheetId);
  const [undo, redo] = [before, { ...before, ...change }].map((each) => ({
    id: SET_PARTS,
    params: { unitId: core.unitId, subUnitId: sheetId, parts: each },
  }));
  if (!undo || !redo) return;
  core.commands.syncExecuteCommand(redo.id, redo.params);
  core.undo.pushUndoRedo({ unitID: core.unitId, undoMutations: [undo], redoMutations: [redo] });
}

/** The copy of a sheet has parts of its own, and says of itself what the original said. */
export function copyParts(core: Core, originalId: string, copyId: string): void {
  const original = parts(core, originalId);
  if (original === NO_PARTS) return;
  const change = {
    kind: "rename",
    sheet: worksheet(core, originalId).getName(),
    name: worksheet(core, copyId).getName(),
  } as const;
  const rules = original.conditionalFormats.map((format) => ({
    ...format,
    id: newPartId(),
    rule: mapFormulas(format.rule, (formula) => followFormula(formula, change.sheet, change)),
  }));
  const dataValidations = original.dataValidations.map((each) => ({
    ...each,
    rule: mapFormulas(each.rule, (formula) => followFormula(formula, change.sheet, change)),
  }));
  const comments = original.comments.map(copiedComment);
  const charts = chartsFromFile(chartsToFile(original.charts)).map((chart) =>
    mapFormulas(chart, (formula) => followFormula(formula, change.sheet, change)),
  );
  const shapes = copiedShapes(original.shapes, original.charts, charts).map((shape) =>
    mapFormulas(shape, (formula) => followFormula(formula, change.sheet, change)),
  );
  setParts(core, copyId, {
    ...original,
    conditionalFormats: rules,
    dataValidations,
    comments,
    charts,
    shapes,
    bindings: [],
  });
}
