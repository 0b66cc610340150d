import fc from "fast-check";
import {
  compareRecords,
  currenciesOf,
  portfolioOf,
  settledUntil,
  turningPoint,
  type Campaign,
  type CampaignRecord,
} from "../../src/insight";
import { dayOf } from "../../src/scorecard";
import { countOf } from "../support/counts";
import { random } from "../support/random";
import { recordRuns, runs, SEED } from "../support/runs";

const SEPTEMBER = 2026 * 12 + 8;
const NOVEMBER = SEPTEMBER + 2;
const on = (year: number, month: number, day: number) => dayOf({ year, month, day });

const record = (given: Partial<CampaignRecord>): CampaignRecord => ({
  ...{ names: ["A", "Søgning"], month: undefined, currency: "", spend: 100, results: 10, value: undefined, ...given },
});
const BY_NAME = { grouping: 0, currency: "" };

test("nothing is compared without records", () => {
  const { portfolio, months, changeOf } = compareRecords([], BY_NAME);
  expect([portfolio.campaigns, months, changeOf()]).toEqual([[], [], undefined]);
});

test("records of one name are one campaign, by whatever they are grouped by", () => {
  const records = [
    record({ names: ["A", "Søgning"] }),
    record({ names: ["B", "søgning "], spend: 300 }),
    record({ names: ["C", "Social"], spend: 50 }),
  ];
  const namesBy = (grouping: number) =>
    compareRecords(records, { grouping, currency: "" }).portfolio.campaigns.map(({ name, spend }) => [name, spend]);
  expect(namesBy(0)).toEqual([
    ["A", 100],
    ["B", 300],
    ["C", 50],
  ]);
  expect(namesBy(1)).toEqual([
    ["Søgning", 400],
    ["Social", 50],
  ]);
});

test("a row of totals is none of them, whichever column says so", () => {
  const records = [
    record({ names: ["A", "Søgning"] }),
    record({ names: ["B", "Social"] }),
    record({ names: ["I alt", ""], spend: 200, results: 20 }),
  ];
  for (const grouping of [0, 1]) {
    const { gathered, portfolio } = compareRecords(records, { grouping, currency: "" });
    expect([gathered.totals, gathered.totalDiffers, portfolio.spend]).toEqual([1, false, 200]);
  }
});

describe("the totals of months", () => {
  const month = (at: number, scale: number, total: Partial<CampaignRecord>) => [
    record({ month: SEPTEMBER + at, spend: 100 * scale }),
    record({ month: SEPTEMBER + at, names: ["B", "Social"], spend: 50 * scale, results: 20 }),
    record({ month: SEPTEMBER + at, spend: 150 * scale, results: 30, ...total }),
  ];

  test.each<readonly [string, string, string]>([
    ["with the month behind the word", "I alt september", "I alt oktober"],
    ["with the year too", "Total sep 2026", "Total okt 2026"],
    ["with the month before the word", "September i alt", "Oktober i alt"],
    ["with anything behind the word, where they say the sum of their month", "Sum alle kanaler", "Sum alle kanaler"],
    ["without a name, where they say the sum of their month", "", ""],
  ])("are no campaigns: %s", (_, first, second) => {
    const records = [...month(0, 1, { names: [first, ""] }), ...month(1, 2, { names: [second, ""] })];
    for (const grouping of [0, 1]) {
      const { gathered, portfolio, changeOf } = compareRecords(records, { grouping, currency: "" });
      expect(gathered).toMatchObject({ totals: 2, totalDiffers: false });
      expect(portfolio.spend).toBe(450);
      expect(changeOf()).toMatchObject({ ok: true, value: { costBefore: 5, cost: 10 } });
    }
  });

  test("in rows without a month are no campaigns either, and nothing is said of their sum", () => {
    const total = { names: ["I alt maj", ""], month: undefined };
    expect(compareRecords(month(0, 1, total), BY_NAME).gathered).toMatchObject({ totals: 1, totalDiffers: false });
  });

  test("that say something else than the rows of their month are told of", () => {
    const records = [...month(0, 1, { names: ["I alt", ""], spend: 400 }), ...month(1, 2, { names: ["I alt", ""] })];
    expect(compareRecords(records, BY_NAME).gathered).toMatchObject({ totals: 2, totalDiffers: true });
  });
});

