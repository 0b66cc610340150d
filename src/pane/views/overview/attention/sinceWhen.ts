import type { Attention } from "../../../../insight";
import { after, atLeast, type KpiId, type Period } from "../../../../scorecard";
import { pastOf, type Ready } from "../../../../session";

/** What the past says of what needs attention. */
export interface Since {
  /** The first of the periods in a row in which it has not been better than it is. */
  readonly periods: ReadonlyMap<KpiId, Period>;
  /** How many have turned red after a period. */
  readonly newlyRed: { readonly count: number; readonly after: Period } | undefined;
}

export const NOTHING_KNOWN: Since = { periods: new Map(), newlyRed: undefined };

/**
 * Since when KPIs have been red or amber, and how many have turned red since people last met: since the latest period that was closed, else
 * since the last but one. Nothing is kept for it: the past is there.
 */
export function sinceWhen(ready: Ready, period: Period | undefined, attention: readonly Attention[]): Since {
  const { table, scores } = pastOf(ready, period);
  const now = period ?? ready.moment.period;
  const periods = new Map<KpiId, Period>();
  const turned: Period[] = [];
  for (const { kpi, reasons } of attention) {
    const isRed = reasons[0]?.kind === "off-target";
    if (!isRed && reasons[0]?.kind !== "at-risk") continue;
    const node = scores.of(kpi.id);
    if (node === undefined) continue;
    const { thresholds } = node;
    let first: Period | undefined;
    let wasBetter = false;
    for (let row = table.periods.findIndex(({ index }) => index === now.index); row >= 0; row -= 1) {
      const judged = node.judged?.[row] ?? { score: node.score[row] ?? NaN, thresholds };
      if (Number.isNaN(judged.score)) break;
      wasBetter = atLeast(judged.score, judged.thresholds[isRed ? "amber" : "green"]);
      if (wasBetter) break;
      first = table.periods[row];
    }
    // What was never better has no beginning that anybody knows.
    if (first === undefined || !wasBetter) continue;
    periods.set(kpi.id, first);
    if (isRed) turned.push(first);
  }
  const last = lastMet(ready, now);
  const count = turned.filter(({ index }) => index > last.index).length;
  return { periods, newlyRed: count === 0 ? undefined : { count, after: last } };
}

function lastMet({ values }: Ready, now: Period): Period {
  const closed = (values.closings ?? [])
    .map(({ period }) => period)
    .filter(({ frequency, index }) => frequency === now.frequency && index < now.index)
    .sort((one, other) => other.index - one.index);
  return closed[0] ?? after(now, -2);
}
