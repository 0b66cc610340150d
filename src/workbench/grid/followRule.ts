import { intersection } from "./address";
import { followAreas } from "./followAreas";
import { followFormula } from "./followFormula";
import type { Area } from "./grid";
import { rebased } from "./rebased";
import { followAreaOn, moved, type StructureChange } from "./structureChange";

interface FollowedRule {
  readonly areas: readonly Area[];
  readonly formula: (formula: string) => string;
}

/**
 * Areas, and the formulas that are those of their first cell, after the change: when the first cell goes, the formulas are
 * those of the first one that is left.
 */
export function followRule(areas: readonly Area[], sheet: string, change: StructureChange): FollowedRule {
  const after = followAreas(areas, sheet, change);
  const from = areas[0];
  const to = after[0];
  if (!from || !to) return { areas: after, formula: (formula) => formula };
  const origin = cellBefore(to, areas, sheet, change);
  const before = rebased(from, origin ?? from);
  // A first cell that is new has what the one that was the first has now.
  const [moved = to] = origin ? [] : followAreaOn({ ...from, rows: 1, columns: 1 }, sheet, change);
  const behind = rebased(moved, to);
  return { areas: after, formula: (formula) => behind(followFormula(before(formula), sheet, change)) };
}

/** Where the first cell of an area was before the change. */
function cellBefore(
  { row, column }: Area,
  areas: readonly Area[],
  sheet: string,
  change: StructureChange,
): Area | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  return [cell, ...comesFrom(cell, change)].find(
    (candidate) =>
      areas.some((area) => intersection(area, candidate)) &&
      followAreaOn(candidate, sheet, change).some((after) => after.row === row && after.column === column),
  );
}

/** Where a cell may have been before it was moved to its place. */
function comesFrom(cell: Area, change: StructureChange): readonly Area[] {
  switch (change.kind) {
    case "shift":
      return [
        change.axis === "rows"
          ? { ...cell, row: cell.row - change.count }
          : { ...cell, column: cell.column - change.count },
      ];
    case "move":
      return [moved(cell, { from: { ...change.from, ...change.to }, to: change.from })];
    case "reorder": {
      const { axis, first, count, before } = change;
      const [start, middle, end] = before < first ? [before, first, first + count] : [first, first + count, before];
      return [middle - start, middle - end].map((by) =>
        axis === "rows" ? { ...cell, row: cell.row + by } : { ...cell, column: cell.column + by },
      );
    }
    default:
      return [];
  }
}

/** What goes to another sheet of a rule: nothing when none of its cells do. */
export function leavingRule(
  areas: readonly Area[],
  change: Extract<StructureChange, { kind: "moveAway" }>,
): FollowedRule {
  const leaving = areas.flatMap((area) => intersection(area, change.from) ?? []);
  const [from, first] = [areas[0], leaving[0]];
  const before = from && first ? rebased(from, first) : (formula: string): string => formula;
  return {
    areas: leaving.map((area) => moved(area, change)),
    formula: (formula) => followFormula(before(formula), change.sheet, change, change.toSheet),
  };
}
