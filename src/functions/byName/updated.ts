import { tableWords } from "../../language";
import {
  failure,
  lastDay,
  latestBelow,
  latestBefore,
  periodOf,
  serialOf,
  success,
  type Frequency,
  type KpiId,
  type NodeId,
} from "../../scorecard";
import { codeOf, type Asked, type NodeFunction } from "./nodeFunction";

/** What a time is told as. */
const FORMATS = { period: "period", date: "date", periode: "period", dato: "date" } as const;
const FORMAT_NAMES = Object.keys(FORMATS) as readonly (keyof typeof FORMATS)[];

/** The last day that a value is of, and how often such values come. */
interface Latest {
  readonly day: number;
  readonly frequency: Frequency;
}

/**
 * `BSC.UPDATED([name], [period], [format])`: the last of a KPI's own periods that has a value, as far as a period was asked for at most;
 * of anything else the last of those below it. With the format "date" as the last day of that period, and no later than today.
 *
 * - A value in a single cell is of the period that is looked at; one that scorecards below make is of the last that any of them has. Values of a period that is still running count.
 * - Empty: `#N/A` while no KPI has a value.
 */
export const updated: NodeFunction = (asked, given) => {
  const format = FORMATS[given.choice(3, FORMAT_NAMES)];
  const { state, node } = asked;
  const { fiscalYearStart } = state.scorecard.settings;
  const until = lastSeen(asked);
  const latest = latestOf(asked, node.id, until);
  if (latest === undefined) return failure({ kind: "value-blank", field: "actual" });
  const period = periodOf(latest.day, latest.frequency, fiscalYearStart);
  return success(
    format === "date"
      ? serialOf(Math.min(lastDay(period, fiscalYearStart), until), state.dateSystem)
      : codeOf(state, period, tableWords(state.language).letters),
  );
};

/** The last day that can have a value by now. */
function lastSeen({ state: { moment, scorecard }, period = moment.period }: Asked): number {
  return Math.min(lastDay(period, scorecard.settings.fiscalYearStart), moment.today);
}

/** Of a KPI without a series: the day that is looked at, or the last one that scorecards below have given what it is made of. */
function dayOfCell({ state, evaluation, period = state.moment.period }: Asked, id: KpiId, until: number) {
  const said = evaluation.kpis.get(id)?.readings;
  if (said?.crossed) return latestBelow(state.values.below, id, said, period, until);
  const now = said?.actual.kind;
  return now === "number" || now === "text" || now === "logical" ? until : undefined;
}

function latestOf(asked: Asked, id: NodeId, until: number): Latest | undefined {
  const { state, evaluation } = asked;
  const kpi = state.scorecard.kpis.find((each) => each.id === id);
  if (kpi !== undefined) {
    const { actual } = state.values.series.get(kpi.id) ?? { actual: [] };
    const day = actual.length > 0 ? latestBefore(actual, until + 1) : dayOfCell(asked, kpi.id, until);
    return day === undefined ? undefined : { day, frequency: kpi.frequency };
  }
  const below = evaluation.nodes.get(id)?.children.flatMap((child) => latestOf(asked, child, until) ?? []) ?? [];
  return below.reduce<Latest | undefined>((one, other) => (one && one.day >= other.day ? one : other), undefined);
}
