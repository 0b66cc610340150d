import { columnFormula, parseColumnFormula, type OfColumn } from "./columnFormula";
import { labelFormula, parseLabelFormula, type ByLabel } from "./labelFormula";
import { mirroredAddress, mirrorFormula } from "./mirror";
import { percentFormula, sharesIn } from "./percentFormula";

/**
 * Where a value comes from: one cell, a cell found by its label, or many cells made into one value. It stands in the
 * model table as a formula, so Excel keeps it right through inserts, deletes, moves and renames.
 */
export type Binding =
  /** `address` is what Excel shows, for example `Data!B4`, or a formula that somebody wrote by hand. */
  (
    | { readonly kind: "bound"; readonly address: string }
    | ({ readonly kind: "label" } & ByLabel)
    | ({ readonly kind: "column" } & OfColumn)
  ) & {
    /** The cells hold shares and show percentages, 0.32 as 32 %, and the KPI counts in percent. */
    readonly isPercent?: true | undefined;
  };

/** Whether a value comes from cells, and not from what was typed, or from nowhere. */
export const isBinding = <Other extends { readonly kind: string }>(from: Other | Binding): from is Binding =>
  from.kind === "bound" || from.kind === "label" || from.kind === "column";

export function bindingFormula(binding: Binding): string {
  const formula = plainFormula(binding);
  return binding.isPercent ? percentFormula(formula) : formula;
}

function plainFormula(binding: Binding): string {
  switch (binding.kind) {
    case "bound":
      return mirrorFormula(binding.address);
    case "label":
      return labelFormula(binding);
    case "column":
      return columnFormula(binding);
  }
}

export function parseBinding(formula: string): Binding {
  const shares = sharesIn(formula);
  return shares === undefined ? parsePlain(formula) : { ...parsePlain(shares), isPercent: true };
}

function parsePlain(formula: string): Binding {
  const byLabel = parseLabelFormula(formula);
  if (byLabel) return { kind: "label", ...byLabel };
  const ofColumn = parseColumnFormula(formula);
  if (ofColumn) return { kind: "column", ...ofColumn };
  return { kind: "bound", address: mirroredAddress(formula) };
}

/** The references that a binding reads, for finding out what depends on a cell. */
export function referencesOf(binding: Binding): readonly string[] {
  switch (binding.kind) {
    case "bound":
      return [binding.address];
    case "label":
      return [binding.values, binding.keys];
    case "column":
      return binding.per === undefined ? [binding.values] : [binding.values, binding.per];
  }
}
