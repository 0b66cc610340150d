import type { BaseReferenceObject } from "@univerjs/engine-formula";
import { BaseFunction } from "./univer";

type Create = (this: unknown, reference: BaseReferenceObject, range: object) => BaseReferenceObject;

const repaired = new WeakSet<Create>();

/**
 * INDEX and OFFSET make a new reference from the one they are given, and its sheet is looked up by name afterwards. A
 * reference to a table knows its sheet by id only, so the new one pointed to the sheet of the formula: it keeps the id.
 */
export function repairTableReferences(): void {
  const prototype = BaseFunction.prototype as unknown as { createReferenceObject: Create };
  const { createReferenceObject: create } = prototype;
  if (repaired.has(create)) return;
  const createOnSheet: Create = function (reference, range) {
    const made = create.call(this, reference, range);
    const sheetId = reference.getForcedSheetId();
    if (!sheetId || reference.getForcedSheetName()) return made;
    made.setForcedSheetIdDirect(sheetId);
    made.setForcedSheetId = () => undefined;
    return made;
  };
  repaired.add(createOnSheet);
  prototype.createReferenceObject = createOnSheet;
}
