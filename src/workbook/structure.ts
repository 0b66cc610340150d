import { normalised, type Level, type Problem } from "../scorecard";
import { schemaOf } from "./parseModel";
import { placedScorecards } from "./placedScorecards";
import type { CellInput } from "./cells";
import { textIn } from "./rowCells";
import { heldBy } from "./cellInputs";
import { planProblem } from "./planStructure";
import type { RowWrite } from "./rowWrites";
import type { TableContents } from "./tables";

const LEVELS = {
  perspectives: "perspective",
  objectives: "objective",
  kpis: "kpi",
} as const satisfies Record<string, Level>;

type LevelKey = keyof typeof LEVELS;
const KEYS = Object.keys(LEVELS) as readonly LevelKey[];

const cellsOf = ({ cells }: RowWrite): Readonly<Record<string, CellInput | undefined>> => cells;

/**
 * Whether a write adds to the tree, to the scorecards or to what hangs on them, takes from them, or gives a name: two people must not do
 * that without seeing each other.
 */
export const isStructural = (write: RowWrite): boolean =>
  write.kind === "add" || ["Name", "Parent", "Above", "DeletedAt"].some((column) => column in cellsOf(write));

interface Node {
  readonly scorecard: string;
  readonly key: LevelKey;
  readonly name: string;
  readonly parent: string;
}

/**
 * Why the tree of the workbook as it is now does not take some writes: the scorecard or the parent of an entry is gone, the parent is
 * of another scorecard, its name has been given to another one of its scorecard, or what is removed has got a child meanwhile. So it is
 * with scorecards below each other, with the ends of a link and what an initiative is for.
 *
 * @param owner - the scorecard that new rows are of
 */
export function structureProblem(
  writes: readonly RowWrite[],
  contents: TableContents,
  owner: string,
): Problem | undefined {
  const standing = scorecardsAfter(writes, contents);
  for (const write of writes) {
    const whole = write.kind === "add" ? standing.get(write.owner ?? owner) : undefined;
    if (whole?.isGone) return { kind: "row-gone", name: whole.name };
  }
  const structural = writes.filter(isStructural);
  if (structural.length === 0) return undefined;
  const names = new Map<string, string>();
  const nodes = nodesAfter(structural, contents, names, owner);
  const parents = new Set([...nodes.values()].map(({ parent }) => parent));
  const namesakes = new Map<string, string[]>();
  const keyOf = ({ scorecard, name }: Node): string => `${scorecard}\n${normalised(name)}`;
  for (const [id, node] of nodes) {
    const own = namesakes.get(keyOf(node)) ?? [];
    own.push(id);
    namesakes.set(keyOf(node), own);
  }
  for (const write of structural) {
    const { id } = write;
    if (write.table === "links" || write.table === "initiatives") {
      const loose = planProblem(write, contents, { nodes, names, standing });
      if (loose) return loose;
      continue;
    }
    const own = standing.get(id);
    if (own) {
      const isPlaced = ["Above", "DeletedAt"].some((column) => column in cellsOf(write)) || write.kind === "add";
      const higher = isPlaced && !own.isGone ? standing.get(own.above) : undefined;
      if (higher?.isGone) return { kind: "row-gone", name: higher.name };
      const twin = [...standing].find(([other, each]) => other !== id && areTwins(own, each));
      if (twin) return { kind: "name-taken", name: twin[1].name, level: "scorecard" };
      const isInUse = own.isGone && [...nodes.values()].some(({ scorecard }) => scorecard === id);
      const isAbove = own.isGone && [...standing.values()].some(({ above, isGone }) => above === id && !isGone);
      if (isInUse || isAbove) return { kind: "has-children", name: own.name };
      continue;
    }
    const node = nodes.get(id);
    const whole = node && standing.get(node.scorecard);
    if (whole?.isGone) return { kind: "row-gone", name: whole.name };
    if (node === undefined) {
      if (parents.has(id)) return { kind: "has-children", name: names.get(id) ?? "" };
      continue;
    }
    if (node.key !== "perspectives" && nodes.get(node.parent)?.scorecard !== node.scorecard)
      return { kind: "row-gone", name: names.get(node.parent) ?? "" };
    const other = node.name === "" ? undefined : namesakes.get(keyOf(node))?.find((each) => each !== id);
    const twin = other === undefined ? undefined : nodes.get(other);
    if (twin) return { kind: "name-taken", name: twin.name, level: LEVELS[twin.key] };
  }
  return undefined;
}

interface Standing {
  readonly name: string;
  /** The scorecard that it stands below, as its row says it. */
  readonly above: string;
  /** It has been deleted. */
  readonly isGone: boolean;
}

/** Two that stand below the same one under one name. */
const areTwins = (one: Standing, other: Standing): boolean =>
  !one.isGone &&
  !other.isGone &&
  one.name !== "" &&
  one.above === other.above &&
  normalised(one.name) === normalised(other.name);

/** The scorecards that have a row or get one, by id, once the writes are done. */
function scorecardsAfter(writes: readonly RowWrite[], { settings }: TableContents): ReadonlyMap<string, Standing> {
  const written = new Map(writes.map((write) => [write.id, write]));
  const all = new Map<string, Standing>();
  for (const row of settings?.rows ?? []) {
    if (settings === undefined) break;
    const id = textIn(settings, row, "Id");
    const write = written.get(id);
    const cell = (column: string): string => {
      const input = write?.table === "settings" ? cellsOf(write)[column] : undefined;
      return input === undefined ? textIn(settings, row, column) : String(heldBy(input)).trim();
    };
    if (id !== "" && !all.has(id))
      all.set(id, { name: cell("Name"), above: cell("Above"), isGone: cell("DeletedAt") !== "" });
  }
  for (const write of writes) {
    if (write.kind !== "add" || write.table !== "settings") continue;
    const cell = (column: string): string => String(heldBy(cellsOf(write)[column] ?? "")).trim();
    all.set(write.id, { name: cell("Name"), above: cell("Above"), isGone: false });
  }
  return all;
}

/** What is alive once the writes are done, by id. */
function nodesAfter(
  writes: readonly RowWrite[],
  contents: TableContents,
  names: Map<string, string>,
  owner: string,
): ReadonlyMap<string, Node> {
  const placed = placedScorecards(contents, schemaOf(contents));
  const whose = (text: string): string => placed.find((each) => each.owns(text))?.id ?? text;
  const written = new Map(writes.map((write) => [write.id, write]));
  const nodes = new Map<string, Node>();
  for (const key of KEYS) {
    const { [key]: content } = contents;
    for (const row of content?.rows ?? []) {
      if (content === undefined) continue;
      const [id, name] = [textIn(content, row, "Id"), textIn(content, row, "Name")];
      names.set(id, name);
      const write = written.get(id);
      const cell = (column: string): string => {
        const input = write && cellsOf(write)[column];
        return input === undefined ? textIn(content, row, column) : String(heldBy(input)).trim();
      };
      if (id !== "" && cell("DeletedAt") === "")
        nodes.set(id, { scorecard: whose(cell("Scorecard")), key, name: cell("Name"), parent: cell("Parent") });
    }
    for (const write of writes) {
      if (write.kind !== "add" || write.table !== key) continue;
      const cell = (column: string): string => String(heldBy(cellsOf(write)[column] ?? "")).trim();
      nodes.set(write.id, { scorecard: whose(write.owner ?? owner), key, name: cell("Name"), parent: cell("Parent") });
    }
  }
  return nodes;
}
