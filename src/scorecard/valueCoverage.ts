import type { Readings } from "./reading";

/** The share of its own periods, of the teams, and of what was there when it was closed, that a value is made of; 1 where none lacks one. */
export const valueCoverage = ({
  parts,
  teams,
  closedShare = 1,
}: Pick<Readings, "parts" | "teams" | "closedShare">): number =>
  (parts === undefined ? 1 : parts.have / parts.of) * (teams === undefined ? 1 : teams.share) * closedShare;
