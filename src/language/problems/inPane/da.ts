import type { DifferingPart, Level, NumberSetting } from "../../../scorecard";
import { da as columnWords } from "../../keptColumns/da";
import { formatList, formatNumber, formatSome, formatTime, plural } from "../../numbers";
import type { PaneSentences } from "../sentences";

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

const SETTINGS: Readonly<Record<NumberSetting, string>> = {
  green: "Tærskelværdien for »På sporet«",
  amber: "Tærskelværdien for »I risiko«",
  achieved: "Tærskelværdien for »Nået«",
  hysteresis: "Margenen før statusskift",
  ceiling: "Loftet",
  minimumCoverage: "Den mindste datadækning",
  fiscalYearStart: "Regnskabsårets første måned",
  graceDays: "Fristen i dage",
};

const number = (value: number): string => formatNumber(value, "da");

export const da: PaneSentences = {
  "name-empty": () => "Navnet mangler. Skriv et navn.",
  "name-taken": ({ name, level }) =>
    `Navnet »${name}« bruges allerede af ${A_LEVEL[level]}. Vælg et andet, så formler kan kende forskel.`,
  "name-too-long": ({ long, length, most }) =>
    `Navnet »${long.slice(0, 40)}…« er på ${number(length)} tegn. Formler i Excel kan højst have ${number(most)}: gør det kortere.`,
  "scorecard-exists": () => "Projektmappen har allerede et scorecard. Vælg Opdater for at se det.",
  "table-missing": ({ table }) =>
    `Tabellen »${table}« mangler. Reparér gør den til en tabel igen, hvis den er lavet om til et område. Fortryd ellers sletningen, eller gendan en tidligere version af projektmappen.`,
  "column-missing": ({ table, column }) =>
    `Kolonnen »${column}« mangler i tabellen »${table}«. Vælg Reparér i opgaveruden.`,
  "id-missing": ({ table, name }) =>
    `Rækken »${name}« i tabellen »${table}« har mistet sit id og er udeladt. Vælg Reparér i opgaveruden.`,
  "id-duplicate": ({ table, name, other }) =>
    `»${name}« og »${other}« har samme id i tabellen »${table}«, måske fordi en række er kopieret. Vælg Reparér i opgaveruden.`,
  "name-missing": ({ table, row }) =>
    `En række i tabellen »${table}« har intet navn (${row}). Skriv et navn i den, så den kan kendes og bruges i formler.`,
  "parent-missing": ({ level, name }) =>
    `${THE_LEVEL[level]} »${name}« hører til noget, der ikke findes længere, og er udeladt. Fortryd sletningen, eller ret Parent i modelarket.`,
  "scorecard-unknown": ({ table, name }) =>
    `»${name}« i ${table} hører til et scorecard, der ikke er i projektmappen, og tæller ikke med. Vælg Reparér for at få scorecardet tilbage, eller ret Scorecard i modelarket.`,
  "scorecard-misplaced": ({ name }) =>
    `Scorecardet »${name}« lå under et, der ikke findes længere, og ligger nu under det øverste. Flyt det, hvis det er forkert.`,
  "scorecard-place": ({ name }) =>
    `Scorecardet »${name}« kan ikke ligge dér. Vælg et, der ikke selv ligger under det; det øverste bliver, hvor det er.`,
  "perspective-unmatched": ({ name, perspective }) =>
    `»${perspective}« i scorecardet »${name}« tæller ikke med ovenover: scorecardet ovenover har intet perspektiv med det navn. Giv dem samme navn, eller lad hele scoren tælle.`,
  "kpis-unmatched": ({ name, kpis }) =>
    `${formatSome(kpis, "da")} i scorecardet »${name}« tæller ikke med ovenover: scorecardet ovenover har ingen KPI med det navn. Giv dem samme navn.`,
  "values-differ": ({ name, kpi, part }) =>
    `»${kpi}« i scorecardet »${name}« tæller ikke med ovenover: scorecardet ovenover har ikke samme ${PARTS[part]}.`,
  "values-not-joined": ({ name, reason }) =>
    `»${name}« får ingen værdi nedefra: ${reason === "not-a-number" ? "den måles ikke med et tal" : "vælg hvordan ved KPI'en"}.`,
  "kind-unknown": ({ name, text }) =>
    `»${name}« beregnes som »${text}«, som denne version ikke kender. Den beregnes fra udgangspunkt til målværdi, indtil du opdaterer tilføjelsesprogrammet.`,
  "number-unreadable": ({ table, column, name, text }) =>
    `»${text}« ved »${name}« er ikke et tal (tabellen »${table}«, kolonnen »${column}«). Ret det i modelarket.`,
  "choice-unknown": ({ table, column, name, text }) =>
    `»${text}« ved »${name}« er ikke en mulighed (tabellen »${table}«, kolonnen »${column}«). Standardvalget bruges, indtil det er rettet.`,
  "kept-table-broken": ({ kept, columns }) =>
    `${kept === "campaigns" ? "Kampagnetabellen" : "Tabellen med arbejdsgangen"} er brudt: ${formatList(
      columns.map((column) => columnWords[column]),
      "da",
    )} er slettet eller flyttet væk fra tabellen. Vælg tabellen igen under ${kept === "campaigns" ? "Kampagner" : "Flow"}.`,
  "series-broken": ({ name }) =>
    `Tidsserien for »${name}« er brudt, fordi dens celler er slettet. Kobl tidsserien igen.`,
  "series-uneven": ({ name, values, periods }) =>
    `Tidsserien for »${name}« har ${values} værdier, men ${periods} perioder. Kobl den igen med lige mange celler.`,
  "series-longer": ({ name, count }) =>
    plural(count, "da", {
      one: `Tidsserien for »${name}« er 1 periode længere end sin kobling. Den tæller med her, men ikke for kolleger uden tilføjelsesprogrammet. Forlæng koblingen.`,
      other: `Tidsserien for »${name}« er ${number(count)} perioder længere end sin kobling. De tæller med her, men ikke for kolleger uden tilføjelsesprogrammet. Forlæng koblingen.`,
    }),
  "scale-doubtful": ({ name, actual, target }) =>
    `»${name}«: ${number(actual)} mod målværdien ${number(target)}. Er det ene en andel og det andet procent? Ret det ene, så begge er procent.`,
  thousandfold: ({ name, actual, target }) =>
    `»${name}«: ${number(actual)} mod målværdien ${number(target)}, altså omkring tusind eller en million gange bedre. Tæller det ene i tusinder, så er dens score ikke til at stole på. Ret det ene, så begge tæller ens.`,
  "percent-as-share": ({ name }) =>
    `»${name}« er i procent, og dens celler viser procent, men de regnes som andele: 32 % tæller som 0,32. Kobl dem igen, så de tæller, som de vises.`,
  "percent-no-longer": ({ name }) =>
    `»${name}« ganger sine celler med 100, fordi de viste procent. Det gør de ikke mere. Kobl dem igen, eller giv cellerne procentformat.`,
  "series-uncounted": ({ name, address }) =>
    `Ved enden af tidsserien for »${name}« står noget, der ikke er talt med (${address}). Hører det til, så skriv det lige efter seriens sidste periode med en periode ved, eller kobl tidsserien igen.`,
  "schema-newer": ({ version }) =>
    `Scorecardet er lavet med en nyere version (${number(version)}) og kan kun læses. Opdater tilføjelsesprogrammet for at redigere det.`,
  "as-of-not-a-day": ({ text }) =>
    `Cellen BSC_AsOf indeholder »${text}«, som ikke er en dag, så tallene er pr. i dag. Skriv en dato i den, eller tøm den.`,
  "as-of-formula": ({ formula }) =>
    `Dagen i cellen BSC_AsOf kommer fra en formel (${formula}), som ikke er overskrevet. Ret dagen dér, hvor formlen henter den.`,
  "as-of-gone": () =>
    "Cellen BSC_AsOf er slettet sammen med sit ark, så tallene er pr. i dag, og ingen kan vælge en anden dag. Skriv tallene igen for at få den tilbage.",
  "dashboard-changed": ({ sheet }) =>
    `På arket »${sheet}« er der sat en kolonne ind mellem vores kolonner, eller en af dem er slettet. Intet er skrevet. Flyt kolonnen til højre for vores, eller fjern arket og lav det igen.`,
  "dashboard-edited": ({ sheet }) =>
    `Arket »${sheet}« er ændret eller fjernet, siden det blev opdateret, så opdateringen kan ikke fortrydes. Intet er skrevet.`,
  "dashboard-outdated": ({ sheet, rows }) => `Arket »${sheet}« er bagud (rækker: ${rows}). Opdater det.`,
  "dashboard-former": ({ sheet }) =>
    `Arket »${sheet}« viser et scorecard, et perspektiv eller en ejer, der ikke findes længere. Fjern det, hvis ingen bruger det.`,
  "map-outdated": ({ sheet }) =>
    `Arket »${sheet}« er bagud: perspektiver, mål eller pile er ændret, siden det blev lavet. Opdater det.`,
  "dashboard-typed-over": ({ sheet, addresses }) =>
    `På arket »${sheet}« er formler skrevet over: ${formatSome(addresses, "da")}. Opdater det for at få dem igen.`,
  "dashboard-charts-gone": ({ sheet, count }) =>
    `På arket »${sheet}« mangler ${count === 1 ? "et diagram" : `${count} diagrammer`}. Opdater det for at få ${count === 1 ? "det" : "dem"}.`,
  "history-not-kept": () =>
    "Ændringen er gemt, men historikken på arket BSC History er ikke skrevet, så den er fra før. Den skrives, næste gang noget gemmes; er arket beskyttet, så ophæv beskyttelsen først.",
  "values-not-kept": ({ table, columns }) =>
    plural(columns.length, "da", {
      one: `Værdier i enkelte celler gemmes ikke længere, fordi kolonnen ${formatList(columns, "da")} mangler i tabellen »${table}«. Giv kolonnen dens overskrift igen.`,
      other: `Værdier i enkelte celler gemmes ikke længere, fordi kolonnerne ${formatList(columns, "da")} mangler i tabellen »${table}«. Giv kolonnerne deres overskrifter igen.`,
    }),
  "values-never-rest": ({ names }) =>
    plural(names.length, "da", {
      one: `Værdierne for ${formatList(names, "da")} ændrer sig ved hver beregning (f.eks. NU eller SLUMP), så denne KPI opdateres sjældnere. Brug faste værdier for at undgå det.`,
      other: `Værdierne for ${formatList(names, "da")} ændrer sig ved hver beregning (f.eks. NU eller SLUMP), så disse KPI'er opdateres sjældnere. Brug faste værdier for at undgå det.`,
    }),
  "row-changed": ({ name, by, at }) => {
    const when = at === "" ? "lige nu" : formatTime(at, "da");
    const who = by === "" ? "en anden" : by;
    return `»${name}« er ændret af ${who} (${when}), mens du arbejdede. Intet er gemt. Se ændringen, og gem så igen.`;
  },
  "row-gone": ({ name }) =>
    name === ""
      ? "Denne del af scorecardet er slettet af en anden. Intet er gemt."
      : `»${name}« er slettet af en anden. Intet er gemt.`,
  "sheet-protected": ({ sheet }) =>
    `Arket »${sheet}« er beskyttet. Intet er gemt. Vis arket, fjern beskyttelsen (fanen Gennemse), og prøv igen.`,
  "structure-protected": () =>
    "Projektmappens struktur er beskyttet, så scorecardet kan ikke få det ark, det mangler. Intet er gemt. Fjern beskyttelsen (fanen Gennemse), og prøv igen.",
  "selection-not-cells": () => "Der er markeret andet end celler, måske et diagram. Markér celler, og prøv igen.",
  "selection-not-one-cell": ({ address }) => `Markér præcis én celle (nu er ${address} markeret), og prøv igen.`,
  "selection-in-model": () =>
    "Den markerede celle hører til scorecardets egne tabeller. Markér en celle i et andet ark.",
  "cell-not-empty": ({ address }) =>
    `Formlen er ikke skrevet, fordi ${address} ikke er tom. Markér en tom celle, og prøv igen.`,
  "source-uses-scorecard": ({ address, chain }) =>
    chain.length > 1
      ? `${address} beregnes ud fra scorecardet (${chain.join(" ← ")}), så scoren ville afhænge af sig selv. Markér en anden celle.`
      : `${address} beregnes ud fra scorecardet, så scoren ville afhænge af sig selv. Markér en anden celle.`,
  "source-unsearchable": ({ address, through, most }) =>
    `${address} bygger på flere formler (${through}), end der kan undersøges (${number(most)}), så det er uvist, om den afhænger af scorecardet. Kobl en celle, der bygger på færre, eller indsæt tallene som værdier.`,
  "selection-not-one-line": ({ address }) =>
    `Markér celler i én kolonne eller én række (nu er ${address} markeret), og prøv igen.`,
  "selection-not-a-table": ({ address }) =>
    `Markér hele tabellen med overskrifter og mindst én række under dem (nu er ${address} markeret), og prøv igen.`,
  "selection-too-large": ({ address, count, most }) =>
    `${address} er på ${number(count)} celler, og der kan højst bruges ${number(most)}. Markér kun dem, der skal bruges.`,
  "cannot-bind": ({ name, reason }, say) => `»${name}« kan ikke kobles, og derfor er intet koblet. ${say(reason)}`,
  "thresholds-crossed": ({ green, amber }) =>
    `Tærskelværdien for »I risiko« (${number(amber)}) ligger over den for »På sporet« (${number(green)}). Gør den mindre.`,
  "setting-out-of-range": ({ setting, value, least, most, isWhole }) => {
    const kind = isWhole ? "et helt tal" : "et tal";
    const range = most === undefined ? `på mindst ${number(least)}` : `mellem ${number(least)} og ${number(most)}`;
    return `${SETTINGS[setting]} skal være ${kind} ${range}, ikke ${number(value)}.`;
  },
  "ranges-uneven": ({ one, other }) =>
    `${one} og ${other} skal have lige mange celler, så hver værdi hører til sin egen. Markér dem igen.`,
  "label-unknown": ({ label, address }) => `»${label}« findes ikke i ${address}. Vælg en etiket, der står der.`,
  "label-repeats": ({ label, address, count }) =>
    `»${label}« står ${count} gange i ${address}, så det er uklart, hvilken værdi der menes. Gør etiketterne forskellige.`,
  "formulas-stuck": ({ addresses }) =>
    `Excel kender ikke BSC-funktionerne i ${formatSome(addresses, "da")} og viser #NAVN?. Vælg Reparér formler.`,
  "native-differs": ({ names }) =>
    `De indbyggede Excel-tal for ${formatSome(names, "da")} svarer ikke til scorecardets. Skriv dem igen, så kolleger uden tilføjelsesprogrammet ser de rigtige.`,
  "source-volatile": ({ name, functions }) =>
    `Cellen bag »${name}« bruger ${formatList(functions, "da")} og beregnes på ny hver gang. Brug en fast værdi eller en anden formel.`,
  "calculation-manual": () =>
    "Excel beregner kun på kommando, så tallene kan være bagud. Slå automatisk beregning til.",
  "owner-missing": ({ names }) => `${formatSome(names, "da")} har ingen ejer. Vælg, hvem der har ansvaret.`,
  "no-score-formulas": () => "Ingen synlige ark bruger BSC-formler, så der er intet at kopiere.",
  "link-dangling": ({ name }) =>
    name === ""
      ? "En årsagspil forbinder strategiske mål, der begge er slettet. Fjern pilen."
      : `En årsagspil ved »${name}« fører til et strategisk mål, der er slettet. Fjern pilen, eller fortryd sletningen.`,
  "initiative-dangling": ({ name }) =>
    `Indsatsen »${name}« hører til noget, der er slettet. Flyt det, eller fortryd sletningen.`,
  "link-to-itself": ({ name }) => `»${name}« kan ikke være årsag til sig selv. Vælg et andet strategisk mål.`,
  "closing-damaged": ({ period }) =>
    `Nogle af tallene, som perioden ${period} blev låst med, er væk, så den regnes som åben. Fortryd ændringen i arket BSC Journal, eller lås perioden igen.`,
  "period-closed": ({ period, by, at }) =>
    `Perioden ${period} er allerede låst af ${by === "" ? "en anden" : by} (${formatTime(at, "da")}). Genåbn den først, hvis tallene skal ændres.`,
  "period-open": ({ period }) => `Perioden ${period} er ikke låst, så den kan ikke genåbnes.`,
  "period-not-begun": ({ period }) =>
    `Perioden ${period} er ikke begyndt endnu. Vælg en periode, der er i gang eller slut.`,
  "nothing-to-undo": () => "Du har ingen ændringer, der kan fortrydes.",
  "has-children": ({ name }) =>
    `Oprettelsen af »${name}« kan ikke fortrydes, fordi der er tilføjet noget under det. Flyt eller slet det først.`,
  "source-gone": () => "Den koblede celle findes ikke længere. Markér en ny celle, og kobl feltet igen.",
};

const PARTS: Readonly<Record<DifferingPart, string>> = {
  unit: "enhed",
  frequency: "perioder",
  reach: "tidsrum bag værdien",
  fiscalYear: "regnskabsår",
};
