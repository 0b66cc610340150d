import { isHundredfoldApart, plainText, type Field, type Kpi, type KpiId } from "../../scorecard";
import { candidateOf, type Candidate, type Lacking } from "./candidate";
import { isAdSpend } from "./adWords";
import { isTooHigh } from "./longerTarget";
import { createMatcher, RANKS, type LabelMatch } from "./matchLabel";
import type { Caution, Place, Proposal } from "./proposal";
import { sheetNameOf } from "../reference";
import { neighbourOf } from "./neighbour";
import { partOfRun } from "./partOfRun";
import { pastOf, withPast } from "./past";
import { ratioCandidates } from "./ratioCandidates";
import type { Calendar } from "./readCell";
import type { WorkbookCells } from "./sheetCells";
import { isForYear } from "./isForYear";
import { joinTabs, tabOf } from "./joinTabs";
import type { Spot } from "./spot";
import { spotsIn } from "./spotsIn";
import { asksFor } from "./surveys";
import { withTargetTabs } from "./targetTabs";

export interface Sought {
  /** All KPIs of the scorecard: what is the name of one is not a misspelling of another. */
  readonly kpis: readonly Kpi[];
  /** The fields that each of those that are looked for lacks. */
  readonly lacking: ReadonlyMap<KpiId, Lacking>;
}

/** So many other places are named beside the best one. */
const MOST_ALTERNATIVES = 4;

/**
 * The cells that look like the values of KPIs. One proposal a KPI, the best place for it, and no cell for two KPIs: what
 * fits best is given away first.
 *
 * @param cells - used ranges of sheets as they were read
 */
export function propose(cells: WorkbookCells, { kpis, lacking }: Sought, calendar: Calendar): readonly Proposal[] {
  const matcher = createMatcher(kpis);
  const spots = withTargetTabs(
    spotsIn(cells, (label, other) => isKnown(matcher, label, other), calendar),
    cells,
  );
  const ratios = kpis.flatMap((kpi) => {
    const fields = lacking.get(kpi.id);
    const matchOf = (label: string) => matcher(label).find((match) => match.kpi === kpi);
    return fields === undefined ? [] : ratioCandidates(kpi, spots, fields, matchOf);
  });
  const candidates = joinTabs(
    [
      ...spots.flatMap((spot) =>
        matchesOf(spot, kpis, matcher).flatMap((match) => {
          // Of the finished rates of things only the ratio of their sums is one of the whole.
          const isRate = spot.things !== undefined && ratios.some(({ place }) => place.kpi === match.kpi.id);
          return isRate ? [] : (candidateOf(spot, match, lacking.get(match.kpi.id) ?? new Set()) ?? []);
        }),
      ),
      ...ratios,
    ].map((each) => ofYear(each, calendar)),
    kpis,
    calendar,
  );
  const takenBy = new Map<string, KpiId>();
  const chosen = choose(
    candidates
      .filter(({ hasActual }) => hasActual)
      .sort((one, other) => better(one, other) || newer(one, other, calendar)),
    takenBy,
  );
  const additions = candidates.filter(({ hasActual, rank }) => !hasActual && rank !== "close");
  const order = new Map(kpis.map(({ id }, index) => [id, index]));
  return chosen
    .map((own) => withNeighbour(proposalOf(own, { additions, takenBy, calendar, kpis }), kpis, cells))
    .sort(
      (one, other) =>
        Number(one.match === "close") - Number(other.match === "close") ||
        (order.get(one.kpi) ?? 0) - (order.get(other.kpi) ?? 0),
    );
}

/** A value whose target is for another year, as their tabs, titles and headings say. */
function ofYear(candidate: Candidate, calendar: Calendar): Candidate {
  const { place, hasActual, year, targetYear } = candidate;
  const isSaid = place.cautions.some(({ kind }) => kind === "longer-target");
  if (!hasActual || isSaid || isForYear(targetYear, year, calendar)) return candidate;
  return { ...candidate, place: { ...place, cautions: [...place.cautions, { kind: "longer-target" }] } };
}

/** By its label; of a survey by its question too, and among ads by what those who sell them call what is spent. */
function matchesOf(spot: Spot, kpis: readonly Kpi[], matcher: ReturnType<typeof createMatcher>): readonly LabelMatch[] {
  const { label, things, isOfAds } = spot;
  const named = matcher(label);
  if (named.length > 0) return named;
  const meant = (kpi: Kpi): boolean =>
    (things !== undefined && asksFor(kpi, label)) || (isOfAds === true && isAdSpend(kpi, label));
  return kpis.filter(meant).map((kpi): LabelMatch => ({ kpi, rank: "library", hasOtherUnit: false }));
}

/** Most cells hold no label at all, so this is asked often. */
const isKnown = (matcher: ReturnType<typeof createMatcher>, label: string, other?: string): boolean =>
  matcher(label).some(({ kpi }) => other === undefined || matcher(other).some((each) => each.kpi === kpi));

/** A tab beside those of its parts. */
const WHOLE =
  /^(total|i alt|ialt|samlet|samlede tal|alle|all|overall|koncern|koncernen|group|consolidated|konsolideret|company|virksomheden|hele \w+)( 20\d\d)?$/;

const isOfWhole = ({ place }: Candidate): boolean => WHOLE.test(plainText(sheetNameOf(place.address)));

/**
 * Whether all periods of one table are over when those of another, of the same length, begin: last year's table beside this year's. Of periods
 * that do not say their year the corner, the title or the tab may.
 */
