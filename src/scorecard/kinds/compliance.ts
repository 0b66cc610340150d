import type { Kind } from "./kind";

/**
 * The share of the periods with data that met the target, in percent. A KPI without a series counts as one period.
 *
 * - Problem: `no-periods` when no period has data.
 * - Source: "maintain" targets of the ServiceNow goal framework.
 *
 * @example compliance.score({ … }, {}, { periods: 12, met: 9, today }) // 75
 */
export const compliance: Kind = {
  needs: ["actual", "target"],
  takes: [],
  scale: undefined,
  isTimed: false,
  score: (_, __, { periods, met }) => (periods > 0 ? (100 * met) / periods : { kind: "no-periods" }),
};
