import type { CampaignRow } from "../../insight";
import type { Reading } from "../../scorecard";
import type { Arguments } from "../createArguments";

/** How export files write that there is nothing. */
const NOTHING = /^[-–—]{1,2}$/;

/** The names in a range, one a cell; a blank one is empty. */
export const readNames = (given: Arguments, position: number): readonly string[] =>
  given.cells(position).map((reading) => {
    switch (reading.kind) {
      case "text":
        return reading.text.trim();
      case "number":
        return String(reading.value);
      case "error":
        given.refuse({ kind: "argument-error", position, code: reading.code });
        return "";
      default:
        return "";
    }
  });

/** The amounts in a range, 0 or more; `undefined` for a blank cell and for a dash. */
export function readAmounts(given: Arguments, position: number): readonly (number | undefined)[] {
  const amount = (reading: Reading): number | undefined => {
    switch (reading.kind) {
      case "number":
        if (reading.value < 0)
          given.refuse({ kind: "argument-out-of-range", position, value: reading.value, least: 0, most: undefined });
        return reading.value;
      case "text":
        if (!NOTHING.test(reading.text.trim()))
          given.refuse({ kind: "argument-not-a-number", position, text: reading.text });
        return undefined;
      case "error":
        given.refuse({ kind: "argument-error", position, code: reading.code });
        return undefined;
      case "logical":
        given.refuse({ kind: "argument-not-a-number", position, text: reading.value ? "TRUE" : "FALSE" });
        return undefined;
      default:
        return undefined;
    }
  };
  return given.cells(position).map(amount);
}

/** Names in the first argument, spend in the second, results in the third, and perhaps what they were worth in the fourth. */
export function readRows(given: Arguments): readonly CampaignRow[] {
  const names = readNames(given, 1);
  const [spend, results] = [readAmounts(given, 2), readAmounts(given, 3)];
  const value = given.isLeftOut(4) ? undefined : readAmounts(given, 4);
  for (const [position, { length }] of [
    [2, spend] as const,
    [3, results] as const,
    ...(value ? [[4, value] as const] : []),
  ])
    if (length !== names.length) given.refuse({ kind: "argument-sizes-differ", position: 1, other: position });
  return names.map((name, row) => ({ name, spend: spend[row], results: results[row], value: value?.[row] }));
}
