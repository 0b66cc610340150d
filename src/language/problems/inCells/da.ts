import type { Field, Level, Limit, NodeProblem } from "../../../scorecard";
import { errorName } from "../../errorName";
import { fieldWord } from "../../fieldWord";
import { formatList, formatNumber, formatPercent, plural } from "../../numbers";
import type { CellSentences } from "../sentences";

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

/** What Excel says in English whatever the reader's language. */
const EXCEL_SAYS: Readonly<Record<string, string>> = {
  GeneralException: "der opstod en fejl i Excel selv",
  AccessDenied: "Excel giver ikke adgang til det",
  ItemNotFound: "noget, der skulle bruges, er slettet eller omdøbt",
  InvalidArgument: "Excel kan ikke bruge det, der blev skrevet",
  InvalidOperation: "det kan ikke lade sig gøre her, måske på grund af flettede celler eller et filter",
  RequestPayloadSizeLimitExceeded: "der var for meget på én gang",
};

const named = (field: Field): string => fieldWord(field, "da");
const number = (value: number): string => formatNumber(value, "da");

export const da: CellSentences = {
  "value-none": ({ field }) => `${named(field)}: ikke angivet endnu. Skriv et tal, eller kobl feltet til en celle.`,
  "value-blank": ({ field, isOfNow }) =>
    isOfNow
      ? `${named(field)}: der er ikke gemt en værdi for perioden. Kobl en tidsserie, hvis KPI'en skal have hele sin fortid.`
      : `${named(field)}: den koblede celle er tom. Skriv et tal i cellen.`,
  "value-text": ({ field, text }) =>
    `${named(field)}: cellen indeholder tekst (»${text}«), ikke et tal. Ret cellen, eller kobl feltet til en anden.`,
  "value-logical": ({ field }) =>
    `${named(field)}: cellen indeholder SAND eller FALSK, ikke et tal. Kobl feltet til en celle med et tal.`,
  "value-date": ({ field }) =>
    `${named(field)}: cellen indeholder en dato, ikke et tal. Kobl feltet til en celle med et tal.`,
  "value-error": ({ field, code }) =>
    `${named(field)}: cellen viser fejlen ${errorName(code, "da")}. Ret formlen i cellen.`,
  "link-broken": ({ field }) =>
    `${named(field)}: koblingen er brudt, fordi cellen er slettet. Markér en ny celle, og kobl feltet igen.`,
  "label-missing": ({ field, label }) =>
    `${named(field)}: etiketten »${label}« findes ikke længere, eller dens celle viser fejlen #I/T. Ret etiketten, eller kobl feltet igen.`,
  "value-word-unknown": ({ text, words }) =>
    `»${text}« findes ikke på KPI'ens skala. Brug et af ordene ${formatList(words, "da")}.`,
  "value-stale": ({ field, since }) =>
    `${named(field)}: den seneste værdi er fra ${since}, og en nyere skulle have været der. Opdater tallene.`,
  "not-set-up": () => "Ikke sat op endnu. Angiv en faktisk værdi og en målværdi.",
  "not-due": () => "Perioden er ikke slut, så værdien ventes ikke endnu.",
  excluded: () => "Valgt fra i scoren indtil videre.",
  "direction-contradicts": ({ direction, way }) => {
    const stated = direction === "lower" ? "lavere er bedre" : "højere er bedre";
    return way === undefined
      ? `Retningen siger, at ${stated}, men beregningen siger det modsatte. Vælg en anden beregning, eller fjern retningen.`
      : `Retningen siger, at ${stated}, men målværdien (${number(way.to)}) ligger ${way.to > way.from ? "over" : "under"} udgangspunktet (${number(way.from)}). Ret en af dem, eller fjern udgangspunktet.`;
  },
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
  "words-missing": () => "Skalaen har ingen ord endnu. Tilføj ord med hver sin score.",
  "milestones-missing": () => "Der er ingen milepæle med vægt endnu. Tilføj en.",
  "deadline-missing": () => "Fristen mangler. Angiv en startdato og en senere slutdato, eller trin med datoer.",
  "no-periods": () => "Ingen perioder har data endnu.",
  "score-overflow": () => "Scoren bliver for stort et tal. Kontrollér målværdi og udgangspunkt.",
  blocked: ({ names }) => `Scoren venter på data for ${formatList(names, "da")}.`,
  "closed-without-score": () => "Der var ingen score, da perioden blev låst. Genåbn perioden for at beregne den igen.",
  "no-children": () => "Her er ikke noget at måle endnu. Tilføj en KPI.",
  "no-scored-children": () => "Intet her har en score endnu. Se, hvad der mangler ved hver KPI.",
  "weights-all-zero": () => "Alt, der er sat op her, har vægten 0. Giv mindst én del en vægt over 0.",
  "weight-negative": ({ name, weight }) =>
    `Vægten for »${name}« er negativ (${number(weight)}). Skriv 0 eller et positivt tal.`,
  "coverage-too-low": ({ coverage, minimum }) =>
    `Datadækningen er ${formatPercent(coverage, "da")}. En score kræver mindst ${formatPercent(minimum, "da")}: udfyld flere KPI'er.`,
  "name-unknown": ({ name, suggestion }) =>
    suggestion === undefined
      ? `Intet i scorecardet hedder »${name}«. Kontrollér stavemåden.`
      : `Intet i scorecardet hedder »${name}«. Mente du »${suggestion}«?`,
  "name-ambiguous": ({ name, count }) =>
    `Navnet »${name}« bruges ${plural(count, "da", { one: "én gang", other: `${number(count)} gange` })}. Omdøb, så formler ved, hvad der menes.`,
  "no-scorecard": () => "Projektmappen har ikke noget scorecard endnu. Opret et i opgaveruden.",
  "excel-busy": () => "Excel er optaget, måske fordi en celle redigeres. Tryk på Enter i cellen, og prøv igen.",
  "excel-failed": ({ code, message }) =>
    `Excel kunne ikke udføre det: ${EXCEL_SAYS[code] ?? message} (${code}). Prøv igen; hjælper det ikke, så se efter, om projektmappen eller arket er beskyttet.`,
  "argument-missing": ({ position }) =>
    `Argument ${position} mangler. Skriv det, eller henvis til en celle med en værdi.`,
  "argument-not-a-number": ({ position, text }) =>
    `Argument ${position} skal være et tal, men er »${text}«. Ret det, eller udelad cellen af området.`,
  "argument-not-single": ({ position }) => `Argument ${position} skal være én værdi, ikke et celleområde.`,
  "argument-error": ({ position, code }) =>
    `Argument ${position} henviser til en celle med fejlen ${errorName(code, "da")}. Ret formlen dér.`,
  "argument-out-of-range": ({ position, value, least, most }) =>
    `Argument ${position} er ${number(value)}, men skal være ${between(least, most)}.`,
  "argument-share": ({ position, value, instead }) =>
    `Argument ${position} er ${number(value)}, som ligner en andel af 1. Scorer og procenter tælles til 100: skriv ${number(instead)}.`,
  "argument-not-whole": ({ position, value }) =>
    `Argument ${position} skal være hele tal, men indeholder ${number(value)}.`,
  "argument-exceeds": ({ position, value, other, whole }) =>
    `Argument ${position} (${number(value)}) kan kun være en del af argument ${other} (${number(whole)}), men er større. Se efter, om de er byttet om.`,
  "argument-off-scale": ({ position, value, most, other }) =>
    `Argument ${position} indeholder ${number(value)}, men skalaen går fra 1 til ${number(most)}, når argument ${other} er udeladt. Angiv argument ${other}, hvis skalaen er en anden.`,
  "blank-or-zero": () =>
    "Excel har endnu ikke svaret på, om en celle er tom eller 0, og det gør en forskel her. Svaret kommer af sig selv, når Excel er ledig.",
  "argument-unknown": ({ position, text, choices }) =>
    `Argument ${position} er »${text}«, men skal være en af følgende: ${formatList(choices, "da")}.`,
  "argument-sizes-differ": ({ position, other }) =>
    `Argument ${position} og ${other} skal være celleområder med lige mange celler.`,
  "argument-not-a-period": ({ position, text }) =>
    `Argument ${position} er »${text}«, som ikke er en periode. Skriv f.eks. 2026-03, 2026-K1, 2026-U12 eller 2026, eller henvis til en dato.`,
  "argument-not-ahead": ({ position, period }) =>
    `Argument ${position} skal være en periode efter ${period}: perioderne til og med den har deres værdier.`,
  "nothing-before": ({ name, period }) =>
    `»${name}« har ingen værdi i ${period} at sammenligne med. Vælg en anden periode.`,
  "kpi-needed": ({ name, level }) =>
    `»${name}« er ${A_LEVEL[level]}. Kun en KPI har en værdi og en målværdi: angiv en KPI.`,
  "node-without-score": ({ name, reasons }) => `${name}: ${reasons.map((reason) => sentence(reason)).join(" ")}`,
  "not-in-closed-period": ({ name }) =>
    `»${name}« var ikke i scorecardet, da perioden blev låst. Vælg en anden periode.`,
  "score-missing": ({ name }) => `»${name}« har ingen score i en af de to perioder, så ændringen kan ikke forklares.`,
  "cannot-be-reached": ({ score, least, most }) =>
    `Ingen værdi giver ${number(score)}; scoren er ${between(least, most)}.`,
  "divisor-zero": () => "Her ville der blive divideret med nul.",
  "too-few-data": ({ count, needed }) =>
    `For få data: ${number(count)} ${plural(count, "da", { one: "værdi", other: "værdier" })}, men der skal mindst ${number(needed)} til.`,
  "rates-all-alike": ({ rate }) => `Alle rater er ${rate}, så der er intet at udjævne dem efter.`,
};

function between(least: number | undefined, most: number | undefined): string {
  if (most === undefined) return `mindst ${number(least ?? 0)}`;
  return least === undefined ? `højst ${number(most)}` : `mellem ${number(least)} og ${number(most)}`;
}

// TypeScript cannot see that the kind chooses the sentence that takes just this problem.
const sentence = (problem: NodeProblem): string => (da[problem.kind] as (each: NodeProblem) => string)(problem);
