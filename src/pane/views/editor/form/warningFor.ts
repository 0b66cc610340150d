import { problemText, type Language } from "../../../../language";
import type { KindName, NodeProblem } from "../../../../scorecard";
import type { Part } from "./editorForm";
import type { Preview } from "./preview";
import { ruleProblem } from "./ruleProblem";

/** What is wrong with a part that can be saved all the same, in the words of the engine. */
export function warningFor(part: Part, preview: Preview | undefined, language: Language): string | undefined {
  if (preview === undefined) return undefined;
  const { node, kpi, pending } = preview;
  // A rule can be looked at before there are values to score.
  const ofRule = kpi && ruleProblem(kpi.kind, kpi.rule, targetOf(preview));
  const problems = [...(ofRule ? [ofRule] : []), ...(pending ? [] : node.problems)];
  const problem = problems.find((each) => partOf(each, kpi?.kind ?? "linear") === part);
  return problem && problemText(problem, language);
}

function targetOf({ readings: { target } }: Preview): number | undefined {
  return target.kind === "number" ? target.value : undefined;
}

/** The part of the form that a problem is about; `undefined` for states on the way, which are no fault of a part. */
function partOf(problem: NodeProblem, kind: KindName): Part | undefined {
  switch (problem.kind) {
    case "value-none":
    case "not-set-up":
    case "excluded":
      return undefined;
    case "value-word-unknown":
      return "actual";
    case "direction-contradicts":
      return kind === "linear" ? "direction" : "target";
    case "goal-equals-red-flag":
    case "score-overflow":
      return "target";
    case "limits-missing":
      return problem.limits[0];
    case "limits-crossed":
      return "high";
    case "points-too-few":
    case "points-repeat":
      return "points";
    case "words-missing":
      return "words";
    case "milestones-missing":
      return "milestones";
    case "deadline-missing":
      return kind === "deadline" ? "end" : "days";
    case "not-due":
      return kind === "deadline" ? "start" : undefined;
    case "no-periods":
      return "series";
    case "weight-negative":
      return "weight";
    default:
      return "field" in problem ? problem.field : undefined;
  }
}
