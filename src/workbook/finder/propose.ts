import { plainText, type Kpi, type KpiId } from "../../scorecard";
import { candidateOf, type Candidate, type Lacking } from "./candidate";
import { isAdSpend } from "./adWords";
import { completed, type Surroundings } from "./completed";
import { createMatcher, RANKS, type LabelMatch } from "./matchLabel";
import type { Caution, Place, Proposal } from "./proposal";
import { sheetNameOf } from "../reference";
import { neighbourOf } from "./neighbour";
import { pastOf, withPast } from "./past";
import { ratioCandidates } from "./ratioCandidates";
import type { Calendar } from "./readCell";
import type { WorkbookCells } from "./sheetCells";
import { isForYear } from "./isForYear";
import { joinTabs, tabOf } from "./joinTabs";
import type { Spot } from "./spot";
import { spotsIn } from "./spotsIn";
import { asksFor } from "./surveys";
import { has, isFree, take, type TakenBy } from "./takenBy";
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
