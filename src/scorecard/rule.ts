/** Which way is better, where the anchors of the rule do not say it themselves. */
export const DIRECTIONS = ["higher", "lower"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A value and the score it gets; for a deadline a day and the percentage expected by then. */
export interface Point {
  readonly value: number;
  readonly score: number;
}

/** A word of a qualitative scale and the score it gets. */
export interface ScaleWord {
  readonly word: string;
  readonly score: number;
}

export interface Milestone {
  readonly name: string;
  readonly weight: number;
  readonly isDone: boolean;
}

/** What a kind of KPI must know beside actual, target and baseline. Each kind says which of these it uses. */
export interface Rule {
  readonly direction?: Direction;
  /** Ends of a band or of a scale. */
  readonly low?: number;
  readonly high?: number;
  /** How far from the target still counts as on target. */
  readonly tolerance?: number;
  /** How far outside the band or from the target the score has fallen to 0. */
  readonly margin?: number;
  readonly points?: readonly Point[];
  readonly words?: readonly ScaleWord[];
  readonly milestones?: readonly Milestone[];
  /** First and last day of the way to a deadline, as Excel serial dates (1900 system). */
  readonly start?: number;
  readonly end?: number;
}

/** The parts of a rule that are lists of entries with a number each. */
export type Scale = "points" | "words" | "milestones";

/** The parts of a rule that are single numbers. */
export const LIMITS = ["low", "high", "tolerance", "margin", "start", "end"] as const;
export type Limit = (typeof LIMITS)[number];
