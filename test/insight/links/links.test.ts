import { readFileSync } from "node:fs";
import path from "node:path";
import {
  correlation,
  LINK_VERDICTS,
  linkTest,
  linkTests,
  type LinkTest,
  type LinkVerdict,
  type TestedLink,
} from "../../../src/insight";
import {
  chanceOfCorrelation,
  effectiveCount,
  leastCorrelation,
  pairsToShow,
  partialCorrelation,
} from "../../../src/insight/links/bound";
import { correlatedAt, crossCorrelation, selfCorrelation } from "../../../src/insight/links/correlate";
import { autoregression, filtered } from "../../../src/insight/links/prewhiten";
import { stationary } from "../../../src/insight/links/stationary";
import { recordRuns, runs, SEED } from "../../support/runs";
import { examples } from "../oracles";

const example = examples("lag");

function got(link: TestedLink): LinkTest {
  const result = linkTest(link);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const near = (found: number | undefined, wanted: number | undefined, tolerance: number): void =>
  expect(Math.abs((found ?? NaN) - (wanted ?? NaN))).toBeLessThanOrEqual(tolerance);

const changesOf = (values: readonly number[]): readonly number[] =>
  values.slice(1).map((value, index) => value - (values[index] ?? 0));

/** Even chances between 0 and 1, the same ones every time: https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
function chances(seed: number): () => number {
  let state = (Math.abs(seed) % 2_147_483_646) + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
function normals(seed: number): () => number {
  const even = chances(seed);
  return () => Math.sqrt(-2 * Math.log(even())) * Math.cos(2 * Math.PI * even());
}

describe("what others have worked out", () => {
  test("CCF-1: the printed table moves spend behind revenue", () => {
    const { inputs, expected, tolerance } = example("CCF-1");
    const { x, y } = inputs as Record<"x" | "y", readonly number[]>;
    (expected as readonly number[]).forEach((wanted, lag) => near(crossCorrelation(y, x, lag), wanted, tolerance));
  });

  test("CCF-2: levels and changes peak at different lags, and twelve months are too few", () => {
    const { inputs, expected, tolerance } = example("CCF-2");
    const { x, y, lags } = inputs as Record<"x" | "y" | "lags", readonly number[]>;
    const wanted = expected as Record<string, readonly number[]>;
    lags.forEach((lag, index) => {
      near(crossCorrelation(x, y, lag), wanted["levels_ccf"]?.[index], tolerance);
      const found = correlatedAt(changesOf(x), changesOf(y), lag);
      near(found?.r, wanted["diff_pearson"]?.[index], tolerance);
      expect(found?.count).toBe(wanted["diff_n"]?.[index]);
      near(leastCorrelation(found?.count ?? 0, 0.05), wanted["bound_single"]?.[index], tolerance);
      near(leastCorrelation(found?.count ?? 0, 0.05 / lags.length), wanted["bound_bonferroni"]?.[index], tolerance);
    });
    expect(got({ driver: x, outcome: y })).toMatchObject({ verdict: "too-few" });
    expect(got({ driver: x, outcome: y, lag: 2 })).toMatchObject({ verdict: "too-few", lag: 2, count: 9 });
  });

  test("CCF-3: of the leading indicator of sales the lag of three is found, not the first beyond the bound", () => {
    const { inputs, expected, tolerance } = example("CCF-3");
    const { lead, sales, lags } = inputs as Record<"lead" | "sales" | "lags", readonly number[]>;
    const wanted = expected as { ccf: readonly number[]; peak_lag: number };
    lags.forEach((lag, index) =>
      near(crossCorrelation(changesOf(lead), changesOf(sales), lag), wanted.ccf[index], tolerance),
    );
    const found = got({ driver: lead, outcome: sales });
    expect(found).toMatchObject({ verdict: "supported", lag: wanted.peak_lag, isPrewhitened: true });
    expect(found.r).toBeGreaterThan(0.5);
    expect(got({ driver: lead, outcome: sales, sign: "negative" }).verdict).toBe("against");
    // The other lag goes away with the driver's own past.
    expect(got({ driver: lead, outcome: sales, lag: 2 }).verdict).toBe("undecided");
  });

  test("PARTIAL-1: with a third thing held still", () => {
    const { inputs, expected } = example("PARTIAL-1");
    (inputs as readonly Record<"xy" | "xz" | "yz", number>[]).forEach(({ xy, xz, yz }, index) =>
      near(partialCorrelation(xy, xz, yz), (expected as readonly number[])[index], 1e-9),
    );
    expect(partialCorrelation(0.5, 1, 0.5)).toBeUndefined();
  });

  test("NEFF-1: autocorrelated pairs are worth fewer", () => {
    const { inputs, expected, tolerance } = example("NEFF-1");
    const { n, r1_x, r1_y, alpha } = inputs as Record<string, number>;
    const wanted = expected as Record<string, number>;
    const effective = effectiveCount(n ?? NaN, r1_x ?? NaN, r1_y ?? NaN);
    near(effective, wanted["n_eff"], tolerance);
    near(leastCorrelation(effective, alpha ?? NaN), wanted["bound"], tolerance);
    near(leastCorrelation(n ?? NaN, alpha ?? NaN), wanted["bound_naive"], tolerance);
    expect(effectiveCount(36, 0.6, -0.5)).toBe(36);
  });

  test("RCRIT-1, RCRIT-2: the smallest correlation that counts", () => {
    const one = example("RCRIT-1");
    const { n, two_sided_alpha } = one.inputs as { n: number; two_sided_alpha: readonly number[] };
    two_sided_alpha.forEach((alpha, index) => {
      const bound = leastCorrelation(n, alpha);
      near(bound, (one.expected as readonly number[])[index], 1e-9);
      near(chanceOfCorrelation(bound ?? NaN, n), alpha, 1e-9);
    });
    const other = example("RCRIT-2");
    const { single, bonferroni } = other.expected as Record<string, readonly number[]>;
    (other.inputs as { n: readonly number[] }).n.forEach((count, index) => {
      near(leastCorrelation(count, 0.05), single?.[index], other.tolerance);
      near(leastCorrelation(count, 0.05 / 7), bonferroni?.[index], other.tolerance);
    });
    expect(leastCorrelation(3, 0.05)).toBeUndefined();
  });

  test("a correlation of .4 takes 47 pairs to show", () => {
    expect(pairsToShow(0.4, 0.05)).toBe(47);
    expect(pairsToShow(0, 0.05)).toBeUndefined();
  });

  test("200 series agree with scipy, of which these were kept", () => {
    const { links } = JSON.parse(readFileSync(path.join(__dirname, "../oracles/linkSeries.json"), "utf8")) as {
      readonly links: readonly {
        readonly driver: readonly number[];
        readonly outcome: readonly number[];
        readonly expected: {
          readonly at: readonly { readonly r: number; readonly n: number; readonly p: number }[];
          readonly self: readonly number[];
          readonly effective: number;
          readonly bound: number;
          readonly terms: readonly number[];
        };
      }[];
    };
    for (const { driver, outcome, expected } of links) {
      const [x = [], y = []] = stationary([driver, outcome], 1).rows;
      expected.at.forEach(({ r, n, p }, lag) => {
        const found = correlatedAt(x, y, lag);
        near(found?.r, r, 1e-9);
        expect(found?.count).toBe(n);
        near(chanceOfCorrelation(found?.r ?? NaN, n), p, 1e-8);
      });
      near(selfCorrelation(x), expected.self[0], 1e-9);
      near(selfCorrelation(y), expected.self[1], 1e-9);
      const effective = effectiveCount(x.length, selfCorrelation(x), selfCorrelation(y));
      near(effective, expected.effective, 1e-8);
      near(leastCorrelation(effective, 0.05 / 7), expected.bound, 1e-8);
      const terms = autoregression(x as readonly number[]);
      expect(terms.length).toBe(expected.terms.length);
      terms.forEach((term, index) => near(term, expected.terms[index], 1e-8));
    }
    expect(links.length).toBeGreaterThan(9);
  });
});

describe("a link", () => {
  const next = normals(5);
  const noise = (count: number): readonly number[] => Array.from({ length: count }, next);
  const summed = (values: readonly number[]): readonly number[] => {
    let sum = 0;
    return values.map((value) => (sum += value));
  };

  test("of a constant driver cannot be tested", () => {
    expect(linkTest({ driver: noise(30).map(() => 5), outcome: noise(30) })).toEqual({
      ok: false,
      problem: { kind: "no-variation", series: "driver" },
    });
    expect(linkTest({ driver: noise(30), outcome: noise(30).map((_, index) => 3 * index) })).toMatchObject({
      problem: { series: "outcome" },
    });
  });

  test("without any pairs says how many periods it takes", () => {
    expect(got({ driver: [], outcome: [] })).toMatchObject({ verdict: "too-few", count: 0, more: 13 });
    expect(got({ driver: [1, 2, 4], outcome: [undefined, undefined, undefined] })).toMatchObject({
      verdict: "too-few",
    });
    const short = got({ driver: noise(8), outcome: noise(8), lag: 1 });
    expect(short).toMatchObject({ verdict: "too-few", count: 6 });
    expect(short.more).toBeGreaterThanOrEqual(6);
  });

  test("that a third thing explains is confounded", () => {
    const cause = noise(40);
    const driver = summed(cause.map((each) => each + 0.3 * next()));
    const outcome = summed(cause.map((each) => each + 0.3 * next()));
    expect(got({ driver, outcome, lag: 0 }).verdict).toBe("supported");
    expect(got({ driver, outcome, lag: 0, confounder: summed(cause) }).verdict).toBe("confounded");
    expect(got({ driver, outcome, lag: 0, confounder: summed(noise(40)) }).verdict).toBe("supported");
  });

  test("whose bound is not passed tells how many more periods it would take", () => {
    const driver = summed(noise(24));
    const outcome = driver.map((each) => 0.25 * each + 3 * next());
    const { verdict, more, bound } = got({ driver, outcome, lag: 0 });
    expect(verdict).toBe("undecided");
    expect(more).toBeGreaterThan(0);
    expect(bound).toBeGreaterThan(0.3);
  });

  test("with a season of three years or more loses its usual changes, with two years those of a year ago", () => {
    const season = Array.from({ length: 48 }, (_, month) => 100 * (month % 12) + 3 * month);
    const [flat = []] = stationary([season], 12).rows;
    expect(flat.length).toBe(47);
    for (const value of flat) expect(value).toBeCloseTo(0, 9);
    const two = stationary([season.slice(0, 30)], 12);
    expect(two.season).toBe("differences");
    expect(two.rows[0]?.length).toBe(17);
    for (const value of two.rows[0] ?? []) expect(value).toBeCloseTo(0, 9);
    expect(stationary([season.slice(0, 20)], 12).season).toBe("none");
  });

  test("with gaps keeps to the pairs that are there", () => {
    const driver: (number | undefined)[] = [...summed(noise(60))];
    const outcome = driver.map((each) => (each ?? 0) * 2 + 0.1 * next());
    driver[20] = undefined;
    expect(got({ driver, outcome, lag: 0 })).toMatchObject({ verdict: "supported", count: 57, isPrewhitened: false });
  });

  test("a filter leaves what the past does not explain", () => {
    expect(filtered([1, 2, 4, 9], [2])).toEqual([undefined, 0, 0, 1]);
    expect(filtered([1, undefined, 4, 9], [2])).toEqual([undefined, undefined, undefined, 1]);
    expect(autoregression([3, 3, 3])).toEqual([]);
    expect(correlation([1, 2, 3], [2, 4, 6])).toMatchObject({ ok: true });
  });

  test("among many must show more", () => {
    const mine = { driver: summed(noise(30)), outcome: summed(noise(30)), lag: 0 };
    const weak = (strength: number): TestedLink => {
      const driver = summed(noise(30));
      return { driver, outcome: driver.map((each) => strength * each + 1.4 * next()), lag: 0 };
    };
    const alone = Array.from({ length: 400 }, () => weak(0.9)).find((link) => {
      const { verdict, chance } = got(link);
      return verdict === "supported" && chance > 0.006;
    });
    if (alone === undefined) throw new Error("no link is just within the bound");
    const together = linkTests([alone, ...Array.from({ length: 9 }, () => mine)]);
    expect(linkTests([alone])[0]).toMatchObject({ value: { verdict: "supported" } });
    expect(together[0]).toMatchObject({ value: { verdict: "undecided" } });
    expect(linkTests([{ driver: [1, 1, 1, 1], outcome: [1, 2, 4, 9] }])[0]).toMatchObject({ ok: false });
  });
});

describe("of links whose truth is known", () => {
  /** A random walk with a trend and a season of twelve months. */
  function wandering(next: () => number, length: number): readonly number[] {
    const [slope, swing, turn] = [0.5 * next(), 3 * next(), next()];
    let level = 0;
    return Array.from({ length }, (_, month) => {
      level += slope + next();
      return level + swing * Math.sin((2 * Math.PI * month) / 12 + turn);
    });
  }

  const COUNT = runs({ full: 2000, quick: 150 });

  test.each([24, 30, 36, 48, 60, 120])(
    "of %p months at most one in twenty without any truth is supported",
    (length) => {
      const next = normals(SEED + length);
      const counted = Object.fromEntries(LINK_VERDICTS.map((verdict) => [verdict, 0])) as Record<LinkVerdict, number>;
      for (let run = 0; run < COUNT; run += 1) {
        const link = { driver: wandering(next, length), outcome: wandering(next, length), season: 12 };
        counted[got({ ...link, sign: "positive" }).verdict] += 1;
      }
      const falsely = (counted.supported + counted.against) / COUNT;
      process.stdout.write(`${length} months, nothing there: false ${(100 * falsely).toFixed(1)} %\n`);
      recordRuns(COUNT);
      // Three standard deviations of the count above one in twenty: what chance alone can make of it.
      expect(falsely).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / COUNT));
    },
  );

  test.each([
    [36, 0.8],
    [48, 0.8],
    [60, 0.8],
    [120, 0.8],
    [120, 0.5],
  ])("of %p months and a correlation of about %p a true lag is found", (length, strength) => {
    const next = normals(SEED + 7 * length);
    let [found, right] = [0, 0];
    for (let run = 0; run < COUNT; run += 1) {
      const lag = run % 4;
      const driver = wandering(next, length + lag);
      const own = wandering(next, length);
      const rest = Math.sqrt(1 - strength ** 2) / strength;
      const outcome = own.map((each, month) => (driver[month] ?? 0) + rest * each);
      const test = got({ driver: driver.slice(lag), outcome, season: 12, sign: "positive" });
      if (test.verdict !== "supported") continue;
      found += 1;
      if (test.lag === lag) right += 1;
    }
    process.stdout.write(
      `${length} months, correlation ${strength}: found ${((100 * found) / COUNT).toFixed(0)} %, the right lag in ${((100 * right) / Math.max(1, found)).toFixed(0)} % of them\n`,
    );
    recordRuns(COUNT);
    expect(right / Math.max(1, found)).toBeGreaterThan(0.9);
    if (length >= 60) expect(found / COUNT).toBeGreaterThan(0.8);
  });
});

