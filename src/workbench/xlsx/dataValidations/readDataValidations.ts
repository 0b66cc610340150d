import type { ComparisonRule, ValidationRule } from "../../grid/dataValidation";
import type { DataValidationFile } from "../../grid/file";
import { wordOf } from "../conditionalFormats/ruleWords";
import { unescapeFormula, unescapeText } from "../escapedText";
import { formulaFromFile, readsOtherWorkbook } from "../formulaFromFile";
import { childNamed, childrenNamed, isOn, type XmlElement } from "../xml";
import { ALERT_WORDS, VALIDATION_OPERATOR_WORDS, VALIDATION_TYPES } from "./validationWords";

/**
 * What a file says may be typed, in the sheet itself or in its extensions.
 *
 * @param onLost - told for each rule that there is no place for
 */
export function readDataValidations(root: XmlElement, onLost: () => void): readonly DataValidationFile[] {
  const lists = [
    childNamed(root, "dataValidations"),
    ...childrenNamed(childNamed(root, "extLst"), "ext").map((extension) => childNamed(extension, "dataValidations")),
  ];
  return lists
    .flatMap((list) => childrenNamed(list, "dataValidation"))
    .flatMap((element) => {
      const { sqref, errorStyle, errorTitle = "", error = "", promptTitle = "", prompt = "" } = element.attributes;
      const ranges = (sqref ?? childNamed(element, "sqref")?.text ?? "").trim();
      const rule = readRule(element);
      if (!rule || ranges === "") {
        onLost();
        return [];
      }
      return [
        {
          ranges,
          rule,
          ignoreBlanks: isOn(element, "allowBlank"),
          errorAlert: {
            showAlert: isOn(element, "showErrorMessage"),
            style: wordOf(ALERT_WORDS, errorStyle) ?? "Stop",
            title: unescapeText(errorTitle),
            message: unescapeText(error),
          },
          prompt: {
            showPrompt: isOn(element, "showInputMessage"),
            title: unescapeText(promptTitle),
            message: unescapeText(prompt),
          },
        },
      ];
    });
}

function readRule(element: XmlElement): ValidationRule | undefined {
  const { type = "none", operator = "between" } = element.attributes;
  const [formula1, formula2] = ["formula1", "formula2"].map((name) => {
    const formula = childNamed(element, name);
    const text = childNamed(formula, "f")?.text ?? formula?.text;
    return text === undefined ? undefined : unescapeFormula(text);
  });
  if (type === "none") return { type: "None" };
  if (formula1 === undefined || [formula1, formula2].some((each) => each !== undefined && readsOtherWorkbook(each)))
    return undefined;
  const read = (formula: string): string => formulaFromFile(formula, undefined);
  if (type === "custom") return { type: "Custom", formula: read(formula1) };
  if (type === "list") {
    const literal = /^"((?:[^"]|"")*)"$/.exec(formula1);
    const source = literal ? (literal[1] ?? "").replaceAll('""', '"') : read(formula1);
    return { type: "List", source, inCellDropDown: !isOn(element, "showDropDown") };
  }
  const [kind, known] = [wordOf(VALIDATION_TYPES, type), wordOf(VALIDATION_OPERATOR_WORDS, operator)];
  if (kind === undefined || known === undefined) return undefined;
  const rule: ComparisonRule = { type: kind, operator: known, formula1: read(formula1) };
  return formula2 === undefined ? rule : { ...rule, formula2: read(formula2) };
}
