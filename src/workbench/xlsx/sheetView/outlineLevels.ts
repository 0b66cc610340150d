import { columnIndex, columnName } from "../../grid/address";
import type { OutlineFile } from "../../grid/file";
import { DEEPEST, levelsOf, spansOf, type Span } from "../../grid/outline";
import { childNamed, childrenNamed, type XmlElement } from "../xml";

/** How deep each row or column is, by number from 1. */
export const levelsIn = (spans: string | undefined): ReadonlyMap<number, number> =>
  new Map([...levelsOf(parsed(spans))].map(([index, level]) => [index + 1, level]));

/** The deepest level; undefined when there is none. */
export const deepest = (spans: string | undefined): number | undefined => {
  const levels = [...levelsIn(spans).values()];
  return levels.length === 0 ? undefined : levels.reduce((most, level) => Math.max(most, level));
};

const parsed = (spans = ""): readonly Span[] =>
  [...spans.matchAll(/([A-Z]+|\d+):([A-Z]+|\d+)/g)].map(([, first = "", last = ""]) => {
    const [from, to] = [first, last].map((each) => (/\d/.test(each) ? Number(each) - 1 : columnIndex(each)));
    return { first: from ?? 0, count: (to ?? 0) - (from ?? 0) + 1 };
  });

/** Columns far to the right come as one entry for all of them. */
const MOST_COLUMNS = 256;

export function readOutline(root: XmlElement): OutlineFile | undefined {
  const rows = new Map<number, number>();
  let row = 0;
  for (const { attributes } of childrenNamed(childNamed(root, "sheetData"), "row")) {
    row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]);
    const level = levelOf(attributes["outlineLevel"]);
    if (level > 0) rows.set(row - 1, level);
  }
  const columns = new Map<number, number>();
  for (const { attributes } of childrenNamed(childNamed(root, "cols"), "col")) {
    const { min = "1", max = min, outlineLevel } = attributes;
    const level = levelOf(outlineLevel);
    for (let column = Number(min); level > 0 && column <= Math.min(Number(max), MOST_COLUMNS); column += 1)
      columns.set(column - 1, level);
  }
  if (rows.size + columns.size === 0) return undefined;
  const printed = (levels: ReadonlyMap<number, number>, print: (index: number) => string): string =>
    spansOf(levels)
      .map(({ first, count }) => `${print(first)}:${print(first + count - 1)}`)
      .join(" ");
  return {
    ...(rows.size === 0 ? {} : { rows: printed(rows, (index) => String(index + 1)) }),
    ...(columns.size === 0 ? {} : { columns: printed(columns, columnName) }),
  };
}

const levelOf = (text = "0"): number => Math.min(DEEPEST, Number(text) || 0);
