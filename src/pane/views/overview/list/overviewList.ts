import { createContext, useContext } from "react";
import type { NodeEvaluation, NodeId } from "../../../../scorecard";
import type { Arrangement } from "./arrange";
import { NO_PASTS, type Pasts } from "../../../parts/nodePasts";

/** What the parts of the list take out of it. */
export interface OverviewList {
  readonly arrangement: Arrangement;
  readonly pasts: Pasts;
  /** Of the KPIs that the scorecard has now. */
  readonly units: ReadonlyMap<NodeId, string>;
  readonly fiscalYearStart: number;
}

const Context = createContext<OverviewList>({
  arrangement: new Map(),
  pasts: NO_PASTS,
  units: new Map(),
  fiscalYearStart: 1,
});

export const OverviewListProvider = Context.Provider;

export const useOverviewList = (): OverviewList => useContext(Context);

/** The nodes of one level directly below another, in the order to be shown. */
export const below = (
  { arrangement }: OverviewList,
  parent: NodeId,
  level: NodeEvaluation["level"],
): readonly NodeEvaluation[] => (arrangement.get(parent) ?? []).filter((node) => node.level === level);
