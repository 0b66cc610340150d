import { isHundredfoldApart, type Kpi } from "../../scorecard";
import type { Candidate } from "./candidate";
import { isForYear } from "./isForYear";
import { isTooHigh } from "./longerTarget";
import { partOfRun } from "./partOfRun";
import type { Caution } from "./proposal";
import type { Calendar } from "./readCell";
import { has, isFree, take, type TakenBy } from "./takenBy";

/** What else was found, and what of it is given away already. */
export interface Surroundings {
  readonly additions: readonly Candidate[];
  readonly takenBy: TakenBy;
  readonly calendar: Calendar;
  readonly kpis: readonly Kpi[];
}

/** With a target and a baseline that stand in a list of their own, or targets beside the same periods, when exactly one place has them. */
export function completed(
  place: Candidate["place"],
  {
    periods,
    isPartOfYear,
    year,
    isAdditive,
    frequency,
  }: Pick<Candidate, "periods" | "isPartOfYear" | "year" | "isAdditive" | "frequency">,
  { additions, takenBy, kpis, calendar }: Surroundings,
): Candidate["place"] {
  const own = additions.filter((each) => each.place.kpi === place.kpi && each.place.isPercent === place.isPercent);
  let whole = place;
  for (const field of ["target", "baseline"] as const) {
    const all = own.filter(
      ({ targets, place: { fields } }) => fields[field] !== undefined || (field === "target" && targets !== undefined),
    );
    // Of the targets of several years those of the newest value; of another year only where there are no others.
    const ofSameYear = all.filter(({ targetYear }) => isForYear(targetYear, year, calendar));
    const offered = ofSameYear.length > 0 ? ofSameYear : all;
    const [only, ...more] = offered;
    if (has(whole, field) || only === undefined) continue;
    const run = whole.series === undefined ? undefined : targetsBeside(only, periods);
    const isOfPeriods = run !== undefined;
    const isFreeOnly = more.length === 0 && isFree(only, takenBy);
    // Beside periods in words only the newest value is bound, so that its target has to be the newest one, or the same for all of them.
    const isOfWords = whole.series === undefined && whole.tabs === undefined && periods !== undefined;
    const isOfNewest =
      isOfWords &&
      ((only.areTargetsAlike && only.frequency === frequency) ||
        (only.periods === periods && only.place.count === whole.count));
    if (isFreeOnly && isOfWords && only.targets !== undefined && !isOfNewest) {
      whole = { ...whole, cautions: [...whole.cautions, { kind: "targets-unmatched" }] };
      continue;
    }
    const fits = isFreeOnly && (only.targets === undefined || isOfPeriods || isOfNewest);
    if (!fits) {
      whole = { ...whole, cautions: [...whole.cautions, { kind: "several-places", count: offered.length }] };
      continue;
    }
    take(only, takenBy);
    const { fields, targetAddress, baselineAddress } = only.place;
    const isShorter = isPartOfYear || ((whole.series ?? whole.tabs) !== undefined && whole.frequency !== "year");
    const [added, latest] = [only.place.sample.at(-1), whole.sample.at(-1)];
    const isHigh = isTooHigh(added, latest);
    const isOfOtherYear = field === "target" && ofSameYear.length === 0;
    // What adds up is more in a longer time, and nobody has said what time a target elsewhere is for.
    const isUnsaid = isAdditive && isOfShorter(whole, frequency, kpis);
    const isLonger = field === "target" && !isOfPeriods && (isUnsaid || (only.isTargetOfYear && isShorter && isHigh));
    whole = {
      ...whole,
      cautions: [
        ...whole.cautions,
        ...(isLonger || isOfOtherYear ? [{ kind: "longer-target" } as const] : []),
        ...oddOf(only, whole),
        ...(field === "target" ? hundredfold(kpis.find(({ id }) => id === place.kpi)?.unit, latest, added) : []),
      ],
      ...(isOfPeriods
        ? { series: { ...whole.series, Target: run } }
        : { fields: { ...whole.fields, [field]: fields[field] } }),
      ...(field === "target" ? { targetAddress } : { baselineAddress }),
    };
  }
  return whole;
}

/** Whether days or weeks are shown that are not what the KPI is measured by, or weeks that are made of days. */
function isOfShorter(
  { kpi, frequency }: Candidate["place"],
  written: Candidate["frequency"],
  kpis: readonly Kpi[],
): boolean {
  const own = kpis.find(({ id }) => id === kpi)?.frequency;
  if (frequency === undefined) return written === "day" && own === "week";
  return (frequency === "day" || frequency === "week") && frequency !== own;
}

/** The targets of the same periods, where they stand in a run of their own that may go on to the end of the year. */
function targetsBeside(
  { targets, periods: own }: Pick<Candidate, "targets" | "periods">,
  periods: string | undefined,
): string | undefined {
  if (targets === undefined || own === undefined || periods === undefined) return undefined;
  return own === periods ? targets : partOfRun({ reference: targets, periods: own }, periods);
}

const OF_CELLS: ReadonlySet<Caution["kind"]> = new Set(["other-scale", "other-unit", "text-numbers"]);

/** What is odd of the cells that are added to a place. */
const oddOf = ({ place }: Candidate, { cautions }: Candidate["place"]): readonly Caution[] =>
  place.cautions.filter(({ kind }) => OF_CELLS.has(kind) && !cautions.some((each) => each.kind === kind));

const hundredfold = (unit: string | undefined, actual: unknown, target: unknown): readonly Caution[] =>
  unit !== undefined &&
  typeof actual === "number" &&
  typeof target === "number" &&
  isHundredfoldApart(unit, actual, target)
    ? [{ kind: "hundredfold", actual, target }]
    : [];
