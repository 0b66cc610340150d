import type { KpiId, Problem, Result } from "../../src/scorecard";
import type { KpiDraft } from "../../src/session";
import { interleave } from "./interleave";
import type { AddinUser, SharedWorkbook } from "./users";

export type Outcome = Result<unknown, Problem>;

/**
 * Lets two people do something at once, and waits until everything has come to rest.
 *
 * @param order - whose request comes next whenever both wait, again and again
 */
export async function atOnce(
  { users, workbench }: SharedWorkbook<AddinUser>,
  order: readonly number[],
  work: readonly [() => Promise<Outcome>, () => Promise<Outcome>],
): Promise<readonly [Outcome, Outcome]> {
  let turn = 0;
  const [first, second] = work;
  const results: { first?: Outcome; second?: Outcome } = {};
  await interleave(users, () => order[turn++ % order.length] ?? 0, [
    async () => void (results.first = await first()),
    async () => void (results.second = await second()),
  ]);
  await workbench.settled();
  if (results.first === undefined || results.second === undefined) throw new Error("somebody was not answered");
  return [results.first, results.second];
}

export const problemOf = (result: Outcome): string => (result.ok ? "ok" : result.problem.kind);

const UNCHANGED = { kind: "unchanged" } as const;

/** What a user's form holds when they have changed something of a KPI that they see. */
export function draftOf({ name: user, ready }: AddinUser, id: KpiId, change: Partial<KpiDraft>): KpiDraft {
  const { scorecard, revisions } = ready();
  const kpi = scorecard.kpis.find((each) => each.id === id);
  if (kpi === undefined) throw new Error(`${user} does not see ${id}`);
  const { name, unit, weight, parent } = kpi;
  const fields = { actual: UNCHANGED, target: UNCHANGED, baseline: UNCHANGED };
  return { id, revision: revisions.get(id), parent, name, unit, weight, fields, ...change };
}
