import { chartFaults } from "./chartFaults";
import { conditionalFormatFaults } from "./conditionalFormatFaults";
import { drawingFaults } from "./drawingFaults";
import { formulaFaults } from "./formulaFaults";
import { nameFaults } from "./nameFaults";
import { openFile, type OpenedFile } from "./openFile";
import { orderFaults } from "./orderFaults";
import { packageFaults } from "./packageFaults";
import { pageFaults } from "./pageFaults";
import { remarkFaults } from "./remarkFaults";
import { sheetFaults } from "./sheetFaults";
import { styleFaults } from "./styleFaults";
import { tableFaults } from "./tableFaults";
import { validationFaults } from "./validationFaults";
import { workbookFaults } from "./workbookFaults";

const RULES: readonly ((file: OpenedFile) => readonly string[])[] = [
  packageFaults,
  orderFaults,
  workbookFaults,
  nameFaults,
  styleFaults,
  sheetFaults,
  formulaFaults,
  pageFaults,
  tableFaults,
  conditionalFormatFaults,
  validationFaults,
  remarkFaults,
  drawingFaults,
  chartFaults,
];

/**
 * What Excel would refuse or repair in an .xlsx file, by ECMA-376 and by Excel's own limits: a sentence for each fault, with the part
 * that it is in. Empty for a file that is right.
 */
export function faultsOfFile(bytes: Uint8Array): readonly string[] {
  const file = openFile(bytes);
  return [...new Set(RULES.flatMap((rule) => rule(file)))];
}
