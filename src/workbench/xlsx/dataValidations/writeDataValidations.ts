import type { ValidationRule } from "../../grid/dataValidation";
import type { SheetFile } from "../../grid/file";
import { escapeFormula, escapeLine } from "../escapedText";
import { formulaToFile } from "../formulaToFile";
import { escapeXml, tag } from "../xml";
import { ALERT_WORDS, VALIDATION_OPERATOR_WORDS, VALIDATION_TYPES } from "./validationWords";

export function dataValidationsXml({ dataValidations = [] }: SheetFile): string {
  if (dataValidations.length === 0) return "";
  const entries = dataValidations.map(({ ranges, rule, ignoreBlanks, errorAlert, prompt }) => {
    const { attributes, formulas } = ruleXml(rule);
    const { type, operator, showDropDown } = attributes;
    const text = (value: string | undefined): string | undefined => (value ? escapeLine(value) : undefined);
    return tag(
      "dataValidation",
      {
        type,
        errorStyle: errorAlert.style === "Stop" ? undefined : ALERT_WORDS[errorAlert.style],
        operator,
        allowBlank: ignoreBlanks ? 1 : undefined,
        showDropDown,
        showInputMessage: prompt.showPrompt ? 1 : undefined,
        showErrorMessage: errorAlert.showAlert ? 1 : undefined,
        errorTitle: text(errorAlert.title),
        error: text(errorAlert.message),
        promptTitle: text(prompt.title),
        prompt: text(prompt.message),
        sqref: ranges,
      },
      formulas.map((formula, index) => tag(`formula${index + 1}`, {}, escapeXml(formula))).join(""),
    );
  });
  return tag("dataValidations", { count: entries.length }, entries.join(""));
}

interface WrittenRule {
  readonly attributes: Readonly<Partial<Record<"type" | "operator" | "showDropDown", string | number>>>;
  readonly formulas: readonly string[];
}

function ruleXml(rule: ValidationRule): WrittenRule {
  switch (rule.type) {
    case "None":
      return { attributes: {}, formulas: [] };
    case "List": {
      const source = rule.source.startsWith("=") ? written(rule.source) : `"${rule.source.replaceAll('"', '""')}"`;
      // What files call showing the list hides it.
      return { attributes: { type: "list", ...(rule.inCellDropDown ? {} : { showDropDown: 1 }) }, formulas: [source] };
    }
    case "Custom":
      return { attributes: { type: "custom" }, formulas: [written(rule.formula)] };
    default: {
      const { type, operator, formula1, formula2 } = rule;
      const isUsual = operator === "Between";
      return {
        attributes: {
          type: VALIDATION_TYPES[type],
          ...(isUsual ? {} : { operator: VALIDATION_OPERATOR_WORDS[operator] }),
        },
        formulas: [formula1, ...(formula2 === undefined ? [] : [formula2])].map(written),
      };
    }
  }
}

const written = (formula: string): string => escapeFormula(formulaToFile(formula, undefined));
