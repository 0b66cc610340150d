import { formatScore, formatTime, plural } from "../../numbers";
import type { PeriodsWords } from "./en";

export const da: PeriodsWords = {
  heading: "Perioder",
  teach:
    "En lukket periode siger det, den sagde, da den blev lukket, uanset hvad der ændres senere. En åben følger de nuværende definitioner og data.",
  open: "Åben",
  running: "I gang",
  closed: ({ by, at }) => (by === "" ? `Lukket ${formatTime(at, "da")}` : `Lukket af ${by} ${formatTime(at, "da")}`),
  closesWith: ({ score }) =>
    `Lukkes den nu, får den ${formatScore(score, "da")}: Så gælder værdierne i de enkelte celler for den.`,
  close: "Luk",
  closeNamed: ({ period }) => `Luk ${period}`,
  closedNow: ({ period }) => `${capitalised(period)} er lukket.`,
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
