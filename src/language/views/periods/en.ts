import { formatPercent, formatScore, formatTime } from "../../numbers";

interface OfPeriod {
  readonly period: string;
}

export const en = {
  heading: "Periods",
  teach:
    "A closed period says what it said when it was closed, whatever is changed later. An open one follows the definitions and data of today.",
  open: "Open",
  running: "Running",
  closed: ({ by, at }: { readonly by: string; readonly at: string }) =>
    by === "" ? `Closed ${formatTime(at, "en")}` : `Closed by ${by} ${formatTime(at, "en")}`,
  closesWith: ({ score }: { readonly score: number }) =>
    `Closed now it gets ${formatScore(score, "en")}: the values that stand in single cells then count for it.`,
  close: "Close",
  closeNamed: ({ period }: OfPeriod) => `Close ${period}`,
  closedNow: ({ period }: OfPeriod) => `${period} was closed.`,
  reopen: "Reopen",
  reopenNamed: ({ period }: OfPeriod) => `Reopen ${period}`,
  reopenQuestion: ({ period }: OfPeriod) => `Reopen ${period}?`,
  reopenConsequence:
    "Others rely on its numbers: reports and cells that show the period get new ones, computed by the definitions and data of today.",
  reopenScore: ({ before, after }: { readonly before: number; readonly after: number }) =>
    `The overall score goes from ${formatScore(before, "en")} to ${formatScore(after, "en")}.`,
  reopenConfirm: "Yes, reopen",
  reopened: ({ period }: OfPeriod) => `${period} is open again.`,
  strip: "Periods and their scores",
  locked: "closed",
  earlier: "Earlier",
  later: "Later",
  partial: ({ text, share }: { readonly text: string; readonly share: string }) =>
    `partial score ${text}, ${share} of the weight`,
  partialWhy: ({ score, share, least }: { readonly score: number; readonly share: number; readonly least: number }) =>
    `Partial score ${formatScore(score, "en")}: ${formatPercent(share, "en")} of the weight has data, and a score takes ${formatPercent(least, "en")}.`,
  keptBefore: ({
    count,
    day,
    isOneDay,
  }: {
    readonly count: number;
    readonly day: string;
    readonly isOneDay: boolean;
  }) =>
    `${count === 1 ? "1 KPI without a time series shows its value" : `${count} KPIs without a time series show their values`} as of ${day}${isOneDay ? "" : " or later"}.`,
  compareHeading: "Compare",
  compareWith: "With",
  compared: ({ period, other }: OfPeriod & { readonly other: string }) => `${period} and ${other}`,
  columnName: "Score",
  columnChange: "Change",
  ofWhich: ({ list }: { readonly list: string }): string => `of which ${list}`,
  movedHeading: "What moved the overall score",
  movedUnknown: "The overall score is missing in one of the two periods, so its change cannot be taken apart.",
  movedNothing: "Nothing has moved the overall score.",
  others: "All others",
};

export type PeriodsWords = typeof en;
