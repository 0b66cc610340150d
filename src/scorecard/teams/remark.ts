import type { DifferingPart, NoCrossing } from "./across";
import type { TeamId } from "../identity";

/** What is worth knowing of how teams became one, as data without prose. `team` is the one that it is about. */
export type TeamRemark =
  /** Nothing has been read of it: it counts in the coverage, and not in the score. */
  | { readonly kind: "team-missing"; readonly team: TeamId }
  /** Its parent is not there, so it counts below the top. */
  | { readonly kind: "team-parent-gone"; readonly team: TeamId }
  /** It stands below itself, so it counts below the top. */
  | { readonly kind: "team-circle"; readonly team: TeamId }
  /** The team above has no entry of that name, so it does not count there. */
  | { readonly kind: "entry-unmatched"; readonly team: TeamId; readonly name: string }
  /** It measures a KPI of that name otherwise, so its value does not count in it. */
  | {
      readonly kind: "definition-differs";
      readonly team: TeamId;
      readonly name: string;
      /** What differs: its unit, the length of its periods or those of the scorecard, how far its value looks back, or the months that these are. */
      readonly part: DifferingPart;
    }
  /** The values of the teams below it do not become one. */
  | { readonly kind: "not-crossed"; readonly team: TeamId; readonly name: string; readonly reason: NoCrossing }
  /** It has a value of its own, which stands; that of the teams below it is another one. */
  | {
      readonly kind: "own-value-stands";
      readonly team: TeamId;
      readonly name: string;
      readonly own: number;
      readonly across: number;
    }
  /** The cell of a KPI holds no number but an error or a text. */
  | { readonly kind: "team-in-error"; readonly team: TeamId; readonly name: string };
