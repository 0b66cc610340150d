import { formatPercent, formatScore, formatTime } from "../../numbers";
import type { PeriodsWords } from "./en";

export const da: PeriodsWords = {
  heading: "Perioder",
  teach:
    "En låst periode viser det, den viste, da den blev låst, uanset hvad der ændres senere. En åben følger de nuværende definitioner og data.",
  open: "Åben",
  running: "I gang",
  closed: ({ by, at }) => (by === "" ? `Låst ${formatTime(at, "da")}` : `Låst af ${by} ${formatTime(at, "da")}`),
  closesWith: ({ score }) =>
    `Låser du den nu, får den ${formatScore(score, "da")}: Så bruges cellernes nuværende tal for de KPI'er, der ikke har en tidsserie.`,
  close: "Lås",
  closeNamed: ({ period }) => `Lås ${period}`,
  closedNow: ({ period }) => `${capitalised(period)} er låst.`,
  reopen: "Genåbn",
  reopenNamed: ({ period }) => `Genåbn ${period}`,
  reopenQuestion: ({ period }) => `Genåbn ${period}?`,
  reopenConsequence:
    "Andre regner med dens tal: Rapporter og celler, der viser perioden, får nye, beregnet efter de nuværende definitioner og data.",
  reopenScore: ({ before, after }) =>
    `Den samlede score går fra ${formatScore(before, "da")} til ${formatScore(after, "da")}.`,
  reopenConfirm: "Ja, genåbn",
  reopened: ({ period }) => `${capitalised(period)} er åben igen.`,
  strip: "Perioder og deres scorer",
  locked: "låst",
  earlier: "Tidligere",
  later: "Senere",
  partial: ({ text, share }) => `delvis score ${text}, ${share} af vægten`,
  partialWhy: ({ score, share, least }) =>
    `Delvis score ${formatScore(score, "da")}: ${formatPercent(share, "da")} af vægten har data, og en score kræver ${formatPercent(least, "da")}.`,
  keptBefore: ({ count, day, isOneDay }) =>
    `${count === 1 ? "1 KPI" : `${count} KPI'er`} uden tidsserie vises med værdien pr. ${day}${isOneDay ? "" : " eller senere"}.`,
  compareHeading: "Sammenlign",
  compareWith: "Med",
  compared: ({ period, other }) => `${capitalised(period)} og ${other}`,
  columnName: "Score",
  columnChange: "Ændring",
  ofWhich: ({ list }) => `heraf ${list}`,
  movedHeading: "Det flyttede den samlede score",
  movedUnknown: "Den samlede score mangler i en af de to perioder, så ændringen kan ikke forklares.",
  movedNothing: "Intet har flyttet den samlede score.",
  others: "Øvrige",
};

/** Months are written small in Danish, but not at the beginning of a sentence. */
function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("da") + text.slice(1);
}
