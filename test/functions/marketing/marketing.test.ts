import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { Answer } from "../../../src/functions/answer";
import { createArguments } from "../../../src/functions/createArguments";
import { MARKETING_FUNCTIONS as FUNCTIONS } from "../../../src/functions/marketing";

import { answerPure } from "../../../src/functions/answerPure";
import type { PureFunction } from "../../../src/functions/pureFunction";
import { runs } from "../../support/runs";

const MARKETING_FUNCTIONS: Readonly<Record<string, PureFunction>> = FUNCTIONS;

const root = path.join(__dirname, "../../..");

interface CatalogueFunction {
  readonly id: string;
  readonly parameters: readonly { readonly optional?: true; readonly dimensionality?: "matrix" }[];
  readonly help: { readonly source: string; readonly examples: readonly { readonly formula: string }[] };
}

const { functions: catalogue } = JSON.parse(
  readFileSync(path.join(root, "assets/functions/marketing.json"), "utf8"),
) as { readonly functions: readonly CatalogueFunction[] };

const ask = (id: string, ...values: readonly unknown[]): Answer => answerPure(MARKETING_FUNCTIONS[id]!, values, "en");

const numberOf = (answer: Answer): number => {
  if (answer.kind !== "value" || typeof answer.value !== "number") throw new Error(JSON.stringify(answer));
  return answer.value;
};

const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

/** The problem that a call comes to, as `answerPure` finds it. */
function problemOf(id: string, ...values: readonly unknown[]) {
  const given = createArguments(values);
  const result = MARKETING_FUNCTIONS[id]!(given);
  return given.problem ?? (result.ok ? undefined : result.problem);
}

const DOSAGE = "https://dosagecalculators.com/docs/reference/cpm-formula";
const KAMEIR = "http://kameir.com/marketing-roi/";
const MAJORFORM =
  "https://www.majorform.co/blog-1/marketing-profitability-101-what-your-agency-should-know-about-metrics-like-mer-roas-cac-ltv-and-more";
const CAPELINKS = "http://www.capelinks.com/blog/measuring-roi-customer-acquisition-cost/";
const MEDIABUYER = "https://mediabuyer.site/glossary/aov";

/** Worked out in public by others; percentages as the fractions that we answer. */
const PUBLISHED: readonly (readonly [id: string, values: readonly unknown[], expected: number, source: string])[] = [
  ["CPM", [500, 250000], 2, DOSAGE],
  ["CPM", [15000, 2400000], 6.25, "https://www.siteadwiki.com/category/calculate/"],
  ["CPM", [400, 80000], 5, "https://toolshake.com/tool/cpm-cpc-roas-ad-calculator/"],
  ["CPC", [500, 1000], 0.5, DOSAGE],
  ["CTR", [500, 50000], 0.01, DOSAGE],
  ["CPA", [1000, 50], 20, DOSAGE],
  ["SPENDFOR", [50, 20], 1000, DOSAGE],
  ["CPL", [300, 15], 20, CAPELINKS],
  ["CPL", [2000, 40], 50, "https://consultmji.com/?p=1693"],
  ["CAC", [300, 8], 37.5, CAPELINKS],
  ["ROMI", [50000, 10000, 0.6], 2, KAMEIR],
  ["ROAS", [50000, 10000], 5, KAMEIR],
  ["ROAS", [15000, 5000], 3, MAJORFORM],
  ["MER", [100000, 20000], 5, MAJORFORM],
  ["CLV", [19.95 - 0.5 - 0.5, 0.788, 0.01], 67.26396, "http://www.jiskha.com/display.cgi?id=1327778623"],
  [
    "CONVERSION",
    [50, 1000],
    0.05,
    "https://www.mediacagency.com/post/hvad-skal-jeg-m%C3%A5le-p%C3%A5-n%C3%A5r-jeg-annoncerer",
  ],
  ["CHURN", [5, 100], 0.05, "https://bluemed.org/bank-of-lbdgwj/churn-rate-calculator-1f98d7"],
  ["NPS", [30, 50, 20], 10, "https://annualreport2018.dela.nl/begrippenlijst/net-promotor-score"],
  [
    "ENGAGEMENT",
    [[[120, 15, 5, 10]], 2000],
    0.075,
    "https://costcalculator.calculator.city/how-to-calculate-engagement-rate-for-a-post",
  ],
  ["AOV", [100000, 2000], 50, "http://www.managingecommerce.com/glossary/a-c/average-order-value"],
  ["BREAKEVENROAS", [0.4], 2.5, "https://www.metrickittools.com/guides/break-even-roas-guide"],
  ["BREAKEVENROAS", [0.25], 4, "https://cloud-calculator.com/Break-Even-ROAS-Calculator.php"],
  ["BREAKEVENCPA", [39, 0.6], 23.4, MEDIABUYER],
  ["BREAKEVENCPA", [89, 0.6], 53.4, MEDIABUYER],
  [
    "BREAKEVENCPC",
    [1500, 0.15, 0.04],
    9,
    "https://cutthroatmarketing.com/what-metrics-matter-the-most-when-running-a-google-ads-ppc-campaign/",
  ],
];

