import { fieldOf } from "./fieldWords";
import { saidPeriod } from "./saidPeriod";
import { isTitleAhead } from "./titleOver";
import type { Block, View } from "./view";

/**
 * The blocks of cells that belong together: cells that touch, also by a corner, are one block. A block of labels whose
 * values stand beyond one empty column (merged cells), and a block that goes on after one empty row, are put together.
 */
export function regionsOf(view: View): readonly Block[] {
  return merged(view, boxes(view));
}

function boxes(view: View): readonly Block[] {
  const seen = new Uint8Array(view.rows * view.columns);
  const found: Block[] = [];
  for (let row = 0; row < view.rows; row += 1) {
    for (let column = 0; column < view.columns; column += 1) {
      if (seen[row * view.columns + column] === 1 || isBlank(view, row, column)) continue;
      found.push(grow(view, seen, row, column));
    }
  }
  return joined(largest(found), overlap);
}

/** A sheet of more scattered cells than this holds no tables among them that one could tell apart. */
const MOST_BLOCKS = 400;

const sizeOf = ({ top, left, bottom, right }: Block): number => (bottom - top + 1) * (right - left + 1);

const largest = (blocks: readonly Block[]): readonly Block[] =>
  blocks.length <= MOST_BLOCKS
    ? blocks
    : [...blocks].sort((one, other) => sizeOf(other) - sizeOf(one)).slice(0, MOST_BLOCKS);

const isBlank = (view: View, row: number, column: number): boolean => view.cell(row, column).kind === "blank";

/** Everything that is reached from one cell by steps to neighbours that are not blank. */
function grow(view: View, seen: Uint8Array, row: number, column: number): Block {
  let [top, left, bottom, right] = [row, column, row, column];
  const queue = [row * view.columns + column];
  seen[queue[0] ?? 0] = 1;
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    const [r, c] = [Math.floor(place / view.columns), place % view.columns];
    [top, left, bottom, right] = [Math.min(top, r), Math.min(left, c), Math.max(bottom, r), Math.max(right, c)];
    for (let nextRow = Math.max(0, r - 1); nextRow <= Math.min(view.rows - 1, r + 1); nextRow += 1) {
      for (let nextColumn = Math.max(0, c - 1); nextColumn <= Math.min(view.columns - 1, c + 1); nextColumn += 1) {
        const next = nextRow * view.columns + nextColumn;
        if (seen[next] === 1 || isBlank(view, nextRow, nextColumn)) continue;
        seen[next] = 1;
        queue.push(next);
      }
    }
  }
  return { top, left, bottom, right };
}

const union = (one: Block, other: Block): Block => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

const overlap = (one: Block, other: Block): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

const merged = (view: View, blocks: readonly Block[]): readonly Block[] =>
  joined(blocks, (one, other) => isLabelsOf(view, one, other) || goesOn(view, one, other));

/** Puts blocks together as long as two of them belong together. */
function joined(blocks: readonly Block[], belong: (one: Block, other: Block) => boolean): readonly Block[] {
  const all = [...blocks];
  for (let index = 0; index < all.length; index += 1) {
    const one = all[index];
    const at = all.findIndex((other, place) => place !== index && one !== undefined && belong(one, other));
    const other = all[at];
    if (one === undefined || other === undefined) continue;
    all.splice(Math.max(index, at), 1);
    all[Math.min(index, at)] = union(one, other);
    index = -1;
  }
  return all;
}

/** One column of texts, and beyond one empty column a block that has no label column of its own. */
function isLabelsOf(view: View, labels: Block, values: Block): boolean {
  if (labels.left !== labels.right || values.left !== labels.right + 2) return false;
  if (labels.top > values.bottom || values.top > labels.bottom || labels.top === labels.bottom) return false;
  return isAll(view, labels, "text") && !isAll(view, { ...values, right: values.left }, "text");
}

/**
 * The same columns, or the first of them, after one empty row, beginning with a value or a period rather than with a heading: at once, or
 * below the name of a section.
 */
function goesOn(view: View, above: Block, below: Block): boolean {
  if (below.top !== above.bottom + 2 || below.left !== above.left || below.right > above.right) return false;
  return hasNumber(view, below, below.top) || (isSection(view, below) && hasNumber(view, below, below.top + 1));
}

function hasNumber(view: View, { left, right }: Block, row: number): boolean {
  for (let column = left; column <= right; column += 1) if (view.cell(row, column).kind === "number") return true;
  return false;
}

/** Whether a block begins with a text alone in its first column, which names no budget, no forecast and no period, over a label. */
function isSection(view: View, { top, left, right }: Block): boolean {
  const [first, next] = [view.cell(top, left), view.cell(top + 1, left)];
  if (first.kind !== "text" || first.period !== undefined || next.kind !== "text" || next.period !== undefined)
    return false;
  for (let column = left + 1; column <= right; column += 1) if (view.cell(top, column).kind !== "blank") return false;
  const [word = ""] = first.text.trim().split(/\s+/);
  if ([first.text, word].some((text) => fieldOf(text) !== undefined)) return false;
  return !isTitleAhead({ text: first.text }) && saidPeriod(first.text) === undefined;
}

function isAll(view: View, { top, left, bottom, right }: Block, kind: "text"): boolean {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = view.cell(row, column);
      if (cell.kind !== "blank" && (cell.kind !== kind || cell.isNumber)) return false;
    }
  }
  return true;
}
