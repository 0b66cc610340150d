import type { Standing } from "../insight";
import {
  calendarDate,
  type FileProblem,
  type FileRemark,
  type NoCrossing,
  type TeamId,
  type TeamRemark,
  type TeamWay,
} from "../scorecard";
import type { Language } from "./language";
import { formatCalendar, formatNumber, formatReadable, formatTime, plural } from "./numbers";

/** What is said of several scorecards that make one picture. */
export interface TeamWords {
  /** How a team counts in the one above it. */
  readonly ways: Readonly<Record<TeamWay, string>>;
  /** Says higher and lower: whether that is better is known to the KPI. */
  readonly standings: Readonly<Record<Standing, string>>;
  /** Why nothing was read of a file. */
  readonly fileProblem: (problem: FileProblem) => string;
  readonly fileRemark: (remark: FileRemark) => string;
  readonly teamRemark: (remark: TeamRemark, nameOf: (team: TeamId) => string) => string;
}

const monthOf = (month: number, language: Language): string =>
  formatCalendar({ year: 2000, month, day: 1 }, "month", language).replace(/\s*2000$/, "");
const dayOf = (day: number, language: Language): string => formatCalendar(calendarDate(day), "day", language);

const DANISH_REASONS: Readonly<Record<NoCrossing, string>> = {
  "not-said": "det er ikke valgt, hvordan de skal blive til ét",
  "rate-without-size":
    "et gennemsnit af procenter ville være forkert, og det er ikke valgt, hvilken KPI de skal vægtes med",
  "not-a-number": "den måles ikke med et tal",
  "limits-of-one-team": "dens grænser gælder ét hold og ikke en sum",
};

const DANISH_PARTS = {
  unit: "en anden enhed",
  frequency: "andre perioder",
  reach: "et andet tidsrum bag værdien",
  fiscalYear: "et andet regnskabsår",
} as const;

const DANISH: TeamWords = {
  ways: {
    values: "Tallene lægges sammen og scores bagefter",
    objectives: "Mål med samme navn vejes sammen",
    perspectives: "Perspektiver med samme navn vejes sammen",
    score: "Den samlede score vejes med",
    none: "Vises, men tæller ikke med",
  },
  standings: {
    higher: "Højere end de andre",
    lower: "Lavere end de andre",
    "not-sure": "Ingen sikker forskel",
    "too-few-data": "For få data",
  },
  fileProblem: (problem) => {
    switch (problem.kind) {
      case "file-not-readable":
        return "Filen kan ikke hentes: den er flyttet, eller et andet program holder på den. Luk den dér, og vælg den igen.";
      case "file-not-workbook":
        return "Filen er ikke en Excel-projektmappe (.xlsx).";
      case "file-locked":
        return "Filen har en adgangskode eller er i det gamle format .xls. Gem den som .xlsx uden adgangskode, og vælg den igen.";
      case "file-damaged":
        return "Filen er beskadiget. Åbn den i Excel, gem den, og vælg den igen.";
      case "file-too-large":
        return "Filen er for stor til at blive læst her.";
      case "file-without-scorecard":
        return "Der er intet scorecard i filen.";
      case "file-newer":
        return `Filen er gemt med en nyere version (tabeller i version ${formatNumber(problem.version, "da")}). Opdater tilføjelsesprogrammet, og vælg den igen.`;
      case "file-not-calculated":
        return "Tallene i filen er ikke beregnet. Åbn den i Excel, gem den, og vælg den igen.";
      case "file-is-here":
        return "Filen indeholder det scorecard, der er åbent her, og læses ikke igen.";
      case "file-twice":
        return `Filen indeholder samme scorecard som ${problem.other}, som er gemt senere eller valgt først og derfor tæller.`;
    }
  },
  fileRemark: (remark) => {
    switch (remark.kind) {
      case "file-other-language":
        return `Scorecardet er på ${remark.language === "en" ? "engelsk" : "dansk"}: det mødes kun med de andre, hvor navnene er ens.`;
      case "file-other-year":
        return `Regnskabsåret begynder i ${monthOf(remark.start, "da")} og her i ${monthOf(remark.here, "da")}: kun måneder og uger kan lægges sammen.`;
      case "file-older":
        return "Filen er gemt med en ældre version: tallene er læst, men der er ingen historik.";
      case "file-as-of":
        return `Filen er gemt, mens der blev set på ${dayOf(remark.day, "da")}: tallene er fra den dag.`;
      case "file-without-history":
        return remark.savedAt === ""
          ? "Filen har ingen historik: tallene er dem, der gjaldt, da den blev gemt."
          : `Filen har ingen historik: tallene er dem, der gjaldt, da den blev gemt ${formatTime(remark.savedAt, "da")}.`;
      case "file-with-problems":
        return `${formatNumber(remark.count, "da")} ting i scorecardet kunne ikke læses. Resten er med.`;
    }
  },
  teamRemark: (remark, nameOf) => {
    const team = nameOf(remark.team);
    switch (remark.kind) {
      case "team-missing":
        return `${team} mangler: der er ikke læst et scorecard, så det trækker dækningen ned og ikke scoren.`;
      case "team-parent-gone":
        return `${team} står under et hold, der ikke findes mere, og tæller derfor øverst.`;
      case "team-circle":
        return `${team} står under sig selv og tæller derfor øverst.`;
      case "entry-unmatched":
        return `${remark.name} fra ${team} findes ikke i holdet over og tæller ikke med dér.`;
      case "definition-differs":
        return `${remark.name} har ${DANISH_PARTS[remark.part]} i ${team} og tæller ikke med.`;
      case "not-crossed":
        return `${remark.name} har ingen fælles værdi i ${team}: ${DANISH_REASONS[remark.reason]}.`;
      case "own-value-stands":
        return `${remark.name} er ${formatReadable(remark.own, "da")} i ${team}, men holdene under giver ${formatReadable(remark.across, "da")}. Holdets eget tal gælder.`;
      case "team-in-error":
        return `${remark.name} i ${team} kan ikke scores.`;
    }
  },
};

