import { useState } from "react";
import type { Session } from "../../../session";
import { useSession } from "../../frame/session";

export const PLAN_TABS = ["mine", "all", "checkIns"] as const;
export type PlanTab = (typeof PLAN_TABS)[number];

/** The list that was looked at last: coming back from an initiative, one finds what one left. */
const last = new WeakMap<Session, PlanTab>();

export function usePlanTab(): readonly [PlanTab, (tab: PlanTab) => void] {
  const session = useSession();
  const [tab, setTab] = useState<PlanTab>(() => last.get(session) ?? "mine");
  return [
    tab,
    (chosen) => {
      last.set(session, chosen);
      setTab(chosen);
    },
  ];
}
