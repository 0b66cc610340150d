/** The kinds of tables that a workbook keeps. */
export type KeptKind = "campaigns" | "process";

/** What a column of a table of campaigns may mean. */
export type CampaignColumn =
  "Name" | "Channel" | "Spend" | "Results" | "Clicks" | "Impressions" | "Value" | "Day" | "Currency";

/** What a column of a table of work on its way may mean; the stages are what stands from the first of them to the last. */
export type ProcessColumn = "Item" | "FirstStage" | "LastStage";

export type KeptColumn = CampaignColumn | ProcessColumn;
