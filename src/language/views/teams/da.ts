import { formatNumber, plural, signedPoints } from "../../numbers";
import type { TeamsWords } from "./en";

const signed = (points: number): string => signedPoints(points, "da");
const number = (value: number): string => formatNumber(value, "da");

export const da: TeamsWords = {
  title: "Hold",
  empty:
    "Vælg holdenes projektmapper, og se deres scorecards samlet, med scorecardet her ved siden af. Et hold uden scorecard begynder med en kopi af denne projektmappe, hvor scorecardet får sit eget navn.",
  choose: "Vælg projektmapper",
  chooseMore: "Vælg flere, eller vælg igen",
  notKept: "Filerne læses her og gemmes ikke i projektmappen. Lukkes opgaveruden, er de glemt.",
  reading: ({ read, all }) => `Læser: ${number(read)} af ${number(all)} filer`,
  readTeams: ({ count }) =>
    plural(count, "da", { one: "1 scorecard er læst.", other: `${number(count)} scorecards er læst.` }),
  readRefused: ({ count }) =>
    plural(count, "da", { one: "1 fil blev ikke læst.", other: `${number(count)} filer blev ikke læst.` }),

  scorecards: "Valgte filer",
  here: "Denne projektmappe",
  countHere: "Tæl scorecardet i denne projektmappe med",
  saved: ({ at }) => `gemt ${at}`,
  savedBy: ({ at, by }) => `gemt ${at} af ${by}`,
  stillThere: "Det, der blev læst fra den før, tæller stadig.",
  remove: "Fjern",
  removeNamed: ({ name }) => `Fjern ${name}`,
  same: "Valgt igen: intet er ændret.",
  changed: ({ count }) =>
    plural(count, "da", { one: "Valgt igen: 1 ændring.", other: `Valgt igen: ${number(count)} ændringer.` }),
  levels: {
    scorecard: "Scorecardet",
    perspective: "Perspektivet",
    objective: "Det strategiske mål",
    kpi: "KPI'en",
  },
  added: ({ level, name }) => `${level} ${name} er kommet til`,
  gone: ({ level, name }) => `${level} ${name} er væk`,
  renamed: ({ name, value }) => `${value} hedder nu ${name}`,
  definedOtherwise: ({ name }) => `${name} er defineret anderledes`,
  settingsChanged: "Scorecardets indstillinger er ændret",
  valueChanged: ({ name, text, value, actual }) => `${name}, ${text.toLowerCase()}: ${value} → ${actual}`,
  otherChanges: ({ count }) =>
    plural(count, "da", { one: "og 1 ændring mere", other: `og ${number(count)} ændringer mere` }),

  whole: "Alle hold",
  way: "Sådan bliver de til ét",
  period: "Periode",
  inPeriod: ({ period }) => `Scorer for ${period}, som alle filer med historik kender.`,
  asSaved: "Filerne har ingen periode til fælles, så hvert scorecard viser det, der gjaldt, da det blev gemt.",
  moved: ({ points, period, list }) => `${signed(points)} point siden ${period}${list === "" ? "." : `: ${list}.`}`,
  unmoved: ({ period }) => `Uændret siden ${period}.`,
  part: ({ name, points }) => `${name} ${signed(points)}`,
  noWhole: "Der er ingen fælles score: ingen tal kan blive til ét på den måde.",

  compared: "Sammenlignet",
  higher: ({ list }) => `Højere end de andre, mere end tilfældet forklarer: ${list}.`,
  lower: ({ list }) => `Lavere end de andre, mere end tilfældet forklarer: ${list}.`,
  notSure: "Ingen sikker forskel mellem holdene: det, der skiller dem, kan være tilfældigt.",
  tooFew: ({ count }) =>
    `For få data til at sammenligne holdene: det kræver to med en score i mindst ${number(count)} perioder.`,
  tooFewOf: ({ list, count }) =>
    `Ikke sammenlignet, fordi der er en score i færre end ${number(count)} perioder: ${list}.`,
  comparedHow: ({ count }) =>
    `Ud fra den samlede score i op til ${number(count)} perioder, hvert hold mod gennemsnittet af de andre, med højst 5 % falske alarmer i alt. Hold med forskellige KPI'er måles ikke ens.`,

  table: "Hold og KPI'er",
  tableHint: "Hvert holds score. Ændringen er i point siden perioden før.",
  kpi: "KPI",
  wholeScore: "Samlet score",
  all: "Alle",
  lacks: "Findes ikke i dette scorecard",
  showAll: ({ count }) => `Vis alle ${number(count)}`,
  remarks: "Det, der ikke passer sammen",
};
