import type { KeptColumn } from "../../scorecard";

export const da: Readonly<Record<KeptColumn, string>> = {
  Name: "Kampagne",
  Channel: "Kanal",
  Spend: "Forbrug",
  Results: "Resultater",
  Clicks: "Klik",
  Impressions: "Visninger",
  Value: "Omsætning",
  Day: "Dato eller periode",
  Currency: "Valuta",
  Item: "Opgave, trin eller periode",
  FirstStage: "Første kolonne med tal eller datoer",
  LastStage: "Sidste kolonne med tal eller datoer",
};
