import type { KeptColumn } from "../../scorecard";
import type { Language } from "../language";

/** What a column of a table that the workbook keeps means. */
export const keptColumnWords: Readonly<Record<Language, Readonly<Record<KeptColumn, string>>>> = {
  da: {
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
  },
  en: {
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
  },
};
