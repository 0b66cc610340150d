import {
  FREQUENCIES,
  after,
  failure,
  isFlow,
  isWhole,
  PERIODS_PER_YEAR,
  success,
  type CellProblem,
  type NodeEvaluation,
  type Period,
  type Result,
} from "../../scorecard";
import { tableWords } from "../../language";
import { evaluationAt, evaluationSeen } from "../../session";
import type { Arguments } from "../createArguments";
import { divided } from "../divided";
import { kpiDefinition } from "./kpiDefinition";
import { codeOf, withoutScore, type Asked, type NodeFunction } from "./nodeFunction";
import { pastValues } from "./pastValues";
import { inRhythm, rhythmOf } from "./rhythm";
import { actual, target } from "./values";

/** What a difference is counted in. */
const UNITS = {
  units: "units",
  percent: "percent",
  points: "points",
  enheder: "units",
  procent: "percent",
  "%": "percent",
  point: "points",
} as const;
type Unit = (typeof UNITS)[keyof typeof UNITS];
const UNIT_NAMES = Object.keys(UNITS) as readonly (keyof typeof UNITS)[];
const OF_VALUES = UNIT_NAMES.filter((name) => UNITS[name] !== "points");

/** How far a value lies from another one, also as a part of the size of that. */
const apart = (value: number, from: number, unit: Unit): Result<number, CellProblem> =>
  unit === "percent" ? divided(value - from, Math.abs(from)) : success(value - from);

/** How far the actual value of a KPI lies from its target. */
function fromTarget(asked: Asked, given: Arguments, unit: Unit): Result<number, CellProblem> {
  const [from, to] = [actual(asked, given), target(asked, given)];
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (typeof from.value === "string") return failure({ kind: "value-text", field: "actual", text: from.value });
  return typeof from.value === "number" && typeof to.value === "number"
    ? apart(from.value, to.value, unit)
    : failure({ kind: "value-logical", field: "actual" });
}

/**
 * `BSC.GAP(name, [period], [in])`: actual minus target of a KPI, in its own unit, or in percent of the target (0.05 for 5 %).
 *
 * - Errors: `#DIV/0!` for the percentage of a target of 0.
 */
export const gap: NodeFunction = (asked, given) => fromTarget(asked, given, UNITS[given.choice(3, OF_VALUES)]);

/** What a value is compared with. */
const AGAINST = {
  before: "before",
  lastYear: "lastYear",
  plan: "plan",
  før: "before",
  sidsteÅr: "lastYear",
} as const;
const AGAINST_NAMES = Object.keys(AGAINST) as readonly (keyof typeof AGAINST)[];
/** Days are compared as weeks are: with the same weekday. */
const A_YEAR = { ...PERIODS_PER_YEAR, day: 364 };
/** The score of a value that is just as planned. */
const WHOLE = 100;

/**
 * `BSC.CHANGE([name], [period], [against], [in])`: how much a value has changed since the period before, or since the same period last
 * year, or how far it is from the plan; in the unit of the KPI, in percent (0.05 for 5 %) or in points of the score.
 *
 * - A KPI is compared by its own periods, a quarterly one with the quarter before. Of what adds up the period that is still running is
 *   left out.
 * - Empty: `#N/A` when there is nothing to compare with.
 */
export const change: NodeFunction = (asked, given) => {
  const { node, state } = asked;
  const against = AGAINST[given.choice(3, AGAINST_NAMES)];
  const unit = given.isLeftOut(4) ? (node.level === "kpi" ? "units" : "points") : UNITS[given.choice(4, UNIT_NAMES)];
  if (against === "plan" && unit !== "points") return fromTarget(asked, given, unit);
  if (against === "plan") return node.score === undefined ? withoutScore(asked) : success(node.score - WHOLE);
  const period = periodOfValue(asked);
  if (period === undefined)
    return failure({ kind: "node-without-score", name: node.name, reasons: [{ kind: "not-due" }] });
  const valueIn = (each: Period): number | undefined => {
    const found = (asked.period === undefined ? evaluationSeen : evaluationAt)(state, each).nodes.get(node.id);
    return found && valueOf(found, unit);
  };
  const earlier = after(period, against === "before" ? -1 : -A_YEAR[period.frequency]);
  const [now, before] = [valueIn(period), valueIn(earlier)];
  if (now === undefined) return withoutScore(asked);
  if (before !== undefined) return apart(now, before, unit);
  const { letters } = tableWords(state.language);
  return failure({ kind: "nothing-before", name: node.name, period: codeOf(state, earlier, letters) });
};

/** The value of a KPI, or its score; the score of anything else. What an earlier period has lent is no value of its own. */
function valueOf(node: NodeEvaluation, unit: Unit): number | undefined {
  if (node.level !== "kpi" || unit === "points") return node.score;
  const reading = node.readings.actual;
  return reading.kind === "number" && reading.since === undefined ? reading.value : undefined;
}

const lengthOf = ({ frequency }: Pick<Period, "frequency">): number => FREQUENCIES.indexOf(frequency);

/**
 * The latest period with a value of its own, as far as a period was asked for at most; `undefined` for the sum of a period that is
 * still running.
 */
function periodOfValue(asked: Asked): Period | undefined {
  const { state, period = state.moment.period } = asked;
  const { settings } = state.scorecard;
  const kpi = kpiDefinition(asked);
  if (kpi === undefined) return period;
  if (lengthOf(period) < lengthOf(kpi)) return inRhythm(period, kpi.frequency, settings);
  if (period.frequency === rhythmOf(asked) || asked.period === undefined)
    return pastValues(asked, period).at(-1)?.period ?? period;
  return isFlow(kpi.aggregation) && !isWhole(kpi, period, state.moment.today, settings) ? undefined : period;
}
