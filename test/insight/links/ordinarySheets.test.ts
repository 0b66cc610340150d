import { linkTest, linkTests, type LinkTest, type TestedLink } from "../../../src/insight";
import { ranks } from "../../../src/insight/links/correlate";
import { moreToTest } from "../../../src/insight/links/moreToTest";
import { flowWords } from "../../../src/language";
import { recordRuns, runs, SEED } from "../../support/runs";

function got(link: TestedLink): LinkTest {
  const result = linkTest(link);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Even chances between 0 and 1, the same ones every time: https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
function chances(seed: number): () => number {
  let state = (Math.abs(seed) % 2_147_483_646) + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
function normals(seed: number): () => number {
  const even = chances(seed);
  return () => Math.sqrt(-2 * Math.log(even())) * Math.cos(2 * Math.PI * even());
}

type Draw = (next: () => number, even: () => number, length: number) => readonly number[];
const walk: Draw = (next, _, length) => {
  let level = 0;
  return Array.from({ length }, () => (level += next()));
};
const quarterly = (length: number, next: () => number): readonly number[] =>
  walk(next, next, Math.ceil(length / 3) + 1);

/** Series as sheets hold them, two of which have nothing to do with each other. */
const SHEETS: Readonly<Record<string, Draw>> = {
  "quarters filled down into months": (next, _, length) => {
    const levels = quarterly(length, next);
    return Array.from({ length }, (_each, month) => levels[Math.floor(month / 3)] ?? 0);
  },
  "quarters drawn out into months": (next, _, length) => {
    const levels = quarterly(length, next);
    return Array.from({ length }, (_each, month) => {
      const [from = 0, to = 0] = levels.slice(Math.floor(month / 3));
      return from + ((to - from) * (month % 3)) / 3;
    });
  },
  "one outlier": (next, even, length) => {
    const at = Math.floor(even() * length);
    return Array.from({ length }, (_, month) => next() + (month === at ? 10 : 0));
  },
  "a walk with one outlier": (next, even, length) => {
    const at = Math.floor(even() * length);
    return walk(next, even, length).map((each, month) => each + (month === at ? 15 : 0));
  },
  "one new level": (next, even, length) => {
    const at = Math.floor(even() * length);
    return Array.from({ length }, (_, month) => next() + (month >= at ? 10 : 0));
  },
  "two new levels": (next, even, length) => {
    const [at, other] = [Math.floor(even() * length), Math.floor(even() * length)];
    return Array.from({ length }, (_, month) => next() + (month >= at ? 10 : 0) + (month >= other ? 10 : 0));
  },
  "changes with heavy tails": (next, _, length) => {
    let level = 0;
    return Array.from({ length }, () => (level += next() / Math.max(0.05, Math.abs(next()))));
  },
  "means over three months": (next, _, length) => {
    const own = Array.from({ length: length + 2 }, next);
    return Array.from({ length }, (_each, month) =>
      own.slice(month, month + 3).reduce((sum, each) => sum + each / 3, 0),
    );
  },
};

describe("two series that have nothing to do with each other", () => {
  const COUNT = runs({ full: 1000, quick: 150 });

  test.each(
    Object.entries(SHEETS).flatMap(([name, draw]) =>
      [36, 60].flatMap((length) => [1, 12].map((season) => ({ name, draw, length, season }))),
    ),
  )("of $name ($length months, season $season) support no link more than once in twenty", (each) => {
    const { name, draw, length, season } = each;
    const [next, even] = [normals(SEED + length), chances(SEED + 3 * length)];
    let falsely = 0;
    for (let run = 0; run < COUNT; run += 1) {
      const drawn = { driver: draw(next, even, length), outcome: draw(next, even, length) };
      const { verdict } = got({ ...drawn, season, sign: "positive" });
      if (verdict === "supported" || verdict === "against") falsely += 1;
    }
    process.stdout.write(
      `${name}, ${length} months, season ${season}, seed ${SEED}: false ${((100 * falsely) / COUNT).toFixed(1)} %\n`,
    );
    recordRuns(COUNT);
    // Three standard deviations of the count above one in twenty.
    expect(falsely / COUNT).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / COUNT));
  });

  test("one spike in each, two months apart, are too few data, for the months between say nothing", () => {
    const spike = (at: number): readonly number[] => Array.from({ length: 24 }, (_, month) => (month === at ? 100 : 5));
    expect(got({ driver: spike(8), outcome: spike(10) }).verdict).toBe("too-few");
    expect(got({ driver: spike(8), outcome: spike(10), lag: 2 })).toMatchObject({ r: 1, verdict: "too-few" });
  });

  test("a leap that a few periods carry is undecided, in these words", () => {
    const next = normals(11);
    const leap = (at: number): readonly number[] =>
      Array.from({ length: 40 }, (_, month) => next() + (month >= at ? 25 : 0));
    const found = got({ driver: leap(15), outcome: leap(17), lag: 2 });
    expect(found).toMatchObject({ verdict: "undecided", isCarriedByFew: true, more: undefined });
    expect(Math.abs(found.r)).toBeGreaterThan(found.bound ?? 1);
    expect(flowWords("da").link(found)).toMatch(
      /^Ikke afgjort: Få perioder bærer sammenhængen \(ca\. 2 perioder, r\s=\s0,896, n\s=\s37\), og uden dem kan den ikke ses sikkert\.$/,
    );
    expect(flowWords("en").link(found)).toMatch(
      /^Undecided: a few periods carry the relation.*; without them it cannot be seen for sure\.$/,
    );
  });
});

