import { useCallback, useEffect, useState } from "react";
import type { Problem } from "../../../scorecard";
import type { CampaignTable } from "../../../session";
import { useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";

export type CampaignsState =
  | { readonly kind: "reading" }
  /** The workbook keeps no table. */
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "read"; readonly table: CampaignTable };

export interface Campaigns {
  /** What was read last stays while it is read again. */
  readonly state: CampaignsState;
  readonly isReading: boolean;
  read(): void;
}

/** Reads the kept table when the view opens, and when asked. */
export function useCampaigns(): Campaigns {
  const session = useSession();
  const [state, setState] = useState<CampaignsState>({ kind: "reading" });
  const work = useCallback(async () => {
    const found = await session.readCampaigns();
    if (!found.ok) setState({ kind: "failed", problem: found.problem });
    else setState(found.value === undefined ? { kind: "none" } : { kind: "read", table: found.value });
  }, [session]);
  const { run, running } = useAction(work);
  useEffect(run, [run]);
  return { state, isReading: running, read: run };
}
