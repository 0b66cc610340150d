import type { Kpi } from "../../scorecard";
import type { ColumnTake } from "../columnFormula";
import { libraryEntryOf } from "./matchLabel";
import type { Caution, Place } from "./proposal";
import type { Spot, SpotPart } from "./spot";
import { areAnswers, surveyOf } from "./surveys";

/** What a spot binds. */
export type Bindings = Pick<Place, "fields" | "series" | "aggregation"> & {
  readonly cautions: readonly Caution[];
  /** What is bound in place of the values, such as their total, and in place of their targets. */
  readonly main?: SpotPart;
  readonly target?: SpotPart;
  /** The KPI is made of answers, whose scale is another one. */
  readonly isCounted?: boolean;
};

/** What differs by no more is rounded. */
const MOST_APART = 0.005;

/**
 * How the values of many things become one of a KPI: answers by the rule of the survey, what adds up by its total or its sum, what is
 * averaged by its mean. A finished rate of each thing is none of the whole, but its total may be.
 *
 * @returns `undefined` where no value of the whole is known
 */
export function thingBindings({ parts, things }: Spot, kpi: Kpi): Bindings | undefined {
  const { actual, target } = parts;
  if (actual === undefined || things === undefined) return undefined;
  const { values } = actual;
  const made = (take: ColumnTake) => ({
    fields: { actual: { kind: "column", values: values.reference, take } as const },
    series: undefined,
    aggregation: undefined,
  });
  const added = (): Omit<Bindings, "cautions"> | undefined => {
    if (things.isDoubled) return undefined;
    const own = made("sum");
    return target?.binding === undefined ? own : { ...own, target, fields: { ...own.fields, target: target.binding } };
  };
  const survey = surveyOf(kpi);
  if (survey !== undefined && areAnswers(kpi, values))
    return { ...made(survey.take), cautions: [{ kind: "answers", count: values.numbers }], isCounted: true };
  if (things.hasPeriods) return undefined;
  const cautions: readonly Caution[] = [
    { kind: "all-rows", count: values.numbers },
    ...(things.areGroups ? [{ kind: "sums-among-rows" } as const] : []),
  ];
  const { total } = things;
  const { kind } = kpi.aggregation;
  const known = libraryEntryOf(kpi)?.entry.aggregation;
  if (kind === "sum" || (kind === "last" && known === "sum")) {
    // Rows that sum up those below them count each value twice; the total counts it once.
    const isTotal = total !== undefined && [values.sum, values.sum / 2].some((sum) => isSumOf(total, sum));
    const bound = isTotal ? wholeOf(total, things.totalOfTargets) : added();
    return bound && { ...bound, cautions };
  }
  if (kind === "average") return things.isDoubled ? undefined : { ...made("average"), cautions };
  return total && { ...wholeOf(total, things.totalOfTargets), cautions };
}

const wholeOf = (total: SpotPart, target: SpotPart | undefined) => ({
  fields: {
    ...(total.binding && { actual: total.binding }),
    ...(target?.binding && { target: target.binding }),
  },
  series: undefined,
  aggregation: undefined,
  main: total,
  ...(target?.binding && { target }),
});

const isSumOf = ({ values }: SpotPart, sum: number): boolean =>
  Math.abs(values.sum - sum) <= MOST_APART * Math.abs(sum);
