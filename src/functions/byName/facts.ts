import { failure, STATUSES, success, type Level, type NodeEvaluation, type NodeId } from "../../scorecard";
import type { NodeFunction } from "./nodeFunction";
import { withoutScore } from "./nodeFunction";
import { kpiDefinition } from "./kpiDefinition";
import { fieldOf } from "./values";

/** `BSC.BASELINE(name, [period])`: where the way of a KPI to its target begins, in its own unit. `#N/A` when it has none. */
export const baseline: NodeFunction = fieldOf("baseline");

/** `BSC.RAW([name], [period])`: the score before it is held to 0 and the ceiling: 112 where the target is exceeded by 12 %. */
export const raw: NodeFunction = (asked) =>
  asked.node.raw === undefined ? withoutScore(asked) : success(asked.node.raw);

/** `BSC.UNIT(name)`: the unit of a KPI, for example "%"; an empty text when it has none. */
export const unit: NodeFunction = (asked) => {
  const kpi = kpiDefinition(asked);
  const { name, level } = asked.node;
  return kpi === undefined ? failure({ kind: "kpi-needed", name, level }) : success(kpi.unit);
};

/** `BSC.OWNER(name)`: who answers for a KPI or a strategic objective; an empty text when nobody has been named. */
export const owner: NodeFunction = ({ node, state: { scorecard } }) => {
  const named = [...scorecard.kpis, ...scorecard.objectives].find(({ id }) => id === node.id);
  return named === undefined
    ? failure({ kind: "kpi-needed", name: node.name, level: node.level })
    : success(named.owner);
};

/** A light by its code or its word; and what cannot be scored, which has none. */
const COUNTED = {
  ...(Object.fromEntries(STATUSES.map((status) => [status, status])) as {
    readonly [Each in (typeof STATUSES)[number]]: Each;
  }),
  error: "error",
  nået: "achieved",
  grøn: "green",
  gul: "amber",
  rød: "red",
  ingen: "none",
  fejl: "error",
} as const;
const COUNTED_NAMES = [
  "red",
  ...Object.keys(COUNTED).filter((name) => name !== "red"),
] as readonly (keyof typeof COUNTED)[];

const LEVELS = {
  kpi: "kpi",
  objective: "objective",
  perspective: "perspective",
  mål: "objective",
  perspektiv: "perspective",
} as const satisfies Readonly<Record<string, Level>>;
const LEVEL_NAMES = Object.keys(LEVELS) as readonly (keyof typeof LEVELS)[];

/**
 * `BSC.COUNTOF([name], [period], [status], [level])`: how many KPIs (or objectives, or perspectives) at or below a node have a light:
 * red when left out; `error` counts what cannot be scored, `none` what has no light and no error.
 */
export const countOf: NodeFunction = ({ evaluation, node }, given) => {
  const status = COUNTED[given.choice(3, COUNTED_NAMES)];
  const level = LEVELS[given.choice(4, LEVEL_NAMES)];
  const isCounted = (each: NodeEvaluation): boolean => {
    const isFailed = each.level === "kpi" && each.kpiCount.failed > 0;
    if (status === "error") return isFailed;
    return each.status === status && !isFailed;
  };
  const count = (id: NodeId): number => {
    const each = evaluation.nodes.get(id);
    if (each === undefined || each.isBelow) return 0;
    const own = each.level === level && isCounted(each) ? 1 : 0;
    return each.children.reduce((sum, child) => sum + count(child), own);
  };
  return success(count(node.id));
};
