import type { Field, Level, Limit, Problem } from "../../scorecard";
import { errorName } from "../errorName";
import { fieldWord } from "../fieldWord";
import { formatList, formatNumber, formatPercent, formatTime, plural } from "../numbers";
import type { ProblemSentences } from "./sentences";

const THE_LEVEL: Readonly<Record<Level, string>> = {
  scorecard: "Scorecardet",
  perspective: "Perspektivet",
  objective: "Det strategiske mål",
  kpi: "KPI'en",
};

const A_LEVEL: Readonly<Record<Level, string>> = {
  scorecard: "scorecardet",
  perspective: "et perspektiv",
  objective: "et strategisk mål",
  kpi: "en KPI",
};

const LIMIT: Readonly<Record<Limit, string>> = {
  low: "den nedre grænse",
  high: "den øvre grænse",
  tolerance: "tolerancen",
  margin: "margenen",
  start: "startdatoen",
  end: "slutdatoen",
};

const named = (field: Field): string => fieldWord(field, "da");
const number = (value: number): string => formatNumber(value, "da");

export const da: ProblemSentences = {
  "value-none": ({ field }) => `${named(field)}: ikke angivet endnu. Skriv et tal, eller kobl feltet til en celle.`,
  "value-blank": ({ field }) => `${named(field)}: den koblede celle er tom. Skriv et tal i cellen.`,
  "value-text": ({ field, text }) =>
    `${named(field)}: cellen indeholder tekst ("${text}"), ikke et tal. Ret cellen, eller kobl feltet til en anden.`,
  "value-logical": ({ field }) =>
    `${named(field)}: cellen indeholder SAND eller FALSK, ikke et tal. Kobl feltet til en celle med et tal.`,
  "value-date": ({ field }) =>
    `${named(field)}: cellen indeholder en dato, ikke et tal. Kobl feltet til en celle med et tal.`,
  "value-error": ({ field, code }) =>
    `${named(field)}: cellen viser fejlen ${errorName(code, "da")}. Ret formlen i cellen.`,
  "link-broken": ({ field }) =>
    `${named(field)}: koblingen er brudt, fordi cellen er slettet. Markér en ny celle, og kobl feltet igen.`,
  "label-missing": ({ field, label }) =>
    `${named(field)}: etiketten "${label}" findes ikke længere, eller dens celle viser fejlen #I/T. Ret etiketten, eller kobl feltet igen.`,
  "value-word-unknown": ({ text, words }) =>
    `"${text}" findes ikke på KPI'ens skala. Brug et af ordene ${formatList(words, "da")}.`,
  "value-stale": ({ field, since }) =>
    `${named(field)}: den seneste værdi er fra ${since}, og en nyere skulle have været der. Opdater tallene.`,

  "not-set-up": () => "Ikke sat op endnu. Angiv en faktisk værdi og en målværdi.",
  "not-due": () => "Perioden er ikke slut, så der er ingen værdi at vente endnu.",
  excluded: () => "Udeladt af scoren indtil videre efter eget valg.",
  "tolerance-missing": ({ value }) =>
    `Målværdien er lig med udgangspunktet (${number(value)}), så KPI'en skal fastholdes. Angiv en tolerance, eller ret en af dem.`,
  "baseline-missing": ({ target }) =>
    `Udgangspunktet mangler: vejen til målværdien ${number(target)} kan ikke begynde ved 0. Angiv, hvor den begynder.`,
  "goal-equals-red-flag": ({ value }) => `Målværdi og rødt flag er ens (${number(value)}). De skal ligge fra hinanden.`,
  "limits-missing": ({ limits }) =>
    `Beregningen mangler ${formatList(
      limits.map((limit) => LIMIT[limit]),
      "da",
    )}. Angiv et tal.`,
  "limits-crossed": ({ low, high }) =>
    `Den nedre grænse (${number(low)}) skal ligge under den øvre (${number(high)}). Ret en af dem.`,
  "points-too-few": ({ count, needed }) =>
    `Skalaen har ${number(count)} ${plural(count, "da", { one: "punkt", other: "punkter" })}, men skal have mindst ${number(needed)}.`,
  "points-repeat": ({ value }) => `Skalaen har to punkter ved værdien ${number(value)}. Fjern det ene.`,
  "below-steps": ({ actual, least }) =>
    `Værdien ${number(actual)} ligger under skalaens laveste trin (${number(least)}). Tilføj et trin.`,
  "words-missing": () => "Skalaen har ingen ord endnu. Tilføj ord med hver sin score.",
  "milestones-missing": () => "Der er ingen milepæle med vægt endnu. Tilføj en.",
  "deadline-missing": () => "Fristen mangler. Angiv en startdato og en senere slutdato, eller trin med datoer.",
  "no-periods": () => "Ingen perioder har data endnu.",
  "ratio-impossible": ({ actual, target }) =>
    `Et forhold kan ikke bruges her (faktisk værdi ${number(actual)}, målværdi ${number(target)}): det kræver en målværdi over 0, ingen negative værdier og en skala fra 0. Beregn i stedet fra et udgangspunkt til målværdien.`,
  "score-overflow": () => "Scoren bliver for stort et tal. Kontrollér målværdi og udgangspunkt.",
  blocked: ({ names }) => `Scoren venter på data for ${formatList(names, "da")}.`,
  "no-children": () => "Her er ikke noget at måle endnu. Tilføj en KPI.",
  "no-scored-children": () => "Intet her har en score endnu. Se, hvad der mangler ved hver KPI.",
  "weights-all-zero": () => "Alt, der er sat op her, har vægten 0. Giv mindst én del en vægt over 0.",
  "weight-negative": ({ name, weight }) =>
    `Vægten for "${name}" er negativ (${number(weight)}). Skriv 0 eller et positivt tal.`,
  "coverage-too-low": ({ coverage, minimum }) =>
    `Datadækningen er ${formatPercent(coverage, "da")}. En score kræver mindst ${formatPercent(minimum, "da")}: udfyld flere KPI'er.`,

  "name-empty": () => "Navnet mangler. Skriv et navn.",
  "name-taken": ({ name, level }) =>
    `Navnet "${name}" bruges allerede af ${A_LEVEL[level]}. Vælg et andet, så formler kan kende forskel.`,
  "name-unknown": ({ name, suggestion }) =>
    suggestion === undefined
      ? `Intet i scorecardet hedder "${name}". Kontrollér stavemåden.`
      : `Intet i scorecardet hedder "${name}". Mente du "${suggestion}"?`,
  "name-ambiguous": ({ name, count }) =>
    `Navnet "${name}" bruges ${plural(count, "da", { one: "én gang", other: `${number(count)} gange` })}. Omdøb, så formler ved, hvad der menes.`,

  "no-scorecard": () => "Projektmappen har ikke noget scorecard endnu. Opret et i opgaveruden.",
  "scorecard-exists": () => "Projektmappen har allerede et scorecard. Vælg Opdater for at se det.",
  "table-missing": ({ table }) =>
    `Tabellen "${table}" mangler. Fortryd sletningen, eller gendan en tidligere version af projektmappen.`,
  "column-missing": ({ table, column }) =>
    `Kolonnen "${column}" mangler i tabellen "${table}". Vælg Reparér i opgaveruden.`,
  "id-missing": ({ table, name }) =>
    `Rækken "${name}" i tabellen "${table}" har mistet sit id og er udeladt. Vælg Reparér i opgaveruden.`,
  "id-duplicate": ({ table, name, other }) =>
    `"${name}" og "${other}" har samme id i tabellen "${table}", måske fordi en række er kopieret. Vælg Reparér i opgaveruden.`,
  "parent-missing": ({ level, name }) =>
    `${THE_LEVEL[level]} "${name}" hører til noget, der ikke findes længere, og er udeladt. Fortryd sletningen, eller ret Parent i modelarket.`,
  "kind-unknown": ({ name, text }) =>
    `"${name}" beregnes som "${text}", som denne version ikke kender. Den beregnes fra udgangspunkt til målværdi, indtil du opdaterer tilføjelsesprogrammet.`,
  "number-unreadable": ({ table, column, name, text }) =>
    `"${text}" ved "${name}" er ikke et tal (tabellen "${table}", kolonnen "${column}"). Ret det i modelarket.`,
  "choice-unknown": ({ table, column, name, text }) =>
    `"${text}" ved "${name}" er ikke en mulighed (tabellen "${table}", kolonnen "${column}"). Standardvalget bruges, indtil det er rettet.`,
  "series-broken": ({ name }) =>
    `Tidsserien for "${name}" er brudt, fordi dens celler er slettet. Kobl tidsserien igen.`,
  "series-uneven": ({ name, values, periods }) =>
    `Tidsserien for "${name}" har ${values} værdier, men ${periods} perioder. Kobl den igen med lige mange celler.`,
  "schema-newer": ({ version }) =>
    `Scorecardet er lavet med en nyere version (${number(version)}) og kan kun læses. Opdater tilføjelsesprogrammet for at redigere det.`,
  "values-never-rest": ({ names }) =>
    plural(names.length, "da", {
      one: `Værdierne for ${formatList(names, "da")} ændrer sig ved hver beregning (f.eks. NU eller SLUMP), så denne KPI opdateres sjældnere. Brug faste værdier for at undgå det.`,
      other: `Værdierne for ${formatList(names, "da")} ændrer sig ved hver beregning (f.eks. NU eller SLUMP), så disse KPI'er opdateres sjældnere. Brug faste værdier for at undgå det.`,
    }),

  "excel-busy": () => "Excel er optaget, måske fordi en celle redigeres. Tryk på Enter i cellen, og prøv igen.",
  "excel-failed": ({ code, message }) =>
    `Excel kunne ikke udføre det: ${message} (${code}). Prøv igen; hjælper det ikke, så se efter, om projektmappen eller arket er beskyttet.`,
  "row-changed": ({ name, by, at }) => {
    const when = at === "" ? "lige nu" : formatTime(at, "da");
    const who = by === "" ? "en anden" : by;
    return `"${name}" er ændret af ${who} (${when}), mens du arbejdede. Intet er gemt. Se ændringen, og gem så igen.`;
  },
  "row-gone": ({ name }) =>
    name === ""
      ? "Denne del af scorecardet er slettet af en anden. Intet er gemt."
      : `"${name}" er slettet af en anden. Intet er gemt.`,
  "selection-not-one-cell": ({ address }) => `Markér præcis én celle (nu er ${address} markeret), og prøv igen.`,
  "selection-in-model": () =>
    "Den markerede celle hører til scorecardets egne tabeller. Markér en celle i et andet ark.",
  "cell-not-empty": ({ address }) =>
    `Formlen er ikke skrevet, fordi ${address} ikke er tom. Markér en tom celle, og prøv igen.`,
  "source-uses-scorecard": ({ address, chain }) =>
    chain.length > 1
      ? `${address} beregnes ud fra scorecardet (${chain.join(" ← ")}), så scoren ville afhænge af sig selv. Markér en anden celle.`
      : `${address} beregnes ud fra scorecardet (BSC-funktioner), så scoren ville afhænge af sig selv. Markér en anden celle.`,
  "selection-not-one-line": ({ address }) =>
    `Markér celler i én kolonne eller én række (nu er ${address} markeret), og prøv igen.`,
  "ranges-uneven": ({ one, other }) =>
    `${one} og ${other} skal have lige mange celler, så hver værdi hører til sin egen. Markér dem igen.`,
  "label-unknown": ({ label, address }) => `"${label}" findes ikke i ${address}. Vælg en etiket, der står der.`,
  "label-repeats": ({ label, address, count }) =>
    `"${label}" står ${count} gange i ${address}, så det er uklart, hvilken værdi der menes. Gør etiketterne forskellige.`,
  "source-gone": () => "Den koblede celle findes ikke længere. Markér en ny celle, og kobl feltet igen.",

  "argument-missing": ({ position }) =>
    `Argument ${position} mangler. Skriv det, eller henvis til en celle med en værdi.`,
  "argument-not-a-number": ({ position, text }) =>
    `Argument ${position} skal være et tal, men er "${text}". Ret det, eller udelad cellen af området.`,
  "argument-not-single": ({ position }) => `Argument ${position} skal være én værdi, ikke et celleområde.`,
  "argument-error": ({ position, code }) =>
    `Argument ${position} henviser til en celle med fejlen ${errorName(code, "da")}. Ret formlen dér.`,
  "argument-out-of-range": ({ position, value, least, most }) =>
    `Argument ${position} er ${number(value)}, men skal være ${between(least, most)}.`,
  "argument-unknown": ({ position, text, choices }) =>
    `Argument ${position} er "${text}", men skal være en af følgende: ${formatList(choices, "da")}.`,
  "argument-sizes-differ": ({ position, other }) =>
    `Argument ${position} og ${other} skal være celleområder med lige mange celler.`,
  "argument-not-a-period": ({ position, text }) =>
    `Argument ${position} er "${text}", som ikke er en periode. Skriv f.eks. 2026-03, 2026-K1, 2026-U12 eller 2026, eller henvis til en dato.`,
  "argument-not-ahead": ({ position, period }) =>
    `Argument ${position} skal være en periode efter ${period}: perioderne til og med den har deres værdier.`,
  "kpi-needed": ({ name, level }) =>
    `"${name}" er ${A_LEVEL[level]}. Kun en KPI har en værdi og en målværdi: angiv en KPI.`,
  "node-without-score": ({ name, reasons }) => `${name}: ${reasons.map((reason) => sentence(reason)).join(" ")}`,
  "score-missing": ({ name }) => `"${name}" har ingen score i en af de to perioder, så ændringen kan ikke forklares.`,
  "divisor-zero": () => "Her ville der blive divideret med nul.",
  "too-few-data": ({ count, needed }) =>
    `For få data: ${number(count)} ${plural(count, "da", { one: "værdi", other: "værdier" })}, men der skal mindst ${number(needed)} til.`,
};

function between(least: number | undefined, most: number | undefined): string {
  if (most === undefined) return `mindst ${number(least ?? 0)}`;
  return least === undefined ? `højst ${number(most)}` : `mellem ${number(least)} og ${number(most)}`;
}

// TypeScript cannot see that the kind chooses the sentence that takes just this problem.
const sentence = (problem: Problem): string => (da[problem.kind] as (each: Problem) => string)(problem);
