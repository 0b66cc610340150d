import { normalised, type ScorecardId } from "../../scorecard";

interface Identity {
  readonly id: ScorecardId;
  readonly name: string;
}

/** Teams often begin with a copy of a colleague's workbook, so the id alone does not tell scorecards apart. */
export const isSameScorecard = (one: Identity, other: Identity): boolean =>
  one.id === other.id && normalised(one.name) === normalised(other.name);
