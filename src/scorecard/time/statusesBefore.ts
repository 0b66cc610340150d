import type { Before } from "../evaluate";
import { periodsOf } from "../history/periodsOf";
import { scoreHistory } from "../history/scoreHistory";
import { tabulate } from "../history/tabulate";
import type { NodeId } from "../identity";
import { statusOf } from "../status";
import type { SaidBefore } from "./evaluateAfter";

/** What was said at the end of the period before, each following from the one before it. */
export const statusesBefore: SaidBefore = (scorecard, values, period) => {
  const { settings } = scorecard;
  const periods = periodsOf(values, settings).filter(({ index }) => index < period.index);
  const history = scoreHistory(scorecard, tabulate(scorecard, values, periods));
  const statuses = new Map<NodeId, Before>();
  for (const id of history.ids) {
    const node = history.of(id);
    let before: Before = { status: "none", light: "none" };
    node?.score.forEach((each, row) => {
      if (Number.isNaN(each)) return;
      const { score, thresholds } = node.judged?.[row] ?? { score: each, thresholds: node.thresholds };
      const status = statusOf(score, thresholds, before.status, before.light);
      before = { status, light: statusOf(score, thresholds) };
    });
    statuses.set(id, before);
  }
  return statuses;
};