describe("totals without a currency, in a table that tells it,", () => {
  const two = [record({ currency: "DKK" }), record({ currency: "DKK", names: ["B", "Social"], spend: 200 })];
  const total = (name: string) => record({ names: [name, ""], spend: 300, results: 20 });

  test.each(["I alt", "Total: konto", ""])("make no currency: %j", (name) => {
    const records = [...two, total(name)];
    expect(currenciesOf(records)).toEqual(["DKK"]);
    const { gathered, portfolio } = compareRecords(records, { grouping: 0, currency: "DKK" });
    expect([gathered.totals, gathered.totalDiffers, portfolio.spend]).toEqual([1, false, 300]);
  });

  test("belong to none of several currencies", () => {
    const records = [...two, record({ currency: "SEK" }), total("I alt")];
    expect(currenciesOf(records)).toEqual(["DKK", "SEK"]);
    expect(compareRecords(records, { grouping: 0, currency: "DKK" }).gathered.totals).toBe(0);
  });

  test("are not taken for them: a campaign without a currency is told apart", () => {
    expect(currenciesOf([...two, record({ names: ["C", ""], spend: 7 })])).toEqual(["DKK", ""]);
  });
});

test("currencies are never added up; the one with the most rows comes first", () => {
  const records = [
    record({ currency: "SEK", spend: 5000 }),
    record({ currency: "DKK" }),
    record({ currency: "DKK", names: ["B"] }),
    record({ currency: "EUR", spend: undefined }),
  ];
  expect(currenciesOf(records)).toEqual(["DKK", "SEK"]);
  expect(compareRecords(records, { grouping: 0, currency: "SEK" }).portfolio.spend).toBe(5000);
  expect(compareRecords(records, { grouping: 0, currency: "DKK" }).portfolio.spend).toBe(200);
});

describe("a change since the month before", () => {
  // RATE-RATIO-1: 31 results for 9,400 and then 18 for 9,000 may be chance (p = 0.115, R 4.3 poisson.test).
  const records = [
    record({ month: SEPTEMBER, spend: 9400, results: 31 }),
    record({ month: SEPTEMBER + 1, spend: 9000, results: 18 }),
    record({ month: SEPTEMBER + 1, names: ["B"], spend: 500, results: 5 }),
    record({ month: undefined, names: ["Total"], spend: 18900, results: 54 }),
  ];
  const { changeOf, months } = compareRecords(records, BY_NAME);

  test("is that of the latest month from the one before it in the table", () => {
    expect(months).toEqual([SEPTEMBER + 1, SEPTEMBER]);
    const change = changeOf("a ");
    expect(change).toMatchObject({ ok: true, value: { month: SEPTEMBER + 1, monthBefore: SEPTEMBER, cost: 500 } });
    if (change?.ok !== true) throw new Error("no change");
    expect(change.value.costBefore).toBeCloseTo(303.23, 2);
    expect(change.value.ratio).toBeCloseTo(0.6064, 3);
    expect(change.value.chance).toBeCloseTo(0.115, 3);
  });

  test("of all together counts every campaign and no totals", () => {
    const change = changeOf();
    expect(change?.ok === true && change.value.cost).toBeCloseTo(9500 / 23, 9);
  });

  test("is not told of a campaign that was not there before, nor of the first month", () => {
    expect(changeOf("B")).toMatchObject({ ok: false, problem: { kind: "too-few-data" } });
    expect(compareRecords(records, { ...BY_NAME, month: SEPTEMBER }).changeOf("A")).toBeUndefined();
  });

  test("only the month that is looked at is compared", () => {
    const { portfolio } = compareRecords(records, { ...BY_NAME, month: SEPTEMBER });
    expect(portfolio.campaigns.map(({ spend }) => spend)).toEqual([9400]);
  });
});

describe("what it would take to change", () => {
  const judged = (campaigns: readonly Campaign[], at: number) => {
    const portfolio = portfolioOf(campaigns);
    const campaign = portfolio.campaigns[at];
    if (campaign === undefined) throw new Error("no campaign");
    return { campaign, point: turningPoint(campaign, portfolio) };
  };

  test("nothing for a campaign that nothing is said of", () => {
    const alike = [1, 2, 3].map((each) => ({ name: String(each), spend: 100, results: 50 }));
    expect(judged(alike, 0).point).toBeUndefined();
  });

  test("with so many results it is not called inefficient any more, and with so few not better", () => {
    const tables = runs({ full: 1000, quick: 60 });
    recordRuns(tables);
    const campaign = fc.record({
      spend: fc.integer({ min: 100, max: 9000 }),
      results: fc.integer({ max: 200, min: 0 }),
    });
    fc.assert(
      fc.property(fc.array(campaign, { minLength: 3, maxLength: 12 }), (all) => {
        const campaigns = all.map((each, index) => ({ name: String(index), ...each }));
        campaigns.forEach((each, at) => {
          const { campaign: found, point } = judged(campaigns, at);
          if (point === undefined) return;
          const changed = campaigns.map((other) => (other === each ? { ...other, results: point } : other));
          expect(judged(changed, at).campaign.verdict).not.toBe(found.verdict);
        });
      }),
      { numRuns: tables, seed: SEED },
    );
  });
});