test.each(PUBLISHED)("%s(%j) is %d, as published at %s", (id, values, expected) => {
  expect(numberOf(ask(id, ...values))).toBeCloseTo(expected, 5);
});

describe("the catalogue", () => {
  test("describes just the functions that there are, in their order", () => {
    expect(catalogue.map(({ id }) => id)).toEqual(Object.keys(MARKETING_FUNCTIONS));
  });

  test.each(catalogue.map((each) => [each.id, each] as const))(
    "%s has an id that Excel takes, a source and an example of its own",
    (id, { help }) => {
      expect(id).toMatch(/^[A-Z]{3,30}$/);
      expect(help.source).toMatch(/^https:\/\//);
      for (const { formula } of help.examples) expect(formula.startsWith(`=BSC.${id}(`)).toBe(true);
    },
  );
});

describe("the examples beside the code", () => {
  const folder = path.join(root, "src/functions/marketing");
  const code = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), "utf8"));
  const examples = [...code.join("\n").matchAll(/@example BSC\.([A-Z]+)\((.*)\) \/\/ (\S+)/g)].map(
    ([, id = "", values = "", expected = ""]) => [id, values, Number(expected)] as const,
  );

  test.each(examples)("%s(%s) is %d", (id, values, expected) => {
    expect(ask(id, ...(JSON.parse(`[${values}]`) as unknown[]))).toEqual({ kind: "value", value: expected });
  });

  test("are there for every function", () => {
    expect(new Set(examples.map(([id]) => id))).toEqual(new Set(Object.keys(MARKETING_FUNCTIONS)));
  });
});

describe("over ranges", () => {
  test("a rate is the ratio of the sums, not the mean of the rates", () => {
    const meanOfRates = (90 / 1000 + 10 / 9000) / 2;
    const rate = numberOf(ask("CTR", column(90, 10), column(1000, 9000)));
    expect(rate).toBe(0.01);
    expect(rate).not.toBeCloseTo(meanOfRates, 2);
  });

  test.each([
    ["ROI", [column(300, 100), column(100, 100)], 1],
    ["ROMI", [column(300, 100), column(100, 100), 0.75], 0.5],
    ["ROMI", [column(300, 100), column(100, 100), column(1, 0.5)], 0.75],
    ["CPM", [column(1, 2), column(1000, 500)], 2],
    ["RETENTION", [column(100, 300), column(90, 300), column(10, 60)], 0.8],
    ["GROWTH", [column(10, 110), column(20, 80)], 0.2],
    ["GROWTH", [column(-10, -40), column(-50, -50)], 0.5],
    ["SPENDFOR", [column(10, 20), 5], 150],
    ["SPENDFOR", [column(10, 20), column(5, 2)], 90],
  ])("%s(%j) is %d", (id, values, expected) => {
    expect(numberOf(ask(id, ...values))).toBeCloseTo(expected, 12);
  });

  test("rows in which one of the two is blank are left out", () => {
    expect(ask("CPC", column(100, 900, "", 50), column(200, null, 40, 100))).toEqual({ kind: "value", value: 0.5 });
  });

  test("a single number stands for the total of the other range", () => {
    expect(ask("CPC", 100, column(150, "", 50))).toEqual({ kind: "value", value: 0.5 });
    expect(ask("CPC", column(60, "", 40), 200)).toEqual({ kind: "value", value: 0.5 });
  });

  test("a row and a column of equally many cells go together", () => {
    expect(ask("CTR", [[1, 2]], column(100, 200))).toEqual({ kind: "value", value: 0.01 });
  });

  test("small fractions add up without errors", () => {
    expect(ask("CPC", column(0.1, 0.2, 0.3), 1)).toEqual({ kind: "value", value: 0.6 });
  });

  test("a sum too large to be a number gives none, also as what is divided by", () => {
    expect(ask("CTR", 5, column(1e308, 1e308))).toEqual({ kind: "no-number" });
    expect(ask("CONVERSION", column(1e308, 1e308), 5)).toEqual({ kind: "no-number" });
  });

  test("posts may be rows of interactions beside one column of reach", () => {
    const posts = [
      [10, 5, null],
      [null, null, null],
      [20, "", 5],
      [1, 1, 1],
    ];
    expect(ask("ENGAGEMENT", posts, column(100, 999, 300, null))).toEqual({ kind: "value", value: 0.1 });
  });

  test("the order of the rows is irrelevant", () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2 }), (rows) => {
        const rate = (of: typeof rows) =>
          numberOf(ask("CONVERSION", column(...of.map(([clicks]) => clicks)), column(...of.map(([, shown]) => shown))));
        expect(rate([...rows].reverse())).toBe(rate(rows));
      }),
    );
  });

  test("a rate lies between the least and the greatest of its rows", () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2 }), (rows) => {
        const rates = rows.map(([clicks, shown]) => clicks / shown);
        const rate = numberOf(
          ask("CONVERSION", column(...rows.map(([clicks]) => clicks)), column(...rows.map(([, n]) => n))),
        );
        expect(rate).toBeGreaterThanOrEqual(Math.min(...rates) * (1 - 1e-12));
        expect(rate).toBeLessThanOrEqual(Math.max(...rates) * (1 + 1e-12));
      }),
    );
  });
});

