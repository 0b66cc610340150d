import { FIELDS, takesPart, type Evaluation, type Kpi, type Scorecard, type ScorecardValues } from "../../scorecard";
import type { TreeKey } from "../tables";
import type { NativeCells } from "../numbers/blocks";
import { rawFormula } from "./rawFormula";
import {
  branchFormulas,
  kpiFormulas,
  objectiveFormulas,
  scorecardFormulas,
  type StatusWords,
  type WrittenNumbers,
} from "./rowFormulas";

/** What the engine knows of a scorecard, as far as native cells need it. */
export interface Scored {
  readonly scorecard: Scorecard;
  readonly values: ScorecardValues;
  readonly evaluation: Evaluation;
}

/** The native cells of each row, by table and id. */
export type NativeRows = { readonly [Key in TreeKey]: ReadonlyMap<string, NativeCells<Key>> };

/**
 * The native cells of a whole scorecard. Formulas carry every kind, policy and roll-up on values of the moment. Written as
 * values, and marked with the day, are:
 *
 * - a KPI whose values are a series, because which of them is due depends on a calendar of periods
 * - a KPI bound to a cell with a date, which only its number format tells
 * - a scale with more points than conditions can stand inside each other
 * - the median over a perspective that has both objectives and KPIs right below it
 * - the lights under a hysteresis, when there is a past
 */
export function nativeRows({ scorecard, values, evaluation }: Scored, words: StatusWords, day: string): NativeRows {
  const { settings, perspectives, objectives, kpis } = scorecard;
  const remembers = (settings.thresholds.hysteresis ?? 0) > 0 && values.series.size > 0;
  const lightOf = (id: Parameters<Evaluation["nodes"]["get"]>[0]): Pick<WrittenNumbers, "light"> => {
    const status = evaluation.nodes.get(id)?.status;
    return remembers && status ? { light: status } : {};
  };
  const marked = (numbers: Omit<WrittenNumbers, "day">): WrittenNumbers | undefined =>
    Object.keys(numbers).length > 0 ? { ...numbers, day } : undefined;

  const kpi = (each: Kpi): NativeCells<"kpis"> => {
    const raw = isCarried(each, values) ? {} : { raw: rawOf(evaluation, each) };
    return kpiFormulas(each, words, marked({ ...raw, ...lightOf(each.id) }));
  };
  const perspective = (each: Scorecard["perspectives"][number]): NativeCells<"perspectives"> => {
    const rollUp = each.rollUp ?? settings.rollUp;
    const isMixed =
      objectives.some(({ parent }) => parent === each.id) && kpis.some(({ parent }) => parent === (each.id as string));
    const score = rollUp === "median" && isMixed ? { score: { value: evaluation.nodes.get(each.id)?.score } } : {};
    return branchFormulas("perspective", rollUp, words, marked({ ...score, ...lightOf(each.id) }));
  };
  return {
    settings: new Map([
      [settings.id as string, scorecardFormulas(settings.rollUp, words, marked(lightOf(settings.id)))],
    ]),
    perspectives: new Map(perspectives.map((each) => [each.id as string, perspective(each)])),
    objectives: new Map(
      objectives.map((each) => [
        each.id as string,
        objectiveFormulas(each.rollUp ?? settings.rollUp, words, marked(lightOf(each.id))),
      ]),
    ),
    kpis: new Map(kpis.map((each) => [each.id as string, kpi(each)])),
  };
}

const isCarried = (kpi: Kpi, { readings, series }: ScorecardValues): boolean => {
  const own = readings.get(kpi.id);
  const hasDate = own !== undefined && FIELDS.some((field) => own[field].kind === "date");
  return !series.has(kpi.id) && !hasDate && rawFormula(kpi) !== undefined;
};

function rawOf({ kpis }: Evaluation, { id }: Kpi): NonNullable<WrittenNumbers["raw"]> {
  const found = kpis.get(id);
  const isIn = found !== undefined && takesPart(found);
  return { score: isIn ? found.raw : undefined, coverage: isIn ? found.coverage : undefined };
}
