import { takesPart, type Evaluation, type NodeEvaluation, type NodeId } from "../../scorecard";
import type { CellValue } from "../cells";
import { TREE_KEYS, type TableContents } from "../tables";

/** What the native cells of a row say; `undefined` for an empty cell. */
export interface NativeScore {
  readonly score: number | undefined;
  readonly coverage: number | undefined;
  readonly light: string;
  /** The numbers were written as values on a day, because no formula carries them. */
  readonly isWritten: boolean;
}

/** The native cells of all rows that have them, by id. */
export function nativeScores(contents: TableContents): ReadonlyMap<string, NativeScore> {
  const scores = new Map<string, NativeScore>();
  for (const key of TREE_KEYS) {
    const { headers = [], rows = [] } = contents[key] ?? {};
    const place = new Map(headers.map((header, index) => [header.trim().toLowerCase(), index]));
    if (!place.has("score")) continue;
    for (const { values } of rows) {
      const cell = (column: string): CellValue => values[place.get(column) ?? -1] ?? "";
      const number = (column: string): number | undefined => {
        const value = cell(column);
        return typeof value === "number" ? value : undefined;
      };
      scores.set(String(cell("id")).trim(), {
        score: number("score"),
        coverage: number("coverage"),
        light: String(cell("light")),
        isWritten: cell("written") !== "",
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
  { nodes }: Evaluation,
  natives: ReadonlyMap<string, NativeScore>,
): readonly { readonly id: NodeId; readonly name: string; readonly native: NativeScore | undefined }[] =>
  [...nodes.values()].flatMap((node) => {
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
