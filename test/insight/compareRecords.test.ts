import fc from "fast-check";
import {
  compareRecords,
  currenciesOf,
  portfolioOf,
  turningPoint,
  type Campaign,
  type CampaignRecord,
} from "../../src/insight";
import { recordRuns, runs, SEED } from "../support/runs";

const SEPTEMBER = 2026 * 12 + 8;

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
