import { KINDS, NO_WORDS, scoreBelow, YES_WORDS, type KindName, type Kpi } from "../../scorecard";
import {
  difference,
  fallen,
  given,
  inOrder,
  isHigher,
  isLower,
  isUnset,
  line,
  NONE,
  number,
  orZero,
  quoted,
  roundedScore,
  scale,
  staircase,
} from "./expressions";

/** Excel takes 64 conditions inside each other, and a straight line needs two a point. */
const MOST_POINTS = 30;

/** Excel takes 8,192 characters; some are for what stands around the expression. */
const MOST_CHARACTERS = 7500;

type Definition = Pick<Kpi, "kind" | "rule">;

/**
 * The raw score of a KPI as a native expression over the cells of its row, `#N/A` where the rule gives none. Limits,
 * direction and values are read from the row; only a scale stands in the expression itself.
 *
 * @returns `undefined` when no native formula can say it: a scale with very many points
 */
export function rawFormula({ kind, rule }: Definition): string | undefined {
  const { points = [], words = [], milestones = [] } = rule;
  if (Math.max(points.length, words.length) > MOST_POINTS || milestones.length > MOST_CHARACTERS) return undefined;
  const raw = RAW[kind](rule);
  // A deadline can say that it is not due, which is no number to round.
  const formula = KINDS[kind].isTimed ? raw : roundedScore(raw);
  return formula.length > MOST_CHARACTERS ? undefined : formula;
}

/** The day that deadlines are looked at, counted from 1900. */
const DAY = "Scorecard[Deadline]";

/** Whether the values that the kind works on are there. */
export function valuesAreThere(kind: KindName): string {
  return HAS[kind];
}

const A = "[@Actual]";
const T = "[@Target]";
const B = "[@Baseline]";
const hasBaseline = `NOT(${isUnset("Baseline")})`;
const way = difference(T, B);

/** How far the value lies on the bad side of the target. */
const shortOf = { higher: difference(T, A), lower: difference(A, T) } as const;
const short = `IF(${isLower},${shortOf.lower},${shortOf.higher})`;

/** Without a baseline: from 100 at the target to 0 at a distance of its own size on the bad side. */
const fromOwnSize = (shortfall: string, target: string): string =>
  `IF(${target}=0,IF(${shortfall}>0,0,100),100*(1-${shortfall}/ABS(${target})))`;

const inBand = (low: string, high: string): string =>
  fallen(`MAX(${difference(low, A)},${difference(A, high)},0)`, orZero("Margin"));

/** How far the value lies beyond the tolerance, on either side or on the bad one. */
const outside = `MAX(0,${difference(
  `IF(OR(${isHigher},${isLower}),${short},ABS(${shortOf.lower}))`,
  orZero("Tolerance"),
)})`;

const maintain = fallen(outside, `IF(${given("Margin")},[@Margin],IF(${given("Tolerance")},0,ABS(${T})))`);

const isContradicted = `OR(AND(${isLower},${way}>0),AND(${isHigher},${way}<0))`;

/** Along the way from the baseline, which lies apart from the target. */
const fromBaseline = `IF(${isContradicted},${NONE},100*${difference(A, B)}/${way})`;

const linear = `IF(${hasBaseline},IF(${way}=0,${maintain},${fromBaseline}),${fromOwnSize(short, T)})`;

/** A scale that starts at another number than 0 is measured from there. */
const ratio = (own: "higher" | "lower"): string => {
  const [actual, target] = [difference(A, orZero("Low")), difference(T, orZero("Low"))];
  const shortfall = own === "lower" ? `(${actual}-${target})` : `(${target}-${actual})`;
  return `IF(${own === "lower" ? isHigher : isLower},${NONE},${fromOwnSize(shortfall, target)})`;
};

const overspent = `${difference(shortOf.lower, orZero("Tolerance"))}>0`;
const budget = `IF(${isHigher},${NONE},IF(${overspent},${fromOwnSize(shortOf.lower, T)},MAX(100,${fromOwnSize(shortOf.lower, T)})))`;

const bothLimits = (isWrong: string, then: string): string =>
  `IF(NOT(AND(${given("Low")},${given("High")})),${NONE},IF(${isWrong},${NONE},${then}))`;

const isMet = `IF(OR(${given("Tolerance")},${isHigher},${isLower}),${outside}=0,${shortOf.higher}<=0)`;

const actualText = "LOWER(TRIM([@Actual]))";
const isOneOf = (words: readonly string[]): string =>
  `OR(${words.map((word) => `${actualText}=${quoted(word)}`).join(",")})`;

const saysYes = isOneOf(YES_WORDS);
/** Whether the actual value is a number, a logical value or one of the words. */
export const saysYesOrNo = `IF(OR(${given("Actual")},ISLOGICAL([@Actual])),TRUE,OR(${saysYes},${isOneOf(NO_WORDS)}))`;
const yesOrNo = `IF(${given("Actual")},[@Actual],IF(IF(ISLOGICAL([@Actual]),[@Actual],${saysYes}),1,0))`;

