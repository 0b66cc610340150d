import type { Kpi } from "../../scorecard";
import type { ColumnTake } from "../columnFormula";
import { libraryEntryOf } from "./matchLabel";

/** How a KPI of a survey is made of its answers. */
interface Survey {
  readonly take: ColumnTake;
  /** The highest answer on its scale. */
  readonly most: number;
  /** Words of the question; the KPI's own name is known anyway. */
  readonly question: RegExp;
}

const RECOMMEND = /anbefal|recommend/i;
const SATISFIED = /tilfreds|satisf/i;
/** What only those who work there are asked; customers are asked of employees too. */
const WORKPLACE =
  /arbejdsplads|som (ansat|medarbejder)|dit (arbejde|job)|at arbejde|place to work|workplace|employer|as an employee|your (work|job)|working (here|for|at)/i;

/** What is asked of the work there, or of anything else. */
const asking = (asked: RegExp, of: "work" | "other"): RegExp =>
  new RegExp(`^(?${of === "work" ? "=" : "!"}.*(${WORKPLACE.source})).*(${asked.source})`, "i");

/** By their ids in the library. */
const SURVEYS: Readonly<Record<string, Survey>> = {
  ENPS: { take: "nps", most: 10, question: asking(RECOMMEND, "work") },
  NPS: { take: "nps", most: 10, question: asking(RECOMMEND, "other") },
  EMPSAT: { take: "csat", most: 5, question: asking(SATISFIED, "work") },
  CSAT: { take: "csat", most: 5, question: asking(SATISFIED, "other") },
  CES: { take: "average", most: 7, question: /(hvor (let|nemt)|how easy|made it easy|gjorde det (let|nemt))/i },
  REVIEW: { take: "average", most: 5, question: /^(anmeldelse|bedømmelse|vurdering|stjerner|rating|review|stars)\b/i },
};

export const surveyOf = (kpi: Pick<Kpi, "name" | "aliases">): Survey | undefined =>
  SURVEYS[libraryEntryOf(kpi)?.entry.id ?? ""];

/** Whether a heading is a question whose answers make a KPI. */
export const asksFor = (kpi: Kpi, heading: string): boolean => surveyOf(kpi)?.question.test(heading) === true;

/** Fewer answers may be values of periods. */
const LEAST = 5;

/** Whether values are answers on the scale of a survey rather than what is made of them: whole, and none beyond its end. */
export const areAnswers = (
  kpi: Kpi,
  { numbers, isWhole, largest }: { readonly numbers: number; readonly isWhole: boolean; readonly largest: number },
): boolean => {
  const { most } = surveyOf(kpi) ?? {};
  return most !== undefined && numbers >= LEAST && isWhole && largest <= most && largest > 1;
};
