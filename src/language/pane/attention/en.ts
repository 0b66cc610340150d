import type { Field } from "../../../scorecard";
import { formatNumber, formatPoints, formatScore, plural } from "../../numbers";

const number = (value: number): string => formatNumber(value, "en");

/** What is said of what needs attention. */
export const en = {
  attention: "Needs attention",
  attentionHint: "Most at stake first: weight times distance from the target.",
  attentionNone: "No KPI needs attention right now.",
  attentionAll: ({ kpis: count }: { readonly kpis: number }) => `Show all ${number(count)}`,
  attentionLess: "Show everything",
  reasonBroken: {
    actual: "Link to actual value is broken",
    target: "Link to target is broken",
    baseline: "Link to baseline is broken",
  } satisfies Record<Field, string>,
  reasonUnusable: "Value cannot be used",
  reasonStale: ({ period }: { readonly period: string }) => `Latest value is from ${period}`,
  reasonOld: "Value is out of date",
  reasonNoData: "Value is missing",
  reasonOffTarget: ({ score }: { readonly score: number }) => `Far from target: score ${formatScore(score, "en")}`,
  reasonCritical: ({ score }: { readonly score: number }) =>
    `Critical and far from target: score ${formatScore(score, "en")}`,
  reasonAtRisk: ({ score }: { readonly score: number }) => `Below target: score ${formatScore(score, "en")}`,
  reasonWorsening: { up: "Rising the wrong way", down: "Falling the wrong way" },
  costs: ({ points }: { readonly points: number }) => `costs ${formatPoints(points, "en")} points`,
  since: ({ period }: { readonly period: string }) => `since ${period}`,
  handling: { "under-way": "an initiative is under way", planned: "an initiative is planned" },
  newlyRed: ({ count, period }: { readonly count: number; readonly period: string }) =>
    plural(count, "en", {
      one: `1 has turned red since ${period}.`,
      other: `${number(count)} have turned red since ${period}.`,
    }),
  atStake: ({ points }: { readonly points: number }) => `${formatPoints(points, "en")} points at stake`,
};

export type AttentionWords = typeof en;
