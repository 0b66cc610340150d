import type { KeptColumn } from "../../scorecard";

export const en: Readonly<Record<KeptColumn, string>> = {
  Name: "Campaign",
  Channel: "Channel",
  Spend: "Spend",
  Results: "Results",
  Clicks: "Clicks",
  Impressions: "Impressions",
  Value: "Revenue",
  Day: "Date or period",
  Currency: "Currency",
  Item: "Task, step or period",
  FirstStage: "First column of numbers or dates",
  LastStage: "Last column of numbers or dates",
};