test("ranks share the place of equals", () => {
  expect(ranks([5, 9, 5, 1])).toEqual([2.5, 4, 2.5, 1]);
  expect(ranks([])).toEqual([]);
});

describe("too few data", () => {
  const next = normals(3);
  const white = (length: number): readonly number[] => Array.from({ length }, next);

  test.each<readonly [string, number, number, number]>([
    ["no rows at all: thirteen levels make twelve changes", 0, 0, 13],
    ["three rows", 3, 0, 10],
    ["a delay of twelve", 14, 12, 11],
    ["a delay of a hundred and twenty", 36, 120, 97],
    ["one row short", 12, 0, 1],
  ])("takes as many more periods as are missing: %s", (_, length, lag, more) => {
    const found = got({ driver: white(length), outcome: white(length), lag });
    // Two changes or three that go with themselves say nothing of what coming ones are worth.
    expect(moreToTest(white(length), white(length), [lag], 1, 1)).toBe(more);
    if (found.count === 0) expect(found).toMatchObject({ verdict: "too-few", more });
  });

  test("counts what is missing, and what last year's periods cost", () => {
    const none = [undefined, undefined, undefined];
    expect(moreToTest([1, 2, 4], none, [0], 1, 1)).toBe(13);
    expect(moreToTest([1, 2, 4], [1, undefined, 4], [0], 1, 1)).toBe(12);
    // With 24 months changes are those against last year: thirteen are gone, and one more makes twelve of them.
    expect(moreToTest(white(24), white(24), [0], 12, 1)).toBe(1);
    // Months that are worth half take twice as many pairs.
    expect(moreToTest(white(13), white(13), [0], 1, 0.5)).toBe(12);
  });

  test.each([
    ["da", 1, "For få data: mindst 1 periode mere."],
    ["da", 13, "For få data: mindst 13 perioder mere."],
    ["en", 1, "Too few data: at least 1 more period."],
  ] as const)("is said in %s with %p", (language, more, text) => {
    const found = { ...got({ driver: [], outcome: [] }), more };
    expect(flowWords(language).link(found)).toBe(text);
  });
});

describe("of many arrows", () => {
  test("one says what it would have to show among them, and its figures agree with its words", () => {
    const next = normals(SEED);
    const level = (own: readonly number[]): readonly number[] => {
      let sum = 0;
      return own.map((each) => (sum += each));
    };
    const white = (length: number): readonly number[] => Array.from({ length }, next);
    let [demoted, supported] = [0, 0];
    for (let run = 0; run < runs({ full: 400, quick: 60 }); run += 1) {
      const links = Array.from({ length: 10 }, (_, place): TestedLink => {
        const driver = white(120);
        const shared = place < 2 ? 0.25 + 0.05 * place : 0;
        return { driver: level(driver), outcome: level(driver.map((each) => shared * each + next())), lag: 0 };
      });
      const alone = links.map(got);
      linkTests(links).forEach((test, place) => {
        if (!test.ok) throw new Error(test.problem.kind);
        const { verdict, r, bound = NaN, isCarriedByFew } = test.value;
        if (verdict === "supported") {
          supported += 1;
          expect(Math.abs(r)).toBeGreaterThan(bound);
          return;
        }
        if (isCarriedByFew) return;
        // Whatever is said to be too small is smaller than what would have been seen.
        expect(Math.abs(r)).toBeLessThanOrEqual(bound);
        if (alone[place]?.verdict !== "supported") return;
        demoted += 1;
        const said = (Math.round(bound * 1000) / 1000).toLocaleString("da-DK", { maximumFractionDigits: 3 });
        expect(flowWords("da").link(test.value)).toContain(`den skulle være mindst ${said} for at kunne ses`);
      });
    }
    expect([demoted > 5, supported > 5]).toEqual([true, true]);
  });
});
