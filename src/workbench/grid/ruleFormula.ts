import { printArea } from "./address";
import type { FormatRule, Preset } from "./conditionalFormat";
import type { Area } from "./grid";

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * The formula by which a rule tells whether a cell is meant, as that of the first cell of its first area; undefined for a rule
 * that nothing has been said of yet.
 */
export function ruleFormula(rule: FormatRule, areas: readonly Area[]): string | undefined {
  const [first] = areas;
  if (!first) return undefined;
  const cell = printArea({ ...first, rows: 1, columns: 1 });
  switch (rule.type) {
    case "Custom":
      return rule.formula === "" ? undefined : rule.formula;
    case "CellValue":
      return comparison(cell, rule.operator, bare(rule.formula1), bare(rule.formula2 ?? ""));
    case "ContainsText":
      return rule.text === "" ? undefined : textFormula(cell, rule.operator, quoted(rule.text), rule.text.length);
    case "TopBottom":
      return rankFormula(cell, rule.kind, rule.rank, anchored(areas));
    case "PresetCriteria":
      return presetFormula(
        cell,
        rule.criterion,
        areas.map((area) => printArea(area, "$")),
      );
  }
}

const bare = (formula: string): string => formula.replace(/^=/, "");

/** All areas as one argument of a function. */
function anchored(areas: readonly Area[]): string {
  const printed = areas.map((area) => printArea(area, "$")).join(",");
  return areas.length > 1 ? `(${printed})` : printed;
}

function comparison(cell: string, operator: string, one: string, other: string): string | undefined {
  if (one === "") return undefined;
  const sign = SIGNS[operator];
  if (sign !== undefined) return `=${cell}${sign}(${one})`;
  if (other === "") return undefined;
  return operator === "Between"
    ? `=AND(${cell}>=(${one}),${cell}<=(${other}))`
    : `=OR(${cell}<(${one}),${cell}>(${other}))`;
}

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

function textFormula(cell: string, operator: string, text: string, length: number): string {
  switch (operator) {
    case "NotContains":
      return `=ISERROR(SEARCH(${text},${cell}))`;
    case "BeginsWith":
      return `=LEFT(${cell},${length})=${text}`;
    case "EndsWith":
      return `=RIGHT(${cell},${length})=${text}`;
    default:
      return `=NOT(ISERROR(SEARCH(${text},${cell})))`;
  }
}

/** Of a share of the values Excel takes the whole ones, and at least one. */
function rankFormula(cell: string, kind: string, rank: number, range: string): string {
  const [name, sign] = kind.startsWith("Top") ? ["LARGE", ">="] : ["SMALL", "<="];
  const count = kind.endsWith("Percent") ? `MAX(1,INT(COUNT(${range})*${rank}/100))` : `MIN(${rank},COUNT(${range}))`;
  return `=AND(ISNUMBER(${cell}),${cell}${sign}${name}(${range},${count}))`;
}

const DEVIATIONS = { One: 1, Two: 2, Three: 3 } as const;

function presetFormula(cell: string, criterion: Preset, ranges: readonly string[]): string {
  const values = ranges.join(",");
  const day = `FLOOR(${cell},1)`;
  const [, word] = /^(One|Two|Three)StdDev/.exec(criterion) ?? [];
  if (word !== undefined) {
    const [sign, way] = criterion.endsWith("AboveAverage") ? [">", "+"] : ["<", "-"];
    const count = DEVIATIONS[word as keyof typeof DEVIATIONS];
    return `=AND(ISNUMBER(${cell}),${cell}${sign}AVERAGE(${values})${way}${count}*STDEV.P(${values}))`;
  }
  switch (criterion) {
    case "Blanks":
      return `=LEN(TRIM(${cell}))=0`;
    case "NonBlanks":
      return `=LEN(TRIM(${cell}))>0`;
    case "Errors":
      return `=ISERROR(${cell})`;
    case "NonErrors":
      return `=NOT(ISERROR(${cell}))`;
    case "Yesterday":
      return `=${day}=TODAY()-1`;
    case "Today":
      return `=${day}=TODAY()`;
    case "Tomorrow":
      return `=${day}=TODAY()+1`;
    case "LastSevenDays":
      return `=AND(TODAY()-${day}<=6,${day}<=TODAY())`;
    case "LastWeek":
      return `=AND(TODAY()-${day}>=WEEKDAY(TODAY()),TODAY()-${day}<WEEKDAY(TODAY())+7)`;
    case "ThisWeek":
      return `=AND(TODAY()-${day}<=WEEKDAY(TODAY())-1,${day}-TODAY()<=7-WEEKDAY(TODAY()))`;
    case "NextWeek":
      return `=AND(${day}-TODAY()>7-WEEKDAY(TODAY()),${day}-TODAY()<15-WEEKDAY(TODAY()))`;
    case "LastMonth":
    case "ThisMonth":
    case "NextMonth": {
      const then = `EDATE(TODAY(),${{ LastMonth: -1, ThisMonth: 0, NextMonth: 1 }[criterion]})`;
      return `=AND(MONTH(${cell})=MONTH(${then}),YEAR(${cell})=YEAR(${then}))`;
    }
    case "UniqueValues":
    case "DuplicateValues": {
      const count = ranges.map((range) => `COUNTIF(${range},${cell})`).join("+");
      return `=AND(${cell}<>"",${count}${criterion === "UniqueValues" ? "=" : ">"}1)`;
    }
    default: {
      const sign = { AboveAverage: ">", BelowAverage: "<", EqualOrAboveAverage: ">=", EqualOrBelowAverage: "<=" }[
        criterion as "AboveAverage" | "BelowAverage" | "EqualOrAboveAverage" | "EqualOrBelowAverage"
      ];
      return `=AND(ISNUMBER(${cell}),${cell}${sign}AVERAGE(${values}))`;
    }
  }
}
