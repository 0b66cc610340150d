import type { Reading } from "../../scorecard";
import type { Item, Items, Stay } from "./item";
import type { FlowProblem } from "./problem";

/** 31 December 9999: what lies beyond is no day in Excel. */
const LAST_DAY = 2_958_465;

export interface ReadItems extends Items {
  /** One for each row that is left out. */
  readonly problems: readonly FlowProblem[];
}

/**
 * Reads a table of dates with a row an item: two columns a stage (first and last day), or one (the day it was reached).
 *
 * A stage that stands twice among the headings is the same one again: rework. A row that cannot be right is left out with its reason, and
 * one without any date is no item.
 *
 * @param headings - the stages in order; half as many as there are columns, or as many
 * @param rows - days as serial numbers
 * @param today - the latest day in the table when left out
 */
export function readItems(
  headings: readonly string[],
  rows: readonly (readonly Reading[])[],
  today: number | undefined,
): ReadItems {
  const width = rows[0]?.length ?? 0;
  const shape = width >= 2 * headings.length ? "spans" : "stamps";
  const stages = [...new Set(headings)];
  const places = headings.map((heading) => stages.indexOf(heading));
  const read = rows.map((row, index) => readRow(row, index + 1, shape, headings, today));
  const items = read.flatMap((each) => (each.kind === "stays" ? [itemOf(each.stays, places)] : []));
  const days = items.flatMap(({ stays }) => stays.flatMap(({ start, end }) => [start, end ?? start]));
  return {
    shape,
    stages,
    items,
    today: today ?? days.reduce((one, other) => Math.max(one, other), -Infinity),
    problems: read.flatMap((each) => (each.kind === "problem" ? [each.problem] : [])),
  };
}

/** Stays by the place of their heading. */
function itemOf(stays: readonly Stay[], places: readonly number[]): Item {
  const last = stays.at(-1);
  const isLeft = last?.end !== undefined;
  return {
    stays: stays.map((stay) => ({ ...stay, stage: places[stay.stage] ?? 0 })),
    isFinished: isLeft && last.stage === places.length - 1,
    waitsFor: isLeft ? places[last.stage + 1] : undefined,
  };
}

type ReadRow =
  | { readonly kind: "stays"; readonly stays: readonly Stay[] }
  | { readonly kind: "problem"; readonly problem: FlowProblem }
  | { readonly kind: "empty" };

function readRow(
  cells: readonly Reading[],
  row: number,
  shape: Items["shape"],
  headings: readonly string[],
  today = Infinity,
): ReadRow {
  const stays: Stay[] = [];
  const problem = (kind: Exclude<FlowProblem["kind"], "not-a-date">, place: number): ReadRow => ({
    kind: "problem",
    problem: { kind, row, stage: headings[place] ?? "", place },
  });
  for (const [place, stage] of headings.entries()) {
    const [first, second] = shape === "spans" ? [cells[2 * place], cells[2 * place + 1]] : [cells[place], undefined];
    const wrong = [first, second].find((cell) => cell !== undefined && cell.kind !== "blank" && !isDay(cell));
    if (wrong !== undefined)
      return { kind: "problem", problem: { kind: "not-a-date", row, stage, place, text: textOf(wrong) } };
    const start = dayOf(first, shape);
    const end = shape === "spans" ? dayOf(second, shape) : start;
    if (start === undefined && end === undefined) continue;
    if (start === undefined) return problem("start-missing", place);
    if (start > today || (end ?? start) > today) return problem("after-today", place);
    const before = stays.at(-1);
    if ((end ?? start) < start || (before !== undefined && start < before.start))
      return problem("dates-backwards", place);
    if (before !== undefined && before.end === undefined) return problem("end-missing", before.stage);
    stays.push({ stage: place, start, end });
  }
  return stays.length === 0 ? { kind: "empty" } : { kind: "stays", stays };
}

const isDay = (cell: Reading): boolean =>
  cell.kind === "date" || (cell.kind === "number" && cell.value >= 1 && cell.value <= LAST_DAY);

/** The time of the day counts where a moment is all that is known. */
function dayOf(cell: Reading | undefined, shape: Items["shape"]): number | undefined {
  const serial = cell?.kind === "number" ? cell.value : cell?.kind === "date" ? cell.serial : undefined;
  return serial === undefined || shape === "stamps" ? serial : Math.floor(serial);
}

function textOf(cell: Reading): string {
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "error") return cell.code;
  return cell.kind === "number" || cell.kind === "logical" ? String(cell.value) : "";
}
