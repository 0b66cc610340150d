import { takesPart, type Evaluation, type NodeEvaluation, type NodeId } from "../../scorecard";
import type { CellValue } from "../cells";
import { BLOCK_COLUMNS } from "../numbers/blocks";
import { BLOCK_NAMES } from "../numbers/heldColumns";
import { TREE_KEYS, type TreeKey } from "../tables";

/** What the native cells of a row say; `undefined` for an empty cell. */
export interface NativeScore {
  readonly score: number | undefined;
  readonly coverage: number | undefined;
  readonly light: string;
  /** The numbers were written as values on a day, because no formula carries them. */
  readonly isWritten: boolean;
}

/** The cells of each block, a row a node. */
export type BlockContents = Readonly<Partial<Record<TreeKey, readonly (readonly CellValue[])[]>>>;

/** Queues the reading of all blocks; the returned function gives what is there after the sync. */
export function loadNumbers(context: Excel.RequestContext): () => BlockContents {
  const ranges = TREE_KEYS.map((key) => ({
    key,
    range: context.workbook.names.getItemOrNullObject(BLOCK_NAMES[key]).getRangeOrNullObject().load("values"),
  }));
  return () =>
    Object.fromEntries(ranges.flatMap(({ key, range }) => (range.isNullObject ? [] : [[key, range.values]])));
}

/** The native cells of all nodes that have a row, by id. */
export function nativeScores(blocks: BlockContents): ReadonlyMap<string, NativeScore> {
  const scores = new Map<string, NativeScore>();
  for (const key of TREE_KEYS) {
    const { [key]: rows = [] } = blocks;
    for (const values of rows) {
      const cell = (column: string): CellValue => values[BLOCK_COLUMNS[key].indexOf(column)] ?? "";
      const number = (column: string): number | undefined => {
        const value = cell(column);
        return typeof value === "number" ? value : undefined;
      };
      const id = String(cell("Id")).trim();
      if (id === "") continue;
      scores.set(id, {
        score: number("Score"),
        coverage: number("Coverage"),
        light: String(cell("Light")),
        isWritten: cell("Written") !== "",
      });
    }
  }
  return scores;
}

/** The engine's tolerance for sums in another order. */
const TOLERANCE = 1e-9;

/**
 * The nodes whose native numbers are not those of the engine, or that have none. There must be none: a difference means
 * that somebody has changed a formula, or that written values are of another day.
 */
export const differences = (
  { nodes }: Pick<Evaluation, "nodes">,
  natives: ReadonlyMap<string, NativeScore>,
): readonly { readonly id: NodeId; readonly name: string; readonly native: NativeScore | undefined }[] =>
  [...nodes.values()].flatMap((node) => {
    // What counts of a scorecard below is compared there.
    if (node.isBelow) return [];
    const native = natives.get(node.id);
    return native !== undefined && isSame(node, native) ? [] : [{ id: node.id, name: node.name, native }];
  });

function isSame(node: NodeEvaluation, { score, coverage, light }: NativeScore): boolean {
  const engine = takesPart(node) ? node.coverage : undefined;
  return isNear(node.score, score) && isNear(engine, coverage) && node.status === light;
}

const isNear = (one: number | undefined, other: number | undefined): boolean =>
  one === undefined || other === undefined
    ? one === other
    : Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one));