describe("what cannot be used is refused with its position", () => {
  test.each([
    ["text", "CTR", [5, "n/a"], { kind: "argument-not-a-number", position: 2, text: "n/a" }],
    ["text among answers", "NPS", [column(10, "n/a", 3)], { kind: "argument-not-a-number", position: 1, text: "n/a" }],
    ["a heading in a range", "CTR", [column("Klik", 5), column(1, 2)], { kind: "argument-not-a-number", position: 1 }],
    ["a logical", "CPC", [true, 5], { kind: "argument-not-a-number", position: 1, text: "TRUE" }],
    ["an error", "ROI", [5, column(1, { code: "#DIV/0!" })], { kind: "argument-error", position: 2, code: "#DIV/0!" }],
    ["a blank cell", "CTR", ["", 5], { kind: "argument-missing", position: 1 }],
    ["a left out argument", "CTR", [5, null], { kind: "argument-missing", position: 2 }],
    ["a blank range", "CTR", [column(1, 2), column("", null)], { kind: "argument-missing", position: 2 }],
    ["an empty range", "CTR", [[], 5], { kind: "argument-missing", position: 1 }],
    ["no complete row", "CTR", [column(1, ""), column("", 2)], { kind: "too-few-data", count: 0, needed: 1 }],
    [
      "ranges of different sizes",
      "CTR",
      [column(1, 2), column(1, 2, 3)],
      { kind: "argument-sizes-differ", position: 1, other: 2 },
    ],
    [
      "the third of another size",
      "RETENTION",
      [column(1, 2), column(1, 2), column(1, 2, 3)],
      { kind: "argument-sizes-differ", position: 1, other: 3 },
    ],
    [
      "several margins of one revenue",
      "ROMI",
      [100, 50, column(0.5, 0.6)],
      { kind: "argument-sizes-differ", position: 1, other: 3 },
    ],
    ["several costs of one plan", "SPENDFOR", [100, column(5, 6)], { kind: "argument-sizes-differ", position: 1 }],
    ["a blank range of margins", "ROMI", [column(1, 2), 5, column("", "")], { kind: "argument-missing", position: 3 }],
    ["a margin in percent points", "ROMI", [100, 50, 60], { kind: "argument-out-of-range", position: 3, value: 60 }],
    ["a margin in percent points", "BREAKEVENROAS", [40], { kind: "argument-out-of-range", position: 1, most: 1 }],
    ["a retention above 1", "CLV", [100, 1.2], { kind: "argument-out-of-range", position: 2, value: 1.2 }],
    ["a customer for ever", "CLV", [100, 1], { kind: "argument-out-of-range", position: 2, value: 1, most: 0.999 }],
    ["a discount below 0", "CLV", [100, 0.9, -0.2], { kind: "argument-out-of-range", position: 3, least: 0 }],
    ["a range of margins", "CLV", [column(1, 2), 0.9], { kind: "argument-not-single", position: 1 }],
    [
      "more new customers than customers",
      "RETENTION",
      [100, 20, 30],
      { kind: "argument-out-of-range", position: 3, value: 30, most: 20 },
    ],
    ["a rating above 10", "NPS", [column(9, 11)], { kind: "argument-out-of-range", position: 1, value: 11, most: 10 }],
    ["promoters without detractors", "NPS", [30, 50], { kind: "argument-missing", position: 3 }],
    ["promoters without passives", "NPS", [30, null, 20], { kind: "argument-missing", position: 2 }],
    ["no ratings", "NPS", [column("", null)], { kind: "argument-missing", position: 1 }],
    ["no ratings", "CSAT", [[]], { kind: "argument-missing", position: 1 }],
    ["several limits", "CSAT", [column(4, 5), column(3, 4)], { kind: "argument-not-single", position: 2 }],
    ["a posts' reach of another size", "ENGAGEMENT", [[[1, 2]], column(1, 2, 3)], { kind: "argument-sizes-differ" }],
  ])("%s: %s(%j)", (_, id, values, problem) => {
    expect(problemOf(id, ...values)).toMatchObject(problem);
    expect(ask(id, ...values).kind).toBe(problem.kind === "too-few-data" ? "not-available" : "invalid");
  });

  test.each([
    ["ROI", 2],
    ["ROMI", 2],
    ["ROAS", 2],
    ["POAS", 2],
    ["MER", 2],
    ...[
      "CPM",
      "CPC",
      "CTR",
      "CPA",
      "CPL",
      "CAC",
      "CONVERSION",
      "CHURN",
      "ENGAGEMENT",
      "PAYBACK",
      "MARKETSHARE",
    ].flatMap((id) => [[id, 1] as const, [id, 2] as const]),
    ["SPENDFOR", 1],
    ["SPENDFOR", 2],
    ["AOV", 2],
    ["CSAT", 1],
  ] as const)("an amount below 0: %s, argument %d", (id, position) => {
    const values = [1, 2].map((each) => (each === position ? -1 : 1));
    expect(problemOf(id, ...values)).toMatchObject({ kind: "argument-out-of-range", position, value: -1, least: 0 });
  });

  test("a loss is no mistake", () => {
    expect(ask("ROI", -50, 100)).toEqual({ kind: "value", value: -1.5 });
    expect(ask("POAS", column(-50, 20), column(50, 50))).toEqual({ kind: "value", value: -0.3 });
  });
});

