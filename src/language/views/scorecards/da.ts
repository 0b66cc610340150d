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
  rollsUp: "Tæller med i det ovenover",
  ways: {
    none: "Nej, det vises kun dér",
    values: "KPI for KPI, med værdierne",
    perspectives: "Perspektiv for perspektiv",
    score: "Med hele sin score",
  },
  rollsUpHint: {
    none: "Scoren ovenover er den samme med og uden dette scorecard.",
    values:
      "En KPI ovenover uden egen værdi får sin af KPI'erne med samme navn i scorecards som dette: tallene bliver til ét og scores først derefter.",
    perspectives: "Hvert perspektiv her bliver en del af perspektivet med samme navn ovenover.",
    score: "Hele scoren bliver en del af scoren ovenover, ved siden af perspektiverne.",
  },
  weightAbove: "Vægt ovenover",
  weightAboveHint: "Ved siden af det andet, der tæller dér. Tomt er 1, og 0 er vist og ikke talt med.",
  weightUnclear: ({ text }) => `»${text}« er ikke et tal. Skriv vægten som f.eks. 2 eller 0,5.`,
  counts: ({ share }) => `tæller ${share}`,
  countsIn: ({ share, name }) => `tæller ${share} af ${name}`,
  countsValues: ({ count }) =>
    `giver værdi til ${plural(count, "da", { one: "1 KPI", other: `${number(count)} KPI'er` })}`,
  valuesNowhere: "tæller ingen steder: ingen KPI'er med samme navn, der kan blive til én værdi",
  countsNowhere: "tæller ingen steder: ingen perspektiver med samme navn",
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
