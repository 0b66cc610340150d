import { bearingOf, trendOf, type Bearing } from "../../insight";
import { isFlow, isWhole, type Kpi, type KpiEvaluation, type KpiId, type NodeId, type Period } from "../../scorecard";
import { evaluationAt, pastOf, type Past, type Ready } from "../../session";

/** As many periods as a small line can show. */
const SHOWN = 24;

/** How a value, or the score of what is no KPI, differs from the one before it. */
export interface NodeChange {
  /** Never 0. */
  readonly by: number;
  readonly from: number;
  /** The period of the one before. */
  readonly since: Period;
  readonly bearing: Bearing;
}

/** What a node has been up to the period looked at. */
export interface NodePast {
  /** The latest periods, oldest first; `NaN` where one has none. */
  readonly values: Float64Array;
  /** What the values are to reach. */
  readonly target: number | undefined;
  /** Where a signal says that the values are going; `undefined` without a signal or with too few values. */
  readonly signal: "up" | "down" | undefined;
  /** Since the last period before that has a value; `undefined` where nothing has changed, or there is no value now. */
  readonly change: NodeChange | undefined;
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
  const observed = rowsObserved(table, end);
  const isRunning = (kpi: Kpi, row: number): boolean => {
    const { [row]: at } = table.periods;
    return at !== undefined && !table.closed.has(row) && !isWhole(kpi, at, ready.moment.today, scorecard.settings);
  };
  const nodes = new Map<NodeId, NodePast>();
  const worsening = new Map<KpiId, "up" | "down">();
  for (const node of evaluation.nodes.values()) {
    if (node.level !== "kpi") {
      const past = scores.of(node.id)?.score.subarray(0, end);
      const { green } = node.thresholds ?? scorecard.settings.thresholds;
      if (past === undefined) continue;
      const before = observed.filter((row) => !Number.isNaN(past[row])).at(-2);
      nodes.set(node.id, {
        ...pastFrom(past, undefined, green).past,
        change: before === undefined ? undefined : scoreChange(node.score, past[before], table.periods[before]),
      });
      continue;
    }
    const column = table.columns.get(node.id);
    if (column === undefined) continue;
    const actuals = column.actual.subarray(0, end);
    const definition = definitions.get(node.id);
    // Of a flow that is judged while its period runs, that period is a part, which neither trend nor change compare with whole ones.
    const isPart = (row: number): boolean =>
      definition !== undefined && isFlow(definition.aggregation) && column.own[row] === 1 && isRunning(definition, row);
    const { past, usual, places } = pastFrom(actuals, column.own, targetOf(node), isPart);
    const isWhole = node.readings.actual.kind === "number" && !isPart(end - 1);
    const change = isWhole ? changeIn(actuals, places, table.periods) : undefined;
    const bearing =
      change && definition ? bearingOf(definition, node, change.from, scorecard.settings) : ("neither" as const);
    nodes.set(node.id, { ...past, change: change && { ...change, bearing } });
    if (past.signal && definition && isWorse(definition, node, usual, ready)) worsening.set(node.id, past.signal);
  }
  return { nodes, worsening };
}

/** The line ends with the last value that was given, and only those that were given make a trend. */
function pastFrom(
  all: Float64Array,
  own: Uint8Array | undefined,
  target: number | undefined,
  isPart: (row: number) => boolean = () => false,
): { readonly past: Omit<NodePast, "change">; readonly usual: number; readonly places: readonly number[] } {
  const places = Array.from(all.keys()).filter((row) => !Number.isNaN(all[row]) && own?.[row] !== 0 && !isPart(row));
  const known = places.map((row) => all[row] as number);
  const trend = trendOf(known);
  const direction = trend.ok ? trend.value.direction : "none";
  const values = all.subarray(0, (places.at(-1) ?? -1) + 1).slice(-SHOWN);
  const past = { values, target, signal: isArrow(direction) ? direction : undefined };
  return { past, usual: known.reduce((sum, value) => sum + value, 0) / known.length, places };
}

/** The rows that brought something new: in the others every value is lent by an older period. */
function rowsObserved({ columns }: Past["table"], end: number): readonly number[] {
  const isNew = new Uint8Array(end);
  for (const { actual, own } of columns.values())
    for (let row = 0; row < end; row += 1) if (own[row] === 1 && !Number.isNaN(actual[row])) isNew[row] = 1;
  return Array.from(isNew.keys()).filter((row) => isNew[row] === 1);
}

/** Points that nobody sees at one decimal are no change. */
const LEAST_POINTS = 0.05;

function scoreChange(
  to: number | undefined,
  from: number | undefined,
  since: Period | undefined,
): NodeChange | undefined {
  if (to === undefined || from === undefined || since === undefined) return undefined;
  const by = to - from;
  return Math.abs(by) < LEAST_POINTS ? undefined : { by, from, since, bearing: by > 0 ? "better" : "worse" };
}

/** From the last but one to the last of the rows that have a value. */
function changeIn(
  values: Float64Array,
  places: readonly number[],
  periods: readonly Period[],
): Omit<NodeChange, "bearing"> | undefined {
  const [before = -1, last = -1] = places.slice(-2);
  const [from, to, since] = [values[before], values[last], periods[before]];
  if (from === undefined || to === undefined || since === undefined || from === to) return undefined;
  return { by: to - from, from, since };
}

const isArrow = (direction: string): direction is "up" | "down" => direction === "up" || direction === "down";

const targetOf = ({ readings: { target } }: KpiEvaluation): number | undefined =>
  target.kind === "number" ? target.value : undefined;

const isWorse = (definition: Kpi, node: KpiEvaluation, usual: number, { scorecard }: Ready): boolean =>
  bearingOf(definition, node, usual, scorecard.settings) === "worse";