test.each([
  ...["ROI", "ROMI", "ROAS", "POAS", "MER", "CPM", "CPC", "CTR", "CPA", "CPL", "CAC", "CONVERSION"].map((id) => [
    id,
    [5, 0],
  ]),
  ...["ENGAGEMENT", "GROWTH", "PAYBACK", "AOV", "MARKETSHARE", "CHURN"].map((id) => [id, [5, 0]]),
  ["GROWTH", [5, column(10, -10)]],
  ["CTR", [column(0, 0), column(0, 0)]],
  ["RETENTION", [0, 5, 5]],
  ["NPS", [0, 0, 0]],
  ["BREAKEVENROAS", [0]],
  ["TARGETROAS", [0, 0.2]],
] as (readonly [string, readonly unknown[]])[])("%s(%j) divides by zero", (id, values) => {
  expect(ask(id, ...values)).toEqual({ kind: "divided-by-zero" });
});

test.each([
  ["MARKETSHARE", [200, 25], "argument-exceeds"],
  ["CTR", [500, 50], "argument-exceeds"],
  ["CTR", [column(5, 500), column(100, 50)], "argument-exceeds"],
  ["NPS", [column(30, 50, 20)], "argument-out-of-range"],
  ["NPS", [column(8.5, 9)], "argument-not-whole"],
  ["NPS", [column(0.3, 0.5, 0.2)], "argument-not-whole"],
  ["CSAT", [column(80, 90, 60)], "argument-off-scale"],
  ["CSAT", [column(5, 6)], "argument-off-scale"],
  ["CSAT", [column(0.8, 0.9)], "argument-off-scale"],
  ["CLV", [100, 0.999999999999], "argument-out-of-range"],
] as const)("%s(%j) is no quiet misread but %s", (id, values, problem) => {
  expect(problemOf(id, ...values)?.kind).toBe(problem);
});

