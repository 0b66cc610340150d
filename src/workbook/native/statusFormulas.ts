import { STATUSES, type Status } from "../../scorecard";
import type { WorkbookLanguage } from "../source";
import { closedOr } from "./closing/closing";
import type { Levels } from "./levels";

/** The words of the traffic light in each language of a workbook. */
export type StatusWords = Readonly<Record<WorkbookLanguage, Readonly<Record<Status | FailedWord, string>>>>;

/** A KPI that cannot be scored; and what follows the number of them, one or several. */
type FailedWord = "failed" | "failedKpi" | "failedKpis";

/** Whether the row says a score. */
export const HAS_SCORE = "ISNUMBER([@Score])";

export const lightIn = (live: string): string => closedOr("Status", live, '"none"');

/** The light of what is judged, no better than amber where it is held. */
export const lightOf = (judged: string, { green, amber, achieved }: Levels): string => {
  const isAchieved = `IF(ISNUMBER(${achieved}),${judged}>=${achieved},FALSE)`;
  const best = `IF(${isAchieved},"achieved",IF(${judged}>=${green},"green","amber"))`;
  return `IF(${HAS_SCORE},IF(${judged}>=${amber},IF([@Held]=1,"amber",${best}),"red"),"none")`;
};

const isEnglish = 'EXACT(Scorecard[Language],"en")';

export const inLanguage = ({ da, en }: StatusWords, word: FailedWord): string =>
  `IF(${isEnglish},"${en[word]}","${da[word]}")`;

export const statusWord = ({ da, en }: StatusWords): string => {
  const list = (words: Readonly<Record<Status, string>>): string =>
    STATUSES.map((light) => `"${words[light]}"`).join(",");
  const place = `MATCH([@Light],{${STATUSES.map((light) => `"${light}"`).join(",")}},0)`;
  return `CHOOSE(${place}+IF(${isEnglish},${STATUSES.length},0),${list(da)},${list(en)})`;
};
