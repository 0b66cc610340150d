import { freeName } from "../freeName";
import { TREE_KEYS, type TreeKey } from "../tables";
import { AXES_NAME, AXES_SHEET, createAxes } from "./axes";
import type { Place, Places } from "./blocks";
import { heldOf, linksIn, type LinkCells } from "./loadLinks";

/** The blocks as they were read. */
export interface Blocks {
  /** With its name. */
  readonly sheet: Excel.Worksheet;
  readonly places: Places;
  /** The nodes of each block from its first row on; empty where a row is free. */
  readonly ids: Readonly<Record<TreeKey, readonly string[]>>;
  readonly links: ReadonlyMap<string, LinkCells>;
  /** When the tree or its numbers were last changed: whoever changes them looks whether that is still the same. */
  readonly changed: string;
  readonly axes: Axes;
}

/** The sheet of written axes. */
export interface Axes {
  /** What it is called, or will be. */
  readonly name: string;
  /** Queues its creation where it is missing. */
  sheet(): Excel.Worksheet;
}

/** Queues the reading of where all nodes stand; `undefined` when there are no blocks. */
export function loadBlocks(context: Excel.RequestContext): () => Blocks | undefined {
  const blocks = TREE_KEYS.map((key) => ({
    key,
    held: heldOf(context, key).load("values,formulas,rowIndex,columnIndex,rowCount"),
  }));
  const sheet = heldOf(context, "kpis").worksheet.load("name");
  const axes = loadAxes(context);
  return () => {
    if (blocks.some(({ held }) => held.isNullObject)) return undefined;
    const of = <Value>(what: (held: Excel.Range) => Value): Readonly<Record<TreeKey, Value>> =>
      Object.fromEntries(blocks.map(({ key, held }) => [key, what(held)])) as Readonly<Record<TreeKey, Value>>;
    const ranges = of((held) => held);
    return {
      sheet,
      places: of(({ rowIndex, columnIndex, rowCount }): Place => ({
        row: rowIndex,
        column: columnIndex,
        rows: rowCount,
      })),
      ids: of(({ values }) => values.map(([id]) => String(id).trim())),
      links: linksIn(ranges.kpis),
      changed: String(ranges.settings.values[0]?.[1] ?? ""),
      axes: axes(),
    };
  };
}

/** Queues the look for the sheet of written axes. */
export function loadAxes(context: Excel.RequestContext): () => Axes {
  const item = context.workbook.names.getItemOrNullObject(AXES_NAME).load("name");
  const found = item.getRangeOrNullObject().worksheet.load("name");
  const sheets = context.workbook.worksheets.load("items/name");
  return () => {
    if (!found.isNullObject) return { name: found.name, sheet: () => found };
    const name = freeName(
      AXES_SHEET,
      sheets.items.map((each) => each.name),
    );
    let made: Excel.Worksheet | undefined;
    const make = (): Excel.Worksheet => {
      // A name outlives the sheet that somebody has deleted.
      if (!item.isNullObject) item.delete();
      return createAxes(context, name);
    };
    return { name, sheet: () => (made ??= make()) };
  };
}
