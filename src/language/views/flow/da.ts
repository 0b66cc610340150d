import { formatNumber, formatPercent, formatReadable, plural } from "../../numbers";
import type { FlowViewWords } from "./en";

const number = (value: number): string => formatNumber(value, "da");
const readable = (value: number): string => formatReadable(value, "da");
const percent = (share: number): string => formatPercent(share, "da");
const tenths = (value: number): string => readable(Math.round(value * 10) / 10);
const days = (count: number): string =>
  plural(Math.round(count * 10) / 10, "da", { one: "1 dag", other: `${tenths(count)} dage` });
const signed = (value: number): string => `${value > 0 ? "+" : ""}${tenths(value)}`;
const rows = (count: number): string => plural(count, "da", { one: "1 række er", other: `${number(count)} rækker er` });
const cells = (count: number): string =>
  plural(count, "da", { one: "1 celle er", other: `${number(count)} celler er` });
const weeksOf = (weeks: number): string =>
  plural(weeks, "da", { one: "Den seneste uge", other: `De seneste ${number(weeks)} uger` });
const times = (count: number): string => plural(count, "da", { one: "1 gang", other: `${number(count)} gange` });

export const da: FlowViewWords = {
  teach: "Hvor venter arbejdet, og hvor længe tager det fra start til slut?",

  needsHeading: "Hvilken tabel viser, hvordan arbejdet går?",
  needs:
    "En række pr. opgave med de datoer, hvor hvert trin begyndte og sluttede. En dato pr. trin, dage pr. trin, antal i hvert trin uge for uge eller trinene i en tragt kan også bruges.",
  needsHint: "Lad de opgaver være med, der ikke er færdige: Uden dem kan ingen kø ses.",
  nothingFound: "Der er ingen tabel med trin at finde. Markér en celle i tabellen, og vælg den selv.",
  reading: "Læser arbejdsgangen …",
  source: ({ name }) => `Fra arket »${name}«.`,
  asOf: ({ date }) => `Opgjort pr. ${date}, den seneste dag i tabellen.`,
  asOfToday: ({ date }) => `Opgjort pr. i dag, ${date}: Der er senere dage i tabellen.`,
  unclear:
    "De fleste celler mellem den første og den sidste kolonne er hverken datoer eller tal. Vælg kolonnerne igen under »En anden tabel«.",
  noItems: "Ingen opgave i tabellen har en dato, der kan bruges.",

  bottleneckHeading: "Flaskehals",
  verdict: {
    sure: ({ name }) => `${name} er flaskehalsen.`,
    possible: ({ name }) => `${name} er måske flaskehalsen.`,
    none: () => "Ingen flaskehals: Ventetiden er fordelt eller kort.",
    "one-place": () => "Ingen flaskehals kan nævnes: Der kan højst ventes ét sted, så intet trin kan sammenlignes.",
    "too-few": ({ count, needed }) =>
      `For få data: ${plural(count, "da", { one: "1 opgave er afsluttet", other: `${number(count)} opgaver er afsluttet` })}, og der skal ${number(needed)} til, før et trin nævnes.`,
  },
  sureness: {
    sure: "Ret sikkert: Der er mest ventetid dér i hver tredjedel af opgaverne, og mindst ét tegn mere siger det samme.",
    possible: "Ikke sikkert: Der har været mest ventetid dér, men det kan være tilfældigt.",
  },
  moreDates: "Giv hvert trin sine egne datoer, så trinene kan sammenlignes.",
  hangsOnFew: ({ name, count }) =>
    `Ingen flaskehals kan nævnes: Det afhænger af ${plural(count, "da", { one: "1 opgave", other: `${number(count)} opgaver` })}, om det er ${name}.`,
  few: ({ name, count }) =>
    `Uden ${plural(count, "da", { one: "den opgave", other: `de ${number(count)} opgaver` })}, der har ventet længst, er ventetiden før ${name} ikke stor nok til at nævne trinnet. Se på ${count === 1 ? "den" : "dem"} først:`,
  waited: ({ name, days: given }) => `${name}: ${days(given)}`,
  signs: "Det taler for det",
  waitsMost: ({ share }) => `Mest ventetid: ${percent(share)} af al ventetid ligger før trinnet.`,
  isLasting: {
    yes: "Der er mest ventetid dér i både den første, den midterste og den sidste tredjedel af opgaverne.",
    no: "Der er ikke mest ventetid dér i hver tredjedel af opgaverne: Det kan være en enkelt lang kø.",
  },
  queueGrows: {
    yes: "Køen foran trinnet vokser mere, end tilfældigheder forklarer.",
    no: "Køen foran trinnet vokser ikke mere, end tilfældigheder forklarer.",
    unknown: "Om køen foran trinnet vokser, kan ikke siges med under fire hele uger.",
  },
  oldItems: {
    yes: "Flere end ventet har været der længere end 85 af 100, der er kommet igennem.",
    no: "Ikke flere end ventet har været der længere end 85 af 100, der er kommet igennem.",
    unknown: "Om noget er blevet for gammelt, kan ikke siges, før mindst fem er kommet igennem.",
  },
  slowest: {
    yes: "En opgave tager mere arbejde dér end i noget andet trin, også delt på dem, der er i gang ad gangen.",
    no: "En opgave tager ikke sikkert mere arbejde dér end i andre trin.",
    unknown: "Om arbejdet tager længst dér, kan tabellen ikke sige.",
  },
  gainHeading: "Hvad et hurtigere trin ville give",
  halfWaiting: ({ name, before, after, count }) =>
    `Med den halve ventetid før ${name} ville ${plural(count, "da", { one: "den ene afsluttede opgave", other: `de ${number(count)} afsluttede opgaver` })} i gennemsnit have taget ${days(after)} i stedet for ${days(before)}, alt andet lige.`,
  queueFilling: ({ weeks, came, left }) =>
    `${weeksOf(weeks)} kom der ${tenths(came)} til om ugen, og ${tenths(left)} kom videre. Køen vokser, indtil mindst ${tenths(came)} kommer videre om ugen.`,
  queueEven: ({ weeks, came, left }) =>
    `${weeksOf(weeks)} kom der ${tenths(came)} til om ugen, og ${tenths(left)} kom videre.`,
  onlyThere: "Et andet trin, der bliver hurtigere, giver næppe flere afsluttede om ugen, så længe køen er dér.",
  makeInitiative: "Lav en indsats af det",
  kpisHeading: "KPI'er, det kan ses på",
  noKpis: "Ingen KPI i scorecardet viser, hvordan arbejdet kommer igennem: gennemløbstid, til tiden, omarbejde.",
  withScorecard: "Så kan du lave indsatser af det, der findes, og følge det på KPI'er.",
  toLibrary: "Find KPI'er i biblioteket",
  initiativeName: ({ name }) => `Kortere ventetid før ${name}`,

  stagesHeading: "Trinene",
  stagesCaption: "Øverste streg: arbejde. Nederste streg: ventetid før trinnet.",
  stagesCaptionStamps: "Stregen er tiden før hvert trin.",
  stage: "Trin",
  there: "Der nu",
  oldest: "Ældste",
  stageDays: ({ work, waiting, share }) =>
    `Arbejde ${days(work)} · ventetid ${days(waiting)} (${percent(share)} af al ventetid)`,
  stageWaiting: ({ waiting, share }) => `${days(waiting)} (${percent(share)} af al ventetid)`,
  count: ({ count }) => number(count),
  days: ({ days: given }) => days(given),

  underWayHeading: "I gang",
  nothingUnderWay: "Intet er i gang.",
  unnamed: ({ count }) => `Opgave ${number(count)}`,
  waitsFor: ({ name, other, days: given }) => `${name} har ventet på ${other} i ${days(given)}.`,
  isIn: ({ name, other, days: given }) => `${name} har været i ${other} i ${days(given)}.`,
  late: "Længere end 85 af 100.",
  showMore: ({ count }) => `Vis ${number(count)} flere`,

  figuresHeading: "I tal",
  finishedCount: ({ count }) =>
    plural(count, "da", { one: "Af 1 afsluttet opgave.", other: `Af ${number(count)} afsluttede opgaver.` }),
  figures: {
    items: ({ count }) => plural(count, "da", { one: "1 opgave", other: `${number(count)} opgaver` }),
    perWeek: ({ median, least, most }) => `${tenths(median)} om ugen (${number(least)} til ${number(most)})`,
    days: ({ days: given }) => days(given),
    share: ({ share }) => percent(share),
    growthValue: ({ more }) => `${signed(more)} om ugen`,
    growthSteady: "Ikke mere vækst, end tilfældigheder forklarer.",
    inProgress: { name: "I gang", note: "Begyndt og ikke afsluttet." },
    throughput: {
      name: "Afsluttet om ugen",
      note: ({ weeks }) =>
        weeks === 1 ? "I den seneste hele uge." : `Den midterste af de seneste ${number(weeks)} hele uger.`,
    },
    medianLead: { name: "Gennemløbstid, den midterste", note: "Fra første til sidste dag, begge talt med." },
    leadOfStamps: "Fra den første dato til den sidste.",
    lateLead: { name: "85 af 100 tager højst", note: "En tid, som en opgave virkelig tog." },
    efficiency: { name: "Andel af tiden, der er arbejde", note: "Resten er ventetid." },
    rework: { name: "Tilbage i samme trin", note: "Andel af alle opgaver." },
    growth: {
      name: "Det, der hober sig op",
      note: "Det, der er i gang, vokser mere, end tilfældigheder forklarer.",
    },
    little: {
      name: "Gennemløbstid efter Littles lov",
      note: ({ days: given }) =>
        `Det, der er i gang, delt med det, der afsluttes, som kontrol: De afsluttede tog i gennemsnit ${days(given)}.`,
    },
    littleRoughly: "Kun omtrent: Det, der kommer til, og det, der afsluttes, er ikke lige meget.",
  },

  weeksHeading: "I gang uge for uge",
  weeksSummary: ({ weeks, before, after }) =>
    `Fra ${number(before)} til ${number(after)} på ${plural(weeks, "da", { one: "1 uge", other: `${number(weeks)} uger` })}.`,
  week: "Ugens slutning",
  weeksAgo: ({ weeks }) =>
    weeks === 0 ? "Seneste" : plural(weeks, "da", { one: "1 uge før", other: `${number(weeks)} uger før` }),
  showTable: "Vis som tabel",
  hideTable: "Skjul tabellen",

  lossHeading: "Største tab",
  fewSteps: "En tragt skal have mindst to trin med et antal.",
  noRates: "Intet trin har nogen, der kunne gå videre.",
  steepest: ({ name, rate, low, high }) =>
    `Færrest kommer videre til ${name}: ${percent(rate)} (${percent(low)} til ${percent(high)}).`,
  onePoint: ({ name, count }) =>
    `Ét procentpoint mere ved ${name} ville give ${tenths(count)} mere til sidst, alt andet lige.`,
  noNorm: "Om det er lidt, kan kun en tidligere periode eller en målandel sige: Skriv den i kolonnen ved siden af.",
  dearest: ({ name, other, rate, low, high, wanted, missing }) =>
    `${name} ${missing === undefined ? "ligger lavere" : "koster mest"}: ${percent(rate)} (${percent(low)} til ${percent(high)}) kommer videre mod ${percent(wanted)} i »${other}«. ${
      missing === undefined
        ? "Hvad det koster til sidst, kan ikke siges, fordi et senere trin mangler en andel."
        : `Det er ${tenths(missing)} til sidst.`
    }`,
  nothingBelow: ({ other }) => `Intet trin ligger sikkert under »${other}«.`,
  funnelInitiative: ({ name }) => `Få flere videre til ${name}`,
  stepsHeading: "Trinene i tragten",
  stepsCaption: "Andele af dem i trinnet før, med 95 %-intervaller.",
  stepsAgainst:
    "Lavere og højere siges kun, hvor det holder for alle trin tilsammen: ved en tilfældighed højst i 5 af 100 tragte.",
  step: "Trin",
  number: "Antal",
  goOn: "Videre",
  share: ({ share }) => percent(share),
  rateBetween: ({ low, high }) => `${percent(low)} til ${percent(high)}`,
  against: {
    below: ({ other, share }) => `lavere end ${percent(share)} i »${other}«`,
    above: ({ other, share }) => `højere end ${percent(share)} i »${other}«`,
    level: ({ other, share }) => `ingen sikker forskel fra ${percent(share)} i »${other}«`,
  },
  mixed: "Flere end i trinnet før: ikke de samme personer.",
  nobodyCame: "Ingen kom så langt.",

  fewPeriods: ({ count, needed }) =>
    `For få perioder: ${number(count)} med et tal for hvert trin, og der skal ${number(needed)} til.`,
  pilesUp: ({ list }) => `Arbejdet hober sig op i ${list}.`,
  nothingGrows: "Det er ikke sikkert, at arbejdet hober sig op i noget trin.",
  grows: "Vokser mere, end tilfældigheder forklarer.",
  perPeriod: "Pr. periode",
  countsCaption: ({ count }) => `Over ${number(count)} perioder.`,
  change: ({ more }) => signed(more),

  mostDaysHeading: "Mest tid",
  mostDays: ({ name, share, count }) => `${name} tager mest: ${percent(share)} af alle dage (${times(count)}).`,
  fewDurations: ({ count, needed }) =>
    `For få data til at nævne et trin: ${number(count)} i det, der tager mest, og der skal ${number(needed)} til.`,
  noDays: "Intet trin har dage.",
  durationsCaption: "Dage i hvert trin.",
  middle: "Den midterste",
  lateDays: "85 af 100",
  durationShare: ({ share, count }) => `${percent(share)} af alle dage · ${times(count)}`,

  limitsHeading: "Det kan tallene ikke sige",
  limits: [
    "Hvorfor der ventes: for få folk, en lang runde eller arbejde, der kommer i klumper.",
    "Hvor travlt folk har: Det kræver, at man ved, hvor mange de er.",
    "Hvornår det, der er i gang, bliver færdigt.",
  ],
  limitOfStamps: "Hvad der er arbejde og ventetid: Med én dato pr. trin tæller al tid som ventetid.",
  funnelLimits: [
    "Hvorfor folk falder fra, og hvor længe de er om det.",
    "Om et andet trin ville miste dem, der bliver holdt fast.",
  ],
  countsLimits: [
    "Hvor længe noget tager, og hvad der er ældst: Det kræver datoer for hver opgave.",
    "Om et trin er langsomt, eller der bare kommer mere til det.",
  ],
  durationLimits: [
    "Hvad der er arbejde og ventetid: Dage i et trin er begge dele.",
    "Hvad der er i gang nu, og om en kø vokser.",
  ],

  remarks: "Udeladt",
  wrong: {
    "not-a-date": ({ count, address }) =>
      `${rows(count)} udeladt, fordi et trin ikke har en dato (den første ved ${address}).`,
    "dates-backwards": ({ count, address }) =>
      `${rows(count)} udeladt, fordi datoerne går baglæns (den første ved ${address}).`,
    "start-missing": ({ count, address }) =>
      `${rows(count)} udeladt, fordi et trin er sluttet uden at være begyndt (den første ved ${address}).`,
    "end-missing": ({ count, address }) =>
      `${rows(count)} udeladt, fordi det næste trin er begyndt, før dette er sluttet (den første ved ${address}).`,
    "after-today": ({ count, address }) =>
      `${rows(count)} udeladt, fordi en dato ikke er kommet endnu (den første ved ${address}).`,
  },
  leftOut: {
    text: ({ count, address }) => `${cells(count)} udeladt: tekst i stedet for et tal (den første er ${address}).`,
    error: ({ count, address }) => `${cells(count)} udeladt: en fejl (den første er ${address}).`,
    negative: ({ count, address }) => `${cells(count)} udeladt: under 0 (den første er ${address}).`,
  },
  totals: ({ list, count }) =>
    plural(count, "da", {
      one: `Kolonnen ${list} er udeladt: Den er ikke et trin, men et samlet tal for de andre.`,
      other: `Kolonnerne ${list} er udeladt: De er ikke trin, men samlede tal for de andre.`,
    }),
  againstUnread: ({ other }) =>
    `Kolonnen »${other}« er ikke brugt: Den skal have et tal for hvert trin eller andele mellem 0 og 1.`,
  repeated: ({ count }) => `${rows(count)} udeladt, fordi perioden står i en række over.`,
  undated: ({ count }) => `${rows(count)} udeladt, fordi perioden ikke kan læses. Skriv året med, f.eks. 2026-U31.`,
  beyond: ({ count }) => `${rows(count)} udeladt under tomme rækker.`,
  gone: ({ list }) => `Ikke længere ved tabellen: ${list}.`,
};
