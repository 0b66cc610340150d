import { plainText } from "../../scorecard";

/** How many of what is counted make one of a unit. */
const SCALES: Readonly<Record<string, number>> = {
  ...{ t: 1e3, tkr: 1e3, k: 1e3, tusind: 1e3, tusinde: 1e3, thousand: 1e3, thousands: 1e3, "1000": 1e3, "000": 1e3 },
  ...{ mio: 1e6, mill: 1e6, million: 1e6, millions: 1e6, millioner: 1e6, m: 1e6 },
  ...{ mia: 1e9, milliard: 1e9, milliarder: 1e9, bn: 1e9 },
};

/** @example scaleOfUnit("mio. kr.") // 1000000 */
export const scaleOfUnit = (unit: string): number =>
  plainText(unit)
    .split(" ")
    .map((word) => SCALES[word])
    .find((scale) => scale !== undefined) ?? 1;

/** The commas behind the last digit: each divides what is shown by a thousand. */
const DIVIDED = /[0#?](?<commas>,+)(?=[^0#?.,]*$)/;
const QUOTED = /"(?<text>[^"]*)"/g;

/**
 * What the numbers of a cell count in, as its format tells: one where it divides them for the eye (`#,##0,`), the unit where it only names
 * one (`0.0" mio."`).
 *
 * @returns `undefined` where the format says nothing of it
 * @example scaleOfFormat('0.0,," mio."') // 1: the cell holds 3,200,000 and shows 3.2
 * @example scaleOfFormat('0.0" mio."') // 1000000: it holds 3.2
 */
export function scaleOfFormat(format: string): number | undefined {
  const [positive = ""] = format.split(";");
  if (DIVIDED.test(positive.replace(QUOTED, ""))) return 1;
  const said = [...positive.matchAll(QUOTED)].map(({ groups }) => scaleOfUnit(groups?.["text"] ?? ""));
  return said.find((scale) => scale > 1);
}
