import { WIDTHS } from "./columns";
import type { Look } from "./looks";
import type { DashboardPlan } from "./plan";
import type { Rows } from "./references";

/** A4 across, in points. */
const PAPER = { width: 842, height: 595 };
/** Of a row that nobody has given another. */
const STANDARD_HEIGHT = 15;
/** What is reckoned with: a printer keeps a little for itself. */
const SAFE = 0.95;

type Printed = Pick<DashboardPlan, "header" | "list" | "rows" | "source">;

interface Margins {
  readonly across: number;
  readonly down: number;
}

/**
 * The rows of each printed page of a long list: strategic objectives stay in one piece with their KPIs, perspectives begin with their first
 * objective, and what needs action is not torn. Only what is longer than a page is, where the page ends.
 *
 * @param looks - they say how high rows are
 */
export function printedPages(plan: Printed, looks: readonly Look[], margins: Margins): readonly Rows[] {
  const heights = heightsOf(plan.source + 1, looks);
  const heightOf = ({ first, last }: Rows): number =>
    heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
  const room = SAFE * roomOf(margins);
  const heading = heights[plan.header] ?? STANDARD_HEIGHT;
  const pages: Rows[] = [];
  for (const block of blocksOf(plan)) {
    const page = pages.at(-1);
    const longer = { first: page?.first ?? 0, last: block.last };
    const own = pages.length > 1 ? room - heading : room;
    if (page !== undefined && heightOf(longer) > own) pages.push(block);
    else pages.splice(-1, 1, longer);
  }
  return pages;
}

/** How many points of rows a page takes when all columns have to be on it. */
function roomOf({ across, down }: Margins): number {
  const width = (Object.values(WIDTHS) as number[]).reduce((sum, each) => sum + each, 0);
  return (PAPER.height - down) * Math.max(1, width / (PAPER.width - across));
}

function heightsOf(rows: number, looks: readonly Look[]): readonly number[] {
  const heights = new Array<number>(rows).fill(STANDARD_HEIGHT);
  for (const { rows: own, height } of looks) {
    if (height !== undefined) heights.fill(height, own.first, own.last + 1);
  }
  return heights;
}

/** What stays in one piece: the head with the first row of the list, each strategic objective, and what needs action. */
function blocksOf({ list, rows, source }: Printed): readonly Rows[] {
  const starts = rows.flatMap(({ level }, index) => {
    const before = rows[index - 1]?.level;
    const isFirstBelow = before === "scorecard" || (level === "objective" && before === "perspective");
    return level !== "kpi" && index > 0 && !isFirstBelow ? [list.first + index] : [];
  });
  const firsts = [0, ...starts, list.last + 1];
  return firsts.map((first, index) => ({ first, last: (firsts[index + 1] ?? source + 1) - 1 }));
}
