import type { KpiId, NodeId } from "../../scorecard";
import type { PeriodSaid, ScorecardFile } from "../../workbook";
import { asToday } from "../evaluationAt";
import { historyOf } from "../historyOf";
import type { Ready } from "../state";

/** The scorecard that is open, as its file would tell of it, so that it stands among those of files. */
export function fileOfHere(ready: Ready): ScorecardFile {
  const now = asToday(ready);
  const history = new Map<NodeId, readonly PeriodSaid[]>();
  for (const [id, rows] of historyOf(now))
    if (rows.length > 0)
      history.set(
        id as NodeId,
        rows.map(({ period, value, target, score, isClosed }) => ({
          ...{ period, score, isClosed },
          value: numberIn(value),
          target: numberIn(target),
        })),
      );
  const { scorecard, evaluation, language, schema, problems } = now;
  return {
    scorecard,
    readings: new Map([...evaluation.kpis].map(([id, { readings }]): [KpiId, typeof readings] => [id, readings])),
    history,
    ...{ language, schema, problems },
    asOf: undefined,
    ...{ savedBy: "", savedAt: "", print: "" },
  };
}

const numberIn = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
