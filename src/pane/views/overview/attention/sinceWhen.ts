import { alertStates, type Attention } from "../../../../insight";
import { after, atLeast, type KpiId, type Period } from "../../../../scorecard";
import { pastOf, type Ready } from "../../../../session";

/** What the past says of what needs attention. */
export interface Since {
  /** The first period of the episode: a single better period in between does not end it. */
  readonly periods: ReadonlyMap<KpiId, Period>;
  /** How many have turned red after a period. */
  readonly newlyRed: { readonly count: number; readonly after: Period } | undefined;
}

export const NOTHING_KNOWN: Since = { periods: new Map(), newlyRed: undefined };

/** A single better period does not end what swings about its threshold: it has not turned red again. */
const EPISODE = { pending: 1, keepFiring: 2 };

/**
 * Since when KPIs have been red or amber, and how many have turned red since people last met: since the latest period that was closed, else
 * since the last but one. Nothing is kept for it: the past is there.
 */
export function sinceWhen(ready: Ready, period: Period | undefined, attention: readonly Attention[]): Since {
  const { table, scores } = pastOf(ready, period);
  const now = period ?? ready.moment.period;
  const periods = new Map<KpiId, Period>();
  const last = lastMet(ready, now);
  let count = 0;
  for (const { kpi, reasons } of attention) {
    const isRed = reasons[0]?.kind === "off-target";
    if (!isRed && reasons[0]?.kind !== "at-risk") continue;
    const node = scores.of(kpi.id);
    if (node === undefined) continue;
    const { thresholds } = node;
    const breaches: boolean[] = [];
    let row = table.periods.findIndex(({ index }) => index === now.index);
    for (; row >= 0; row -= 1) {
      const judged = node.judged?.[row] ?? { score: node.score[row] ?? NaN, thresholds };
      if (Number.isNaN(judged.score)) break;
      breaches.unshift(!atLeast(judged.score, judged.thresholds[isRed ? "amber" : "green"]));
    }
    const states = alertStates(breaches, EPISODE);
    const begun = states.lastIndexOf("normal") + 1;
    const first = table.periods[row + 1 + begun];
    // What was never better has no beginning that anybody knows.
    if (first === undefined || begun === 0) continue;
    periods.set(kpi.id, first);
    if (isRed && first.index > last.index) count += 1;
  }
  return { periods, newlyRed: count === 0 ? undefined : { count, after: last } };
}

function lastMet({ values }: Ready, now: Period): Period {
  const closed = (values.closings ?? []).flatMap(({ period: { frequency, index } }) =>
    frequency === now.frequency && index < now.index ? index : [],
  );
  return closed.length === 0 ? after(now, -2) : { ...now, index: Math.max(...closed) };
}
