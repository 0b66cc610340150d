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
const WORKPLACE =
  /arbejdsplads|ansat|medarbejder|dit (arbejde|job)|at arbejde|place to work|workplace|employer|employee|your (work|job)|working (here|for|at)/i;

/** By their ids in the library. */
const SURVEYS: Readonly<Record<string, Survey>> = {
  ENPS: { take: "nps", most: 10, question: new RegExp(`(${RECOMMEND.source}).*(${WORKPLACE.source})`, "i") },
  NPS: { take: "nps", most: 10, question: new RegExp(`^(?!.*(${WORKPLACE.source})).*(${RECOMMEND.source})`, "i") },
  EMPSAT: { take: "csat", most: 5, question: new RegExp(`^(?=.*(${WORKPLACE.source})).*(${SATISFIED.source})`, "i") },
  CSAT: { take: "csat", most: 5, question: new RegExp(`^(?!.*(${WORKPLACE.source})).*(${SATISFIED.source})`, "i") },
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
