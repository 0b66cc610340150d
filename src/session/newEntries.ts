import {
  DEFAULT_KPI,
  DEFAULT_OBJECTIVE,
  kpiId,
  normalised,
  objectiveId,
  perspectiveId,
  success,
  type Kpi,
  type KpiId,
  type Objective,
  type Perspective,
  type Problem,
  type Readings,
  type Result,
  type Scorecard,
} from "../scorecard";
import { newKpiCells, objectiveCells, perspectiveCells, type RowAddition } from "../workbook";
import { checkName, checkWeight } from "./context";
import { aliasesOf, filledCells, nextOrder } from "./entryCells";
import { fieldCells, readingsAfter } from "./fieldCells";
import type { NewKpi, NewObjective, NewPerspective } from "./drafts";

export interface NewEntries {
  /** The scorecard with them in it. */
  readonly after: Scorecard;
  readonly rows: readonly RowAddition[];
  /** The new KPIs, in the order given. */
  readonly kpis: readonly KpiId[];
  /** What the new KPIs say, as far as it has been typed. */
  readonly readings: ReadonlyMap<KpiId, Readings>;
}

/**
 * The rows of a part of the tree, and the scorecard that it becomes a part of. A perspective or objective that bears the name
 * already gets what is below. Every name is checked against those that are there and those that come with it.
 *
 * @param makeId - a new id for a kind of entry
 */
export function newEntries(
  scorecard: Scorecard,
  perspectives: readonly NewPerspective[],
  makeId: (kind: "p" | "o" | "k") => string,
): Result<NewEntries, Problem> {
  let after = scorecard;
  const rows: RowAddition[] = [];
  const kpis: KpiId[] = [];
  const readings = new Map<KpiId, Readings>();

  const openPerspective = ({ name }: NewPerspective): Result<Perspective, Problem> => {
    const known = after.perspectives.find((each) => isNamed(each, name));
    if (known) return success(known);
    const checked = checkName({ scorecard: after }, name, undefined);
    if (!checked.ok) return checked;
    const id = perspectiveId(makeId("p"));
    const order = nextOrder(after.perspectives);
    const entry = {
      id,
      name: checked.value,
      aliases: [],
      weight: undefined,
      order,
      rollUp: undefined,
      thresholds: undefined,
    };
    after = { ...after, perspectives: [...after.perspectives, entry] };
    rows.push({ kind: "add", table: "perspectives", id, cells: filledCells(perspectiveCells(entry)) });
    return success(entry);
  };
  const openObjective = ({ name }: NewObjective, parent: Perspective): Result<Objective, Problem> => {
    const siblings = after.objectives.filter((each) => each.parent === parent.id);
    const known = siblings.find((each) => isNamed(each, name));
    if (known) return success(known);
    const checked = checkName({ scorecard: after }, name, undefined);
    if (!checked.ok) return checked;
    const id = objectiveId(makeId("o"));
    const place = { parent: parent.id, aliases: [], weight: undefined, order: nextOrder(siblings) };
    const entry: Objective = { id, name: checked.value, ...place, ...DEFAULT_OBJECTIVE };
    after = { ...after, objectives: [...after.objectives, entry] };
    rows.push({ kind: "add", table: "objectives", id, cells: filledCells(objectiveCells(entry)) });
    return success(entry);
  };
  const addKpi = ({ fields = {}, aliases, ...given }: NewKpi, parent: Kpi["parent"]): Problem | undefined => {
    const name = checkName({ scorecard: after }, given.name, undefined, aliases);
    if (!name.ok) return name.problem;
    const weight = checkWeight(name.value, given.weight);
    if (!weight.ok) return weight.problem;
    const id = kpiId(makeId("k"));
    const order = nextOrder(after.kpis.filter((each) => each.parent === parent));
    const entry: Kpi = {
      ...DEFAULT_KPI,
      ...given,
      id,
      parent,
      order,
      name: name.value,
      weight: weight.value,
      unit: given.unit.trim(),
      aliases: aliasesOf(undefined, name.value, aliases),
    };
    after = { ...after, kpis: [...after.kpis, entry] };
    const cells = { ...newKpiCells(entry), ...filledCells(fieldCells(fields)) };
    rows.push({ kind: "add", table: "kpis", id, cells });
    kpis.push(id);
    readings.set(id, readingsAfter(undefined, fields));
    return undefined;
  };

  for (const perspective of perspectives) {
    const parent = openPerspective(perspective);
    if (!parent.ok) return parent;
    for (const objective of perspective.objectives) {
      const opened = openObjective(objective, parent.value);
      if (!opened.ok) return opened;
      for (const kpi of objective.kpis) {
        const problem = addKpi(kpi, opened.value.id);
        if (problem) return { ok: false, problem };
      }
    }
    for (const kpi of perspective.kpis ?? []) {
      const problem = addKpi(kpi, parent.value.id);
      if (problem) return { ok: false, problem };
    }
  }
  return success({ after, rows, kpis, readings });
}

const isNamed = (entry: { readonly name: string }, name: string): boolean =>
  normalised(entry.name) === normalised(name);
