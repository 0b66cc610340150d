import { evaluateKpi, STANDARD_THRESHOLDS, statusOf } from "../../../src/scorecard";
import type { KindName } from "../../../src/scorecard/kinds";
import { scoreOf, type Case } from "./scoreOf";

/** Numbers that others have printed, with the address where they stand. */
const PUBLISHED: readonly {
  readonly source: string;
  readonly kind: KindName;
  readonly cases: readonly (readonly [Case, number])[];
  /** Decimals to which the source prints. */
  readonly digits?: number;
}[] = [
  {
    source:
      "Spider Impact, Goal/Red Flag, scores of 10: https://support.spiderstrategies.com/hc/en-us/articles/360041554151-Using-KPI-Scoring-Types",
    kind: "goalRedFlag",
    cases: [
      [{ actual: 300, target: 700, baseline: 500 }, 0],
      [{ actual: 500, target: 700, baseline: 500 }, 100 / 3],
      [{ actual: 700, target: 700, baseline: 500 }, 200 / 3],
      [{ actual: 900, target: 700, baseline: 500 }, 100],
    ],
  },
  {
    source: "QuickScore, yes or no is better, scores of 10: http://guides.intrafocus.com/1/en/topic/scoring-guide",
    kind: "yesNo",
    cases: [
      [{ actual: 1 }, 100],
      [{ actual: 0 }, 0],
      [{ actual: 1, rule: { direction: "lower" } }, 0],
      [{ actual: 10, target: 10 }, 100],
      [{ actual: 9.9, target: 10 }, 0],
    ],
  },
  {
    source: "QuickScore, two colours, scores of 10: http://guides.intrafocus.com/1/en/topic/scoring-guide",
    kind: "anchors",
    cases: [20, 50, 80].map((actual, index) => [
      {
        actual,
        rule: {
          points: [
            { value: 20, score: 0 },
            { value: 50, score: 50 },
            { value: 80, score: 100 },
          ],
        },
      },
      index * 50,
    ]),
  },
  {
    source: "BSC Designer: http://www.bscdesigner.com/kpi_designer_manual/change-indicator-details.htm",
    kind: "minMax",
    cases: [[{ actual: 50, rule: { low: 0, high: 200 } }, 25]],
  },
  {
    source:
      "SAP Strategy Management, achievement: https://help.sap.com/saphelp_stm75/helpdata/en/79/e2458916994fb89a795dee6965d622/content.htm",
    kind: "ratioHigher",
    cases: [
      [{ actual: 45, target: 50 }, 90],
      [{ actual: 40, target: 50 }, 80],
    ],
  },
  {
    source:
      "SAP Strategy Management, absolute: https://help.sap.com/saphelp_stm75/helpdata/en/17/2746dd324c46afbdcd80cf9b1738ae/content.htm",
    kind: "targetIsBest",
    cases: [
      [{ actual: 55, target: 50 }, 90],
      [{ actual: 50, target: 50 }, 100],
      [{ actual: 45, target: 50 }, 90],
    ],
  },
  {
    source:
      "ServiceNow goal framework: https://www.servicenow.com/docs/r/australia/it-business-management/goal-framework/target-status-calculation-examples.html",
    kind: "linear",
    cases: [[{ actual: 700_000, target: 1_000_000, baseline: 0 }, 70]],
  },
  {
    source:
      "Camms: https://interplandemo.cammanagementsolutions.com.au/UserManual/additional_information/business_rules/kpi_performance_calculations.htm",
    kind: "ratioLower",
    cases: [[{ actual: 8, target: 10 }, 120]],
  },
  {
    source: "Camms, more is better (same page)",
    kind: "ratioHigher",
    cases: [[{ actual: 95, target: 85 }, 111.76470588235294]],
  },
  {
    source: "Camms, goal post of 5 % around 3,000,000 (same page)",
    kind: "maintain",
    cases: [2_850_000, 2_950_000, 3_150_000].map((actual) => [
      { actual, target: 3_000_000, rule: { tolerance: 150_000 } },
      100,
    ]),
  },
  {
    source:
      "NICE Uptivity, best 100, worst 65, by a weight of 40: https://help.incontact.com/wfo/20.1/prem/Content/NiceUptivity/PerformanceManagement/BalancedScorecards/ScorecardCalculations.htm",
    kind: "minMax",
    cases: [
      [{ actual: 65, rule: { low: 65, high: 100 } }, 0],
      [{ actual: 82.5, rule: { low: 65, high: 100 } }, (20 / 40) * 100],
      [{ actual: 100, rule: { low: 65, high: 100 } }, 100],
    ],
  },
  {
    source: "OKR guide: https://clawhub.ai/api/v1/skills/okr-consulting/file?path=references%2Fscoring.md",
    kind: "linear",
    digits: 0,
    cases: [
      [{ actual: 42, target: 45, baseline: 32 }, 77],
      [{ actual: 6, target: 5, baseline: 8 }, 67],
      [{ actual: 400_000, target: 500_000, baseline: 0 }, 80],
    ],
  },
  {
    source: "Driver incentives, 19.69 of a weight of 20: https://github.com/heinNell/DriverIncentives",
    kind: "ratioHigher",
    digits: 1,
    cases: [[{ actual: 1.92, target: 1.95 }, (19.69 / 20) * 100]],
  },
];

