import type { Frequency, UsedCrossing } from "../../scorecard";

/** What an explanation is put together from. Numbers arrive as they are to be read. */
export interface ExplanationSentences {
  score(name: string, score: string, status: string): string;
  noScore(name: string): string;
  values(parts: readonly string[]): string;
  actual(value: string): string;
  target(value: string): string;
  baseline(value: string): string;
  /** The value is that of a day before its period was over. */
  keptOn(day: string): string;
  /** The score was held to a limit. */
  capped(raw: string, score: string): string;
  /** What a period that is not over says so far, and the share of its target by now. */
  running(period: string, value: string, expected: string | undefined): string;
  /** A value that scorecards below make: how, what each of them has, which have none, and which have a part of theirs. */
  below(
    way: UsedCrossing["kind"],
    parts: readonly string[],
    missing: readonly string[],
    partly: readonly string[],
  ): string;
  /** A value of a longer period that lacks some of its parts. */
  parts(have: string, of: string, frequency: Frequency, missing: readonly string[]): string;
  rolledUp(rollUp: string, children: readonly string[]): string;
  child(name: string, score: string, share: string): string;
  missing(names: readonly string[]): string;
  coverage(share: string): string;
  weight(share: string): string;
  threshold(status: string, least: string): string;
  /** Where thresholds are values of the KPI. */
  fromValue(status: string, value: string): string;
  toNext(points: string, status: string): string;
  veto(names: readonly string[]): string;
  budgetPassed(): string;
  zeroMissed(): string;
  /** How many KPIs cannot be scored, in words, and the score that the status is of. */
  failed(count: string, least: string): string;
}
