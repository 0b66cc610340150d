import { isTotalAlone, plainText } from "../../../scorecard";
import type { KeptTable } from "../../../workbook";
import { stagePlaces } from "./stageCells";

/** What is counted, which headings of totals name too. */
const COUNTED = /\b(dage|arbejdsdage|days|working days|antal|number)\b/g;
/** Of all stages together. */
const WHOLE = /^(gennemloebstid|lead time|cycle time)$/;

export interface StageColumns {
  readonly places: readonly number[];
  /** The headings of columns that add up the others, which are no stages. */
  readonly totals: readonly string[];
}

/** The columns of stages, without totals among them such as "I alt (dage)"; a single column is what it is. */
export function stageColumns(table: KeptTable): StageColumns {
  const { from, to } = stagePlaces(table);
  const all = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const headingOf = (place: number): string => table.headings[place] ?? "";
  const places = all.filter((place) => !isSum(headingOf(place)));
  if (places.length === 0 || all.length === 1) return { places: all, totals: [] };
  return { places, totals: all.filter((place) => !places.includes(place)).map(headingOf) };
}

function isSum(heading: string): boolean {
  const text = plainText(heading).replaceAll(COUNTED, " ").replaceAll(/\s+/g, " ").trim();
  return isTotalAlone(text) || WHOLE.test(text);
}
