import { useEffect, useState } from "react";
import { currenciesOf, monthlyCosts, settledUntil, USUAL_DELAY, type CampaignRecord } from "../../../../insight";
import type { InitiativeId } from "../../../../scorecard";
import { planOf, type CampaignTable } from "../../../../session";
import { useReady, useSession } from "../../../frame/session";
import { namesIt } from "../../../parts/plan/namesIt";

/** A campaign that an initiative names, as the kept table has it. */
export interface MeasuredCampaign {
  readonly name: string;
  readonly unit: string;
  readonly costs: ReturnType<typeof monthlyCosts>;
}

/** The campaign of the kept table that an initiative names, where the table tells months; it comes when the table has been read. */
export function useMeasuredCampaign(id: InitiativeId): MeasuredCampaign | undefined {
  const session = useSession();
  const ready = useReady();
  const name = planOf(ready).initiatives.find((each) => each.id === id)?.name ?? "";
  const [table, setTable] = useState<CampaignTable>();
  useEffect(() => {
    let isThere = true;
    // What cannot be read is said by the campaigns.
    void session.readKeptTables().then((read) => {
      if (isThere && read.ok && read.value.campaigns.ok) setTable(read.value.campaigns.value);
    });
    return () => {
      isThere = false;
    };
  }, [session]);
  return table && measured(table, name);
}

function measured({ records, today }: CampaignTable, text: string): MeasuredCampaign | undefined {
  const name = namedIn(records, text);
  if (name === undefined) return undefined;
  const costs = monthlyCosts(records, name, settledUntil(today, USUAL_DELAY));
  return costs.length === 0 ? undefined : { name, unit: currenciesOf(records)[0] ?? "", costs };
}

/** The longest of the names: "Brand" is part of "Brand – hele landet". */
function namedIn(records: readonly CampaignRecord[], text: string): string | undefined {
  const names = new Set(records.map(({ names: [name = ""] }) => name.trim()));
  return [...names].filter((name) => namesIt(text, name)).sort((one, other) => other.length - one.length)[0];
}