describe("a month whose results may still come", () => {
  // The delay of conversions: https://support.google.com/google-ads/answer/12200558; the dates are worked out by hand.
  test.each([
    ["with ten days of delay, in the middle of a month", on(2026, 11, 26), 10, on(2026, 11, 15), SEPTEMBER + 1],
    ["without delay, of which today is not over", on(2026, 11, 26), 0, on(2026, 11, 25), SEPTEMBER + 1],
    ["on the first day after a month", on(2026, 12, 1), 0, on(2026, 11, 30), NOVEMBER],
    ["while the last days of a month are still to come", on(2026, 12, 3), 3, on(2026, 11, 29), SEPTEMBER + 1],
    ["over the end of a year", on(2027, 1, 4), 3, on(2026, 12, 31), SEPTEMBER + 3],
    ["over a leap day", on(2028, 3, 11), 10, on(2028, 2, 29), 2028 * 12 + 1],
  ] as const)("ends with what can be trusted %s", (_, today, delay, last, month) => {
    expect(settledUntil(today, delay)).toEqual({ day: last, month });
  });

  // A full month of 220 against 156 so far, https://github.com/metabase/metabase/issues/11978: no fall of 29 %.
  const records = [
    record({ month: SEPTEMBER, spend: 2200, results: 200 }),
    record({ month: SEPTEMBER + 1, spend: 2200, results: 220 }),
    record({ month: NOVEMBER, spend: 2200, results: 156 }),
  ];
  const settled = settledUntil(on(2026, 11, 26), 10);

  test("is not compared with the one before, and is named", () => {
    const { changeOf, unsettled } = compareRecords(records, { ...BY_NAME, settled });
    expect(unsettled).toBe(NOVEMBER);
    expect(changeOf()).toMatchObject({ ok: true, value: { month: SEPTEMBER + 1, costBefore: 11, cost: 10 } });
    const alone = compareRecords(records, { ...BY_NAME, settled, month: NOVEMBER });
    expect([alone.unsettled, alone.changeOf(), alone.portfolio.spend]).toEqual([NOVEMBER, undefined, 2200]);
  });

  test("is once it is over", () => {
    const { changeOf, unsettled } = compareRecords(records, {
      ...BY_NAME,
      settled: { day: on(2026, 11, 30), month: NOVEMBER },
    });
    expect(unsettled).toBeUndefined();
    expect(changeOf()).toMatchObject({ ok: true, value: { month: NOVEMBER, ratio: 156 / 220 } });
  });
});

describe("days whose results may still come", () => {
  const settled = settledUntil(on(2026, 11, 26), 3);
  const day = (name: string, date: number, spend: number, results: number) =>
    record({ names: [name, ""], month: NOVEMBER, day: date, spend, results });
  const [whole, late] = [on(2026, 11, 10), on(2026, 11, 24)];
  const records = [
    ...[day("A", whole, 4000, 40), day("B", whole, 4000, 42), day("C", whole, 4000, 41)],
    ...[day("A", late, 4000, 12), day("Nybegyndt", late, 2000, 2)],
  ];
  const verdicts = (given: readonly CampaignRecord[]) =>
    compareRecords(given, { ...BY_NAME, settled }).portfolio.campaigns.map(({ name, verdict }) => [name, verdict]);

  test("count for nobody, and it is said how many they are", () => {
    expect(verdicts(records)).toEqual([..."ABC"].map((name) => [name, "ordinary"]));
    expect(compareRecords(records, { ...BY_NAME, settled }).late).toBe(2);
    expect(compareRecords(records, BY_NAME)).toMatchObject({ late: 0, portfolio: { spend: 18_000 } });
  });

  test.each(["I alt", ""])("a total that counts them is one all the same: %j", (name) => {
    const { gathered, portfolio } = compareRecords(
      [...records, record({ names: [name, ""], spend: 18_000, results: 137 })],
      { ...BY_NAME, settled },
    );
    expect([gathered.totals, gathered.totalDiffers, portfolio.spend]).toEqual([1, false, 12_000]);
  });
});

