import { formatNumber, formatPercent, formatScore, plural } from "../../numbers";
import type { WhatIfWords } from "./en";

const number = (value: number): string => formatNumber(value, "da");

export const da: WhatIfWords = {
  heading: "Hvad nu hvis",
  intro:
    "Prøv andre værdier, målværdier og vægte. Intet skrives i projektmappen, og det er væk, når du går herfra, medmindre du gemmer det som et scenarie.",

  compared: "Scorer nu og så",
  columnName: "Navn",
  columnNow: "Nu",
  columnThen: "Så",
  noScore: "ingen score",
  unchanged: "uændret",
  better: ({ points }) => `${points} op`,
  worse: ({ points }) => `${points} ned`,
  whole: ({ value, other, text }) => `${value} bliver ${other} (${text})`,
  becomes: ({ from, to }) => `Fra ${from} til ${to}`,
  reset: "Stil alt tilbage",

  choose: "Skru på",
  choosePerspective: "Perspektiver og strategiske mål",
  chooseKpi: "KPI",
  actual: "Faktisk værdi",
  target: "Målværdi",
  weight: "Vægt",
  periodsMet: ({ count }) => `Perioder på mål, ud af ${number(count)}`,
  yes: "Ja",
  no: "Nej",
  noValue: "Ingen værdi nu",
  nowValue: ({ value }) => `Nu ${value}`,
  milestones: "Den scores efter sine milepæle: Sæt dem til færdige under Rediger.",
  fieldUnclear: "Det er ikke et entydigt tal.",
  weightNegative: "En vægt er 0 eller mere.",

  reachHeading: "Hvad skal der til?",
  reachOwn: ({ name, status }) => `${name}: ${status}`,
  already: "Det er det allerede.",
  needs: {
    exactly: ({ value }) => `Værdien skal være ${value}.`,
    within: ({ value }) => `Værdien skal ligge på ${value}.`,
    "at-least": ({ value }) => `Værdien skal være mindst ${value}.`,
    "at-most": ({ value }) => `Værdien må højst være ${value}.`,
    below: ({ value }) => `Værdien skal være under ${value}.`,
    periods: ({ value }) => `${value} perioder skal være på mål.`,
    word: ({ value }) => `Værdien skal være »${value}«.`,
    weight: ({ value }) => `Milepæle med en vægt på ${value} skal være færdige.`,
  },
  or: ({ value, other }) => `${value} eller ${other}`,
  range: ({ value, other }) => `${value} til ${other}`,
  use: "Prøv det",
  useFor: ({ name, status }) => `Prøv det, der bringer ${name} til ${status}`,
  cannotReach: ({ most }) => `Ikke med denne KPI alene: Den kan højst give ${formatScore(most, "da")}.`,
  cannotReachAtAll: "Ingen værdi giver den score.",
  notCounted: "KPI'en tæller ikke med i den score.",
  notSetUp: "KPI'en tæller med i den score, når den har fået sine værdier.",
  held: "Scoren kan nås, men noget andet holder status tilbage: en kritisk KPI, et overskredet budget eller manglende data.",
  fieldMissing: {
    target: "Den mangler først en målværdi.",
    baseline: "Den mangler først et udgangspunkt.",
  },
  noRule: "KPI'ens regel giver ingen score, som den er.",
  perPeriod: ({ count, value, other }) =>
    plural(count, "da", {
      one: `Den ene periode, der er tilbage af året, skal give ${value}, hvis årets målværdi skal nås. Hidtil: ${other} pr. periode.`,
      other: `Hver af årets ${number(count)} resterende perioder skal give ${value}, hvis årets målværdi skal nås. Hidtil: ${other} pr. periode.`,
    }),
  perPeriodAtMost: ({ count, value, other }) =>
    plural(count, "da", {
      one: `Den ene periode, der er tilbage af året, må højst give ${value}, hvis årets målværdi skal holde. Hidtil: ${other} pr. periode.`,
      other: `Hver af årets ${number(count)} resterende perioder må højst give ${value}, hvis årets målværdi skal holde. Hidtil: ${other} pr. periode.`,
    }),
  onAverageAtLeast: ({ count, value, other }) =>
    plural(count, "da", {
      one: `Den ene periode, der er tilbage af året, skal være mindst ${value}, hvis årets gennemsnit skal nå målværdien. Hidtil: ${other} i gennemsnit.`,
      other: `Årets ${number(count)} resterende perioder skal i gennemsnit være mindst ${value}, hvis årets gennemsnit skal nå målværdien. Hidtil: ${other} i gennemsnit.`,
    }),
  onAverageAtMost: ({ count, value, other }) =>
    plural(count, "da", {
      one: `Den ene periode, der er tilbage af året, må højst være ${value}, hvis årets gennemsnit skal nå målværdien. Hidtil: ${other} i gennemsnit.`,
      other: `Årets ${number(count)} resterende perioder må i gennemsnit højst være ${value}, hvis årets gennemsnit skal nå målværdien. Hidtil: ${other} i gennemsnit.`,
    }),
  asIfOfOneSize: "Det er regnet, som om de er lige så store som de hidtidige.",
  yearReached: "Årets målværdi er nået.",
  yearPassed: ({ value }) => `Årets målværdi er allerede overskredet med ${value}.`,
  yearUnsaid: {
    last: "Året slutter med den sidste periodes værdi, så der er ikke noget, som hver resterende periode skal give.",
    other:
      "Hvad hver resterende periode skal give, kan ikke siges: Årets værdi er hverken en sum eller et gennemsnit af perioderne.",
    "either-way": "Hvad hver resterende periode skal give, kan ikke siges: Hverken mere eller mindre er altid bedre.",
    "no-target": "Hvad hver resterende periode skal give, kan ikke siges: Der er ingen målværdi for hele året.",
    over: "Der er ingen perioder tilbage af året.",
    "no-values": "Hvad hver resterende periode skal give, kan ikke siges: Ingen periode i år har en værdi.",
    "no-weights":
      "Hvad hver resterende periode skal give, kan ikke siges: Der mangler nævnere, så ingen ved, hvor meget hver periode vejer.",
  },

  tornadoHeading: "Hvad flytter helheden mest?",
  tornadoShow: "Regn det ud",
  tornadoNote:
    "Én KPI ad gangen, alt andet lige. Det siger hverken, hvor sandsynlige udsvingene er, eller at det ene fører til det andet.",
  tornadoEmpty: "Ingen KPI'er med en værdi flytter den samlede score.",
  tornadoCaption: "Samlet score, når en KPI flytter sig",
  tornadoUsual: "Samlet score, når en KPI svinger, som den plejer",
  tornadoLow: "Lav",
  tornadoHigh: "Høj",
  tornadoValues: {
    changes: ({ value, other }) => `${value} til ${other}`,
    tenth: ({ value, other }) => `${value} til ${other}: en tiendedel til hver side, for få perioder til at vide mere`,
  },
  tornadoRest: ({ count }) =>
    plural(count, "da", { one: "og 1, der flytter mindre", other: `og ${number(count)}, der flytter mindre` }),

  weightsHeading: "Er det vægtene, der afgør det?",
  weightsSensitive: ({ name, other, value, at, status }) =>
    `Ja, for ${name}: Status bliver »${status}«, når vægten på ${other} går fra ${value} til ${at}. Så lille en ændring bør ikke afgøre det.`,
  weightsAtOnce: {
    heavier: ({ name, other, value, status }) =>
      `Ja, for ${name}: Scoren ligger lige på grænsen, så status bliver »${status}«, så snart vægten på ${other} er over ${value}. Så lille en ændring bør ikke afgøre det.`,
    lighter: ({ name, other, value, status }) =>
      `Ja, for ${name}: Scoren ligger lige på grænsen, så status bliver »${status}«, så snart vægten på ${other} er under ${value}. Så lille en ændring bør ikke afgøre det.`,
  },
  weightBeyond: { heavier: ({ value }) => `over ${value}`, lighter: ({ value }) => `under ${value}` },
  weightsStable: ({ name, other, value, at, status, share }) =>
    `${name} bliver først »${status}«, når vægten på ${other} går fra ${value} til ${at} (${share > 0 ? "+" : "−"}${formatPercent(Math.abs(share), "da")}). Ingen mindre ændring af én vægt ændrer status.`,
  weightsNone: {
    never: ({ name }) => `${name}: Ingen ændring af én vægt ændrer status.`,
    "no-score": ({ name }) => `${name} har ingen score, som vægtene kan ændre.`,
    "roll-up": ({ name }) => `${name}: Det kan kun siges om vægtede gennemsnit, og scoren regnes ud på en anden måde.`,
    held: ({ name }) => `${name}: Noget andet end vægtene holder status fast, så det er ikke dem, der afgør det.`,
    errors: ({ name }) => `${name}: Det kan ikke siges, så længe der er KPI'er, som ikke kan få en score.`,
  },

  keepHeading: "Brug det",
  keepNone: "Skru først på noget ovenfor.",
  changesList: "Det er anderledes",
  changeValue: ({ name, value, other }) => `${name}: værdi fra ${value} til ${other}`,
  changeTarget: ({ name, value, other }) => `${name}: målværdi fra ${value} til ${other}`,
  changeWeight: ({ name, value, other }) => `${name}: vægt fra ${value} til ${other}`,
  putBack: "Stil tilbage",
  asTarget: "Gør til målværdi",
  write: ({ count }) =>
    plural(count, "da", {
      one: "Skriv 1 ændring i scorecardet",
      other: `Skriv ${number(count)} ændringer i scorecardet`,
    }),
  writeNote:
    "Målværdier og vægte skrives; faktiske værdier bliver, som de er. Hver ændring kan fortrydes i ændringsloggen.",
  written: ({ count }) =>
    plural(count, "da", { one: "1 ændring er skrevet.", other: `${number(count)} ændringer er skrevet.` }),
  notWritten: ({ list }) => `Ikke skrevet: ${list}`,
  targetLinked: ({ list }) => `Målværdien kommer fra celler, så ret den der: ${list}`,
  scenariosHeading: "Scenarier",
  scenarioName: "Navn på scenariet",
  scenarioTooLarge: "For mange ændringer. Stil nogle tilbage.",
  scenarioNameMissing: "Giv scenariet et navn.",
  keepScenario: "Gem som scenarie",
  scenarioKept: ({ name }) => `Scenariet »${name}« er gemt i projektmappen.`,
  scenarioReplaced: ({ name }) => `Scenariet »${name}« er gemt i stedet for det forrige af samme navn.`,
  scenarioTakenUp: ({ name }) => `${name} er hentet frem i stedet for det, du havde prøvet.`,
  scenarioDeleted: ({ name }) => `Scenariet »${name}« er slettet.`,
  scenarioLine: ({ name, value, other }) => `${name}: samlet score ${value}, nu ${other}`,
  takeUp: "Hent frem",
  showOnMap: "Vis på kortet",
  deleteScenario: "Slet",
  undo: "Fortryd",
  makeInitiative: "Lav en indsats af det",
  initiativeNamed: ({ name, value, other }) => `Flyt ${name} fra ${value} til ${other}`,
  initiativeSeveral: ({ count }) =>
    plural(count, "da", { one: "1 ændring af scorecardet", other: `${number(count)} ændringer af scorecardet` }),
  initiativeEffect: ({ value, other }) => `Samlet score fra ${value} til ${other}, alt andet lige`,
};
