import type { PeriodsWords } from "./en";

export const da: PeriodsWords = {
  period: "Periode",
  periodNow: ({ period }) => `Nu (${period})`,
  periodClosed: ({ period }) => `${period}, låst`,
  pastPeriod: ({ period }) => `Du ser på ${period}.`,
  pastOpen: "Beregnet efter dagens definitioner og data.",
  pastClosed: ({ at }) => `Låst ${at}: tallene står fast.`,
  pastClosedBy: ({ at, by }) => `Låst af ${by} ${at}: tallene står fast.`,
  noValueThen: "Ingen værdi i perioden",
  backToNow: "Tilbage til nu",
  backToAsOf: "Tilbage",
  periodAsOf: ({ day }) => `Pr. ${day}`,
  asOf: ({ day }) => `Tallene er pr. ${day}`,
  asOfForAll: "Det gælder alle, der har projektmappen åben. Det, du gemmer eller låser, regnes stadig fra i dag.",
  backToToday: "Tilbage til i dag",
  asOfToday: "Tallene er igen pr. i dag, for alle i projektmappen.",
  clearAsOf: "Tøm cellen",
  lookAtPeriod: "Vis hele projektmappen for perioden",
  lookedAtPeriod: ({ day }) => `Celler, ark og kolleger viser nu tallene pr. ${day}.`,
};
