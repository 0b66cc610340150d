import {
  closedEvaluation,
  DATA_STATES,
  isRollUpName,
  LEVELS,
  NO_READINGS,
  parsePeriod,
  STATUSES,
  type ClosedNode,
  type Closing,
  type KpiId,
  type ModelProblem,
  type NodeId,
} from "../../scorecard";
import { readingOfCell } from "../readingOfCell";
import type { ClosedScorecard, ClosingsRead } from "./closingsRead";
import type { ReadRow } from "./readJournal";

/** The word on a period that has been closed; any other opens it again. */
export const CLOSED = "close";

/** The closings that hold: the last word on each period. One whose rows are not all there is a problem, and does not hold. */
export function parseClosings(
  words: readonly ReadRow<"closings">[],
  snapshots: readonly ReadRow<"snapshots">[],
  { settings, among }: ClosedScorecard,
): ClosingsRead {
  const isOwn = (owner: string): boolean => owner === settings.id || (owner === "" && among === "top");
  const own = among === undefined ? words : words.filter((word) => isOwn(word.text("Scorecard")));
  const last = new Map(own.map((word) => [word.text("Period"), word]));
  const rows = new Map<string, ReadRow<"snapshots">[]>();
  for (const row of snapshots) {
    const id = row.text("Closing");
    const own = rows.get(id) ?? [];
    own.push(row);
    rows.set(id, own);
  }
  const closings: Closing[] = [];
  const problems: ModelProblem[] = [];
  for (const [code, word] of last) {
    if (word.text("Action") !== CLOSED) continue;
    const id = word.text("Id");
    const period = parsePeriod(code, settings);
    const nodes = (rows.get(id) ?? []).map(parseNode);
    const whole = rootFirst(nodes.filter((node) => node !== undefined));
    const isWhole = whole.length === nodes.length && whole.length === word.number("Nodes") && isTree(whole);
    if (period === undefined || !isWhole) problems.push({ kind: "closing-damaged", period: code });
    else closings.push({ period, by: word.text("By"), at: word.text("At"), evaluation: closedEvaluation(whole) });
  }
  return { closings, problems };
}

/** A node as its row says; `undefined` when somebody has made the row unreadable. */
function parseNode(row: ReadRow<"snapshots">): ClosedNode | undefined {
  const level = LEVELS.find((each) => each === row.text("Level"));
  const rollUp = row.text("RollUp");
  const state = DATA_STATES.find((each) => each === row.text("State"));
  const status = STATUSES.find((each) => each === row.text("Status"));
  const [own, share, coverage] = [row.number("Weight"), row.number("Share"), row.number("Coverage")];
  const isUnderstood = rollUp === "" || isRollUpName(rollUp);
  const isScored = row.value("Score") === "" || row.number("Score") !== undefined;
  if (level === undefined || !isUnderstood || !isScored || state === undefined || status === undefined)
    return undefined;
  if (own === undefined || share === undefined || coverage === undefined) return undefined;
  return {
    id: row.text("Node") as KpiId,
    parent: row.text("Parent") === "" ? undefined : (row.text("Parent") as NodeId),
    level,
    name: row.text("Name"),
    rollUp: isRollUpName(rollUp) ? rollUp : undefined,
    isCritical: row.value("Critical") === true,
    weight: { own, share },
    readings: level === "kpi" ? readingsOf(row) : NO_READINGS,
    raw: row.number("Raw"),
    score: row.number("Score"),
    coverage,
    state,
    status,
  };
}

const readingsOf = (row: ReadRow<"snapshots">): ClosedNode["readings"] => ({
  actual: readingOfCell(row.value("Actual")),
  target: readingOfCell(row.value("Target")),
  baseline: readingOfCell(row.value("Baseline")),
});

/** Whoever has sorted the table has lost nothing: nodes know their parents. */
function rootFirst(nodes: readonly ClosedNode[]): readonly ClosedNode[] {
  const levels = new Map(nodes.map(({ id, level }) => [id, level]));
  const rank = ({ level, parent }: ClosedNode): number =>
    LEVELS.indexOf(level) + (parent !== undefined && levels.get(parent) === level ? 0.5 : 0);
  return [...nodes].sort((one, other) => rank(one) - rank(other));
}

/** One scorecard, and every other node below one of a higher level; of its own where it is of a scorecard below. */
function isTree(nodes: readonly ClosedNode[]): boolean {
  const levels = new Map(nodes.map(({ id, level }) => [id, LEVELS.indexOf(level)]));
  const isPlaced = ({ parent, level }: ClosedNode, index: number): boolean => {
    const above = parent && levels.get(parent);
    return index === 0
      ? level === "scorecard" && parent === undefined
      : above !== undefined && (above < LEVELS.indexOf(level) || (above === LEVELS.indexOf(level) && above < 2));
  };
  return levels.size === nodes.length && nodes.every(isPlaced);
}