const ENGLISH_REASONS: Readonly<Record<NoCrossing, string>> = {
  "not-said": "nobody has chosen how they become one",
  "rate-without-size": "a mean of rates would be wrong, and no KPI has been chosen to weigh them by",
  "not-a-number": "it is not measured by a number",
  "limits-of-one-team": "its limits are those of one team and not of a sum",
};

const ENGLISH_PARTS = {
  unit: "another unit",
  frequency: "other periods",
  reach: "another time behind the value",
  fiscalYear: "another fiscal year",
} as const;

const ENGLISH: TeamWords = {
  ways: {
    values: "Values are added up and scored after that",
    objectives: "Objectives of the same name are weighed together",
    perspectives: "Perspectives of the same name are weighed together",
    score: "The whole score is weighed in",
    none: "Shown, and does not count",
  },
  standings: {
    higher: "Higher than the others",
    lower: "Lower than the others",
    "not-sure": "No certain difference",
    "too-few-data": "Too few data",
  },
  fileProblem: (problem) => {
    switch (problem.kind) {
      case "file-not-readable":
        return "The file cannot be fetched: it has been moved, or another program holds it. Close it there and choose it again.";
      case "file-not-workbook":
        return "The file is not an Excel workbook (.xlsx).";
      case "file-locked":
        return "The file has a password, or is of the old kind .xls. Save it as .xlsx without a password and choose it again.";
      case "file-damaged":
        return "The file is damaged. Open it in Excel, save it and choose it again.";
      case "file-too-large":
        return "The file is too large to be read here.";
      case "file-without-scorecard":
        return "There is no scorecard in the file.";
      case "file-newer":
        return `A later version has saved the file (tables of version ${formatNumber(problem.version, "en")}). Update the add-in and choose it again.`;
      case "file-not-calculated":
        return "The numbers in the file have not been calculated. Open it in Excel, save it and choose it again.";
      case "file-is-here":
        return "The file holds the scorecard that is open here, and is not read again.";
      case "file-twice":
        return `The file holds the same scorecard as ${problem.other}, which was saved later or chosen first and so counts.`;
    }
  },
  fileRemark: (remark) => {
    switch (remark.kind) {
      case "file-other-language":
        return `The scorecard is in ${remark.language === "en" ? "English" : "Danish"}: it meets the others only where names are the same.`;
      case "file-other-year":
        return `Its fiscal year begins in ${monthOf(remark.start, "en")}, and here in ${monthOf(remark.here, "en")}: only months and weeks can be added up.`;
      case "file-older":
        return "A former version has saved the file: its values are read, and there is no history.";
      case "file-as-of":
        return `The file was saved while ${dayOf(remark.day, "en")} was looked at: its values are of that day.`;
      case "file-without-history":
        return remark.savedAt === ""
          ? "The file has no history: its values are those in force when it was saved."
          : `The file has no history: its values are those in force when it was saved, ${formatTime(remark.savedAt, "en")}.`;
      case "file-with-problems":
        return `${formatNumber(remark.count, "en")} ${plural(remark.count, "en", { one: "thing", other: "things" })} in the scorecard could not be read. The rest is here.`;
    }
  },
  teamRemark: (remark, nameOf) => {
    const team = nameOf(remark.team);
    switch (remark.kind) {
      case "team-missing":
        return `${team} is missing: no scorecard has been read, which lowers the coverage and not the score.`;
      case "team-parent-gone":
        return `${team} stands below a team that is no longer there, and so counts at the top.`;
      case "team-circle":
        return `${team} stands below itself, and so counts at the top.`;
      case "entry-unmatched":
        return `${remark.name} of ${team} is not in the team above, and does not count there.`;
      case "definition-differs":
        return `${remark.name} has ${ENGLISH_PARTS[remark.part]} in ${team}, and does not count.`;
      case "not-crossed":
        return `${remark.name} has no common value in ${team}: ${ENGLISH_REASONS[remark.reason]}.`;
      case "own-value-stands":
        return `${remark.name} is ${formatReadable(remark.own, "en")} in ${team}, but the teams below make ${formatReadable(remark.across, "en")}. The team's own number holds.`;
      case "team-in-error":
        return `${remark.name} in ${team} cannot be scored.`;
    }
  },
};

const WORDS: Readonly<Record<Language, TeamWords>> = { da: DANISH, en: ENGLISH };

export const teamWords = (language: Language): TeamWords => WORDS[language];
