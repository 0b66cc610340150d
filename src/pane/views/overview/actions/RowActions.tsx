import { Suspense } from "react";
import type { NodeEvaluation } from "../../../../scorecard";
import { loadedLater } from "../../../frame/loadedLater";

const EditButtons = loadedLater(
  "EditButtons",
  () => import(/* webpackChunkName: "view-overview-edit" */ "./EditButtons"),
);

interface RowActionsProps {
  readonly node: NodeEvaluation;
}

/** What can be done with a node while the scorecard is edited. */
export function RowActions({ node }: RowActionsProps) {
  return (
    <Suspense fallback={null}>
      <EditButtons node={node} />
    </Suspense>
  );
}
