import type { Heading } from "./heading";
import { headsPeriods } from "./headsPeriods";
import type { PeriodTable } from "./periodTable";
import { targetOwner } from "./targetOwner";

/** What stands behind a name and says a part of it, "GM target" behind "Gross margin", is of that name unless another one is called so. */
export const ofNeighbours = (headings: readonly Heading[], { isKnown }: PeriodTable): readonly Heading[] =>
  headings.map((heading) => {
    const before = headings.find(({ column }) => column === heading.column - 1);
    if (before?.field !== "actual" || heading.field === "actual" || !isKnown(before.label)) return heading;
    const others = headings.filter((each) => each.field === "actual" && each !== before);
    const labels = others.map(({ label }) => label);
    const label = targetOwner(heading.label, before.label, labels, isKnown);
    const owner = [before, ...others].find((each) => each.label === label);
    return owner ? { ...heading, label: owner.label, labelColumn: owner.labelColumn, row: owner.row } : heading;
  });

/**
 * A column that is only called "target" belongs to the label before it, when every label has one or there is one label, when that is the whole
 * of the others, or when only these two say the same unit, are shown as percentages, or are not.
 */
export function besideLabels(
  table: PeriodTable,
  headings: readonly Heading[],
  bare: readonly Pick<Heading, "column" | "field">[],
): readonly Heading[] {
  const named = headings.filter(({ label }) => !headsPeriods(label));
  const owners = bare.map(({ column }) => named.filter((each) => each.column < column).at(-1));
  const fields = new Set(bare.map(({ field }) => field));
  // One that has a column of its own with its name needs no other.
  const isNamed = ({ label, field }: Heading): boolean =>
    fields.has(field) || named.some((each) => each.label === label && fields.has(each.field));
  const isOneEach = named.every((heading) => owners.includes(heading) || isNamed(heading));
  return bare.flatMap(({ column, field }, index) => {
    const owner = owners[index];
    if (owner === undefined || field === owner.field) return [];
    const isOnly = bare.filter((each) => each.field === field).length === 1;
    const isItsOwn = isOnly && (owner.isWhole === true || isOfOneUnit(table, owner, column, named));
    return isOneEach || isItsOwn ? [{ ...owner, column, field }] : [];
  });
}

/** Whether a column right behind another is of the same unit, by its heading or as its cells are shown, and no other column of values is. */
function isOfOneUnit({ view, axis }: PeriodTable, owner: Heading, column: number, named: readonly Heading[]): boolean {
  const isPercent = (at: number): boolean =>
    axis.rows.some((row) => {
      const cell = view.cell(row, at);
      return cell.kind === "number" && cell.isPercent;
    });
  const said = (at: number): string | undefined => UNIT_BEHIND.exec(String(view.value(owner.row, at)))?.[1];
  const isAlone = (unitAt: (at: number) => string | boolean | undefined): boolean =>
    unitAt(column) !== undefined &&
    unitAt(owner.column) === unitAt(column) &&
    named.every((each) => each === owner || unitAt(each.column) !== unitAt(column));
  return owner.column === column - 1 && (isAlone(said) || isAlone(isPercent));
}

const UNIT_BEHIND = /[([]([^()[\]]*)[)\]]\s*$/;
