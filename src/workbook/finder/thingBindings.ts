import type { Kpi } from "../../scorecard";
import type { ColumnTake } from "../columnFormula";
import { libraryEntryOf } from "./matchLabel";
import type { Caution, Place } from "./proposal";
import type { Spot, SpotPart } from "./spot";
import { areAnswers, surveyOf } from "./surveys";

/** What a spot binds. */
export type Bindings = Pick<Place, "fields" | "series" | "aggregation"> & {
  readonly cautions: readonly Caution[];
  /** What is bound in place of the values, such as their total. */
  readonly main?: SpotPart;
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
  const { actual } = parts;
  if (actual === undefined || things === undefined) return undefined;
  const { values } = actual;
  const made = (take: ColumnTake) => ({
    fields: { actual: { kind: "column", values: values.reference, take } as const },
    series: undefined,
    aggregation: undefined,
  });
  const survey = surveyOf(kpi);
  if (survey !== undefined && areAnswers(kpi, values))
    return { ...made(survey.take), cautions: [{ kind: "answers", count: values.numbers }], isCounted: true };
  if (things.hasPeriods) return undefined;
  const cautions = [{ kind: "all-rows", count: values.numbers } as const];
  const { total } = things;
  const { kind } = kpi.aggregation;
  const known = libraryEntryOf(kpi)?.entry.aggregation;
  if (kind === "sum" || (kind === "last" && known === "sum")) {
    if (total === undefined) return { ...made("sum"), cautions };
    return { ...(isSumOf(total, values.sum) ? wholeOf(total) : made("sum")), cautions };
  }
  if (kind === "average") return { ...made("average"), cautions };
  return total && { ...wholeOf(total), cautions };
}

const wholeOf = (total: SpotPart) => ({
  fields: { ...(total.binding && { actual: total.binding }) },
  series: undefined,
  aggregation: undefined,
  main: total,
});

const isSumOf = ({ values }: SpotPart, sum: number): boolean =>
  Math.abs(values.sum - sum) <= MOST_APART * Math.abs(sum);
