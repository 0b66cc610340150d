import { parseAddress } from "../grid/address";
import { canBeName } from "../grid/canBeName";
import type { NameFile, TableFile } from "../grid/file";
import type { Area } from "../grid/grid";
import { SHEET_LIMITS } from "../grid/sheetLimits";
import type { LossList } from "./losses";

/**
 * The tables that can be. Excel repairs a file in which one has an impossible name, that of another table or of a defined name, or lies over
 * another one; here its cells stay and the table is lost.
 */
export function soundTables(
  tables: readonly TableFile[],
  names: readonly NameFile[],
  losses: LossList,
): readonly TableFile[] {
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  const kept: TableFile[] = [];
  for (const table of tables) {
    const name = table.name.toLowerCase();
    const isOver = kept.some((each) => each.sheet === table.sheet && meet(areaOf(each), areaOf(table)));
    if (!canBeName(table.name) || taken.has(name) || isOver) {
      losses.add("tables", table.sheet);
      continue;
    }
    taken.add(name);
    kept.push(table);
  }
  return kept;
}

const areaOf = ({ area }: TableFile): Area | undefined => parseAddress(area, SHEET_LIMITS)?.area;

const meet = (one: Area | undefined, other: Area | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