function isBefore(one: Candidate, other: Candidate): boolean {
  if (one.place.frequency !== other.place.frequency) return false;
  if (one.span !== undefined && other.span !== undefined) return one.span.last < other.span.first;
  const areOfPeriods = one.periods !== undefined && other.periods !== undefined;
  const haveYears = one.span === undefined && other.span === undefined && areOfPeriods;
  return haveYears && one.year !== undefined && other.year !== undefined && one.year < other.year;
}

/** What is as good in a tab of its own for each period, or for each part: the newest one, or that of the whole. */
const newer = (one: Candidate, other: Candidate, calendar: Calendar): number =>
  Number(isOfWhole(other)) - Number(isOfWhole(one)) ||
  Number(isBefore(one, other)) - Number(isBefore(other, one)) ||
  (tabOf(other, calendar)?.order ?? 0) - (tabOf(one, calendar)?.order ?? 0);

/** The better label; then the place that has a target too; then the one with a past. */
const better = (one: Candidate, other: Candidate): number =>
  RANKS.indexOf(one.rank) - RANKS.indexOf(other.rank) || worth(other) - worth(one);

const worth = ({ place }: Candidate): number =>
  8 * Number(has(place, "target")) +
  4 * Number(place.series !== undefined || place.tabs !== undefined) +
  2 * Number(has(place, "baseline")) -
  Number(place.cautions.length > 0);

const has = ({ targetAddress, baselineAddress }: Candidate["place"], field: Field): boolean =>
  (field === "target" ? targetAddress : baselineAddress) !== undefined;

type TakenBy = Map<string, KpiId>;

const isFree = ({ cells, place }: Candidate, takenBy: TakenBy): boolean =>
  cells.every((cell) => (takenBy.get(cell) ?? place.kpi) === place.kpi);

function take({ cells, place }: Candidate, takenBy: TakenBy): void {
  for (const cell of cells) takenBy.set(cell, place.kpi);
}

/** By KPI, best first. */
function choose(sorted: readonly Candidate[], takenBy: TakenBy): readonly (readonly [Candidate, ...Candidate[]])[] {
  const byKpi = new Map<KpiId, [Candidate, ...Candidate[]]>();
  for (const candidate of sorted) {
    const { kpi, address } = candidate.place;
    const own = byKpi.get(kpi);
    const isMore =
      own !== undefined && (own.length > MOST_ALTERNATIVES || own.some((each) => each.place.address === address));
    if (isMore || !isFree(candidate, takenBy)) continue;
    take(candidate, takenBy);
    if (own) own.push(candidate);
    else byKpi.set(kpi, [candidate]);
  }
  return [...byKpi.values()];
}

interface Surroundings {
  readonly additions: readonly Candidate[];
  readonly takenBy: TakenBy;
  readonly calendar: Calendar;
  readonly kpis: readonly Kpi[];
}

function proposalOf([best, ...others]: readonly [Candidate, ...Candidate[]], surroundings: Surroundings): Proposal {
  const { calendar } = surroundings;
  const past = pastOf(best, others);
  const main = past ? withPast(best, past) : best.place;
  const place: Place = { id: `${main.kpi}:0`, ...completed(main, past ?? best, surroundings) };
  const as = others.filter((other) => better(best, other) === 0);
  const frequencyOf = (candidate: Candidate) => tabOf(candidate, calendar)?.frequency;
  const ofParts = as.filter((other) => isOfWhole(best) && !isOfWhole(other));
  const earlier = as.filter((other) => !ofParts.includes(other) && isBefore(other, best));
  const older = as.filter(
    (other) =>
      !ofParts.includes(other) &&
      !earlier.includes(other) &&
      newer(best, other, calendar) < 0 &&
      frequencyOf(other) === frequencyOf(best),
  );
  const rivals = as.length - older.length - ofParts.length - earlier.length;
  const cautions: readonly Caution[] = [
    ...place.cautions,
    ...(older.length === 0 ? [] : [{ kind: "newest-tab" } as const]),
    ...(rivals === 0 ? [] : [{ kind: "several-places", count: rivals } as const]),
  ];
  const alternatives = (past ? [best, ...others.filter((other) => other !== past)] : others).map(
    ({ place: own }, index): Place => ({
      id: `${own.kpi}:${index + 1}`,
      ...own,
    }),
  );
  return { ...place, cautions, alternatives };
}

/** A place that does not fit names the one beside it that would, and offers it. */
function withNeighbour(proposal: Proposal, kpis: readonly Kpi[], cells: WorkbookCells): Proposal {
  const { cautions, alternatives, series, kpi: id } = proposal;
  const kpi = kpis.find((each) => each.id === id);
  const isOdd = cautions.some(({ kind }) => kind === "other-unit" || kind === "hundredfold");
  if (kpi === undefined || !isOdd || series !== undefined) return proposal;
  const found = neighbourOf(cells, kpi, proposal.address);
  if (found === undefined || alternatives.some(({ address }) => address === found.address)) return proposal;
  const { label, labelAddress, address, value } = found;
  const place: Place = {
    ...proposal,
    ...{ id: `${id}:${alternatives.length + 1}`, label, labelAddress, address, count: 1, sample: [value] },
    fields: { ...proposal.fields, actual: { kind: "bound", address } },
    isPercent: true,
    match: "close",
    cautions: [],
  };
  return {
    ...proposal,
    cautions: [...cautions, { kind: "neighbour-fits", label, address, value }],
    alternatives: [place, ...alternatives],
  };
}

/** With a target and a baseline that stand in a list of their own, or targets beside the same periods, when exactly one place has them. */
function completed(
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
