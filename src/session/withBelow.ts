import { belowOf, hasOwn, joiningOf, type NotFromBelow, type Problem, type ScorecardId } from "../scorecard";
import { seenAt } from "./evaluationAt";
import type { Ready } from "./state";

/**
 * The scorecards of a workbook, each with what counts in it of those right below it. What stands below them is in these already. No scorecard stands
 * below itself, so this comes to an end.
 *
 * @param all - in any order, each by itself
 */
export function withBelow(all: readonly Ready[]): readonly Ready[] {
  const joined = new Map<ScorecardId, Ready>();
  const join = (own: Ready): Ready => {
    const { settings } = own.scorecard;
    const known = joined.get(settings.id);
    if (known) return known;
    const below = all
      .filter((each) => each.scorecard.settings.above === settings.id && each.scorecard.settings.rollsUp !== undefined)
      .map(join);
    const is = below.length === 0 ? own : withJoining(own, below);
    joined.set(settings.id, is);
    return is;
  };
  return all.map(join);
}

function withJoining(own: Ready, below: readonly Ready[]): Ready {
  const { joining, unmatched, fromBelow, remarks } = joiningOf(
    own.scorecard,
    below.map(({ scorecard }) => scorecard),
  );
  const scorecard = { ...own.scorecard, joining, ...(fromBelow.length > 0 && { fromBelow }) };
  const said = below.map(({ evaluation, asOf, ...each }) => ({
    ...{ scorecard: each.scorecard, values: each.values },
    evaluation: asOf === undefined ? evaluation : undefined,
  }));
  const problems: readonly Problem[] = [
    ...unmatched.map(({ scorecard: name, perspective }) => ({
      kind: "perspective-unmatched" as const,
      name,
      perspective,
    })),
    ...remarks.flatMap((remark) => problemOf(own, remark) ?? []),
  ];
  return {
    ...own,
    ...seenAt(scorecard, { ...own.values, below: belowOf(scorecard, said) }, own.asOf),
    problems: problems.length > 0 ? [...own.problems, ...problems] : own.problems,
  };
}

/** What does not reach the scorecard above, as a finding of it; nothing of a KPI that has a value of its own. */
function problemOf({ scorecard: { kpis }, values }: Ready, remark: NotFromBelow): Problem | undefined {
  if (remark.kind === "unmatched") return { kind: "kpis-unmatched", name: remark.scorecard, kpis: remark.kpis };
  const kpi = kpis.find(({ id }) => id === remark.kpi);
  if (kpi === undefined || hasOwn(kpi.id, values)) return undefined;
  switch (remark.kind) {
    case "differs":
      return { kind: "values-differ", name: remark.scorecard, kpi: kpi.name, part: remark.part };
    case "size-missing":
      return { kind: "size-missing", name: kpi.name, by: remark.by, scorecards: remark.scorecards };
    case "not-crossed":
      return { kind: "values-not-joined", name: kpi.name, reason: remark.reason };
  }
}
