import { formatNumber, plural } from "../../numbers";
import type { ScorecardsWords } from "./en";

const number = (value: number): string => formatNumber(value, "da");

export const da: ScorecardsWords = {
  switch: "Skift scorecard",
  all: "Scorecards i projektmappen",
  hint: "Lande og hold med egne navne, mål og indstillinger",
  search: "Søg i scorecards",
  noneFound: ({ text }) => `Ingen scorecards her har »${text}« i navnet.`,
  children: "Scorecards under dette",
  noScore: "Ingen score",
  manage: "Opret, omdøb, flyt eller slet",

  first:
    "Projektmappen har ét scorecard. Opret et til, f.eks. for et land eller et hold: det får sine egne navne, mål og indstillinger. Derefter kan tidligere udgaver af tilføjelsesprogrammet kun læse projektmappen.",
  new: "Nyt scorecard",
  newHint: "Det begynder tomt, med indstillingerne fra det, det ligger under.",
  name: "Navn",
  above: "Ligger under",
  owner: "Ejer",
  create: "Opret",
  made: ({ name }) => `»${name}« er oprettet og vises nu.`,
  shown: ({ name }) => `Vises nu: ${name}`,
  top: "Det øverste scorecard bliver, hvor det er, og kan ikke slettes.",
  saved: "Gemt.",
  remove: "Slet scorecard",
  removeQuestion: ({ name, scorecards, kpis }) =>
    `Slet »${name}« med ${scorecards === 0 ? "" : `${plural(scorecards, "da", { one: "1 scorecard under det", other: `${number(scorecards)} scorecards under det` })} og `}${plural(kpis, "da", { one: "1 KPI", other: `${number(kpis)} KPI'er` })}?`,
  removed: ({ name }) => `»${name}« er slettet.`,
  undo: "Fortryd",
  restored: ({ name }) => `»${name}« er tilbage.`,
  sharing: "Skjulte ark holder ikke på hemmeligheder: alle, der har projektmappen, kan læse alle dens scorecards.",
};
