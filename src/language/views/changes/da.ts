import { formatNumber, formatTime, plural } from "../../numbers";
import type { ChangesWords } from "./en";

const number = (value: number): string => formatNumber(value, "da");

export const da: ChangesWords = {
  heading: "Ændringer",
  teach:
    "Alle ændringer af definitionerne, siden scorecardet blev lavet, de seneste først. Tal i jeres egne celler logges ikke.",
  reading: "Ændringerne læses …",
  none: "Intet er ændret endnu.",
  undoLast: "Fortryd min seneste ændring",
  undone: ({ name }) => `Ændringen af »${name}« er taget tilbage.`,
  nobody: "Nogen",
  batch: ({ by, at }) => `${by}, ${formatTime(at, "da")}`,
  tookBack: "Tog en tidligere ændring tilbage",
  takenBack: "Taget tilbage",
  levels: {
    settings: "Indstillinger",
    perspectives: "Perspektiv",
    objectives: "Strategisk mål",
    kpis: "KPI",
    links: "Årsagspil",
    initiatives: "Indsats",
  },
  added: "Tilføjet",
  removed: "Slettet",
  restored: "Bragt tilbage",
  moved: "Flyttet til en anden plads på listen",
  changed: ({ name, text, value }) => `${name}: ${value} (før: ${text})`,
  arrow: ({ name, other }) => `Fra ${name} til ${other}`,
  showAll: ({ count }) => plural(count, "da", { one: "Vis 1 mere", other: `Vis ${number(count)} flere` }),
  more: "Vis tidligere ændringer",
  gone: "(slettet)",
  columns: {
    Parent: "Hører til",
    Scale: "Skala",
    SeriesActual: "Tidsserie: værdier",
    SeriesTarget: "Tidsserie: målværdier",
    SeriesDenominator: "Tidsserie: nævnere",
    SeriesPeriod: "Tidsserie: perioder",
    SeriesPercent: "Tidsserie: celler med procent",
    Language: "Sprog for ord i celler",
    From: "Årsag",
    To: "Virkning",
    Due: "Frist",
    Progress: "Fremdrift",
    Effect: "Forventet virkning",
  },
};
