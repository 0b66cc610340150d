import { formatNumber, formatPercent, plural } from "../../numbers";
import type { PlanWords } from "./en";

const number = (value: number): string => formatNumber(value, "da");

export const da: PlanWords = {
  tabs: "Hvad der vises",
  tabNames: { mine: "Mine", all: "Alle indsatser", checkIns: "Statusopdateringer" },

  whoHeading: "Hvem er du?",
  whoHint:
    "Tilføjelsesprogrammet kan ikke se, hvem du er. Skriv dit navn, som det står som ejer; det huskes på denne computer og står ved dine ændringer.",
  yourName: "Dit navn",
  nameMissing: "Skriv dit navn.",
  nameSaved: ({ name }) => `Dine ændringer vises nu med navnet ${name}.`,
  you: ({ name }) => `Opgaver for ${name}`,
  changeName: "Et andet navn",
  nothingDue: "Intet venter på dig. Godt gået.",
  nothingOwned: ({ name }) =>
    `${name} ejer endnu ingen KPI'er eller indsatser. Ejeren vælges, hvor en KPI eller en indsats redigeres.`,
  dueHeading: ({ count }) => plural(count, "da", { one: "1 ting venter", other: `${number(count)} ting venter` }),
  missingValue: ({ period }) => `Ingen værdi for ${period}`,
  missingCheckIn: ({ period }) => `Ingen statusopdatering for ${period}`,
  checkInOn: ({ name }) => `Ny statusopdatering: ${name}`,
  kpisHeading: "KPI'er",
  initiativesHeading: "Indsatser",

  noInitiatives: "Der er ingen indsatser endnu.",
  noInitiativesHow:
    "En indsats er det, I gør for at nå et strategisk mål eller flytte en KPI. Begynd, hvor scorecardet er uden for mål.",
  addInitiative: "Tilføj indsats",
  addInitiativeTo: ({ name }) => `Tilføj indsats til ${name}`,
  openInitiative: ({ name }) => `Åbn indsatsen ${name}`,
  openKpi: ({ name }) => `Åbn ${name}`,
  withoutParent: "Hører ikke længere til noget",
  withoutParentHint: "Det, disse indsatser var til for, er slettet. Åbn dem, og vælg, hvor de hører til.",
  owner: "Ejer",
  noOwner: "Ingen ejer",
  due: ({ date }) => `Forfalder ${date}`,
  noDue: "Ingen forfaldsdato",
  overdue: ({ days, date }) =>
    plural(days, "da", { one: `1 dag over tiden (${date})`, other: `${number(days)} dage over tiden (${date})` }),
  dueToday: "Forfalder i dag",
  done: "Færdig",
  progress: ({ share }) => `${formatPercent(share, "da")} færdig`,
  noProgress: "Fremdrift ikke angivet",
  effect: ({ text }) => `Forventet: ${text}`,

  noCheckIns: "Ingen har givet en statusopdatering endnu.",
  noCheckInsHow:
    "En statusopdatering er din vurdering af en KPI: hvordan det går, hvorfor, og hvor sikker du er på at nå målværdien.",
  checkInBy: ({ by, at }) => `${by} den ${at}`,
  somebody: "Nogen",
  about: ({ period }) => `Om ${period}`,
  valueSeen: ({ value }) => `Værdi set: ${value}`,
  goneKpi: "En KPI, der er slettet",
  confidences: {
    1: "Meget usikker",
    2: "Usikker",
    3: "I tvivl",
    4: "Sikker",
    5: "Meget sikker",
  },
  confidenceOf: ({ level, text }) => `Sikkerhed ${level} af 5: ${text}`,
  showMore: ({ count }) => plural(count, "da", { one: "Vis 1 mere", other: `Vis ${number(count)} flere` }),
  readingCheckIns: "Læser statusopdateringer …",

  newInitiative: "Ny indsats",
  editInitiative: "Rediger indsats",
  goneInitiative: "Indsatsen er slettet af en anden. Gem opretter den igen med det, der står her.",
  belongsTo: "Hører til",
  wholeScorecard: "Hele scorecardet",
  kpiIn: ({ name, parent }) => `${name} (KPI i ${parent})`,
  parentGone: "Det, den hørte til, er slettet. Vælg, hvor den hører til.",
  ownerHint: "Den, der er ansvarlig",
  dueDate: "Forfaldsdato",
  dueUnclear: "Det er ikke en dato. Vælg en dag, eller lad feltet være tomt.",
  progressPercent: "Fremdrift i %",
  progressHint: "0 til 100. Tom: ikke angivet.",
  progressOutside: "Skriv et tal fra 0 til 100.",
  expectedEffect: "Forventet virkning",
  expectedEffectHint: "Det, den skal ændre, f.eks. NPS op med 5 point",
  note: "Note",
  removed: ({ name }) => `»${name}« er slettet.`,
  undo: "Fortryd",
  restored: ({ name }) => `»${name}« er tilbage.`,

  sinceHeading: "Før og efter",
  began: "Hvornår begyndte den?",
  beganHint: "Bruges kun her og gemmes ikke.",
  beganAsWritten: "Foreslået: den dag, indsatsen blev skrevet ind. Bruges kun her og gemmes ikke.",
  measuredOn: "Målt på",
  resultsFor: ({ name, unit }) => `Resultater pr. 1.000${unit === "" ? "" : ` ${unit}`} i ${name}`,
  whenItBegan: "Angiv, hvornår den begyndte, så kan du se, hvordan det er gået siden.",
  percentagePoints: "procentpoint",
  sinceAccumulates:
    "Værdierne bygger oven på hinanden (år til dato, løbende eller kumulativt), så før og efter kan ikke sammenlignes.",
  noScatter: "Værdierne svinger ikke, så det kan ikke siges, om en forskel er tilfældig.",
  tooFewSince: ({ side, count, needed }) =>
    `For få data: ${number(count)} af de ${number(needed)} hele perioder ${side === "before" ? "før" : "efter"}, der skal til.`,
  since: ({ name, by, direction, low, high, confidence, isSure, bearing }) => {
    const where = `${name} ligger i gennemsnit ${by} ${direction === "above" ? "over" : "under"} det, den var på vej mod før (${confidence}: ${low} til ${high})`;
    if (!isSure) return `Ingen sikker forskel. ${where}, og det kan være tilfældigt.`;
    return `${where}.${bearing === "neither" ? "" : bearing === "better" ? " Det er bedre." : " Det er dårligere."}`;
  },
  sinceMeans: ({ before, after, meanBefore, meanAfter }) =>
    `${number(before)} perioder før med et gennemsnit på ${meanBefore}, ${number(after)} efter med et gennemsnit på ${meanAfter}. Den periode, den begyndte i, tæller ikke med.`,
  sinceAssumes: ({ isWithoutSeason }) =>
    `Forudsætter, at værdierne før fulgte en ret linje${isWithoutSeason ? "; det, der er sædvanligt på hver tid af året, er trukket fra" : " uden sæson; den trækkes først fra, når to hele år før indsatsen viser den"}. Hvorfor en KPI har ændret sig, kan dens tal ikke vise: Noget andet kan være sket samtidig.`,

  newCheckIn: "Ny statusopdatering",
  forKpi: ({ name }) => `Om ${name}`,
  period: "Periode",
  periodNow: ({ period }) => `${period} (nu)`,
  seen: "Den værdi, du ser",
  seenHint: "Udfyldt fra projektmappen. Statusopdateringen ændrer den ikke.",
  seenText: ({ text }) => `Projektmappen siger ${text}, som ikke er et tal.`,
  confidence: "Hvor sikker er du på at nå målværdien?",
  confidenceNone: "Ikke angivet",
  nothingSaid: "Skriv en værdi eller en note, eller vælg, hvor sikker du er.",
  checkedIn: ({ name }) => `Din statusopdatering for ${name} er gemt.`,
  kpiGone: "KPI'en er slettet, måske af en kollega. Det, du har skrevet, bliver her, til du går.",
};
