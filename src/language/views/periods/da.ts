import { formatScore, formatTime, plural } from "../../numbers";
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
  more: ({ count }) =>
    plural(count, "da", { one: "Vis 1 tidligere periode", other: `Vis ${count} tidligere perioder` }),
};

/** Months are written small in Danish, but not at the beginning of a sentence. */
function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("da") + text.slice(1);
}
