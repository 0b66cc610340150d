import { KINDS, meets, type Kpi } from "../../../../scorecard";

type ScoredKpi = Pick<Kpi, "kind" | "rule">;

interface Given {
  readonly target: number | undefined;
  readonly baseline: number | undefined;
  readonly today: number;
}

/** The raw score that the engine gives a value; `undefined` where it gives none. */
export function scoreAt(
  { kind, rule }: ScoredKpi,
  { target, baseline, today }: Given,
  actual: number,
): number | undefined {
  const values = { actual, target: target ?? NaN, baseline: baseline ?? NaN };
  const met = kind === "compliance" && meets(values, rule) ? 1 : 0;
  const raw = KINDS[kind].score(values, rule, { today, periods: 1, met });
  return typeof raw === "number" && Number.isFinite(raw) ? raw : undefined;
}

/** On target from 0: the score is then the inverse of what is expected. */
const WHOLE_WAY = { actual: 1, target: 1, baseline: 0 };

/** The percentage that the engine expects by a day; `undefined` while the deadline is not known. */
export function expectedBy({ kind, rule }: ScoredKpi, day: number): number | undefined {
  const raw = KINDS[kind].score(WHOLE_WAY, rule, { today: day, periods: 1, met: 1 });
  if (typeof raw === "number") return 10_000 / raw;
  return raw.kind === "not-due" ? 0 : undefined;
}
