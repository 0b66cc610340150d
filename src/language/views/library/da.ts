import { formatNumber, plural } from "../../numbers";
import type { LibraryWords } from "./en";

const number = (value: number): string => formatNumber(value, "da");
const kpis = (count: number): string => plural(count, "da", { one: "1 KPI", other: `${number(count)} KPI'er` });

export const da: LibraryWords = {
  heading: "KPI-bibliotek",
  headingFor: ({ name }) => `KPI'er til ${name}`,
  what: "Kendte KPI'er i marketing med formel og faldgruber. Sæt hak ved dem, I vil bruge.",
  search: "Søg",
  searchHint: "Navn, forkortelse eller formel, f.eks. CTR",
  perspective: "Perspektiv",
  perspectives: {
    financial: "Finansielt",
    customer: "Kunde",
    process: "Interne processer",
    learning: "Læring og vækst",
  },
  indicator: "Indikator",
  indicators: { leading: "Fremadrettet", lagging: "Bagudrettet" },
  all: "Alle",
  found: ({ count }) => plural(count, "da", { one: "1 KPI fundet", other: `${number(count)} KPI'er fundet` }),
  foundNone: "Ingen KPI passer. Prøv et kortere ord, eller vælg Alle.",
  clear: "Vis alle",
  added: "findes allerede i scorecardet",
  about: ({ name }) => `Om ${name}`,
  formula: "Formel",
  better: "Bedst",
  directions: { higher: "Højere er bedre", lower: "Lavere er bedre", target: "Rammer målværdien bedst" },
  unit: "Enhed",
  units: {
    percent: "%",
    currency: "beløb",
    times: "gange",
    points: "point",
    count: "antal",
    hours: "timer",
    days: "dage",
    seconds: "sekunder",
    months: "måneder",
    stars: "stjerner",
  },
  frequency: "Hvor ofte",
  frequencies: {
    day: "Dagligt",
    week: "Ugentligt",
    month: "Månedligt",
    quarter: "Hvert kvartal",
    halfYear: "Hvert halvår",
    year: "Årligt",
  },
  aliases: "Kaldes også",
  pitfall: "Faldgrube",
  goesTo: ({ name }) => `${name} måler`,
  directlyIn: ({ name }) => `${name} (direkte)`,
  newPerspective: ({ name }) => `${name} (nyt perspektiv)`,
  chosen: ({ list }) => `Valgt: ${list}`,
  addAny: "Tilføj de valgte",
  add: ({ count }) => `Tilføj ${kpis(count)}`,
  addNone: "Sæt hak ved mindst én KPI.",
  wereAdded: ({ count }) =>
    plural(count, "da", { one: "1 KPI er tilføjet.", other: `${number(count)} KPI'er er tilføjet.` }),
};
