import { kpiId, type NodeId } from "../../src/scorecard";
import type { ScorecardFile } from "../../src/session";
import { reached, twentyKpis } from "./company";

type PeriodSaid = ScorecardFile["history"] extends ReadonlyMap<NodeId, readonly (infer Said)[]> ? Said : never;

const TARGET = 100;

interface Told {
  readonly size?: number;
  /** What share of its targets it has reached, in percent. */
  readonly percent?: number;
  /** The whole scores of the months from January 2026 on. */
  readonly months?: readonly number[];
  /** Values of KPIs in these months, by their ids, against a target of 100. */
  readonly values?: Readonly<Record<string, readonly number[]>>;
  readonly kpi?: Parameters<typeof twentyKpis>[1];
  readonly print?: string;
}

/** The file of a team with twenty KPIs, as it has been read. */
export function teamFile(
  name: string,
  { size = 100, percent = 80, months = [], values = {}, kpi = {}, print = "" }: Told = {},
): ScorecardFile {
  const scorecard = twentyKpis(name, kpi);
  const said = (index: number, score: number, value?: number): PeriodSaid => ({
    period: `2026-${String(index + 1).padStart(2, "0")}`,
    value,
    target: value === undefined ? undefined : TARGET,
    score,
    isClosed: false,
  });
  const history = new Map<NodeId, readonly PeriodSaid[]>();
  if (months.length > 0)
    history.set(
      scorecard.settings.id,
      months.map((score, index) => said(index, score)),
    );
  for (const [id, own] of Object.entries(values))
    history.set(
      kpiId(id),
      own.map((value, index) => said(index, value, value)),
    );
  return {
    scorecard,
    readings: reached(scorecard, size, percent),
    history,
    ...{ language: "da", schema: 9, asOf: undefined },
    ...{ savedBy: "Anne", savedAt: "2026-11-01T08:00:00Z" },
    print: print || `${name} ${size} ${percent}`,
    problems: [],
  };
}
