import { cleanName, kpiId, LONGEST_NAME, nameLengthProblem, nameProblem, normalised } from "../../src/scorecard";
import { kpi, scorecard } from "./builders";

const LONG = "x".repeat(LONGEST_NAME + 1);

test.each<[odd: string, clean: string]>([
  ["NPS", "NPS"],
  ["  NPS  ", "NPS"],
  ["to ord", "to ord"],
  ["to  ord", "to ord"],
  ["to\nord", "to ord"],
  ["to\r\nord", "to ord"],
  ["to \r ord", "to ord"],
  ["to\tord", "to ord"],
  ["to\vord\f", "to ord"],
  ["to\u0085ord", "to ord"],
  ["to\u2028ord\u2029", "to ord"],
  ["to\u00a0ord", "to ord"],
  ["to\u202f\u2009ord", "to ord"],
  ["to\u3000ord", "to ord"],
  ["\u2800to\u2800ord", "to ord"],
  ["ost\u200b", "ost"],
  ["o\u200cs\u200dt", "ost"],
  ["\ufeffost", "ost"],
  ["o\u2060st", "ost"],
  ["o\u00adst", "ost"],
  ["\u202eost\u202c", "ost"],
  ["\u200fost\u200e", "ost"],
  ["ost\u{e0041}", "ost"],
  ["o\u034fst", "ost"],
  ["ost\u3164", "ost"],
  ["o\u0000s\u0007t\u007f", "ost"],
  ["ost\ud800", "ost"],
  ["a \u200b b", "a b"],
  ["\u200b", ""],
  [" \u00a0\n", ""],
  ["A\u030abningsrate", "Åbningsrate"],
  ["A\u200b\u030abningsrate", "Åbningsrate"],
  ["=1+1", "=1+1"],
  ["'citat'", "'citat'"],
  ['"citat"', '"citat"'],
  ["<b>fed</b>", "<b>fed</b>"],
  ["100 %", "100 %"],
  ["#REF!", "#REF!"],
  ["ملاحظة", "ملاحظة"],
  ["顧客", "顧客"],
  ["🚀 vækst", "🚀 vækst"],
])("%j is kept as %j, which is kept as it is", (odd, clean) => {
  expect(cleanName(odd)).toBe(clean);
  expect(cleanName(clean)).toBe(clean);
});

test.each<[one: string, other: string, isSame: boolean]>([
  ["ost", "ost\u200b", true],
  ["to ord", "to  ord", true],
  ["to ord", "to\nord", true],
  ["to ord", "to\u00a0ord", true],
  ["NPS", "nps", true],
  ["Åben", "åBEN", true],
  ["Å", "A\u030a", true],
  ["NPS", "\ufeffNPS ", true],
  ["to ord", "toord", false],
  ["o", "ø", false],
  ["ost", "ost.", false],
  ["K", "К", false],
])("%j and %j: the same name is %p", (one, other, isSame) => {
  expect(normalised(one) === normalised(other)).toBe(isSame);
});

test("a name that no formula can hold is refused, unless it is the entry's own", () => {
  const problem = { kind: "name-too-long", long: LONG, length: 256, most: 255 };
  const definitions = scorecard({ kpis: [{ ...kpi("o", "NPS"), name: LONG }] });
  expect(nameProblem(scorecard({}), ` ${LONG}\u200b\n`, undefined)).toEqual(problem);
  expect(nameProblem(definitions, ` ${LONG}`, kpiId("k_NPS"))).toBeUndefined();
  expect(nameProblem(definitions, `${LONG}x`, kpiId("k_NPS"))).toMatchObject({ kind: "name-too-long" });
  expect(nameLengthProblem(` ${LONG.slice(1)} `)).toBeUndefined();
});
