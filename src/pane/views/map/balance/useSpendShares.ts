import { useEffect, useState } from "react";
import { spendShares, type Shares } from "../../../../insight";
import { useSession } from "../../../frame/session";

/** How the spend of the kept table of campaigns is shared; `undefined` until it has been read, where none is kept, and where it cannot be read, which the campaigns say. */
export function useSpendShares(): Shares | undefined {
  const session = useSession();
  const [shares, setShares] = useState<Shares>();
  useEffect(() => {
    let isThere = true;
    void session.readCampaigns().then((read) => {
      if (isThere && read.ok && read.value !== undefined) setShares(spendShares(read.value.records));
    });
    return () => {
      isThere = false;
    };
  }, [session]);
  return shares;
}
