import { currenciesOf, monthlyRates, settledUntil, type CampaignRecord } from "../../../../insight";
import { isTotal, type InitiativeId } from "../../../../scorecard";
import { planOf, type CampaignTable } from "../../../../session";
import { useResultDelay } from "../../../form/useResultDelay";
import { useReady } from "../../../frame/session";
import { useKeptTables } from "../../../parts/useKeptTables";
import { namesIt } from "../../../parts/plan/namesIt";

/** A campaign that an initiative names, as the kept table has it. */
export interface MeasuredCampaign {
  readonly name: string;
  readonly unit: string;
  readonly rates: ReturnType<typeof monthlyRates>;
}

/** The campaign of the kept table that an initiative names, where the table tells months; it comes when the table has been read. */
export function useMeasuredCampaign(id: InitiativeId): MeasuredCampaign | undefined {
  const ready = useReady();
  const name = planOf(ready).initiatives.find((each) => each.id === id)?.name ?? "";
  const campaigns = useKeptTables()?.campaigns;
  const { days } = useResultDelay();
  return campaigns?.ok === true && campaigns.value !== undefined ? measured(campaigns.value, name, days) : undefined;
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
