import {
  ALERT_STYLES,
  NO_VALIDATION,
  VALIDATION_OPERATORS,
  type ComparisonRule,
} from "../../../src/workbench/grid/dataValidation";
import type { DataValidationFile } from "../../../src/workbench/grid/file";

const TYPES: readonly ComparisonRule["type"][] = ["WholeNumber", "Decimal", "Date", "Time", "TextLength"];

/** One of each kind of rule, with each operator and style. */
export const EVERY_VALIDATION: readonly DataValidationFile[] = [
  { ...NO_VALIDATION, ranges: "A20", prompt: { showPrompt: true, title: "Periode", message: 'Vælg "én" & <kun> én' } },
  {
    ...NO_VALIDATION,
    ranges: "B20:B25 D20",
    rule: { type: "List", source: '1. kvt. "A",2. kvt.', inCellDropDown: true },
  },
  { ...NO_VALIDATION, ranges: "C20", rule: { type: "List", source: "=Other!$A$1:$A$9", inCellDropDown: false } },
  { ...NO_VALIDATION, ranges: "E20:E29", rule: { type: "Custom", formula: '=AND(E20>$A$1,F20<>"x & <y>")' } },
  ...TYPES.map((type, index): DataValidationFile => ({
    ranges: `F${20 + index}`,
    rule: { type, operator: "Between", formula1: "=1", formula2: "=$A$1*2" },
    ignoreBlanks: index % 2 === 0,
    errorAlert: {
      showAlert: index % 2 === 1,
      style: ALERT_STYLES[index % ALERT_STYLES.length] ?? "Stop",
      title: "Forkert",
      message: `Nr. ${index}`,
    },
    prompt: { ...NO_VALIDATION.prompt, showPrompt: index % 2 === 0 },
  })),
  ...VALIDATION_OPERATORS.map((operator, index): DataValidationFile => ({
    ...NO_VALIDATION,
    ranges: `G${20 + index}`,
    rule: {
      type: "Decimal",
      operator,
      formula1: "=0.5",
      ...(operator.endsWith("Between") ? { formula2: "=2" } : {}),
    },
  })),
];