describe("what the map lets drive both ends", () => {
  const COUNT = runs({ full: 1000, quick: 150 });
  const LENGTH = 48;
  const walk = (changes: readonly number[]): readonly number[] => {
    let level = 0;
    return changes.map((change) => (level += change));
  };
  const latest = (values: readonly number[], known: number) =>
    values.map((value, month) => (month < values.length - known ? undefined : value));

  /** Of the links that count without it, how many are confounded with it, in percent. */
  function confounded(known: number, isCause: boolean): number {
    const next = normals(SEED + 31 * known + (isCause ? 1 : 0));
    let [links, flipped] = [0, 0];
    for (let run = 0; run < COUNT; run += 1) {
      const lag = run % 3;
      const noise = (): readonly number[] => Array.from({ length: LENGTH + lag }, next);
      const [cause, own, other] = [noise(), noise(), noise()];
      // The outcome follows the driver, or both follow the cause, the outcome later.
      const driver = isCause ? cause.map((each, month) => each + 0.4 * (own[month] ?? 0)) : cause;
      const outcome = other.map((each, month) => (cause[month - lag] ?? 0) + (isCause ? 0.4 : 1.2) * each);
      const link = { driver: walk(driver), outcome: walk(outcome) };
      if (got(link).verdict !== "supported") continue;
      links += 1;
      const confounder = latest(walk(isCause ? cause : noise()), known);
      if (got({ ...link, confounder }).verdict === "confounded") flipped += 1;
    }
    recordRuns(COUNT);
    expect(links).toBeGreaterThan(COUNT / 3);
    const share = (100 * flipped) / links;
    process.stdout.write(
      `${known} months of ${isCause ? "the cause" : "something else"}: confounded ${share.toFixed(1)} %\n`,
    );
    return share;
  }

  test.each([4, 6, 9, 12, 13, 16, 24, LENGTH])("is no explanation by chance with %p months", (known) => {
    expect(confounded(known, false)).toBeLessThanOrEqual(5);
  });

  test.each([24, LENGTH])("is the explanation where it is the cause, seen in %p months", (known) => {
    expect(confounded(known, true)).toBeGreaterThan(70);
  });

  test("is held still only with as many pairs as a link takes", () => {
    const next = normals(3);
    const noise = (): readonly number[] => Array.from({ length: LENGTH }, next);
    const driver = noise();
    const link = {
      driver: walk(driver),
      outcome: walk(noise().map((each, month) => (driver[month] ?? 0) + 0.5 * each)),
      lag: 0,
    };
    const other = walk(noise());
    // Thirteen months make twelve changes.
    expect(got({ ...link, confounder: latest(other, 13) })).toMatchObject({ verdict: "supported", isHeldStill: true });
    expect(got({ ...link, confounder: latest(other, 12) })).toMatchObject({ verdict: "supported", isHeldStill: false });
    expect(got(link)).toMatchObject({ verdict: "supported", isHeldStill: false });
  });
});
