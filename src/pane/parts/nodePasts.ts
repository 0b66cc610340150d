import { bearingOf, trendOf } from "../../insight";
import type { Kpi, KpiEvaluation, KpiId, NodeId, Period } from "../../scorecard";
import { evaluationAt, pastOf, type Ready } from "../../session";

/** As many periods as a small line can show. */
const SHOWN = 24;

/** What a node has been up to the period looked at. */
export interface NodePast {
  /** The latest periods, oldest first; `NaN` where one has none. */
  readonly values: Float64Array;
  /** What the values are to reach. */
  readonly target: number | undefined;
  /** Where a signal says that the values are going; `undefined` without a signal or with too few values. */
  readonly signal: "up" | "down" | undefined;
}

export interface Pasts {
  readonly nodes: ReadonlyMap<NodeId, NodePast>;
  /** The KPIs whose signal points the wrong way. */
  readonly worsening: ReadonlyMap<KpiId, "up" | "down">;
}

export const NO_PASTS: Pasts = { nodes: new Map(), worsening: new Map() };

/** The past of every node, up to a period: the values of KPIs, the scores of what is above them. */
export function nodePasts(ready: Ready, period: Period | undefined): Pasts {
  const { scorecard } = ready;
  const { table, scores } = pastOf(ready, period);
  const evaluation = evaluationAt(ready, period);
  const end = table.periods.filter(({ index }) => index <= (period?.index ?? Infinity)).length;
  const definitions = new Map(scorecard.kpis.map((kpi) => [kpi.id, kpi] as const));
  const nodes = new Map<NodeId, NodePast>();
  const worsening = new Map<KpiId, "up" | "down">();
  for (const node of evaluation.nodes.values()) {
    if (node.level !== "kpi") {
      const past = scores.of(node.id)?.score.subarray(0, end);
      const { green } = node.thresholds ?? scorecard.settings.thresholds;
      if (past) nodes.set(node.id, pastFrom(past, undefined, green).past);
      continue;
    }
    const column = table.columns.get(node.id);
    if (column === undefined) continue;
    const { past, usual } = pastFrom(column.actual.subarray(0, end), column.own, targetOf(node));
    nodes.set(node.id, past);
    const definition = definitions.get(node.id);
    if (past.signal && definition && isWorse(definition, node, usual, ready)) worsening.set(node.id, past.signal);
  }
  return { nodes, worsening };
}

/** The line ends with the last value that was given, and only those that were given make a trend. */
function pastFrom(
  all: Float64Array,
  own: Uint8Array | undefined,
  target: number | undefined,
): { readonly past: NodePast; readonly usual: number } {
  const places = Array.from(all.keys()).filter((row) => !Number.isNaN(all[row]) && own?.[row] !== 0);
  const known = places.map((row) => all[row] as number);
  const trend = trendOf(known);
  const direction = trend.ok ? trend.value.direction : "none";
  const values = all.subarray(0, (places.at(-1) ?? -1) + 1).slice(-SHOWN);
  const past = { values, target, signal: isArrow(direction) ? direction : undefined };
  return { past, usual: known.reduce((sum, value) => sum + value, 0) / known.length };
}

const isArrow = (direction: string): direction is "up" | "down" => direction === "up" || direction === "down";

const targetOf = ({ readings: { target } }: KpiEvaluation): number | undefined =>
  target.kind === "number" ? target.value : undefined;

const isWorse = (definition: Kpi, node: KpiEvaluation, usual: number, { scorecard }: Ready): boolean =>
  bearingOf(definition, node, usual, scorecard.settings) === "worse";
