import { scorecardChanges, type ScorecardChange } from "../../scorecard";
import type { FilesRead, TeamFile } from "./readFiles";
import { isSameScorecard } from "./sameScorecard";

/** A team that has been read, and what had become of it since it was read the time before. */
export interface KnownTeam extends TeamFile {
  /** `undefined` for one that has been read once; empty where it says the same. */
  readonly changes: readonly ScorecardChange[] | undefined;
}

/** What is known of all files that have been chosen, one after the other. */
export interface KnownTeams {
  /** In the order in which they were first chosen. */
  readonly teams: readonly KnownTeam[];
  /** The files that were not read when they were last chosen. What was read of them before is still among the teams. */
  readonly refused: FilesRead["refused"];
}

export const NO_TEAMS: KnownTeams = { teams: [], refused: [] };

/**
 * Adds what has been read to what is known. A file with a scorecard that is known takes its place, whatever the file is called; so does one
 * of the same file name whose scorecard has been given another name.
 */
export function withFiles({ teams, refused }: KnownTeams, read: FilesRead): KnownTeams {
  const all = [...teams];
  for (const each of read.teams) {
    const place = all.findIndex((known) => isSameTeam(known, each));
    const known = all[place];
    if (known === undefined) all.push({ ...each, changes: undefined });
    else all[place] = { ...each, changes: changesBetween(known, each) };
  }
  const chosen = new Set([...read.teams, ...read.refused].map(({ name }) => name));
  return { teams: all, refused: [...refused.filter(({ name }) => !chosen.has(name)), ...read.refused] };
}

/** Without one of the files, whether it was read or not. */
export const withoutFile = ({ teams, refused }: KnownTeams, name: string): KnownTeams => ({
  teams: teams.filter((each) => each.name !== name),
  refused: refused.filter((each) => each.name !== name),
});

function isSameTeam(one: TeamFile, other: TeamFile): boolean {
  const [own, its] = [one.file.scorecard.settings, other.file.scorecard.settings];
  return isSameScorecard(own, its) || (own.id === its.id && one.name === other.name);
}

const changesBetween = (before: TeamFile, after: TeamFile): readonly ScorecardChange[] =>
  before.file.print === after.file.print ? [] : scorecardChanges(before.file, after.file);
