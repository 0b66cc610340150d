import { NO_WORDS, YES_WORDS, type KindName, type Kpi } from "../../scorecard";
import {
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
  scale,
  staircase,
} from "./expressions";
import { TODAY } from "../numbers/clock";

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
  const formula = RAW[kind](rule);
  return formula.length > MOST_CHARACTERS ? undefined : formula;
}

/** Whether the values that the kind works on are there. */
export function valuesAreThere(kind: KindName): string {
  return HAS[kind];
}

const linearBaseline = `IF(${isUnset("Baseline")},0,[@Baseline])`;

const inBand = (low: string, high: string): string => {
  const distance = `MAX(${low}-[@Actual],[@Actual]-(${high}),0)`;
  return `IF(${distance}=0,100,IF(${orZero("Margin")}>0,MAX(0,100*(1-${distance}/[@Margin])),0))`;
};

const maintain =
  `IF(${given("Tolerance")},${inBand("[@Target]-[@Tolerance]", "[@Target]+[@Tolerance]")},` +
  `IF(OR([@Actual]=[@Target],AND(${isHigher},[@Actual]>[@Target]),AND(${isLower},[@Actual]<[@Target])),100,${NONE}))`;

const linear =
  `IF(AND(${isUnset("Baseline")},OR([@Target]<=0,${isLower})),${NONE},IF([@Target]=${linearBaseline},${maintain},` +
  `100*([@Actual]-${linearBaseline})/([@Target]-${linearBaseline})))`;

const isRatioFit = `AND([@Target]>0,[@Actual]>=0,${orZero("Low")}=0)`;

const bothLimits = (isWrong: string, then: string): string =>
  `IF(NOT(AND(${given("Low")},${given("High")})),${NONE},IF(${isWrong},${NONE},${then}))`;

const isMet =
  `IF(${given("Tolerance")},ABS([@Actual]-[@Target])<=[@Tolerance],` +
  `IF(${isLower},[@Actual]<=[@Target],[@Actual]>=[@Target]))`;

const actualText = "LOWER(TRIM([@Actual]))";
const isOneOf = (words: readonly string[]): string =>
  `OR(${words.map((word) => `${actualText}=${quoted(word)}`).join(",")})`;

const saysYes = isOneOf(YES_WORDS);
const yesOrNo = `IF(${given("Actual")},[@Actual],IF(IF(ISLOGICAL([@Actual]),[@Actual],${saysYes}),1,0))`;

const deadline = (expected: string): string =>
  `IF([@Target]=${linearBaseline},${NONE},IF(${expected}<=0,"not-due",` +
  `10000*([@Actual]-${linearBaseline})/([@Target]-${linearBaseline})/(${expected})))`;

const RAW: Readonly<Record<KindName, (rule: Kpi["rule"]) => string>> = {
  linear: () => linear,
  minMax: () => bothLimits("[@Low]>=[@High]", `100*IF(${isLower},[@High]-[@Actual],[@Actual]-[@Low])/([@High]-[@Low])`),
  goalRedFlag: () =>
    `IF([@Target]=[@Baseline],${NONE},100/3+(200/3-100/3)*([@Actual]-[@Baseline])/([@Target]-[@Baseline]))`,
  anchors: ({ points }) => scale(points, 2, (sorted) => line("[@Actual]", sorted)),
  ratioHigher: () => `IF(${isRatioFit},100*[@Actual]/[@Target],${NONE})`,
  ratioLower: () => `IF(${isRatioFit},100*(2-[@Actual]/[@Target]),${NONE})`,
  targetIsBest: () => {
    const width = `IF(${given("Margin")},[@Margin],ABS([@Target]))`;
    return `IF(${width}>0,MAX(0,100*(1-ABS([@Actual]-[@Target])/${width})),${NONE})`;
  },
  band: () => bothLimits("[@Low]>[@High]", inBand("[@Low]", "[@High]")),
  maintain: () => maintain,
  compliance: () => `IF(${isMet},100,0)`,
  yesNo: () => {
    const says = `IF(${isLower},${yesOrNo}=0,${yesOrNo}<>0)`;
    const reaches = `IF(${isLower},${yesOrNo}<=[@Target],${yesOrNo}>=[@Target])`;
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
  steps: ({ points }) => scale(points, 1, (sorted) => staircase("[@Actual]", sorted, NONE)),
  deadline: () => {
    const passed = `100*MIN(MAX(${TODAY}-[@Start],0),[@End]-[@Start])/([@End]-[@Start])`;
    return `IF(NOT(AND(${given("Start")},${given("End")})),${NONE},IF([@End]<=[@Start],${NONE},${deadline(passed)}))`;
  },
  deadlineSteps: ({ points = [] }) => (points.length === 0 ? NONE : deadline(staircase(TODAY, inOrder(points), "0"))),
  deadlineCurve: ({ points = [] }) => (points.length < 2 ? NONE : deadline(line(TODAY, inOrder(points)))),
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
  targetIsBest: withTarget,
  band: withActual,
  maintain: withTarget,
  compliance: withTarget,
  yesNo:
    `AND(OR(${isUnset("Target")},${given("Target")}),` +
    `IF(OR(${given("Actual")},ISLOGICAL([@Actual])),TRUE,OR(${saysYes},${isOneOf(NO_WORDS)})))`,
  milestones: "TRUE",
  qualitative: "TRUE",
  steps: withActual,
  deadline: withBaseline,
  deadlineSteps: withBaseline,
  deadlineCurve: withBaseline,
};
