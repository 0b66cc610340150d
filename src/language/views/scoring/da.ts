import { formatScore, formatTime } from "../../numbers";
import type { ScoringWords } from "./en";

export const da: ScoringWords = {
  heading: "Vision og scoring",
  direction: "Hvor det skal føre hen",
  name: "Scorecardets navn",
  vision: "Vision",
  visionHint: "Hvor I vil være om nogle år, i én sætning.",
  goals: "Pejlemærker",
  goalsHint: "Ét pr. linje, på vejen mod visionen.",

  status: "Status",
  preset: "Tærskelværdier",
  presets: {
    standard: "Standard",
    strict: "Streng",
    progress: "Fremdrift",
    thirds: "Tredjedele",
    okr: "OKR",
  },
  presetOf: ({ name, green, amber }) => `${name} (${formatScore(green, "da")} og ${formatScore(amber, "da")})`,
  presetOwn: "Egne tærskelværdier",
  green: "»På sporet« fra",
  amber: "»I risiko« fra",
  achieved: "»Nået« fra",
  achievedHint: "Tom: statussen bruges ikke.",
  hysteresis: "Margen før statusskift",
  hysteresisHint: "I point. Med en margen skifter en score tæt på en tærskelværdi ikke status fra periode til periode.",
  bar: ({ green, amber }) =>
    `Uden for mål under ${formatScore(amber, "da")}, i risiko fra ${formatScore(amber, "da")}, på sporet fra ${formatScore(green, "da")}.`,

  calculation: "Beregning",
  rollUp: "Sammenvejning",
  rollUpNote: "Den gælder for alle perspektiver og strategiske mål, der ikke har deres egen.",
  ceiling: "Loft over scoren",
  ceilingHint: "100 eller mere. Over 100 kan det, der er gjort ekstra godt ét sted, opveje noget andet.",
  missing: "Når værdier mangler",
  minimumCoverage: "Mindste datadækning i %",
  minimumCoverageHint: "Er dækningen mindre, vises ingen score i stedet for en misvisende.",
  coverageOutside: "Skriv et tal fra 0 til 100.",

  calendar: "Kalender",
  frequency: "Vises pr.",
  frequencyHint: "Perioderne i overblikket og i historikken.",
  fiscalYearStart: "Regnskabsåret begynder i",
  graceDays: "Frist i dage",
  graceDaysHint: "Så mange dage efter en periodes slutning regnes en manglende værdi for forsinket.",
  running: "En periode, der er i gang",
  runnings: {
    lastWhole: "Vent, til den er slut",
    asItIs: "Mod hele målet",
    proRata: "Mod tidens andel af målet",
  },
  runningUses: {
    lastWhole: "Tal, der løber op, scores på den seneste hele periode. Den igangværende vises ved siden af.",
    asItIs: "Den scores som en hel periode: Tidligt i en måned er tal, der løber op, langt fra målet.",
    proRata:
      "Den 8. i en måned på 30 dage ventes 8/30 af månedens mål. Forholdstal og gennemsnit scores mod hele målet.",
  },

  keeping: "Værdier i enkelte celler",
  keepings: {
    atSave: "Gemmes, hver gang nogen gemmer",
    atClose: "Gemmes kun i låste perioder",
  },
  keepingUses: {
    atSave: "En KPI uden tidsserie får en fortid: den værdi, der stod i cellen, da nogen sidst gemte i perioden.",
    atClose: "En KPI uden tidsserie har kun en fortid i låste perioder. Det, der allerede er gemt, bliver stående.",
  },

  needed: "Skriv et tal.",
  preview: "Hele scorecardet",
  previewSame: "Scoren er uændret.",
  previewBefore: ({ score }) => `Nu ${formatScore(score, "da")}`,
  previewNone: "Der er ingen score endnu.",
  saved: "Indstillingerne er gemt.",
  undone: "Indstillingerne er, som de var før.",
  undo: "Fortryd",
  conflict: ({ by, at, list }) =>
    `${by === "" ? "En kollega" : by} har ændret indstillingerne imens (${formatTime(at, "da")}). I har begge ændret: ${list}. Vælg, hvad der skal gælde, og gem igen.`,
  followed: ({ by, at }) =>
    `${by === "" ? "En kollega" : by} har ændret andre indstillinger imens (${formatTime(at, "da")}); de står her nu. Se dem efter, og gem igen.`,
  readOnly: "Scorecardet kan kun læses her.",
  months: ({ month }) =>
    new Intl.DateTimeFormat("da-DK", { month: "long", timeZone: "UTC" }).format(Date.UTC(2026, month - 1, 1)),
};
