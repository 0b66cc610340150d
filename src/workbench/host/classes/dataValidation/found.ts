import { intersection } from "../../../grid/address";
import { NO_VALIDATION, type DataValidation, type Validation } from "../../../grid/dataValidation";
import type { Grid, Place } from "../../../grid/grid";
import { mapFormulas } from "../../../grid/mapFormulas";
import { rebased } from "../../../grid/rebased";
import { outside } from "../../../grid/structureChange";

/** What is said of cells of the place. */
export const touching = (grid: Grid, { sheetId, area }: Place): readonly DataValidation[] =>
  grid.parts(sheetId).dataValidations.filter(({ areas }) => areas.some((each) => intersection(each, area)));

/** What is said of all cells of a place alike, with the formulas of its first cell; more words where it is not. */
export function validationOf(grid: Grid, place: Place): Validation | "Inconsistent" | "MixedCriteria" {
  const found = touching(grid, place);
  const [first] = found;
  if (!first) return NO_VALIDATION;
  const { area } = place;
  const covered = found
    .flatMap(({ areas }) => areas.flatMap((each) => intersection(each, area) ?? []))
    .reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (covered < area.rows * area.columns) return "Inconsistent";
  const own = found.map((each) => asOf(each, place));
  if (own.some(({ rule }) => rule.type !== first.rule.type)) return "Inconsistent";
  return own.some((each) => JSON.stringify(each) !== JSON.stringify(own[0]))
    ? "MixedCriteria"
    : (own[0] ?? NO_VALIDATION);
}

function asOf({ areas, ...validation }: DataValidation, { area }: Place): Validation {
  return areas[0] ? { ...validation, rule: mapFormulas(validation.rule, rebased(areas[0], area)) } : validation;
}

/** What is said beyond the place stays. */
function without(grid: Grid, { sheetId, area }: Place): readonly DataValidation[] {
  return grid.parts(sheetId).dataValidations.flatMap((each) => {
    const areas = each.areas.flatMap((one) => outside(one, area));
    const [from, to] = [each.areas[0], areas[0]];
    return from && to ? [{ ...each, areas, rule: mapFormulas(each.rule, rebased(from, to)) }] : [];
  });
}

export function clearValidation(grid: Grid, place: Place): void {
  if (touching(grid, place).length > 0) grid.setParts(place.sheetId, { dataValidations: without(grid, place) });
}

/** Of cells of which different things are said, the first word counts for what is not changed. */
export function changeValidation(grid: Grid, place: Place, change: Partial<Validation>): void {
  const before = validationOf(grid, place);
  const [first] = touching(grid, place);
  const known = typeof before === "object" ? before : first ? asOf(first, place) : NO_VALIDATION;
  const changed = { ...known, ...change, areas: [place.area] };
  grid.setParts(place.sheetId, { dataValidations: [...without(grid, place), changed] });
}