describe.each(PUBLISHED)("$kind scores as printed by $source", ({ kind, cases, digits = 10 }) => {
  test.each(cases)("%j gives %p", (values, expected) => {
    expect(scoreOf(kind, values)).toBeCloseTo(expected, digits);
  });
});

/** https://answers.sap.com/questions/6163728/ssm-70---calculation-of-scores.html */
describe("actual 3 against target −2, coming from −5, which one product scores −150", () => {
  test("is far beyond the target as a ratio, and without a baseline", () => {
    expect(scoreOf("ratioHigher", { actual: 3, target: -2 })).toBe(350);
    expect(scoreOf("linear", { actual: 3, target: -2 })).toBe(350);
  });

  test("is far beyond the target from baseline to target", () => {
    expect(scoreOf("linear", { actual: 3, target: -2, baseline: -5 })).toBeCloseTo(266.666666667, 9);
  });
});

describe("held to 0 and 100, and read as a status", () => {
  const number = (value: number) => ({ kind: "number", value }) as const;
  const none = { kind: "none" } as const;

  /** https://help.incontact.com/wfo/20.1/prem/Content/NiceUptivity/PerformanceManagement/BalancedScorecards/ScorecardCalculations.htm */
  test.each([
    [50, 0],
    [65, 0],
    [82.5, 20],
    [100, 40],
    [120, 40],
  ])("%p between worst 65 and best 100 earns %p of a weight of 40", (actual, earned) => {
    const kpi = { kind: "minMax", rule: { low: 65, high: 100 }, isExcluded: false } as const;
    const readings = { actual: number(actual), target: none, baseline: none };
    expect(((evaluateKpi(kpi, readings, { ceiling: 100, today: NaN }).score ?? NaN) * 40) / 100).toBeCloseTo(
      earned,
      10,
    );
  });

  /** https://www.servicenow.com/docs/r/australia/it-business-management/goal-framework/target-status-calculation-examples.html */
  test.each([
    ["yes", "green"],
    ["no", "red"],
  ])("a milestone that says %s is %s, never amber", (text, status) => {
    const kpi = { kind: "yesNo", rule: {}, isExcluded: false } as const;
    const readings = { actual: { kind: "text", text } as const, target: none, baseline: none };
    const { score } = evaluateKpi(kpi, readings, { ceiling: 100, today: NaN });
    expect(statusOf(score, STANDARD_THRESHOLDS)).toBe(status);
  });
});