const covered = `IF(${hasBaseline},IF(${way}=0,IF(${short}>0,0,100),${fromBaseline}),${fromOwnSize(short, T)})`;

const deadline = (expected: string): string =>
  `IF(${expected}<=0,"not-due",${roundedScore(`100*${covered}/(${expected})`)})`;

const RAW: Readonly<Record<KindName, (rule: Kpi["rule"]) => string>> = {
  linear: () => linear,
  minMax: () => {
    const length = difference("[@High]", "[@Low]");
    const reached = `IF(${isLower},${difference("[@High]", A)},${difference(A, "[@Low]")})`;
    return bothLimits(`${length}<=0`, `100*${reached}/${length}`);
  },
  goalRedFlag: () => `IF(OR(${way}=0,${isContradicted}),${NONE},100/3+(200/3-100/3)*${difference(A, B)}/${way})`,
  anchors: ({ points }) => scale(points, 2, (sorted) => line(A, sorted)),
  ratioHigher: () => ratio("higher"),
  ratioLower: () => ratio("lower"),
  budget: () => budget,
  targetIsBest: () => fallen(`ABS(${shortOf.lower})`, `IF(${given("Margin")},[@Margin],ABS(${T}))`),
  band: () => bothLimits("[@Low]>[@High]", inBand("[@Low]", "[@High]")),
  maintain: () => maintain,
  compliance: () => `IF(${isMet},100,0)`,
  yesNo: () => {
    const says = `IF(${isLower},${yesOrNo}=0,${yesOrNo}<>0)`;
    const short = `IF(${isLower},${difference(yesOrNo, T)},${difference(T, yesOrNo)})`;
    const reaches = `${difference(short, orZero("Tolerance"))}<=0`;
    return `IF(IF(${isUnset("Target")},${says},${reaches}),100,0)`;
  },
  milestones: ({ milestones = [] }) => {
    const weighed = milestones.filter(({ weight }) => weight > 0);
    if (weighed.length === 0) return NONE;
    const sum = (all: typeof weighed): string => all.map(({ weight }) => number(weight)).join("+") || "0";
    return `100*(${sum(weighed.filter(({ isDone }) => isDone))})/(${sum(weighed)})`;
  },
  qualitative: ({ words = [] }) => {
    const reached = words.reduceRight((rest, { word, score }) => {
      const text = word.normalize("NFC").trim().toLocaleLowerCase("da");
      const same = `${actualText}=${quoted(text)}`;
      const value = Number(text);
      const is = Number.isFinite(value) ? `IF(${given("Actual")},[@Actual]=${number(value)},${same})` : same;
      return `IF(${is},${number(score)},${rest})`;
    }, NONE);
    return `IF(ISLOGICAL([@Actual]),${NONE},${reached})`;
  },
  steps: ({ points }) => scale(points, 1, (sorted) => staircase(A, sorted, number(scoreBelow(sorted)))),
  deadline: () => {
    const passed = `100*MIN(MAX(${DAY}-[@Start],0),[@End]-[@Start])/([@End]-[@Start])`;
    return `IF(NOT(AND(${given("Start")},${given("End")})),${NONE},IF([@End]<=[@Start],${NONE},${deadline(passed)}))`;
  },
  deadlineSteps: ({ points = [] }) => (points.length === 0 ? NONE : deadline(staircase(DAY, inOrder(points), "0"))),
  deadlineCurve: ({ points = [] }) => (points.length < 2 ? NONE : deadline(line(DAY, inOrder(points)))),
};

const actualAndTarget = `${given("Actual")},${given("Target")}`;
const baselineFits = `OR(${isUnset("Baseline")},${given("Baseline")})`;
const withActual = `AND(${given("Actual")})`;
const withTarget = `AND(${actualAndTarget})`;
const withBaseline = `AND(${actualAndTarget},${baselineFits})`;

const HAS: Readonly<Record<KindName, string>> = {
  linear: withBaseline,
  minMax: withActual,
  goalRedFlag: `AND(${actualAndTarget},${given("Baseline")})`,
  anchors: withActual,
  ratioHigher: withTarget,
  ratioLower: withTarget,
  budget: withTarget,
  targetIsBest: withTarget,
  band: withActual,
  maintain: withTarget,
  compliance: withTarget,
  yesNo: `AND(OR(${isUnset("Target")},${given("Target")}),` + `${saysYesOrNo})`,
  milestones: "TRUE",
  qualitative: "TRUE",
  steps: withActual,
  deadline: withBaseline,
  deadlineSteps: withBaseline,
  deadlineCurve: withBaseline,
};
