import type { Candidate } from "./candidate";

/** A list and a series say the same when the latest value of one is no more than so many times that of the other. */
const MOST_APART = 3;

/**
 * The series that has the past of what a list says now: as well labelled, shown the same way, and of the same size at its
 * end. The target of a year's sum is none for a month, so values that add up are left apart.
 */
export function pastOf(list: Candidate, others: readonly Candidate[]): Candidate | undefined {
  if (list.place.series !== undefined || list.rank === "close" || list.isAdditive || !hasOneValue(list))
    return undefined;
  const [only, ...more] = others.filter(
    ({ rank, place }) =>
      place.series !== undefined &&
      place.series.Target === undefined &&
      rank === list.rank &&
      place.isPercent === list.place.isPercent &&
      areAlike(list.place.sample.at(-1), place.sample.at(-1)),
  );
  return more.length === 0 ? only : undefined;
}

const hasOneValue = ({ place }: Candidate): boolean => place.count === 1 && place.fields.actual !== undefined;

function areAlike(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return false;
  if (one * other <= 0) return one === other;
  const ratio = one / other;
  return ratio <= MOST_APART && ratio >= 1 / MOST_APART;
}

/** The values of the series, with the target and the baseline of the list. */
export function withPast({ place: list }: Candidate, { place: series }: Candidate): Candidate["place"] {
  const { target, baseline } = list.fields;
  return {
    ...series,
    fields: { ...(target ? { target } : {}), ...(baseline ? { baseline } : {}) },
    targetAddress: list.targetAddress,
    baselineAddress: list.baselineAddress,
    cautions: [...list.cautions, ...series.cautions],
  };
}
