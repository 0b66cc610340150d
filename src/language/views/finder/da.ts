import { formatNumber, plural } from "../../numbers";
import type { FinderWords } from "./en";

const number = (value: number): string => formatNumber(value, "da");
const kpis = (count: number): string => plural(count, "da", { one: "1 KPI", other: `${number(count)} KPI'er` });

export const da: FinderWords = {
  heading: "Find tallene",
  what: "Vi leder i arkene efter celler, der hedder det samme som dine KPI'er. Intet kobles, før du har valgt det.",
  searching: "Leder i arkene …",
  stop: "Stop",
  stopped: "Søgningen er stoppet. Intet er koblet.",
  again: "Led igen",
  foundOf: ({ count, all }) => `${number(count)} af ${kpis(all)} uden værdier er fundet i projektmappen.`,
  foundHeading: "Fundet",
  close: "Ligner navnet",
  closeHint: "Teksten er ikke helt KPI'ens navn. Se efter, før du kobler.",
  values: {
    day: ({ address, count }) => `${address}: ${number(count)} dagsværdier`,
    week: ({ address, count }) => `${address}: ${number(count)} ugeværdier`,
    month: ({ address, count }) => `${address}: ${number(count)} månedsværdier`,
    quarter: ({ address, count }) => `${address}: ${number(count)} kvartalsværdier`,
    halfYear: ({ address, count }) => `${address}: ${number(count)} halvårsværdier`,
    year: ({ address, count }) => `${address}: ${number(count)} årsværdier`,
    dated: ({ address, count }) => `${address}: ${number(count)} værdier med datoer`,
  },
  made: {
    last: ({ address, count }) => `${address}: den sidste af ${number(count)} værdier`,
    sum: ({ address, count }) => `${address}: summen af ${number(count)} rækker`,
    average: ({ address, count }) => `${address}: gennemsnittet af ${number(count)} rækker`,
    min: ({ address, count }) => `${address}: den laveste af ${number(count)} rækker`,
    max: ({ address, count }) => `${address}: den højeste af ${number(count)} rækker`,
    nps: ({ address, count }) => `${address}: NPS af ${number(count)} svar fra 0 til 10`,
    csat: ({ address, count }) => `${address}: andelen af 4 og 5 blandt ${number(count)} svar`,
  },
  ratioOfThousands: ({ address, per }) => `Summen af ${address} for hver tusind af summen af ${per}`,
  ratio: ({ address, per }) => `Summen af ${address} divideret med summen af ${per}`,
  shows: ({ value }) => `Viser ${value}`,
  showsIn: ({ value, period }) => `Viser ${value} (${period})`,
  against: ({ value }) => `mod målværdien ${value}`,
  score: ({ text }) => `· score ${text}`,
  scoreNone: "· endnu ingen score",
  labelled: ({ text, address }) => `Hedder »${text}« i ${address}`,
  latest: "Seneste",
  value: "Værdi",
  target: ({ address }) => `Målværdi: ${address}`,
  baseline: ({ address }) => `Udgangspunkt: ${address}`,
  denominator: ({ address }) => `Divideret med ${address}`,
  place: "Sted",
  placeOf: ({ name }) => `Sted til ${name}`,
  look: "Vis",
  lookAt: ({ name }) => `Vis cellerne til ${name}`,
  link: "Kobl",
  linkNamed: ({ name }) => `Kobl ${name}`,
  linkTicked: ({ count }) => `Kobl ${kpis(count)}`,
  linkAny: "Kobl de valgte",
  linkNone: "Sæt kryds ved mindst én KPI.",
  tickAll: "Vælg alle",
  untickAll: "Fravælg alle",
  linkedOne: ({ name, address }) => `${name} er koblet til ${address}.`,
  linkedMany: ({ count }) =>
    plural(count, "da", { one: "1 KPI er koblet.", other: `${number(count)} KPI'er er koblet.` }),
  makeNumbers: "Lav dem om til tal",
  madeNumbers: ({ count }) =>
    plural(count, "da", { one: "1 celle er nu et tal.", other: `${number(count)} celler er nu tal.` }),
  madeTexts: "Cellerne har deres tekster igen.",
  undo: "Fortryd",
  undone: "Koblingerne er taget tilbage.",
  linkedSoFar: ({ count, lacking }) =>
    lacking === 0
      ? `${kpis(count)} er koblet. Alle har en målværdi.`
      : `${kpis(count)} er koblet. ${kpis(lacking)} mangler en målværdi.`,
  writeTargets: "Skriv målværdier",
  cautions: {
    textNumbers: ({ count }) =>
      plural(count, "da", {
        one: "1 celle indeholder et tal som tekst og giver ingen score.",
        other: `${number(count)} celler indeholder tal som tekst og giver ingen score.`,
      }),
    periodsAsWords: ({ text }) =>
      `Perioder skrevet som »${text}« giver ingen historik: Kun den seneste værdi kobles. Datoer eller perioder med årstal, såsom jan 2026, ville give den.`,
    ratesWithoutParts: "Det er forholdstal, så over længere perioder tæller det seneste.",
    addedUp: "Værdierne lægges sammen over tid.",
    allRows: ({ count }) =>
      `Alle ${number(count)} rækker tæller sammen, fordi intet ud for dem siger, hvornår de er fra.`,
    answers: ({ count }) => `Regnet af ${number(count)} svar, uanset hvornår de er givet.`,
    tabsJoined: ({ count }) =>
      `${number(count)} faner bliver til én tidsserie. Den samles med formler på arket »BSC Series«. Søg igen, når den næste fane er kommet.`,
    newestTab: "Der er en fane for hver periode, og dette er den nyeste. Kobl igen, når den næste er kommet.",
    newestFirst: ({ text }) =>
      `Perioderne er skrevet som »${text}« uden årstal, så kun den nyeste kobles. Kobl igen, når den næste er kommet.`,
    sumsAmongRows:
      "Nogle rækker ligner summer af de andre, så tallene ville tælle dobbelt. Kobl selv den rigtige celle.",
    oneOfMany:
      "Flere rækker kan høre til samme periode. Vælg i KPI'en, hvordan værdier over tid bliver til én, før du kobler.",
    byDay:
      "Tabellen har en værdi for hver dag, og intet siger, hvordan dage bliver til en længere periode. Derfor bliver KPI'en målt pr. dag, og den nyeste dag vises. Skal den måles i længere perioder, så vælg først i KPI'en, hvordan værdier over tid bliver til én.",
    hundredfold: ({ actualNumber, targetNumber }) =>
      `${number(actualNumber)} mod ${number(targetNumber)}: Er det procent? Giv begge celler procentformat, eller ret den ene.`,
    thousandfold: ({ actualNumber, targetNumber }) =>
      `${number(actualNumber)} mod ${number(targetNumber)}: Tæller det ene i tusinder? Ret det ene, så begge tæller ens.`,
    mayBeShare: ({ actualNumber, times }) =>
      `Der står ${actualNumber} i cellen, og intet siger, om det er ${actualNumber} % eller ${times} %. Giv cellerne procentformat, hvis det er andele.`,
    zerosAtEnd: ({ count }) =>
      plural(count, "da", {
        one: "Den nyeste værdi er 0, og det er ingen af de tidligere. Er perioden ikke gået endnu, skal cellen være tom.",
        other: `De ${number(count)} nyeste værdier er 0, og det er ingen af de tidligere. Er perioderne ikke gået endnu, skal cellerne være tomme.`,
      }),
    otherUnit: "Cellerne ser ud til at have en anden enhed end KPI'en.",
    targetAsWords: ({ text }) =>
      `Målværdien »${text}« er ikke et tal, så den kobles ikke. Skriv den på KPI'en bagefter.`,
    neighbourFits: ({ text, address, value }) =>
      `I ${address} står »${text}« med ${value}, og det passer bedre. Vælg den under de andre steder, hvis det er den.`,
    otherScale: ({ value }) =>
      `Cellerne tæller i en anden størrelse end KPI'ens enhed: der står ${value} i cellen. Ret enheden (f.eks. kr. eller mio. kr.), eller vælg et andet sted.`,
    longerTarget: "Målværdien gælder et andet tidsrum end tallene. Giv KPI'en et mål for hver periode.",
    targetsUnmatched:
      "Der er ikke lige så mange målværdier som tal, så det kan ikke ses, hvilken der hører til det nyeste. Ingen af dem kobles: vælg målværdien på KPI'en bagefter.",
    negative: ({ value }) => `Der står ${value} i cellen, men denne KPI er aldrig negativ. Vend fortegnet.`,
    severalPlaces: ({ count }) =>
      plural(count, "da", {
        one: "Et andet sted hedder det samme. Vælg det rigtige.",
        other: `${number(count)} andre steder hedder det samme. Vælg det rigtige.`,
      }),
  },
  missingHeading: "Ikke fundet",
  missingHint:
    "Skriv KPI'ens navn over eller ved siden af tallene, eller giv KPI'en det navn, dine ark bruger, som alias. Led så igen.",
  byHand: "Kobl selv",
  byHandNamed: ({ name }) => `Kobl selv: ${name}`,
  skipped: ({ list, count }) =>
    plural(count, "da", {
      one: `Arket ${list} er for stort til at blive gennemgået.`,
      other: `Arkene ${list} er for store til at blive gennemgået.`,
    }),
  noKpis: "Scorecardet har endnu ingen KPI'er at finde tal til.",
  toLibrary: "Vælg KPI'er",
  allLinked: "Alle KPI'er har deres tal. Der er ikke noget at finde.",
  nothingHeading: "Ingen celler ligner dine KPI'er",
  nothing:
    "Navne over eller ved siden af tal bliver fundet, på dansk og engelsk: en række eller kolonne med måneder, eller en liste med faktisk værdi og målværdi.",
  noSheets: "Projektmappen har endnu ingen synlige ark med indhold. Skriv dine tal på et ark, og led så igen.",
  readOnly: "En nyere version har lavet dette scorecard, så her kan ikke kobles noget.",
};
