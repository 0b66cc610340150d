import { useMemo, useState } from "react";
import { NOTHING_SUPPOSED, supposed, type Present, type Supposition } from "../../../insight";
import type { Evaluation, KpiId, NodeId } from "../../../scorecard";
import { presentOf, type Ready } from "../../../session";
import { useReadyToday } from "../../frame/session";

export type Lever = keyof Supposition;

/** What is supposed here, and what comes of it. It lives as long as the view: nothing is written, and leaving forgets it. */
export interface WhatIfState {
  readonly ready: Ready;
  readonly present: Present;
  readonly supposition: Supposition;
  readonly now: Evaluation;
  readonly then: Evaluation;
  readonly isChanged: boolean;
  /** `undefined` puts it back. */
  suppose(lever: Lever, id: NodeId, value: number | undefined): void;
  /** Unless something else has been supposed meanwhile. */
  putBack(lever: Lever, id: NodeId, value: number): void;
  /** Several at once, in the place of what was supposed. */
  replace(supposition: Supposition): void;
}

/** @returns what is not there any more is left out by `supposed` */
export function useWhatIf(): WhatIfState {
  const ready = useReadyToday();
  const [supposition, replace] = useState<Supposition>(NOTHING_SUPPOSED);
  const present = useMemo(() => presentOf(ready), [ready]);
  const then = useMemo(() => supposed(present, supposition), [present, supposition]);
  const suppose: WhatIfState["suppose"] = (lever, id, value) =>
    replace((current) => {
      const next = new Map<NodeId, number>(current[lever]);
      if (value === undefined) next.delete(id);
      else next.set(id, value);
      return { ...current, [lever]: next as ReadonlyMap<KpiId, number> };
    });
  const putBack: WhatIfState["putBack"] = (lever, id, value) =>
    replace((current) => {
      const next = new Map<NodeId, number>(current[lever]);
      if (next.get(id) !== value) return current;
      next.delete(id);
      return { ...current, [lever]: next as ReadonlyMap<KpiId, number> };
    });
  const isChanged = Object.values(supposition).some(({ size }) => size > 0);
  return { ready, present, supposition, now: ready.evaluation, then, isChanged, suppose, putBack, replace };
}
