import { CELL_OPERATORS, PRESETS, RANKINGS, TEXT_OPERATORS } from "../../../grid/conditionalFormat";
import { notationOf } from "../../../notation/notationOf";
import { fromLocalFormula, toLocalFormula } from "../../../notation/translateFormula";
import { defineClass } from "../../hostClass";
import { invalidArgument } from "../../hostError";
import { oneOf } from "../../oneOf";
import { changeRule, ruleOf, type FormatState } from "./found";
import { conditionalLook } from "./look";
import { formulaOf, optional, property, whole } from "./ruleMembers";

const withLook = { Format: (state: FormatState) => conditionalLook(state) };

export const custom = defineClass<FormatState>({
  name: "CustomConditionalFormat",
  navigations: { ...withLook, Rule: (state) => formulaRule(state) },
});

const formulaRule = defineClass<FormatState>({
  name: "ConditionalFormatRule",
  properties: {
    Formula: property("Custom", "formula", formulaOf),
    FormulaLocal: {
      get: (state, { grid, host }) =>
        toLocalFormula(ruleOf(grid, state, "Custom").formula, notationOf(host.window.language)),
      set: (state, value, { grid, host }) =>
        changeRule(grid, state, "Custom", {
          formula: formulaOf(fromLocalFormula(String(value), notationOf(host.window.language))),
        }),
    },
  },
});

export const cellValue = defineClass<FormatState>({
  name: "CellValueConditionalFormat",
  properties: {
    Rule: whole(
      "CellValue",
      ({ operator, formula1, formula2 }) => ({ operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) }),
      ({ operator, formula1, formula2 }) => {
        const read = oneOf(CELL_OPERATORS)(operator);
        if (/Between/.test(read) && (formula2 == null || formula2 === "")) throw invalidArgument();
        return { operator: read, formula1: formulaOf(formula1), ...optional("formula2", formula2) };
      },
    ),
  },
  navigations: withLook,
});

export const textComparison = defineClass<FormatState>({
  name: "TextConditionalFormat",
  properties: {
    Rule: whole(
      "ContainsText",
      ({ operator, text }) => ({ operator, text }),
      ({ operator, text }) => ({ operator: oneOf(TEXT_OPERATORS)(operator), text: String(text) }),
    ),
  },
  navigations: withLook,
});

export const topBottom = defineClass<FormatState>({
  name: "TopBottomConditionalFormat",
  properties: {
    Rule: whole(
      "TopBottom",
      ({ kind, rank }) => ({ type: kind, rank }),
      ({ type, rank }) => {
        const kind = oneOf(RANKINGS)(type);
        if (!Number.isInteger(rank) || Number(rank) < 1 || Number(rank) > (/Percent/.test(kind) ? 100 : 1000))
          throw invalidArgument();
        return { kind, rank: Number(rank) };
      },
    ),
  },
  navigations: withLook,
});

export const preset = defineClass<FormatState>({
  name: "PresetCriteriaConditionalFormat",
  properties: {
    Rule: whole(
      "PresetCriteria",
      ({ criterion }) => ({ criterion }),
      ({ criterion }) => ({ criterion: oneOf(PRESETS)(criterion) }),
    ),
  },
  navigations: withLook,
});