describe("what is said of a change", () => {
  const draw = random(SEED);

  /** A normal number of mean 0. */
  const normalOf = (deviation: number): number =>
    deviation * Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());

  /** The shares of tables in which any of the campaigns, none of which has changed, and all of them together, are said to have. */
  function falseAlarms(means: readonly number[], factor: number, deviation: number, tables: number) {
    let [single, together] = [0, 0];
    const isSaid = (change: ReturnType<ReturnType<typeof compareRecords>["changeOf"]>): boolean =>
      change?.ok === true && change.value.guardedChance < 0.05;
    for (let table = 0; table < tables; table += 1) {
      const records = means.flatMap((mean, index) =>
        [SEPTEMBER, SEPTEMBER + 1].map((month) => {
          const results = countOf(mean * Math.exp(normalOf(deviation)), factor, draw);
          return record({ names: [String(index), ""], month, spend: 100 * mean, results });
        }),
      );
      const { changeOf } = compareRecords(records, BY_NAME);
      if (means.some((_, index) => isSaid(changeOf(String(index))))) single += 1;
      if (isSaid(changeOf())) together += 1;
    }
    return { single: single / tables, together: together / tables };
  }

  const many = (count: number, mean: number): readonly number[] => Array.from({ length: count }, () => mean);

  test.each<readonly [string, readonly number[], number, number]>([
    ["15 alike", many(15, 60), 1, 0],
    ["15 alike, with a variance twice the mean", many(15, 60), 2, 0],
    ["15 alike, with a variance four times the mean", many(15, 60), 4, 0],
    ["40 alike, with a variance three times the mean", many(40, 60), 3, 0],
    ["6 alike", many(6, 60), 1, 0],
    ["6 alike, with a variance twice the mean", many(6, 60), 2, 0],
    ["15 from 600 to 5, that vary by 30 %", [600, 400, 300, 200, 150, 100, 80, 60, 40, 30, 25, 20, 15, 10, 5], 1, 0.3],
    ["one of 2,000 and fourteen of 30, that vary by 20 %", [2000, ...many(14, 30)], 1, 0.2],
    ["5 of 100, that vary by 25 %", many(5, 100), 1, 0.25],
    ["one of 500, that varies by 25 %", [500], 1, 0.25],
  ])(
    "of %s, and none has changed, any is said to have in at most one of twenty tables, or all together",
    (name, means, factor, deviation) => {
      const tables = runs({ full: 600, quick: 100 });
      recordRuns(tables);
      const { single, together } = falseAlarms(means, factor, deviation, tables);
      if (process.env["RUNS"] !== undefined)
        console.log(`${name}: any ${single.toFixed(3)}, together ${together.toFixed(3)}`);
      // How much they vary is itself estimated; and chance takes the share of so many tables this far up once in a thousand.
      const most = 0.07 + 3.1 * Math.sqrt((0.07 * 0.93) / tables);
      expect(single).toBeLessThanOrEqual(most);
      expect(together).toBeLessThanOrEqual(most);
    },
  );

  test.each([10, 100, 400, 1000, 3000, 100_000])(
    "does not depend on how many results there are where all vary alike: %d",
    (scale) => {
      const ratios = [3, 0.3, 2.5, 0.4, 3.2, 0.35, 2, 0.5, 2.2, 0.45, 3.4, 2.4];
      const records = ratios.flatMap((ratio, index) =>
        [1, ratio].map((each, month) =>
          record({ names: [String(index), ""], month: SEPTEMBER + month, spend: 1000, results: scale * each }),
        ),
      );
      const { changeOf } = compareRecords(records, BY_NAME);
      for (const change of [changeOf(), changeOf("0")])
        expect(change?.ok === true && change.value.guardedChance).toBeGreaterThan(0.05);
    },
  );

  test("is no more of all together than of one campaign that came in another's place", () => {
    const records = [
      record({ names: ["A", ""], month: SEPTEMBER, spend: 6000, results: 200 }),
      record({ names: ["B", ""], month: SEPTEMBER + 1, spend: 6000, results: 130 }),
    ];
    const change = compareRecords(records, BY_NAME).changeOf();
    expect(change).toMatchObject({ ok: true, value: { isAssumed: true } });
    expect(change?.ok === true && change.value.guardedChance).toBeGreaterThan(0.05);
  });

  test("is that it is real where one of many has half as many results as before", () => {
    const records = Array.from({ length: 15 }, (_, index) => index).flatMap((index) =>
      [SEPTEMBER, SEPTEMBER + 1].map((month) =>
        record({
          names: [String(index), ""],
          month,
          spend: 6000,
          results: index === 0 && month > SEPTEMBER ? 90 : 180 + ((index * 7) % 11) - 5,
        }),
      ),
    );
    const { changeOf } = compareRecords(records, BY_NAME);
    expect(changeOf("0")).toMatchObject({ ok: true, value: { compared: 15 } });
    const chances = Array.from({ length: 15 }, (_, index) => {
      const change = changeOf(String(index));
      return change?.ok === true && change.value.guardedChance < 0.05;
    });
    expect(chances).toEqual([true, ...Array.from({ length: 14 }, () => false)]);
  });
});
