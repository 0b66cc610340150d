import { Suspense } from "react";
import type { NodeEvaluation } from "../../../../scorecard";
import { loadedLater } from "../../../frame/loadedLater";
import { useOverviewMode } from "../list/overviewMode";

const AddButtons = loadedLater("AddButtons", () => import(/* webpackChunkName: "view-overview-edit" */ "./AddButtons"));

interface AddingProps {
  readonly parent: NodeEvaluation;
}

/** The ways to more below a node, while the scorecard is edited. */
export function Adding({ parent }: AddingProps) {
  if (!useOverviewMode().canAdd) return null;
  return (
    <Suspense fallback={null}>
      <AddButtons parent={parent} />
    </Suspense>
  );
}
