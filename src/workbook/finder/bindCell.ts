import { normalised } from "../../scorecard";
import type { Binding } from "../binding";
import type { Block, View } from "./view";

/** Excel does not search for longer texts. */
const LONGEST_KEY = 200;

interface LabelledCell {
  /** Where the label stands in the view. */
  readonly label: { readonly row: number; readonly column: number };
  readonly valueColumn: number;
  /** The rows of the list, the labels' and the values'. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * How one cell of a list is bound: by its label, so that sorting and new rows do not move it, when no other row of the list
 * bears that; else by its address.
 */
export function bindCell(view: View, { label, valueColumn, top, bottom }: LabelledCell): Binding {
  const key = view.value(label.row, label.column);
  const column = (at: number): Block => ({ top, bottom, left: at, right: at });
  const texts = Array.from({ length: bottom - top + 1 }, (_, index) => view.value(top + index, label.column));
  const filled = texts.filter((text) => text !== "").length;
  const bearers = texts.filter((text) => normalised(String(text)) === normalised(String(key))).length;
  if (typeof key !== "string" || key.length > LONGEST_KEY || bearers !== 1 || filled < 2)
    return {
      kind: "bound",
      address: view.address({ top: label.row, bottom: label.row, left: valueColumn, right: valueColumn }),
    };
  return {
    kind: "label",
    keys: view.reference(column(label.column)),
    key,
    values: view.reference(column(valueColumn)),
  };
}
