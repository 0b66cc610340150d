import { plainText } from "../../scorecard";

const FISCAL = /\bfy ?(?:20)?(\d\d)\b/;
const PLAIN = /\b20(\d\d)\b/;

/**
 * The year that a heading names.
 *
 * @example yearSaid("Target FY27") // 2027
 */
export function yearSaid(heading: string): number | undefined {
  const plain = plainText(heading);
  const [, digits] = FISCAL.exec(plain) ?? PLAIN.exec(plain) ?? [];
  return digits === undefined ? undefined : 2000 + Number(digits);
}

/** Whether a target is for another year than the value beside it, as their headings say. */
export function isOfOtherYear(target: string, actual: string): boolean {
  const [wanted, said] = [yearSaid(target), yearSaid(actual)];
  return wanted !== undefined && said !== undefined && wanted !== said;
}
