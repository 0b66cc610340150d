import { useEffect, useState } from "react";
import { currenciesOf, monthlyRates, settledUntil, type CampaignRecord } from "../../../../insight";
import { isTotal, type InitiativeId } from "../../../../scorecard";
import { planOf, type CampaignTable } from "../../../../session";
import { useResultDelay } from "../../../form/useResultDelay";
import { useReady, useSession } from "../../../frame/session";
import { namesIt } from "../../../parts/plan/namesIt";

/** A campaign that an initiative names, as the kept table has it. */
export interface MeasuredCampaign {
  readonly name: string;
  readonly unit: string;
  readonly rates: ReturnType<typeof monthlyRates>;
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
  const { days } = useResultDelay();
  return table && measured(table, name, days);
}

/** The longest of the names that fit: "Brand" is part of "Brand – hele landet". */
function measured({ records, today }: CampaignTable, text: string, days: number): MeasuredCampaign | undefined {
  const unit = currenciesOf(records)[0] ?? "";
  return namedIn(records, text)
    .map((name) => ({ name, unit, rates: monthlyRates(records, name, settledUntil(today, days)) }))
    .find(({ rates }) => rates.length > 0);
}

const namedIn = (records: readonly CampaignRecord[], text: string): readonly string[] =>
  [...new Set(records.map(({ names: [name = ""] }) => name.trim()))]
    .filter((name) => !isTotal(name) && namesIt(text, name))
    .sort((one, other) => other.length - one.length);
