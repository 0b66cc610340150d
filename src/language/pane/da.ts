import { formatNumber, formatPercent, formatReadable, formatScore, plural } from "../numbers";
import type { PaneWords } from "./en";
import { da as attention } from "./attention/da";
import { da as beginning } from "./beginning/da";
import { da as periods } from "./periods/da";

const number = (value: number): string => formatNumber(value, "da");
const percent = (share: number): string => formatPercent(share, "da");

const objectives = (count: number): string =>
  plural(count, "da", { one: "1 strategisk mål", other: `${number(count)} strategiske mål` });
const kpis = (count: number): string => plural(count, "da", { one: "1 KPI", other: `${number(count)} KPI'er` });

const readable = (value: number): string => formatReadable(value, "da");
const calculation: PaneWords["calculation"] = ({ actual, target, baseline, raw }) =>
  `100 × (${readable(actual)} − ${readable(baseline)}) ÷ (${readable(target)} − ${readable(baseline)}) = ${formatScore(raw, "da")}`;

export const da: PaneWords = {
  productName: "Balanced Scorecard",
  opening: "Scorecardet åbnes …",
  loading: "Indlæser …",
  views: "Visninger",
  viewNamesInBar: {
    overview: "Overblik",
    map: "Strategi",
    plan: "Indsatser",
    campaigns: "Kampagner",
    flow: "Flow",
    health: "Eftersyn",
  },
  viewNames: {
    overview: "Overblik",
    map: "Strategikort",
    plan: "Indsatser",
    campaigns: "Kampagner",
    flow: "Arbejdsgang",
    health: "Eftersyn",
    settings: "Indstillinger",
  },
  tryAgain: "Prøv igen",
  triesAgain: "Den prøver selv igen et par gange inden for et kvart minut.",
  dismiss: "Luk besked",
  unexpected: "Noget gik galt i tilføjelsesprogrammet. Projektmappen er uændret; prøv igen.",

  ...beginning,

  lostHeading: "Scorecardet kunne ikke læses",
  outdated: "Tallene kan være forældede.",
  manualCalculation: "Excel beregner kun, når du trykker på F9, så tallene kan være bagud i forhold til cellerne.",
  modelProblems: "Der er noget galt i scorecardets tabeller",
  moreProblems: ({ count }) => `Vis ${number(count)} flere`,
  repair: "Reparér",
  repaired: "Tabellerne er repareret.",

  overallScore: "Samlet score",
  noScore: "Ingen score",
  failedInStatus: "tæller 0 i status",
  coverage: ({ coverage }) => `Datadækning ${percent(coverage)}`,
  weightShare: ({ share }) => `Vægt ${percent(share)}`,
  setUp: ({ setUp, all }) =>
    plural(all, "da", {
      one: `${number(setUp)} af 1 KPI er sat op`,
      other: `${number(setUp)} af ${number(all)} KPI'er er sat op`,
    }),
  noPerspectives: "Scorecardet er tomt. Tilføj det første perspektiv, f.eks. Kunde.",
  notSetUp: "Ikke sat op",
  actualAgainstTarget: ({ actual, target }) => `Faktisk værdi ${actual}, målværdi ${target}`,
  scoreIs: ({ score }) => `Score ${formatScore(score, "da")}`,
  changed: ({ by, direction, period, bearing }) =>
    `${by} ${direction === "up" ? "op" : "ned"} siden ${period}${{ better: ", bedre", worse: ", dårligere", neither: "" }[bearing]}`,
  trackedOnly: "Følges kun (vægt 0)",
  scorecardActions: "Scorecardet",
  whatIf: "Hvad nu hvis",
  scorecardMore: "Handlinger for hele scorecardet",
  trends: { up: "Stiger", down: "Falder" },
  trendHint: "Et signal: tilfældige udsving forklarer det næppe.",

  seriesLonger: ({ count }) =>
    plural(count, "da", {
      one: "1 ny periode tæller med uden at være i koblingen.",
      other: `${number(count)} nye perioder tæller med uden at være i koblingen.`,
    }),
  seriesExtend: "Forlæng koblingen",
  seriesExtendNamed: ({ name }) => `Forlæng koblingen for ${name}`,
  seriesExtended: ({ name }) => `Koblingen for »${name}« er forlænget.`,
  seriesUncounted: ({ address }) => `Ved seriens ende er ${address} ikke talt med.`,
  seriesShow: "Vis",
  seriesShowNamed: ({ address }) => `Vis ${address}`,

  ...attention,

  ...periods,

  filter: "Filtrér og sortér",
  search: "Søg",
  searchHint: "Navn eller ejer",
  sort: "Sortér efter",
  sorts: { own: "Egen rækkefølge", attention: "Kræver opmærksomhed", contribution: "Bidrag", name: "Navn" },
  all: "Alle",
  status: "Status",
  owner: "Ejer",
  ownerNone: "Uden ejer",
  data: "Data",
  dataFilters: { stale: "Forældede", missing: "Mangler eller kan ikke bruges", notSetUp: "Ikke sat op" },
  shown: ({ shown, all }) =>
    plural(all, "da", {
      one: `${number(shown)} af 1 KPI vises.`,
      other: `${number(shown)} af ${number(all)} KPI'er vises.`,
    }),
  shownNone: "Ingen KPI'er passer til filteret.",
  clearFilter: "Ryd filter",

  withoutNumbers: ({ kpis: count }) =>
    plural(count, "da", {
      one: "1 KPI har endnu ingen tal.",
      other: `${number(count)} KPI'er har endnu ingen tal.`,
    }),
  findNumbers: "Find tallene i projektmappen",
  stepByStep: "Trin for trin",
  fromLibrary: "Fra biblioteket",
  fromLibraryTo: ({ name }) => `Vælg KPI'er fra biblioteket til ${name}`,
  refresh: "Opdater",
  refreshed: "Tallene er opdateret.",
  settings: "Indstillinger",

  addPerspective: "Perspektiv",
  addPerspectiveTo: "Tilføj perspektiv",
  addObjective: "Strategisk mål",
  addObjectiveTo: ({ name }) => `Tilføj strategisk mål til ${name}`,
  addKpi: "KPI",
  addKpiTo: ({ name }) => `Tilføj KPI til ${name}`,

  edit: "Rediger",
  editNamed: ({ name }) => `Rediger ${name}`,
  moreActions: ({ name }) => `Handlinger for ${name}`,
  moveUp: "Flyt op",
  moveDown: "Flyt ned",
  movedUp: ({ name }) => `${name} er flyttet op.`,
  movedDown: ({ name }) => `${name} er flyttet ned.`,
  remove: "Slet",
  removeQuestion: ({ name, objectives: objectiveCount, kpis: kpiCount }) => {
    if (objectiveCount === 0 && kpiCount === 0) return `Slet »${name}«?`;
    if (objectiveCount === 0) return `Slet »${name}« med ${kpis(kpiCount)}?`;
    if (kpiCount === 0) return `Slet »${name}« med ${objectives(objectiveCount)}?`;
    return `Slet »${name}« med ${objectives(objectiveCount)} og ${kpis(kpiCount)}?`;
  },
  removeConsequence: "Formler, der bruger navnet, viser derefter #I/T.",
  removeConfirm: "Ja, slet",
  removed: ({ name }) => `»${name}« er slettet.`,
  cancel: "Annuller",
  leaveQuestion: "Det, du har skrevet, er ikke gemt.",
  stay: "Bliv her",
  discard: "Kassér ændringerne",
  insertFormula: "Indsæt formel",
  insertScore: "Score",
  insertScoreLabel: "Indsæt formel: score",
  insertStatus: "Status",
  insertStatusLabel: "Indsæt formel: status",
  inserted: ({ formula, address }) => `${formula} er skrevet i ${address}.`,
  linkToSelection: "Kobl til markeret celle",
  linkFieldToSelection: {
    actual: "Kobl til markeret celle: faktisk værdi",
    target: "Kobl til markeret celle: målværdi",
    baseline: "Kobl til markeret celle: udgangspunkt",
  },
  linked: ({ name, address }) => `»${name}« er nu koblet til ${address}.`,

  newPerspective: "Nyt perspektiv",
  editKpi: "Rediger KPI",
  back: "Tilbage",
  save: "Gem",
  saved: ({ name }) => `»${name}« er gemt.`,
  undoInSteps:
    "Ctrl+Z i Excel tager det tilbage i flere trin. Fortryd her eller i ændringsloggen tager det hele på én gang.",
  name: "Navn",
  parent: "Hører til",
  directlyIn: ({ name }) => `${name} (direkte)`,
  weight: "Vægt",
  share: ({ share, parent, effective }) => `${percent(share)} af ${parent}, ${percent(effective)} af hele scorecardet`,
  weightNegative: "Vægten må ikke være negativ. Skriv 0 eller mere.",
  numberUnclear: "Det er ikke et entydigt tal. Skriv kun tallet, f.eks. 1.234,5.",

  baselineHint:
    "Der, hvor I startede. Uden udgangspunkt falder scoren til 0, når værdien er lige så langt fra målværdien, som målværdien er stor.",
  useSelection: "Brug markering",
  picked: ({ address }) => `${address} er valgt.`,
  goTo: "Gå til",
  wentTo: "Cellen er markeret i arket.",
  brokenCell: "Cellen er slettet",
  cellEmpty: "(tom)",
  cellTrue: "SAND",
  cellFalse: "FALSK",
  cellDate: "(dato)",
  notDue: "(ikke tid endnu)",
  staleSince: ({ period }) => `(seneste fra ${period})`,

  preview: "Score nu",
  calculation,
  calculationHeld: ({ score, ...values }) => `${calculation(values)}, holdes på ${formatScore(score, "da")}`,

  theirs: ({ value }) => `I projektmappen nu: ${value}`,
  useTheirs: "Brug den",
  nothing: "(ingen)",

  paneLanguage: "Opgaverudens sprog",
  languageNames: { da: "Dansk", en: "English (engelsk)" },
};
