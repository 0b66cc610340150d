import type { KpiId, NodeEvaluation, ObjectiveId, PerspectiveId } from "../../scorecard";
import type { Subject } from "../editor/subject";

/** The entry behind a node. An evaluation says its level beside its id; this is where the two are brought together. */
export function subjectOf({ id, level, parent }: NodeEvaluation): Subject | undefined {
  switch (level) {
    case "scorecard":
      return undefined;
    case "perspective":
      return { level, id: id as PerspectiveId };
    case "objective":
      return { level, id: id as ObjectiveId, parent: parent as PerspectiveId };
    case "kpi":
      return { level, id: id as KpiId, parent: parent as ObjectiveId | PerspectiveId };
  }
}
