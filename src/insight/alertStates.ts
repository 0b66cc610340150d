/** What is heard of something that is watched: only what begins to be "alerting" is told, and once. */
export type AlertState = "normal" | "pending" | "alerting" | "recovering";

/**
 * The states of an alert, period by period. A breach is told when it has lasted, and what lies between breaches that are close is the same
 * episode: a KPI that swings about its threshold is told of once.
 *
 * Source: https://www.grafana.com/docs/grafana/latest/alerting/fundamentals/alert-rule-evaluation (pending period, keep firing for)
 *
 * @param breaches - oldest first
 * @param pending - how many breaches in a row make an alert, from 1
 * @param keepFiring - how many periods in a row without a breach close it, from 1
 * @example alertStates([false, true, false, true], { pending: 1, keepFiring: 2 }) // normal, alerting, recovering, alerting
 */
export function alertStates(
  breaches: readonly boolean[],
  { pending, keepFiring }: { readonly pending: number; readonly keepFiring: number },
): readonly AlertState[] {
  let isOn = false;
  let row = 0;
  return breaches.map((isBreach) => {
    // In a row: what speaks against the state that it is in.
    row = isBreach === isOn ? 0 : row + 1;
    if (row >= (isOn ? keepFiring : pending)) {
      isOn = isBreach;
      row = 0;
    }
    if (isOn) return row > 0 ? "recovering" : "alerting";
    return row > 0 ? "pending" : "normal";
  });
}
