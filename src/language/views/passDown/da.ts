import { formatNumber, plural } from "../../numbers";
import type { PassDownWords } from "./en";

const number = (value: number): string => formatNumber(value, "da");

export const da: PassDownWords = {
  open: "Giv KPI'er videre",
  heading: ({ name }) => `KPI'er fra ${name}`,
  intro: "Vælg, hvem der skal have dem, og sæt flueben ved det, de overtager. Resten bliver, som det er dér.",
  to: "Til",
  targets: "Målværdier",
  ways: {
    none: "Gives ikke videre",
    equal: "Deles i lige store dele",
    shares: "Deles efter andele",
    lastYear: "Deles efter sidste år",
  },
  copied: "Andele og rater er ens for alle og deles aldrig.",
  share: ({ name }) => `Andel til ${name}`,
  shareUnclear: "En andel er et tal på 0 eller mere.",
  whole: "Del i hele tal",
  counts: "Del også det, der ikke lægges sammen over tid, f.eks. medarbejdere",
  lastYearUnknown: ({ name, teams }) => `${name}: sidste år kendes ikke for ${teams}, så målværdien deles ikke.`,
  notSplit: ({ name }) => `${name}: målværdien kan ikke deles efter disse andele.`,
  isNew: "Ny her",
  newWith: ({ target }) => `Ny her, målværdi ${target}`,
  partOf: ({ name, part }) => `${name}: ${part}`,
  differs: ({ here, above }) => `Her ${here}, oppefra ${above}`,
  bound: ({ here, above }) => `Her ${here} fra celler, oppefra ${above}`,
  otherwise: "Sat anderledes her",
  parts: {
    unit: "enhed",
    kind: "beregning",
    aggregation: "perioder",
    thresholds: "tærskelværdier",
    weight: "vægt",
    target: "målværdi",
  },
  empty: "ingen",
  alike: ({ count }) => plural(count, "da", { one: "1 KPI er ens her.", other: `${number(count)} KPI'er er ens her.` }),
  lacks: ({ names }) => `Ikke her: ${names}`,
  only: ({ names }) => `Kun her: ${names}`,
  noKpis: ({ name }) => `${name} har ingen KPI'er at give videre.`,
  none: "Sæt flueben ved det, der skal gives videre.",
  pass: "Giv videre",
  passed: ({ count }) =>
    plural(count, "da", { one: "1 KPI er givet videre.", other: `${number(count)} KPI'er er givet videre.` }),
  undo: "Fortryd",
  takenBack: "Intet er givet videre længere.",
};
