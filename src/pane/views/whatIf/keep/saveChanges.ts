import type { NodeId, Problem, Result } from "../../../../scorecard";
import type { FieldDraft, Ready, Session } from "../../../../session";
import type { Change } from "./useChanges";

interface Saved {
  readonly changes: readonly Change[];
  /** Why they were not written. */
  readonly problem: Problem | undefined;
}

/** Saves targets and weights, all of one entry in one action, so that each entry is a step to take back. */
export async function saveChanges(
  session: Session,
  ready: Ready,
  changes: readonly Change[],
): Promise<readonly Saved[]> {
  const outcomes: Saved[] = [];
  for (const node of new Set(changes.map((change) => change.node))) {
    const own = changes.filter((change) => change.node === node);
    const saved = await save(session, ready, node, own);
    outcomes.push({ changes: own, problem: saved.ok ? undefined : saved.problem });
  }
  return outcomes;
}

async function save(
  session: Session,
  { scorecard, revisions }: Ready,
  node: NodeId,
  changes: readonly Change[],
): Promise<Result<unknown, Problem>> {
  const weight = changes.find(({ lever }) => lever === "weights")?.value;
  const target = changes.find(({ lever }) => lever === "targets")?.value;
  const revision = revisions.get(node) ?? 0;
  const kpi = scorecard.kpis.find(({ id }) => id === node);
  if (kpi !== undefined) {
    const { id, parent, name, unit } = kpi;
    const field: FieldDraft = target === undefined ? UNCHANGED : { kind: "typed", value: target };
    const fields = { actual: UNCHANGED, target: field, baseline: UNCHANGED };
    return session.saveKpi({ id, revision, parent, name, unit, weight: weight ?? kpi.weight, fields });
  }
  const objective = scorecard.objectives.find(({ id }) => id === node);
  if (objective !== undefined) {
    const { id, parent, name } = objective;
    return session.saveObjective({ id, revision, parent, name, weight: weight ?? objective.weight });
  }
  const perspective = scorecard.perspectives.find(({ id }) => id === node);
  if (perspective === undefined) return { ok: false, problem: { kind: "row-gone", name: changes[0]?.name ?? "" } };
  const { id, name } = perspective;
  return session.savePerspective({ id, revision, name, weight: weight ?? perspective.weight });
}

const UNCHANGED: FieldDraft = { kind: "unchanged" };
