import { isTotal } from "../../scorecard";
import { areAds } from "./adWords";
import { bindCell } from "./bindCell";
import { fieldOf } from "./fieldWords";
import type { Cell } from "./readCell";
import type { Spot, SpotPart } from "./spot";
import { valuesIn } from "./valuesIn";
import type { Block, View } from "./view";

/** A single row is no list of things. */
const LEAST = 2;
/** So many rows of a block may stand over its headings: the name of a report, and when it is from. */
const MOST_TITLES = 8;

/** Where the things of a block stand. */
interface Things {
  readonly headings: number;
  readonly rows: readonly number[];
  /** The row that sums them up, where there is one. */
  readonly total: number | undefined;
}

/**
 * One row a thing (a campaign, an ad, an answer), under headings: one spot for each column of numbers, which are counted together.
 * Totals and what stands below them are left out.
 *
 * @param view - as the sheet is: things stand below each other
 */
export function thingSpots(view: View, block: Block, isKnown: (label: string) => boolean): readonly Spot[] {
  const things = thingsIn(view, block, isKnown);
  if (things === undefined) return [];
  const { headings, rows, total } = things;
  const texts: string[] = [];
  for (let column = block.left; column <= block.right; column += 1) texts.push(textAt(view, headings, column));
  const isOfAds = areAds(texts);
  const hasPeriods = texts.some((_, at) => rows.every((row) => isPeriod(view.cell(row, block.left + at))));
  const table = view.address({ ...block, top: rows[0] ?? 0, bottom: rows.at(-1) ?? 0 });
  return texts.flatMap((label, at): readonly Spot[] => {
    const column = block.left + at;
    const values = label === "" ? undefined : valuesIn(view, column, rows, { isAscending: true });
    if (values === undefined || values.numbers === 0) return [];
    const labelAddress = view.address({ top: headings, bottom: headings, left: column, right: column });
    const actual: SpotPart = { values, binding: { kind: "column", values: values.reference, take: "sum" } };
    const parts = { actual };
    const sum = total === undefined ? undefined : totalOf(view, block, total, column);
    return [
      {
        label,
        labelAddress,
        parts,
        periods: undefined,
        isDoubtful: false,
        isOfAds,
        things: { table, hasPeriods, total: sum },
      },
    ];
  });
}

const textAt = (view: View, row: number, column: number): string => {
  const cell = view.cell(row, column);
  return cell.kind === "text" && !cell.isNumber ? cell.text.trim() : "";
};

const isPeriod = (cell: Cell): boolean =>
  cell.kind === "date" || (cell.kind === "text" && !cell.isNumber && cell.period !== undefined);

function thingsIn(view: View, block: Block, isKnown: (label: string) => boolean): Things | undefined {
  const { top, left, bottom, right } = block;
  const headings = headingRow(view, block);
  if (headings === undefined) return undefined;
  const rows: number[] = [];
  let total: number | undefined;
  for (let row = headings + 1; row <= bottom; row += 1) {
    let isNamedTotal = false;
    let names = 0;
    for (let column = left; column <= right; column += 1) {
      const text = textAt(view, row, column);
      // A list of KPIs, or of values and targets, holds no things.
      if (text !== "" && !isTotal(text) && (isKnown(text) || fieldOf(text) !== undefined)) return undefined;
      isNamedTotal ||= isTotal(text);
      names += Number(text !== "" || view.cell(row, column).kind === "date");
    }
    const isWhole = isNamedTotal || (names === 0 && row === bottom && textAt(view, headings + 1, left) !== "");
    if (isWhole) total ??= row;
    // Subtotals would count twice.
    else if (total !== undefined) return undefined;
    else rows.push(row);
  }
  return rows.length < LEAST || top > headings ? undefined : { headings, rows, total };
}

/** The first row of texts below which most of them have numbers or more texts, and at least one has numbers. */
function headingRow(view: View, { top, left, bottom, right }: Block): number | undefined {
  for (let row = top; row <= Math.min(bottom - LEAST, top + MOST_TITLES); row += 1) {
    let texts = 0;
    let numbers = 0;
    for (let column = left; column <= right; column += 1) {
      if (textAt(view, row, column) === "") continue;
      texts += 1;
      const below = [row + 1, row + 2].map((each) => view.cell(each, column).kind);
      if (below.includes("number")) numbers += 1;
    }
    if (texts >= 2 && numbers > 0) return row;
  }
  return undefined;
}

function totalOf(view: View, { top, bottom, left }: Block, row: number, column: number): SpotPart | undefined {
  const values = valuesIn(view, column, [row], { isAscending: true });
  if (values?.numbers !== 1) return undefined;
  return { values, binding: bindCell(view, { label: { row, column: left }, valueColumn: column, top, bottom }) };
}
