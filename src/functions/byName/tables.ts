import { statusText, tableWords } from "../../language";
import { success, type NodeEvaluation, type NodeId, type Reading } from "../../scorecard";
import { pastOf } from "../../session";
import type { Content } from "../answer";
import { headed } from "../headed";
import { codeOf, type NodeFunction } from "./nodeFunction";
import { lastIndex } from "./rhythm";

const NONE = "";

/** `BSC.LIST([name], [period], [headings])`: one row a child: name, score, status. A node without children lists itself. */
export const list: NodeFunction = ({ state, evaluation, node }, given) => {
  const words = tableWords(state.language);
  const children = node.children.flatMap((id) => evaluation.nodes.get(id) ?? []);
  const rows = (children.length > 0 ? children : [node]).map((each) => [
    each.name,
    each.score ?? NONE,
    statusText(each, state.language),
  ]);
  return success(headed(given, 3, [words.name, words.score, words.status], rows));
};

/**
 * `BSC.TABLE([name], [period], [headings])`: a node and all that is below it, in order, under one row of headings: level, name, score,
 * status, actual value, target, weight (share of the whole) and coverage.
 */
export const table: NodeFunction = ({ state, evaluation, node }, given) => {
  const words = tableWords(state.language);
  const headings = [
    words.level,
    words.name,
    words.score,
    words.status,
    words.actual,
    words.target,
    words.weight,
    words.coverage,
  ];
  const rows = (id: NodeId): readonly (readonly Content[])[] => {
    const each = evaluation.nodes.get(id);
    return each === undefined ? [] : [rowOf(each), ...each.children.flatMap(rows)];
  };
  const rowOf = (each: NodeEvaluation): readonly Content[] => [
    words.levels[each.level],
    each.name,
    each.score ?? NONE,
    statusText(each, state.language),
    each.level === "kpi" ? contentOf(each.readings.actual) : NONE,
    each.level === "kpi" ? contentOf(each.readings.target) : NONE,
    each.weight.effective,
    each.coverage,
  ];
  return success(headed(given, 3, headings, rows(node.id), true));
};

function contentOf(reading: Reading): Content {
  switch (reading.kind) {
    case "number":
    case "logical":
      return reading.value;
    case "text":
      return reading.text;
    default:
      return NONE;
  }
}

/**
 * `BSC.HISTORY([name], [period], [headings])`: one row a period up to the one given, oldest first, under one row of headings: period,
 * score, and for a KPI actual value and target. A period without a value has a blank cell.
 */
export const history: NodeFunction = (asked, given) => {
  const { state, node } = asked;
  const words = tableWords(state.language);
  const { table: values, scores } = pastOf(state, asked.period);
  const column = node.level === "kpi" ? values.columns.get(node.id) : undefined;
  const score = scores.of(node.id)?.score;
  const last = lastIndex(asked);
  const headings = [words.period, words.score, ...(column ? [words.actual, words.target] : [])];
  const rows = values.periods.flatMap((period, row) =>
    period.index > last
      ? []
      : [
          [
            codeOf(state, period, words.letters),
            numberOr(score?.[row]),
            ...(column ? [numberOr(column.actual[row]), numberOr(column.target[row])] : []),
          ],
        ],
  );
  return success(headed(given, 3, headings, rows, true));
};

const numberOr = (value: number | undefined): Content => (value === undefined || Number.isNaN(value) ? NONE : value);
