import { beforeAfter, FEWEST_BEFORE } from "../../../../insight";
import { dayOf } from "../../../../scorecard";
import type { MeasuredCampaign } from "./useMeasuredCampaign";
import type { SinceItBegan } from "./sinceItBegan";

const MONTHS = 12;
/** Results are told for so much money. */
const PER = 1000;

/** What a campaign has brought for its money since the day that something began. The month it began in says nothing. */
export function campaignSince({ rates }: MeasuredCampaign, day: number): SinceItBegan {
  const placed = rates.map(({ month, rate }) => ({ place: month, value: PER * rate }));
  const before = placed.filter(({ place }) => firstDayOf(place + 1) <= day);
  const after = placed.filter(({ place }) => firstDayOf(place) >= day);
  const result = beforeAfter(before, after, { season: MONTHS });
  const estimate = result.ok ? result.value.difference.estimate : 0;
  return {
    before: before.length,
    after: after.length,
    side: before.length < FEWEST_BEFORE ? "before" : "after",
    result,
    bearing: estimate === 0 ? "neither" : estimate > 0 ? "better" : "worse",
  };
}

const firstDayOf = (month: number): number =>
  dayOf({ year: Math.floor(month / MONTHS), month: (month % MONTHS) + 1, day: 1 });
