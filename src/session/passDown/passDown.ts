import {
  failure,
  partOf,
  sameKpiIn,
  success,
  type Kpi,
  type KpiId,
  type PassedPart,
  type Problem,
  type Result,
  type ScorecardId,
} from "../../scorecard";
import { kpiCells, newId, type RowWrite } from "../../workbook";
import { writable, type SessionContext } from "../context";
import type { NewKpi, NewPerspective } from "../drafts";
import { changedCells } from "../entryCells";
import { fieldCells } from "../fieldCells";
import { nativeOfWrites } from "../nativeOfWrites";
import { newEntries } from "../newEntries";
import type { Outcome } from "../outcome";
import { changedByOthers, followNative, save } from "../save";
import type { Ready } from "../state";

/** What a scorecard below is to take over of a KPI. */
export interface PassedKpi {
  /** Of the scorecard that it comes from. */
  readonly kpi: KpiId;
  readonly child: ScorecardId;
  /** Of one that the child has already; all of a new one is taken over. */
  readonly parts: readonly PassedPart[];
  /** Its target there; left as it is when it is not given. */
  readonly target?: number;
  /** The child's own one as it was when somebody chose: what has been changed since is not overwritten. */
  readonly revision?: number | undefined;
}

/** Hands KPIs of the scorecard that is shown down to others, in one batch: what has not been chosen stays as it is there. */
export async function passDown(context: SessionContext, passed: readonly PassedKpi[]): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  const children = [...new Set(passed.map(({ child }) => child))];
  const writes: RowWrite[] = [];
  for (const id of children) {
    const child = state.value.others.find(({ scorecard }) => scorecard.settings.id === id);
    if (child === undefined) return failure({ kind: "row-gone", name: "" });
    const own = passed.filter((each) => each.child === id);
    const written = writesFor(state.value, child, own);
    if (!written.ok) return written;
    writes.push(...written.value);
  }
  const { revisions } = state.value;
  const native = nativeOfWrites(context, state.value, new Set(writes.map(({ id }) => id)));
  const saved = await save(context, undefined, writes, { native: native.native, revisions });
  // What fails here is said by the health: what was handed down is there.
  if (saved.ok && writes.length > 0)
    await followNative(context, native.written(), changedByOthers(context, state.value, writes));
  return saved;
}

function writesFor(parent: Ready, child: Ready, passed: readonly PassedKpi[]): Result<readonly RowWrite[], Problem> {
  const owner = child.scorecard.settings.id;
  const changes: RowWrite[] = [];
  const added: NewPerspective[] = [];
  for (const { kpi: id, parts, target, revision } of passed) {
    const kpi = parent.scorecard.kpis.find((each) => each.id === id);
    if (kpi === undefined) return failure({ kind: "row-gone", name: "" });
    const fields = target === undefined ? {} : { target: { kind: "typed", value: target } as const };
    const before = sameKpiIn(child.scorecard.kpis, kpi);
    if (before === undefined) {
      added.push(placed(parent, kpi, { ...handedDown(kpi), fields }));
      continue;
    }
    const after = parts.reduce<Kpi>((own, part) => ({ ...own, ...partOf(kpi, part) }), before);
    const cells = { ...changedCells(kpiCells(before), kpiCells(after)), ...fieldCells(fields) };
    const { id: row, name } = before;
    const known = revision ?? child.revisions.get(row) ?? 0;
    if (Object.keys(cells).length > 0)
      changes.push({ kind: "change", table: "kpis", id: row, revision: known, name, cells });
  }
  const made = newEntries(child.scorecard, added, newId);
  if (!made.ok) return made;
  return success([...changes, ...made.value.rows.map((row) => ({ ...row, owner }))]);
}

/** A KPI as it begins in another scorecard: defined alike, with nobody to answer for it yet. */
const handedDown = (kpi: Kpi): NewKpi => ({ ...kpi, owner: "", isExcluded: false });

/** In what bears the names of what it stands in above; that is made where it is missing. */
function placed({ scorecard }: Ready, { parent }: Kpi, kpi: NewKpi): NewPerspective {
  const objective = scorecard.objectives.find(({ id }) => id === parent);
  const perspective = scorecard.perspectives.find(({ id }) => id === (objective?.parent ?? parent));
  const name = perspective?.name ?? "";
  if (objective === undefined) return { name, objectives: [], kpis: [kpi] };
  return { name, objectives: [{ name: objective.name, kpis: [kpi] }] };
}
