import { statusText, statusWord } from "../../language";
import { success, type Status } from "../../scorecard";
import type { NodeFunction } from "./nodeFunction";

/** How a word can be asked for: as people read it, or as a code that formulas compare with. */
export const FORMATS = ["words", "code", "ord", "kode"] as const;
export const isCode = (format: (typeof FORMATS)[number]): boolean => format === "code" || format === "kode";

/** The traffic light as a cell shows it. */
export const statusContent = (status: Status, format: (typeof FORMATS)[number], language: "da" | "en"): string =>
  isCode(format) ? status : statusWord(status, language);

/**
 * `BSC.STATUS(name, [period], [format])`: the traffic light in the workbook's own language, so that every reader sees the
 * same; with the format "code" as `achieved`, `green`, `amber`, `red` or `none`.
 *
 * - A KPI that cannot be scored says so in a word of its own, and what is above it says how many: "At risk (1 KPI cannot be
 *   scored)". The code stays that of the light, so that formulas can go on comparing it.
 * - Empty: the word for "no data" when there is no score.
 */
export const status: NodeFunction = ({ node, state }, given) => {
  const format = given.choice(3, FORMATS);
  return success(isCode(format) ? node.status : statusText(node, state.language));
};
