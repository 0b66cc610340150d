import type { NodeEvaluation, ParentEvaluation } from "../evaluation";
import type { Level, NodeId } from "../identity";
import { joinedNode } from "../joinedNode";
import type { MissingPolicy } from "../missing";
import { normalised } from "../name";
import { NOTHING_SAID } from "../nothingSaid";
import type { Settings } from "../scorecard";
import { statusOf, type Thresholds } from "../status";
import type { TeamId } from "../identity";
import { nodeOf } from "./nodeIds";
import { childrenOf, grown, weighing, type Branch } from "./branch";

/** One of several that become one, with its weight among them; without a branch nothing is known of it. */
export interface Member {
  readonly team: TeamId;
  readonly name: string;
  readonly weight: number;
  readonly branch: Branch | undefined;
}

/** What holds for the nodes that are made. */
export interface Joint {
  readonly settings: Settings;
  readonly missingOf: (child: NodeEvaluation) => MissingPolicy;
  /** Whether the first member says which entries there are; else each may bring its own. */
  readonly isLed: boolean;
  /** Told of an entry that the first member does not have. */
  readonly unmatched: (member: Member, name: string) => void;
}

/** What the node that is made is, beside its score. */
export type Made = Pick<ParentEvaluation, "id" | "level" | "rollUp"> & {
  readonly name: string;
  readonly weight: number;
  readonly thresholds: Thresholds;
};

const LEVEL_BELOW: Readonly<Record<Level, Exclude<Level, "kpi">>> = {
  scorecard: "perspective",
  perspective: "objective",
  objective: "objective",
  kpi: "objective",
};

/**
 * Makes one branch of several.
 *
 * @param depth - 0 rolls the scores of their roots up; 1 meets the entries below the roots by name and rolls each name up; 2 the entries below
 *   these, and so on
 */
export function joinBranches(made: Made, members: readonly Member[], depth: number, joint: Joint): Branch {
  const children =
    depth === 0 ? members.map((member) => rootOf(made, member, joint)) : groupsOf(made, members, depth, joint);
  const { name, weight: own, ...identity } = made;
  const node = joinedNode(
    { ...identity, parent: undefined, weight: { own, share: 1, effective: 1 }, entry: { name, weight: own } },
    children.map(({ root }) => root),
    joint.missingOf,
    joint.settings,
    (judged) => statusOf(judged, made.thresholds),
  );
  return grown(node, children);
}

const rootOf = ({ id, thresholds }: Made, { branch, ...member }: Member, { settings }: Joint): Branch =>
  branch === undefined ? grown(nothing(id, member, thresholds, settings), []) : weighing(branch, member.weight);

/** What stands for a team that nothing has been read of: it counts in the coverage. */
const nothing = (
  above: NodeId,
  { team, name, weight }: Omit<Member, "branch">,
  thresholds: Thresholds,
  { rollUp }: Settings,
): ParentEvaluation => ({
  ...NOTHING_SAID,
  id: nodeOf(team, `@${above}`),
  name,
  level: "scorecard",
  rollUp,
  parent: undefined,
  thresholds,
  weight: { own: weight, share: 0, effective: 0 },
});

/** A node for each name below the roots, of those that have it. */
function groupsOf(made: Made, members: readonly Member[], depth: number, joint: Joint): readonly Branch[] {
  const groups = new Map<string, { readonly first: NodeEvaluation; readonly members: Member[] }>();
  const leader = members[0];
  for (const member of members) {
    if (member.branch === undefined) continue;
    for (const branch of childrenOf(member.branch)) {
      const key = normalised(branch.root.name);
      const group = groups.get(key);
      const own = { ...member, branch };
      if (group) group.members.push(own);
      else if (joint.isLed && member !== leader) joint.unmatched(member, branch.root.name);
      else groups.set(key, { first: branch.root, members: [own] });
    }
  }
  const missing = members.filter(({ branch }) => branch === undefined);
  return [...groups].map(([key, { first, members: having }]) => {
    const [only] = having;
    // What the team has by itself stays as it is.
    if (having.length === 1 && missing.length === 0 && joint.isLed && only?.branch && only.team === leader?.team)
      return only.branch;
    const group: Made = {
      id: `${made.id}/${key}` as NodeId,
      level: LEVEL_BELOW[made.level],
      name: first.name,
      weight: first.weight.own,
      thresholds: first.thresholds ?? made.thresholds,
      rollUp: first.level === "kpi" ? joint.settings.rollUp : first.rollUp,
    };
    const isEntry = having.every(({ branch }) => branch?.root.level === "kpi");
    return joinBranches(group, [...having, ...missing], isEntry ? 0 : depth - 1, joint);
  });
}
