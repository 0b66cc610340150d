import type { CampaignRecord } from "../../../../src/insight";
import type { CampaignTable, TableProposal } from "../../../../src/session";
import { smallStage } from "../../scorecards";
import type { Stage } from "../../stage";

const OCTOBER = 2026 * 12 + 9;

const record = (name: string, spend: number, results: number, more: Partial<CampaignRecord> = {}): CampaignRecord => ({
  ...{ names: [name, "Social"], month: undefined, currency: "DKK", spend, results, value: undefined },
  ...more,
});

/** CAMP-1 of the examples (`test/insight/oracles/campaign.json`), of which C and E are inefficient: 7,931 kr. (4,341 to 10,774) and 3,597 kr. (820 to 5,614). */
const SPENDS = [42_000, 31_000, 18_000, 12_500, 9000, 7500, 3000, 2000];
const RESULTS = [210, 118, 41, 70, 22, 45, 3, 0];

export const campaignTable = (given: Partial<CampaignTable> = {}): CampaignTable => ({
  sheet: "Kampagner",
  today: 46_349,
  records: SPENDS.map((spend, index) => record("ABCDEFGH".charAt(index), spend, RESULTS[index] ?? 0)),
  groupings: ["Kampagne", "Kanal"],
  headings: { Name: "Kampagne", Spend: "Forbrug", Results: "Konverteringer" },
  ...{ unreadable: [], repeated: 0, beyond: 0, apart: [], tabs: [], gone: [], ...given },
});

/** Two months, in which A has become dearer. */
export const monthlyTable = (): CampaignTable =>
  campaignTable({
    records: [
      record("A", 9400, 31, { month: OCTOBER - 1 }),
      record("B", 9400, 33, { month: OCTOBER - 1 }),
      record("A", 9000, 18, { month: OCTOBER }),
      record("B", 9000, 35, { month: OCTOBER }),
    ],
  });

export const PROPOSAL: TableProposal = {
  sheet: "Kampagner",
  address: "Kampagner!A3:C3",
  headings: ["Kampagne", "Forbrug", "Konverteringer"].map((text, place) => ({
    text,
    cell: `Kampagner!${"ABC".charAt(place)}3`,
  })),
  columns: { Name: "Kampagner!A3", Spend: "Kampagner!B3", Results: "Kampagner!C3" },
};

/** A workbook that keeps a table of campaigns. */
export function keptStage(table = campaignTable()): Stage {
  const stage = smallStage();
  stage.keptColumns = PROPOSAL.columns;
  stage.campaigns = table;
  return stage;
}
