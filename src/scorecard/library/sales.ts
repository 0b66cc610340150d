import type { LibraryKpi } from "./libraryKpi";

/** What sales make of the leads. */
export const salesKpis: readonly LibraryKpi[] = [
  {
    id: "MEETINGS",
    perspective: "process",
    name: { en: "Meetings booked", da: "Bookede møder" },
    aliases: {
      en: ["Booked meetings", "Sales meetings", "Demos booked"],
      da: ["Møder booket", "Salgsmøder", "Kundemøder", "Antal salgsmøder"],
    },
    formula: {
      en: "Count of meetings booked with possible customers",
      da: "Antal bookede møder med mulige kunder",
    },
    unit: "count",
    direction: "higher",
    kind: "linear",
    bounds: undefined,
    aggregation: "sum",
    parts: undefined,
    frequency: "week",
    timing: "leading",
    pitfall: {
      en: "Only what was held counts, so see how many of them were.",
      da: "Kun det, der blev holdt, tæller, så se, hvor mange af dem der blev.",
    },
  },
  {
    id: "WINRATE",
    perspective: "process",
    name: { en: "Win rate", da: "Hitrate" },
    aliases: {
      en: ["Deal win rate", "Close rate", "Quote conversion rate"],
      da: ["Vinderandel", "Vundne tilbud i %", "Tilbudshitrate"],
    },
    formula: { en: "Deals won / deals closed", da: "Vundne tilbud / afgjorte tilbud" },
    unit: "percent",
    direction: "higher",
    kind: "linear",
    bounds: [0, 100],
    aggregation: "ratioOfSums",
    parts: {
      numerator: { en: "Deals won", da: "Vundne tilbud" },
      denominator: { en: "Deals closed", da: "Afgjorte tilbud" },
    },
    frequency: "month",
    timing: "lagging",
    pitfall: {
      en: "Deals that nobody closes are neither won nor lost, so set a date by which they are lost.",
      da: "Tilbud, som ingen afgør, er hverken vundet eller tabt, så sæt en dato, hvor de er tabt.",
    },
  },
  {
    id: "PIPELINE",
    perspective: "financial",
    name: { en: "Pipeline value", da: "Værdi af pipeline" },
    aliases: {
      en: ["Sales pipeline", "Open pipeline", "Pipeline"],
      da: ["Pipelineværdi", "Salgspipeline", "Åben pipeline"],
    },
    formula: {
      en: "Sum of amount × chance of winning over open deals",
      da: "Summen af beløb × sandsynlighed over åbne salg",
    },
    unit: "currency",
    direction: "higher",
    kind: "linear",
    bounds: undefined,
    aggregation: "last",
    parts: undefined,
    frequency: "month",
    timing: "leading",
    pitfall: {
      en: "It is a stock full of hope, so the latest value stands and old deals are taken out.",
      da: "Det er en beholdning med meget håb i, så seneste værdi gælder, og gamle salg tages ud.",
    },
  },
];
