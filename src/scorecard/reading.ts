import type { TeamId } from "./identity";
import type { UsedCrossing } from "./teams/across";
import type { Frequency } from "./time/period";

/** The three values that a KPI lives on; everything else belongs to its rule. */
export const FIELDS = ["actual", "target", "baseline"] as const;
export type Field = (typeof FIELDS)[number];

/**
 * What a field of a KPI says. Only `number` can be scored, and by some kinds a text or a logical value; the others say why
 * there is no number, so that missing never becomes zero.
 *
 * - `none`: nobody has given the field a value or a cell
 * - `blank`: it is bound to a cell that is empty, or its series has no value for the period; `isOfNow` where a single cell has
 *   one, but of now only
 * - `text`, `logical`, `date`, `error`: the cell holds something that is not a number
 * - `broken`: the cell it was bound to no longer exists
 * - `label-missing`: it is found by a label, and no cell bears it
 * - `not-due`: there is no value and none is due yet
 * - `stale`: the latest value is of an earlier period than the one that is due
 */
export type Reading =
  /** `since` names the period that the value is from, when it is carried forward. */
  | { readonly kind: "number"; readonly value: number; readonly since?: string }
  | { readonly kind: "none" }
  | { readonly kind: "blank"; readonly isOfNow?: true }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "logical"; readonly value: boolean }
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "broken" }
  | { readonly kind: "label-missing"; readonly label: string }
  | { readonly kind: "not-due" }
  | { readonly kind: "stale"; readonly since: string };

/** Periods that had data, and how many of them met the target. */
export interface Compliance {
  readonly periods: number;
  readonly met: number;
}

/** How many of its own periods the value of a longer one is made of. */
export interface Parts {
  readonly frequency: Frequency;
  /** Those with a value, and all that should have one by now. */
  readonly have: number;
  readonly of: number;
  /** The codes of those that have none, oldest first. */
  readonly missing: readonly string[];
}

/** How much of a value across teams is there. */
export interface TeamParts {
  /** Share of the whole that the teams with a value make up, 0 to 1. */
  readonly share: number;
  /** The names of those without one. */
  readonly missing: readonly string[];
  /** The names of those whose own value is only a part: periods are missing in it, or something was when it was closed. */
  readonly partly: readonly string[];
}

/** What one scorecard has for a KPI of another one, whose value is made of several. */
export interface TeamPart {
  readonly team: TeamId;
  readonly name: string;
  /** Of the scorecard among its siblings, 0 or more. */
  readonly weight: number;
  readonly readings: Readings;
  /** What the KPI that holds the size of a rate says; `undefined` where it is not asked for. */
  readonly size: Readings | undefined;
}

/** What the value of a KPI is made of that comes from scorecards below. */
export interface CrossedParts {
  readonly crossing: UsedCrossing;
  readonly parts: readonly TeamPart[];
  /** What the KPI's own scorecard says of target and baseline. */
  readonly own: Pick<Readings, "target" | "baseline">;
}

/** What a period that is still running says so far, beside the whole one that is scored. */
export interface Running {
  /** The code of the period. */
  readonly period: string;
  readonly value: number;
  /** The target's share of the days that have gone, where values add up. */
  readonly expected: number | undefined;
}

export type Readings = Readonly<Record<Field, Reading>> & {
  /** The day on which the value stood in its cell, where it is the one that was kept of a period that is over. */
  readonly keptOn?: number;
  /** Known of a KPI with a series whose values over a longer period become one, where some of them are missing. */
  readonly parts?: Parts;
  /** Known of a KPI whose value comes from several teams, where some of them have none, or only a part of theirs. */
  readonly teams?: TeamParts;
  /** How much of the value was there when its period was closed, 0 to 1, where that was not all; 0 where nobody knows. */
  readonly closedShare?: number;
  /** Known of a KPI whose value comes from the scorecards below. */
  readonly crossed?: CrossedParts;
  /** Known of a flow with a series, in the period that is running. */
  readonly running?: Running;
  /**
   * Known of a sum over several of the periods that the limits of its rule are said of: how many they are, 3 for a quarter in a scorecard of
   * months. Target and baseline are those of the whole value.
   */
  readonly extent?: number;
  /** Known for a KPI of the kind `compliance` that has a series. */
  readonly compliance?: Compliance;
};
