import type { Kpi, Readings, RollsUp, Settings } from "../../src/scorecard";
import type { Present } from "./anyScorecard";
import { numbers, reached, twentyKpis } from "./company";
import { amongOthers } from "./severalFile";

/**
 * A company of three countries and twelve teams with twenty KPIs each. Size is the target of each KPI, percent how much of it is
 * reached; in one of the four perspectives 20 points less, so a team's score is 5 less.
 */
export const TEAMS_OF_COMPANY = [
  { id: "A", country: "DK", size: 50, percent: 80 },
  { id: "B", country: "DK", size: 30, percent: 70 },
  { id: "C", country: "DK", size: 20, percent: 60 },
  { id: "D", country: "DK", size: 100, percent: 90 },
  { id: "E", country: "SE", size: 10, percent: 100 },
  { id: "F", country: "SE", size: 10, percent: 100 },
  { id: "G", country: "SE", size: 10, percent: 100 },
  { id: "H", country: "SE", size: 70, percent: 50 },
  { id: "I", country: "NO", size: 25, percent: 40 },
  { id: "J", country: "NO", size: 25, percent: 60 },
  { id: "K", country: "NO", size: 25, percent: 80 },
  { id: "L", country: "NO", size: 25, percent: 100 },
] as const;

const COUNTRIES = [
  { id: "DK", weight: 5 },
  { id: "SE", weight: 3 },
  { id: "NO", weight: 2 },
] as const;

interface Company {
  /** What each team's KPIs say instead; `undefined` leaves a team as it is. */
  readonly instead?: (team: string, size: number) => Readings | undefined;
  readonly kpi?: Partial<Kpi>;
  readonly settings?: Partial<Settings>;
}

/** All of it as scorecards of one workbook, the company first, then the countries, then the teams; only teams have values. */
export function companyInOne(
  ofTeams: RollsUp,
  ofCountries: RollsUp,
  { instead = () => undefined, kpi = {}, settings = {} }: Company = {},
): readonly Present[] {
  const none = { actual: { kind: "none" }, target: { kind: "none" }, baseline: { kind: "none" } } as const;
  const above = (id: string): Present => {
    const scorecard = twentyKpis(id, kpi, settings);
    return { scorecard, readings: new Map(scorecard.kpis.map((each) => [each.id, none])) };
  };
  const teams = TEAMS_OF_COMPANY.map(({ id, size, percent }): Present => {
    const scorecard = twentyKpis(id, kpi, settings);
    const own = instead(id, size);
    const readings = own ? new Map(scorecard.kpis.map((each) => [each.id, own])) : reached(scorecard, size, percent);
    return { scorecard, readings };
  });
  const standings = [
    ...COUNTRIES.map(({ weight }) => ({ above: 0, rollsUp: ofCountries, weightAbove: weight })),
    ...TEAMS_OF_COMPANY.map(({ country }) => ({
      above: 1 + COUNTRIES.findIndex(({ id }) => id === country),
      rollsUp: ofTeams,
      weightAbove: undefined,
    })),
  ];
  return amongOthers([above("Koncern"), ...COUNTRIES.map(({ id }) => above(id)), ...teams], standings);
}

/** What a KPI of no value says, where a team has none. */
export const SILENT: Readings = { ...numbers(undefined, undefined), actual: { kind: "blank" } };