test.each([
  ["MARKETSHARE", [25, 25], 1],
  ["CTR", [50, 50], 1],
  ["CTR", [column(60, 5), column(50, 100)], 65 / 150],
  ["CONVERSION", [50, 10], 5],
  ["RETENTION", [10, 12, 0], 1.2],
  ["CSAT", [column(80, 90, 60), 75], 2 / 3],
  ["CSAT", [column(9, 7), 8], 0.5],
  ["CSAT", [column(0.8, 0.9), 0.85], 0.5],
  ["NPS", [[3, 5, 2]], -100],
  ["NPS", [3, 5, 2], 10],
  ["CLV", [100, 0.999], 99900],
] as const)("%s(%j), which can be meant, is %p", (id, values, expected) => {
  expect(numberOf(ask(id, ...values))).toBeCloseTo(expected, 6);
});

describe("surveys", () => {
  test.each([
    [[10, 9, 9], 100],
    [[0, 6, 6, 8, 9], -40],
    [[7, 8], 0],
    [[10, "", null, 3], 0],
  ])("the ratings %j give an NPS of %d", (ratings, expected) => {
    expect(ask("NPS", column(...ratings))).toEqual({ kind: "value", value: expected });
  });

  test("numbers of people, percentages and shares give the same NPS", () => {
    const answers = [
      [60, 100, 40],
      [30, 50, 20],
      [0.3, 0.5, 0.2],
    ].map((groups) => numberOf(ask("NPS", ...groups)));
    for (const answer of answers) expect(answer).toBeCloseTo(10, 12);
  });

  test("ratings give the NPS that their groups give", () => {
    const ratings = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 });
    fc.assert(
      fc.property(ratings, (given) => {
        const promoters = given.filter((rating) => rating >= 9).length;
        const detractors = given.filter((rating) => rating <= 6).length;
        const ofGroups = ask("NPS", promoters, given.length - promoters - detractors, detractors);
        expect(ask("NPS", column(...given))).toEqual(ofGroups);
      }),
    );
  });

  test("a limit of its own decides who is satisfied", () => {
    expect(ask("CSAT", column(5, 4, 3, ""))).toEqual({ kind: "value", value: 2 / 3 });
    expect(ask("CSAT", column(5, 4, 3, ""), 5)).toEqual({ kind: "value", value: 1 / 3 });
  });
});

describe("inverse questions agree with the metrics", () => {
  const margin = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
  const amount = fc.integer({ min: 1, max: 1_000_000 });

  test("at the break-even ROAS nothing is earned, at the target ROAS what is wanted", () => {
    fc.assert(
      fc.property(margin, amount, fc.integer({ min: -100, max: 500 }), (share, spend, percent) => {
        const earned = (roas: Answer) => numberOf(ask("ROMI", numberOf(roas) * spend, spend, share));
        expect(earned(ask("BREAKEVENROAS", share))).toBeCloseTo(0, 9);
        expect(earned(ask("TARGETROAS", share, percent / 100))).toBeCloseTo(percent / 100, 9);
      }),
    );
  });

  test("the spend for some conversions has the cost per conversion that was given", () => {
    fc.assert(
      fc.property(amount, amount, (conversions, cost) => {
        expect(ask("CPA", numberOf(ask("SPENDFOR", conversions, cost)), conversions)).toEqual(ask("CPA", cost, 1));
      }),
    );
  });
});

test("whatever the cells hold there is an answer, and never one that is no number", () => {
  const cell = fc.oneof(
    fc.double(),
    fc.integer({ min: -5, max: 20 }),
    fc.constantFrom(0, 0.5, 1, 1e308, -1e308, 5e-324),
    fc.string({ maxLength: 5 }),
    fc.boolean(),
    fc.constantFrom(null, undefined, "", { code: "#DIV/0!" }, { basicValue: 3 }, { type: "Entity" }),
  );
  const number = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom(0.5, 1e308, 5e-324, ""));
  const range = (of: fc.Arbitrary<unknown>) => fc.array(fc.array(of, { maxLength: 4 }), { maxLength: 4 });
  const value = fc.oneof(cell, number, range(cell), range(number), fc.array(cell, { maxLength: 3 }));
  const id = fc.constantFrom(...Object.keys(MARKETING_FUNCTIONS));
  fc.assert(
    fc.property(id, fc.array(value, { maxLength: 5 }), (asked, values) => {
      const answer = answerPure(MARKETING_FUNCTIONS[asked]!, values, "da");
      if (answer.kind === "value") expect(Number.isFinite(answer.value)).toBe(true);
      if (answer.kind === "invalid" || answer.kind === "not-available") expect(answer.message).toMatch(/\w{3}/);
    }),
    { numRuns: runs({ full: 5000, quick: 1000 }) },
  );
});
