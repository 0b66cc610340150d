import type { FilterCriteria } from "../../../grid/filters";
import type { CellValue } from "../../../grid/grid";
import { notImplemented } from "../../hostError";
import { textPattern } from "../rangeEdits/textPattern";
import { periodOf } from "./periods";

/** A cell of a filtered column. */
export interface FilteredCell {
  readonly value: CellValue;
  readonly text: string;
  readonly fill: string;
  readonly fontColor: string;
}

/**
 * Which cells of a column a filter lets through.
 *
 * @param today - serial number of the day
 */
export function matches(cells: readonly FilteredCell[], criteria: FilterCriteria, today: number): readonly boolean[] {
  switch (criteria.filterOn) {
    case "Values": {
      const wanted = (criteria.values ?? []).map((value) =>
        typeof value === "string" ? value.toLowerCase() : periodOf(value),
      );
      return cells.map(({ text, value }) =>
        wanted.some((each) => (typeof each === "string" ? text.toLowerCase() === each : isWithin(value, each))),
      );
    }
    case "TopItems":
    case "BottomItems":
    case "TopPercent":
    case "BottomPercent":
      return extremes(cells, criteria);
    case "CellColor":
      return cells.map(({ fill }) => fill === (criteria.color ?? ""));
    case "FontColor":
      return cells.map(({ fontColor }) => fontColor === (criteria.color ?? ""));
    case "Custom": {
      const tests = [criteria.criterion1, criteria.criterion2].flatMap((each) =>
        each == null || each === "" ? [] : [comparison(each)],
      );
      return cells.map((cell) =>
        criteria.operator === "Or" ? tests.some((test) => test(cell)) : tests.every((test) => test(cell)),
      );
    }
    case "Dynamic":
      return dynamic(cells, criteria.dynamicCriteria ?? "", today);
  }
}

const isWithin = (value: CellValue, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  typeof value === "number" && value >= from && value < to;

/** All that are as large as the last one of them. */
function extremes(cells: readonly FilteredCell[], { filterOn, criterion1 }: FilterCriteria): readonly boolean[] {
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const wanted = Number(criterion1);
  const count = filterOn.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * wanted) / 100)) : wanted;
  const isTop = filterOn.startsWith("Top");
  const sorted = [...numbers].sort((one, other) => (isTop ? other - one : one - other));
  const limit = sorted[Math.min(count, sorted.length) - 1];
  return cells.map(
    ({ value }) => typeof value === "number" && limit !== undefined && (isTop ? value >= limit : value <= limit),
  );
}

/** Such as `>50`, `=*s`, `<>` or a text. */
function comparison(criterion: string): (cell: FilteredCell) => boolean {
  const [, operator = "=", operand = ""] = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(criterion) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (operator === "=" || operator === "<>") {
    const pattern = operand === "" ? /^$/ : textPattern(operand, { completeMatch: true });
    return ({ value, text }) => {
      const isSame = typeof value === "number" && !Number.isNaN(number) ? value === number : pattern.test(text);
      return isSame === (operator === "=");
    };
  }
  return ({ value, text }) => {
    const isNumber = !Number.isNaN(number);
    if (isNumber !== (typeof value === "number")) return false;
    const order = isNumber ? Number(value) - number : text.localeCompare(operand);
    if (text === "") return false;
    return operator === ">" ? order > 0 : operator === "<" ? order < 0 : operator === ">=" ? order >= 0 : order <= 0;
  };
}

function dynamic(cells: readonly FilteredCell[], criteria: string, today: number): readonly boolean[] {
  if (criteria === "AboveAverage" || criteria === "BelowAverage") {
    const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
    const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    return cells.map(
      ({ value }) => typeof value === "number" && (criteria === "AboveAverage" ? value > mean : value < mean),
    );
  }
  const period = periodOf({ dynamic: criteria, today });
  if (!period) throw notImplemented(`FilterCriteria.dynamicCriteria (${criteria})`);
  return cells.map(({ value }) =>
    "months" in period ? typeof value === "number" && period.months(value) : isWithin(value, period),
  );
}
