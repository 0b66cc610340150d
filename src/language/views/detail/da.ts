import { formatNumber, formatPercent, formatReadable, plural, signedPoints } from "../../numbers";
import type { DetailWords } from "./en";

const number = (value: number): string => formatNumber(value, "da");
const points = (value: number): string => signedPoints(value, "da");

export const da: DetailWords = {
  goneHeading: "KPI'en findes ikke længere",
  gone: "KPI'en er slettet, måske af en kollega. Resten er uændret. Fortryd sletningen i ændringsloggen, hvis den var en fejl.",
  notThen: "KPI'en fandtes ikke i den låste periode, der ses på. Gå tilbage til i dag for at se den.",
  goBack: "Gå tilbage",

  currentPeriod: ({ period }) => `Scoren for ${period}`,
  weightOfWhole: ({ share }) => `Tæller ${formatPercent(share, "da")} af det hele`,
  critical: "Kritisk: Så længe den er uden for mål, kan en sammenvejning med veto højst blive »I risiko«.",

  valueHeading: "Værdi mod målværdi",
  targetIs: ({ target }) => `Målværdi ${target}`,
  distance: ({ value }) => `afvigelse ${value}`,
  onTarget: "præcis på målværdien",
  percentagePoints: "procentpoint",

  historyHeading: "Historik",
  noHistory: "Der er ingen værdier over tid endnu.",
  oneValue: "Der er kun én værdi endnu, så der er ingen historik at vise.",
  noHistoryHow: {
    atSave:
      "Periodens værdi gemmes, hver gang nogen gemmer, så fortiden bygges op. Kobl en række eller kolonne af værdier med deres perioder, hvis den skal være her med det samme.",
    atClose:
      "Rediger KPI'en, og kobl en række eller kolonne af værdier med deres perioder, eller lås perioderne, når de er slut.",
  },
  historySummary: ({ name, count, period, other }) =>
    plural(count, "da", {
      one: `${name}: 1 værdi, ${period}.`,
      other: `${name}: ${number(count)} værdier fra ${period} til ${other}.`,
    }),
  summaryLatest: ({ value, period }) => `Seneste ${value} i ${period}.`,
  summaryTarget: ({ target }) => `Målværdi ${target}.`,
  summarySignals: ({ count }) => plural(count, "da", { one: "1 signal.", other: `${number(count)} signaler.` }),
  chartKeys: "Brug piletasterne til at gå fra punkt til punkt. Tabellen nedenfor har de samme tal.",

  legendValue: "Værdi",
  legendTarget: "Målværdi",
  legendLimits: "Grænser for tilfældige udsving",
  legendSignal: "Seneste signal",
  latestSignal: ({ period, list }) => `Seneste signal, ${period}: ${list}.`,
  methodHeading: "Signal, støj og prognose",
  methodSummary: "Grænser, metode og forudsætninger",
  legendForecast: "Prognose med interval",

  point: ({ period, value }) => `${value} i ${period}`,
  pointMissing: ({ period }) => `${period}: ingen værdi`,
  pointTarget: ({ target }) => `målværdi ${target}`,
  pointOpen: "perioden er ikke slut",
  projected: ({ period, value, passed, days }) =>
    `Fremskrevet til hele ${period}: ${value}, hvis resten kommer i samme takt (dag ${number(passed)} af ${number(days)}).`,
  projectedGrowth: ({ growth }) =>
    growth < 0
      ? `Det er ${formatPercent(-growth, "da")} mindre end perioden før.`
      : `Det er ${formatPercent(growth, "da")} mere end perioden før.`,
  tooEarly: ({ period, passed, days }) =>
    `Dag ${number(passed)} af ${number(days)} i ${period}: for tidligt at fremskrive.`,
  pointForecast: ({ period, value, list }) => `${period}: prognose ${value}, interval ${list}`,
  range: ({ value, other }) => `${value} til ${other}`,

  signal: ({ text }) => `Signal: ${text}`,
  signalRules: {
    outside: { up: "over den øvre grænse", down: "under den nedre grænse" },
    run: {
      up: "otte eller flere i træk over gennemsnittet",
      down: "otte eller flere i træk under gennemsnittet",
    },
    "near-limit": {
      up: "tre af fire nærmere den øvre grænse end gennemsnittet",
      down: "tre af fire nærmere den nedre grænse end gennemsnittet",
    },
  },

  limitsHeading: "Signal eller støj",
  limits: ({ list, value, count }) =>
    `Tilfældige udsving ligger inden for ${list} omkring et gennemsnit på ${value} (n\u00a0=\u00a0${number(count)}).`,
  limitsTooFew: ({ count, needed }) =>
    `For få data: grænserne kræver mindst ${number(needed)} værdier fra afsluttede perioder; der er ${number(count)}.`,
  limitsShort: "Grænserne hviler på færre end 15 værdier og kan stadig flytte sig.",
  noSignals: "Ingen signaler: udsvingene er ikke større, end tilfældigheder kan forklare.",
  signals: ({ count, period }) =>
    plural(count, "da", {
      one: `1 punkt er et signal, i ${period}. Noget har ændret sig; find ud af hvad.`,
      other: `${number(count)} punkter er signaler, det seneste i ${period}. Noget har ændret sig; find ud af hvad.`,
    }),
  chanceOfSignal: ({ chance }) => `Det rammer ved et rent tilfælde ${formatPercent(chance, "da")} af værdierne.`,
  usualDistance: {
    usual: ({ distance, value, count }) =>
      `Den seneste værdi er ikke usædvanlig: Den ligger ${formatReadable(distance, "da")} standardafvigelser fra medianen af de tidligere, ${value} (n\u00a0=\u00a0${number(count)}).`,
    unusual: ({ distance, value, count }) =>
      `Den seneste værdi er usædvanlig: Den ligger ${formatReadable(distance, "da")} standardafvigelser fra medianen af de tidligere, ${value} (n\u00a0=\u00a0${number(count)}; over 3,5 er usædvanligt).`,
  },
  alwaysTheSame: ({ value }) =>
    `Mindst halvdelen af værdierne før den seneste er ${value}, så ingen ved, hvor langt derfra der er usædvanligt.`,
  falseAlarms: ({ count, perYear, inPeriod }) =>
    plural(count, "da", {
      one: `Med 1 KPI over tid giver tilfældet alene højst ca. ${formatReadable(perYear, "da")} signaler om året.`,
      other: `Med ${number(count)} KPI'er over tid giver tilfældet alene højst ca. ${formatReadable(perYear, "da")} signaler om året, og mindst ét i ${formatPercent(inPeriod, "da")} af perioderne.`,
    }),
  accumulates:
    "Værdierne bygger oven på hinanden (år til dato, løbende eller kumulativt), så grænser og prognose ville vildlede og vises ikke.",

  forecastHeading: "Prognose",
  forecast: ({ period, value, list, confidence }) =>
    `${value} ventes i ${period}, inden for ${list} med ${formatPercent(confidence, "da")} sikkerhed.`,
  forecastBasis: ({ count }) =>
    plural(count, "da", {
      one: "Hviler på 1 værdi.",
      other: `Hviler på ${number(count)} værdier i træk (n\u00a0=\u00a0${number(count)}).`,
    }),
  forecastTooFew: ({ count, needed }) =>
    `For få data: metoden kræver mindst ${number(needed)} værdier i træk fra afsluttede perioder; der er ${number(count)}.`,
  method: "Metode",
  methods: {
    linear: "Ret linje",
    seasonalNaive: "Som i sidste sæson",
    holt: "Niveau og tendens (Holt)",
    runRate: "Konstant tempo",
  },
  assumptions: {
    "straight-line": "Forudsætter, at værdierne spreder sig jævnt om en ret linje, der fortsætter.",
    "independent-points": "Forudsætter, at tilfældige udsving er uafhængige af hinanden.",
    "constant-rate": "Forudsætter et tempo, der holder, og uafhængige værdier.",
    "season-repeats": "Forudsætter, at sæsonen gentager sig.",
    "level-and-trend": "Forudsætter et niveau og en tendens, der ændrer sig langsomt.",
    "independent-trials": "Forudsætter uafhængige forsøg.",
    "rare-events": "Forudsætter sjældne, uafhængige hændelser.",
  },

  showTable: "Vis som tabel",
  hideTable: "Skjul tabel",
  tableCaption: ({ name }) => `${name} periode for periode, nyeste først`,
  columnPeriod: "Periode",
  columnValue: "Værdi",
  columnTarget: "Målværdi",
  forecastNote: ({ list }) => `Prognose, ${list}`,

  whyHeading: "Hvorfor denne score",
  whyNoHeading: "Hvorfor der ingen score er",

  movedHeading: "Hvad flyttede sig",
  movedBetween: ({ period, other }) => `Fra ${period} til ${other}`,
  movedActual: "Faktisk værdi",
  movedTarget: "Målværdi",
  movedScore: "Score",
  movedWhole: "Virkning på den samlede score",
  change: ({ value, other }) => `fra ${value} til ${other}`,
  changeBy: ({ value, other, text }) => `fra ${value} til ${other} (${text})`,
  unchanged: ({ value }) => `${value}, uændret`,
  effect: ({ effect }) => `${points(effect)} point`,
  noEffect: "Ingen",
  effectUnknown: "Ukendt: den samlede score mangler i en af de to perioder",
  movedUnknown: "Der er ingen værdi fra perioden før at sammenligne med.",

  aboutHeading: "Om KPI'en",
  owner: "Ejer",
  noOwner: "Ingen er udpeget",
  indicator: "Slags indikator",
  indicators: {
    leading: "Fremadrettet: viser, hvad der er på vej",
    lagging: "Bagudrettet: viser, hvad der er sket",
  },
  note: "Note",
  belongsTo: "Hører til",
  sources: "Hvor værdierne kommer fra",
  sourceTyped: "skrevet i scorecardet",
  sourceSeries: "Værdier over tid",
  goToSeries: "Gå til værdierne over tid",
  goToField: {
    actual: "Gå til cellerne med faktisk værdi",
    target: "Gå til cellerne med målværdi",
    baseline: "Gå til cellerne med udgangspunkt",
  },
  broken: "cellerne er slettet",

  initiativesHeading: "Indsatser",
  noInitiatives: "Ingen arbejder på det endnu.",
  checkInsHeading: "Statusopdateringer",
  noCheckIns: "Ingen har givet en statusopdatering endnu.",
  addCheckIn: "Giv statusopdatering",
};
