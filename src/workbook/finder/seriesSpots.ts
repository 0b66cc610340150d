import type { Field } from "../../scorecard";
import { axesIn, type Axis } from "./axes";
import { bindCell } from "./bindCell";
import { fieldOf } from "./fieldWords";
import { headingsOf, type Heading, type PeriodTable } from "./headings";
import { compact, plainText } from "./plainText";
import type { Spot, SpotPart, SpotPeriods } from "./spot";
import { valuesIn } from "./valuesIn";
import type { Block, View } from "./view";

/**
 * Values beside periods, with the labels over them: one spot for each label that a block of cells has over its columns.
 *
 * @param isKnown - whether a label may mean a KPI
 */
export const seriesSpots = (view: View, block: Block, isKnown: (label: string) => boolean): readonly Spot[] =>
  axesIn(view, block).flatMap((axis) => spotsOf({ view, block, axis, isKnown }));

function spotsOf(table: PeriodTable): readonly Spot[] {
  const groups = new Map<string, Heading[]>();
  for (const heading of headingsOf(table)) {
    const key = compact(plainText(heading.label));
    groups.set(key, [...(groups.get(key) ?? []), heading]);
  }
  const periods = periodsOf(table);
  return [...groups.values()].flatMap((group) => spotOf(table, group, periods) ?? []);
}

/** The columns of one label. */
function spotOf(table: PeriodTable, group: readonly Heading[], periods: SpotPeriods): Spot | undefined {
  const { view, axis } = table;
  const parts: Partial<Record<Field, SpotPart>> = {};
  for (const { column, field } of group) {
    const values = valuesIn(view, column, axis.rows, axis);
    if (values !== undefined) parts[field] ??= { values, binding: undefined };
  }
  const actuals = group.filter(({ field }) => field === "actual");
  const [main] = actuals;
  if (main === undefined || parts.actual === undefined) return undefined;
  const { label, row, labelColumn } = main;
  return {
    label,
    labelAddress: view.address({ top: row, bottom: row, left: labelColumn, right: labelColumn }),
    parts: { ...singlesOf(table, main), ...parts },
    periods,
    // The same label twice over one table: parts of a whole, such as two countries.
    isDoubtful: actuals.length > 1,
  };
}

function periodsOf({ view, axis }: PeriodTable): SpotPeriods {
  const { column, rows, frequency, isAscending, isReadable }: Axis = axis;
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  return {
    reference: view.reference({ top: first, bottom: last, left: column, right: column }),
    frequency,
    isAscending,
    isReadable,
    hasNoGaps: last - first + 1 === rows.length,
    text: String(view.value(first, column)),
  };
}

/** Target and baseline that stand once for all periods: in a row of their own before the first or after the last. */
function singlesOf(
  { view, block, axis }: PeriodTable,
  { column, row: headingRow, labelColumn }: Heading,
): Spot["parts"] {
  const parts: Partial<Record<Field, SpotPart>> = {};
  if (column !== labelColumn) return parts;
  const [left, right] = column > axis.column ? [axis.column + 1, block.right] : [block.left, axis.column - 1];
  for (let row = headingRow + 1; row <= block.bottom; row += 1) {
    const cell = view.cell(row, axis.column);
    const field = cell.kind === "text" ? fieldOf(cell.text) : undefined;
    if (field === undefined || field === "actual" || axis.rows.includes(row)) continue;
    const values = valuesIn(view, column, [row], axis);
    if (values === undefined) continue;
    // The labels lie in a row here, so the list is that of the turned view.
    const label = { row: labelColumn, column: headingRow };
    const binding = bindCell(view.turned(), { label, valueColumn: row, top: left, bottom: right });
    parts[field] ??= { values, binding };
  }
  return parts;
}
