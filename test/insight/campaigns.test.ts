import fc from "fast-check";
import {
  discoveryRates,
  gather,
  paretoOf,
  portfolioOf,
  rateChange,
  type Campaign,
  type CampaignRow,
  type Portfolio,
} from "../../src/insight";
import { poisson, wilson } from "../../src/insight";
import { shrinkageOf } from "../../src/insight/campaigns/shrinkage";
import { surprisingCounts } from "../../src/insight/campaigns/surprisingCounts";
import { countOf, gammaOf } from "../support/counts";
import { random } from "../support/random";
import { recordRuns, runs, SEED } from "../support/runs";
import oracleFile from "./oracles/campaign.json";
import tableFile from "./oracles/campaignTables.json";

const oracle = (id: string): { readonly inputs: never; readonly expected: never; readonly tolerance: number } => {
  const found = oracleFile.oracles.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no example ${id}`);
  return found as never;
};

const got = <Value>(result: { ok: true; value: Value } | { ok: false; problem: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

/** Within a part of the larger number, or of 1. */
function expectNear(actual: unknown, expected: unknown, tolerance: number, where = ""): void {
  if (typeof expected === "number" && typeof actual === "number") {
    const isNear = Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
    expect({ where, actual: isNear ? expected : actual }).toEqual({ where, actual: expected });
  } else if (expected !== null && typeof expected === "object") {
    for (const [key, part] of Object.entries(expected))
      expectNear((actual as Record<string, unknown> | undefined)?.[key], part, tolerance, `${where}.${key}`);
  } else expect({ where, actual: actual ?? null }).toEqual({ where, actual: expected });
}

const campaignsOf = (spend: readonly number[], results: readonly number[]): readonly Campaign[] =>
  spend.map((each, index) => ({ name: String.fromCharCode(65 + index), spend: each, results: results[index] ?? 0 }));

describe("published examples", () => {
  test("exact intervals of a count", () => {
    const { inputs, expected, tolerance } = oracle("CI-POIS-1") as {
      inputs: { count: number; confidence: number[] };
      expected: unknown;
      tolerance: number;
    };
    const found = inputs.confidence.map((each) => poisson(inputs.count, each)).map(({ low, high }) => [low, high]);
    expectNear(found, expected, tolerance);
  });

  test.each(["CI-WILSON-1", "MS-CVR-1"])("Wilson intervals of a rate: %s", (id) => {
    const { inputs, expected, tolerance } = oracle(id) as {
      inputs: { successes?: number[]; trials?: number[]; clicks?: number; conversions?: number };
      expected: { wilson?: unknown };
      tolerance: number;
    };
    const successes = inputs.successes ?? [inputs.conversions ?? 0];
    const trials = inputs.trials ?? [inputs.clicks ?? 0];
    const found = successes.map((each, index) => got(wilson(each, trials[index] ?? 0)));
    const ends = found.map(({ low, high }) => [low, high]);
    expectNear(expected.wilson === undefined ? ends : ends[0], expected.wilson ?? expected, tolerance);
  });

  test.each(["RATE-RATIO-1", "RATE-RATIO-2"])("the same thing in two periods: %s", (id) => {
    const { inputs, expected, tolerance } = oracle(id) as {
      inputs: { count: [number, number]; exposure?: [number, number]; spend?: [number, number] };
      expected: { ratio: number; p: number; interval: unknown };
      tolerance: number;
    };
    const over = inputs.exposure ?? inputs.spend ?? [0, 0];
    const [first, second] = inputs.count.map((results, index) => ({ results, spend: over[index] ?? 0 }));
    if (!first || !second) throw new Error("two periods");
    const { ratio, low, high, chance } = got(rateChange(second, first));
    expectNear(
      { ratio, p: chance, interval: [low, high] },
      { ratio: expected.ratio, p: expected.p, interval: expected.interval },
      tolerance,
    );
  });

  test.each(["BH-1", "BH-3"])("discovery rates: %s", (id) => {
    const { inputs, expected, tolerance } = oracle(id) as {
      inputs: { p?: number[]; p_sets?: number[][] };
      expected: { adjusted: unknown };
      tolerance: number;
    };
    const found = inputs.p ? discoveryRates(inputs.p) : inputs.p_sets?.map((each) => discoveryRates(each));
    expectNear(found, expected.adjusted, tolerance);
  });

  test("results per krone, drawn towards the whole", () => {
    const { inputs, expected, tolerance } = oracle("EB-GAMMA-1") as {
      inputs: { results: number[]; spend: number[] };
      expected: { b: number; a: number; est: unknown };
      tolerance: number;
    };
    const campaigns = campaignsOf(inputs.spend, inputs.results);
    const shrinkage = shrinkageOf(campaigns);
    const found = { b: shrinkage?.rate, a: shrinkage?.variance, est: campaigns.map((each) => shrinkage?.rateOf(each)) };
    expectNear(found, { b: expected.b, a: expected.a, est: expected.est }, tolerance);
  });

  test("counts that would be a surprise", () => {
    const { inputs, expected } = oracle("FUNNEL-LIM-1") as {
      inputs: { expected: number[]; tail: number[] };
      expected: Record<string, Record<string, [number | null, number]>>;
    };
    for (const mean of inputs.expected)
      for (const tail of inputs.tail) {
        const { low, high } = surprisingCounts(mean, tail);
        expect([mean, tail, low ?? null, high]).toEqual([mean, tail, ...(expected[mean]?.[tail] ?? [])]);
      }
  });

  test("how few rows carry most of the spend", () => {
    const { inputs, expected } = oracle("PARETO-1") as {
      inputs: { spend: number[]; level: number };
      expected: { order: number[]; cumulative: number[]; rows_needed: number };
    };
    const { order, cumulative, needed } = paretoOf(inputs.spend, inputs.level);
    expect({ order, rows_needed: needed }).toEqual({ order: expected.order, rows_needed: expected.rows_needed });
    expectNear(cumulative, expected.cumulative, 1e-9);
  });

  test("a whole table: cost, index, waste with its interval, chance, discovery rate, finding", () => {
    interface Row {
      readonly name: string;
      readonly cpa: number | null;
      readonly index: number;
      readonly spend_share: number;
      readonly expected: number;
      readonly waste: number;
      readonly waste_interval: readonly [number, number];
      readonly p: number;
      readonly q: number;
      readonly flag: boolean;
      readonly shrunk_cpa: number;
    }
    const { inputs, expected, tolerance } = oracle("CAMP-1") as {
      inputs: { spend: number[]; results: number[] };
      expected: { portfolio_cpa: number; rows: Row[] };
      tolerance: number;
    };
    const { costPerResult, campaigns } = portfolioOf(campaignsOf(inputs.spend, inputs.results));
    expectNear(costPerResult, expected.portfolio_cpa, tolerance);
    const rows = campaigns.map((each) => ({
      name: each.name,
      cpa: each.costPerResult ?? null,
      index: each.index,
      spend_share: each.spendShare,
      expected: each.expected,
      waste: each.waste.estimate,
      waste_interval: [each.waste.low, each.waste.high],
      p: each.chance,
      q: each.discoveryRate,
      flag: each.verdict === "inefficient",
      shrunk_cpa: each.shrunkCost,
    }));
    expectNear(rows, expected.rows, tolerance);
    expect(campaigns.map(({ verdict }) => verdict)).toEqual([
      "ordinary",
      "ordinary",
      "inefficient",
      "ordinary",
      "inefficient",
      "ordinary",
      "small",
      "small",
    ]);
  });
});

/**
 * The upper end of 95 % for a count, by the trapezoids of a gamma density of shape count + 1: worked out in another way than what it is
 * compared with.
 */
function upperEnd(count: number): number {
  const STEPS = 20_000;
  const most = count + 12 * Math.sqrt(count + 1) + 20;
  // Near 0 the density of a part of a count is steep: the steps are shorter there.
  const valueAt = (step: number): number => most * (step / STEPS) ** 4;
  const scale = Math.max(1, count);
  const density = (value: number): number => (value / scale) ** count * Math.exp(count - value);
  const slices = Array.from({ length: STEPS }, (_, step) => {
    const [from, to] = [valueAt(step), valueAt(step + 1)];
    return ((density(from) + density(to)) / 2) * (to - from);
  });
  const wanted = 0.975 * slices.reduce((sum, each) => sum + each, 0);
  let [sum, step] = [0, 0];
  for (; step < STEPS && sum + (slices[step] ?? 0) < wanted; step += 1) sum += slices[step] ?? 0;
  const [from, to] = [valueAt(step), valueAt(step + 1)];
  return from + ((to - from) * (wanted - sum)) / (slices[step] ?? 1);
}

test(`${tableFile.tables.length} random tables say the same as ${tableFile.source}`, () => {
  expect(tableFile.tables.length).toBe(200);
  for (const [index, table] of tableFile.tables.entries()) {
    const campaigns = campaignsOf(table.spend, table.results);
    const { campaigns: figures, costPerResult = 0, dispersion } = portfolioOf(campaigns);
    const shrinkage = shrinkageOf(campaigns);
    const by = dispersion.isEstimated ? dispersion.factor : 1;
    const found = {
      p: figures.map(({ chance }) => chance),
      q: figures.map(({ discoveryRate }) => discoveryRate),
      shrunk: campaigns.map((each) => shrinkage?.rateOf(each)),
      dispersion: dispersion.isEstimated ? dispersion.factor : null,
      low: campaigns.map(({ results }) => poisson(results).low),
      high: campaigns.map(({ results }) => poisson(results).high),
    };
    const waste = table.spend.map((spend, row) => {
      const high = by === 1 ? (table.high[row] ?? 0) : by * upperEnd((table.results[row] ?? 0) / by);
      return spend - high * costPerResult;
    });
    const { p, q, shrunk, low, high } = table;
    expectNear(found, { p, q, shrunk, dispersion: table.dispersion, low, high }, 1e-6, String(index));
    const found95 = figures.map(({ waste: { low: end } }) => end);
    // The trapezoids are no better than that.
    expectNear(found95, waste, by === 1 ? 1e-6 : 1e-4, String(index));
  }
});

describe("verdicts", () => {
  const verdicts = (spend: readonly number[], results: readonly number[]): readonly string[] =>
    portfolioOf(campaignsOf(spend, results)).campaigns.map(({ verdict }) => verdict);

  test.each([
    ["no campaigns", [], [], []],
    ["one campaign", [1000], [40], ["too-few-data"]],
    ["no results at all", [1000, 2000], [0, 0], ["too-few-data", "too-few-data"]],
    ["too few results in all", [1000, 1000], [15, 3], ["too-few-data", "too-few-data"]],
    ["spend that brought nothing, where much was expected", [10_000, 10_000], [0, 80], ["inefficient", "better"]],
    ["spend that brought nothing, where little was expected", [700, 9300], [0, 30], ["too-few-data", "ordinary"]],
    ["alike", [5000, 5000, 5000], [50, 52, 48], ["ordinary", "ordinary", "ordinary"]],
    ["looks dear, may be chance", [5000, 5000, 5000], [17, 30, 31], ["watch", "ordinary", "ordinary"]],
  ] as const)("%s", (_, spend, results, expected) => {
    expect(verdicts(spend, results)).toEqual(expected);
  });

  test("another currency changes no verdict, estimates lie in their intervals, and what some spent too much others spent too little", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ spend: fc.integer({ min: 1, max: 50_000 }), results: fc.integer({ min: 0, max: 200 }) }), {
          minLength: 2,
          maxLength: 9,
        }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (rows, rate) => {
          const before = portfolioOf(rows.map((row, index) => ({ ...row, name: String(index) })));
          const other = portfolioOf(
            rows.map((row, index) => ({ ...row, spend: row.spend * rate, name: String(index) })),
          );
          expect(other.campaigns.map(({ verdict }) => verdict)).toEqual(before.campaigns.map(({ verdict }) => verdict));
          for (const { waste, costPerResult } of before.campaigns) {
            expect(waste.low).toBeLessThanOrEqual(waste.estimate + 1e-6);
            expect(waste.high).toBeGreaterThanOrEqual(waste.estimate - 1e-6);
            expect(costPerResult === undefined || Number.isFinite(costPerResult)).toBe(true);
          }
          const sum = before.campaigns.reduce((total, { waste }) => total + waste.estimate, 0);
          if (before.results > 0) expect(sum).toBeCloseTo(0, 4);
        },
      ),
      { numRuns: runs({ full: 2000, quick: 200 }), seed: SEED },
    );
  });

  test("value by spend, with the ends that the number of results has", () => {
    const [first] = portfolioOf([
      { name: "A", spend: 1000, results: 25, value: 3100 },
      { name: "B", spend: 1000, results: 25 },
    ]).campaigns;
    expectNear(
      first?.returnOnSpend,
      { estimate: 3.1, low: (16.17868185 / 25) * 3.1, high: (36.9049317 / 25) * 3.1 },
      1e-8,
    );
  });
});

describe("rows of a table", () => {
  const row = (name: string, spend?: number, results?: number, value?: number): CampaignRow => ({
    name,
    spend,
    results,
    value,
  });

  test.each<readonly [string, readonly CampaignRow[], object]>([
    ["none", [], { campaigns: [], totals: 0 }],
    [
      "a total by its word, Danish and English",
      [row("A", 10, 1), row("B", 20, 2), row("I alt", 30, 3), row("Total: konto", 30, 3)],
      { campaigns: [{ name: "A" }, { name: "B" }], totals: 2, totalDiffers: false },
    ],
    ["a total without a name", [row("A", 10, 1), row("B", 20, 2), row("", 30, 3)], { campaigns: [{}, {}], totals: 1 }],
    [
      "a campaign whose name begins with such a word",
      [row("Total Fitness", 10, 1), row("Min bank", 10, 1), row("B", 5, 1)],
      { campaigns: [{}, {}, {}], totals: 0 },
    ],
    [
      "what goes on behind the word, and adds up",
      [row("A", 10, 1), row("B", 20, 2), row("Sum Danmark", 30, 3)],
      { campaigns: [{}, {}], totals: 1 },
    ],
    [
      "a name that begins like a total",
      [row("Totalvægt", 10, 1), row("B", 5, 1)],
      { campaigns: [{ name: "Totalvægt" }, {}], totals: 0 },
    ],
    ["a total that does not agree", [row("A", 10, 1), row("Sum", 12, 1)], { totals: 1, totalDiffers: true }],
    [
      "subtotals that agree, without a total of all",
      [row("Meta A", 10, 1), row("Meta B", 20, 2), row("Meta i alt", 30, 3)].concat([
        row("Google A", 40, 4),
        row("Google B", 20, 2),
        row("Google i alt", 60, 6),
      ]),
      { totals: 2, totalDiffers: false },
    ],
    [
      "rows that do not say what their results were worth: no value is known of their campaign",
      [row("A", 1000, 10, 5000), row("A", 1000, 10), row("B", 1000, 10, 4000), row("C", 1000)],
      {
        campaigns: [{ name: "A" }, { name: "B", value: 4000 }, { name: "C", value: 0 }],
        withoutValue: 1,
        withoutResults: 1,
      },
    ],
    [
      "months of one campaign",
      [row("A", 10, 1, 5), row("a ", 20, 2, 7)],
      { campaigns: [{ name: "A", spend: 30, results: 3, value: 12 }] },
    ],
    [
      "a month without spend",
      [row("A", 10, 1), row("A", undefined, 4)],
      { campaigns: [{ results: 5 }], withoutSpend: 0 },
    ],
    ["nothing spent", [row("A", 10, 1), row("B", undefined, 4)], { campaigns: [{ name: "A" }], withoutSpend: 1 }],
    [
      "neither spent nor brought",
      [row("A", 10, 1), row("B"), row("C", 0, 0)],
      { campaigns: [{ name: "A" }], withoutSpend: 0 },
    ],
  ])("%s", (_, rows, expected) => {
    const found = gather(rows);
    expect(found).toMatchObject(expected);
    for (const { name, value } of found.campaigns)
      if (found.withoutValue > 0 && name === "A") expect(value).toBeUndefined();
  });
});

describe("with known truth", () => {
  const draw = random(SEED);

  const HALF_AS_GOOD = 0.5;

  /** The share of false alarms among what is called inefficient, on average, and the share of the truly worse that is found. */
  function tried(count: number, worse: number, factor: number, results: number, tables: number) {
    let [falseShare, found, there] = [0, 0, 0];
    for (let table = 0; table < tables; table += 1) {
      const weights = Array.from({ length: count }, () => gammaOf(3, draw));
      const whole = weights.reduce((sum, each) => sum + each, 0);
      const campaigns = weights.map((weight, index): Campaign => {
        const mean = (weight / whole) * results;
        const brought = mean * (index < worse ? HALF_AS_GOOD : 1);
        return { name: String(index), spend: mean * 100, results: countOf(brought, factor, draw) };
      });
      const flagged = portfolioOf(campaigns).campaigns.filter(({ verdict }) => verdict === "inefficient");
      const wrong = flagged.filter(({ name }) => Number(name) >= worse).length;
      falseShare += flagged.length > 0 ? wrong / flagged.length : 0;
      found += flagged.length - wrong;
      there += worse;
    }
    return { falseShare: falseShare / tables, power: there > 0 ? found / there : undefined };
  }

  const say = (text: string): void => {
    if (process.env["RUNS"] !== undefined) console.log(text);
  };

  // More than half of the worse have less than their share of the spend, and nothing is said of small ones.
  test.each<readonly [number, number, number, number, number]>([
    [12, 0, 1, 600, 0],
    [12, 0, 2, 600, 0],
    [12, 0, 3, 600, 0],
    [12, 0, 4, 600, 0],
    [5, 0, 1, 300, 0],
    [5, 0, 2, 300, 0],
    [9, 0, 2, 500, 0],
    [20, 2, 1, 600, 0.2],
    [20, 2, 1, 2000, 0.3],
    [20, 2, 1, 6000, 0.3],
    [20, 2, 2, 600, 0.1],
    [20, 2, 2, 2000, 0.3],
    [20, 2, 2, 6000, 0.3],
    [20, 2, 4, 600, 0.05],
    [20, 2, 4, 2000, 0.2],
    [20, 2, 4, 6000, 0.3],
  ])(
    "of %d campaigns, %d worse, variance %d times the mean, %d results: at most one in ten called inefficient is not, and %d of the worse are found",
    (count, worse, factor, results, least) => {
      const tables = runs({ full: 1000, quick: 200 });
      recordRuns(tables);
      const { falseShare, power } = tried(count, worse, factor, results, tables);
      const found = power?.toFixed(2) ?? "-";
      say(
        `${count} campaigns, ${worse} half as good, variance ${factor}x, ${results} results: false ${falseShare.toFixed(3)}, found ${found}`,
      );
      // Chance alone takes the share of so many tables this far above a true tenth once in a thousand.
      expect(falseShare).toBeLessThanOrEqual(0.1 + 3.1 * Math.sqrt((0.1 * 0.9) / tables));
      if (power !== undefined) expect(power).toBeGreaterThan(least);
    },
  );

  test.each([
    [5, 3, 150],
    [8, 3, 400],
    [6, 4, 300],
    [9, 4, 450],
  ])(
    "of %d campaigns that vary %d times as much as chance, %d results, some one in five to one in three tables has a false one, as the pane says",
    (count, factor, results) => {
      const tables = runs({ full: 1000, quick: 200 });
      recordRuns(tables);
      const { falseShare } = tried(count, 0, factor, results, tables);
      say(`${count} campaigns, none worse, variance ${factor}x, ${results} results: false ${falseShare.toFixed(3)}`);
      const slack = 3.1 * Math.sqrt(0.25 / tables);
      expect(falseShare).toBeGreaterThan(0.15 - slack);
      expect(falseShare).toBeLessThan(0.37 + slack);
    },
  );
});

test("five thousand campaigns have figures each, and where all are alike none is inefficient", () => {
  const many = Array.from({ length: 5000 }, (_, index): CampaignRow => ({
    name: `Kampagne ${index}`,
    spend: 100 + (index % 97),
    results: index % 7,
    value: undefined,
  }));
  const { campaigns }: Pick<Portfolio, "campaigns"> = portfolioOf(gather(many).campaigns);
  expect(campaigns).toHaveLength(5000);
  expect(campaigns.filter(({ verdict }) => verdict === "inefficient")).toEqual([]);
});
