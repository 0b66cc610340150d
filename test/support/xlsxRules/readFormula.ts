import { formulaPieces, isSign } from "../../../src/workbench/grid/formulaPieces";
import { checkFormula } from "../../../src/workbench/host/formulaSyntax";

const LONGEST = 8192;

/** Names of the sheets that a formula of a file reads, those of other workbooks left out. */
export function sheetsIn(formula: string): readonly string[] {
  const pieces = formulaPieces(`=${formula}`);
  return pieces.flatMap((piece, index) => {
    if (!isSign(pieces[index + 1], "!") || piece.text.startsWith("#")) return [];
    const name = piece.text.startsWith("'") ? piece.text.slice(1, -1).replaceAll("''", "'") : piece.text;
    return /[[\]]/.test(name) ? [] : name.split(":");
  });
}

/** Why Excel does not read a formula of a file; empty when it does. */
export function brokenFormula(formula: string): readonly string[] {
  if (formula === "") return ["nothing is said"];
  if (formula.startsWith("=")) return ["it begins with ="];
  if (formula.length > LONGEST) return [`it is longer than ${LONGEST} characters`];
  try {
    checkFormula(`=${formula}`);
    return [];
  } catch {
    return [`Excel does not read ${formula.slice(0, 80)}`];
  }
}
