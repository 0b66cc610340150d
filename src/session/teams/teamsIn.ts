import {
  evaluateTeams,
  lastDay,
  parsePeriod,
  teamId,
  usualWay,
  type Frequency,
  type Period,
  type Team,
  type TeamsEvaluation,
  type TeamWay,
} from "../../scorecard";
import type { ScorecardFile } from "../../workbook";
import { teamOfFile } from "./teamOfFile";

/** A scorecard among others, under the name that it is shown by. */
export interface TeamMember {
  readonly name: string;
  readonly file: ScorecardFile;
}

/** A period by the code that files know it by. */
export interface KnownPeriod {
  readonly code: string;
  readonly period: Period;
}

/** All teams as one, in a period and in the one before. */
export interface TeamsPicture {
  readonly way: TeamWay;
  /** In the order of the members. */
  readonly teams: readonly Team[];
  readonly now: TeamsEvaluation;
  /** `undefined` where each says what was in force when it was saved. */
  readonly at: KnownPeriod | undefined;
  readonly before: { readonly period: Period; readonly teams: TeamsEvaluation } | undefined;
  /** Those that can be chosen, the newest first. */
  readonly periods: readonly KnownPeriod[];
}

interface Asked {
  /** What the whole is called. */
  readonly name: string;
  /** `undefined` for what is usual for these teams. */
  readonly way: TeamWay | undefined;
  /** A code; `undefined` for the newest period that all have. */
  readonly period: string | undefined;
  /** As an Excel serial date of the 1900 system. */
  readonly today: number;
}

/**
 * Rolls scorecards up into one, in a period that all of those with a history know.
 *
 * - Where they have no period in common, each says what was in force when it was saved.
 * - Empty: a whole without an evaluation.
 */
export function teamsIn(members: readonly TeamMember[], { name, way, period, today }: Asked): TeamsPicture {
  const periods = commonPeriods(members);
  const place = Math.max(
    0,
    periods.findIndex(({ code }) => code === period),
  );
  const [at, before] = periods.slice(place);
  const chosen = way ?? usualWay(members.map(({ file }) => file));
  const start = members[0]?.file.scorecard.settings.fiscalYearStart ?? 1;
  const top: Team = { ...PLACE, id: teamId(TOP), name, way: chosen, scorecard: undefined, readings: new Map() };
  const teamsAt = (known: KnownPeriod | undefined): readonly Team[] =>
    members.map((member, index) =>
      teamOfFile(member.file, { ...PLACE, id: `t${index}`, name: member.name, way: chosen }, known?.code),
    );
  const evaluationOf = (teams: readonly Team[], known: KnownPeriod | undefined): TeamsEvaluation =>
    evaluateTeams(top, teams, { today: known ? Math.min(today, lastDay(known.period, start)) : today });
  const teams = teamsAt(at);
  return {
    way: chosen,
    teams,
    now: evaluationOf(teams, at),
    at,
    before: before && { period: before.period, teams: evaluationOf(teamsAt(before), before) },
    periods,
  };
}

/** No team's, which are numbered. */
const TOP = "all";
const PLACE = { owner: "", parent: undefined, weight: undefined, crossings: new Map() } as const;

/**
 * The periods that every scorecard with a history knows, the newest first. Under fiscal years that begin in different months the same code
 * of a quarter, a half-year or a year may mean other months.
 */
function commonPeriods(members: readonly TeamMember[]): readonly KnownPeriod[] {
  const known = members
    .map(({ file }) => file)
    .filter(({ history }) => history.size > 0)
    .map(({ history, scorecard: { settings } }) => ({
      settings,
      codes: new Set([...history.values()].flatMap((rows) => rows.map((row) => row.period))),
    }));
  const [first, ...others] = known;
  if (first === undefined) return [];
  const { settings } = first;
  const isOneYear = others.every((other) => other.settings.fiscalYearStart === settings.fiscalYearStart);
  return [...first.codes]
    .filter((code) => others.every(({ codes }) => codes.has(code)))
    .sort((one, other) => (one < other ? 1 : -1))
    .flatMap((code): readonly KnownPeriod[] => {
      const period = parsePeriod(code, settings);
      return period && (isOneYear || !OF_YEAR.has(period.frequency)) ? [{ code, period }] : [];
    });
}

/** Periods whose months depend on where the fiscal year begins. */
const OF_YEAR: ReadonlySet<Frequency> = new Set(["quarter", "halfYear", "year"]);
