import { useMemo } from "react";
import { spendShares, type Shares } from "../../../../insight";
import { useKeptTables } from "../../../parts/useKeptTables";

/** How the spend of the kept table of campaigns is shared; `undefined` until it has been read, where none is kept, and where it cannot be read. */
export function useSpendShares(): Shares | undefined {
  const campaigns = useKeptTables()?.campaigns;
  return useMemo(
    () => (campaigns?.ok === true && campaigns.value !== undefined ? spendShares(campaigns.value.records) : undefined),
    [campaigns],
  );
}
