/** What a column of a table that a workbook keeps may mean: of one of campaigns. */
export type KeptColumn =
  "Name" | "Channel" | "Spend" | "Results" | "Clicks" | "Impressions" | "Value" | "Day" | "Currency";
