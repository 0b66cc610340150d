import { kpiId, objectiveId, perspectiveId, type NodeEvaluation } from "../../scorecard";
import type { Subject } from "../frame/subject";

/** The entry behind a node, as the editor wants it; the scorecard itself has no editor. */
export function subjectOf({ id, level, parent = id }: NodeEvaluation): Subject | undefined {
  switch (level) {
    case "scorecard":
      return undefined;
    case "perspective":
      return { level, id: perspectiveId(id) };
    case "objective":
      return { level, id: objectiveId(id), parent: perspectiveId(parent) };
    case "kpi":
      return { level, id: kpiId(id), parent: objectiveId(parent) };
  }
}
