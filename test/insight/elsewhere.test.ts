import { bottleneckOf, flowOf, inefficientAmong, sureBottleneck, type CampaignRecord } from "../../src/insight";
import { dayOf } from "../../src/scorecard";
import { processTable } from "../../src/session/keptTables/process/processTable";
import { sampleTaskRows } from "../support/sampleTaskRows";

const record = (name: string, spend: number, results: number, more: Partial<CampaignRecord> = {}): CampaignRecord => ({
  ...{ names: [name], month: undefined, currency: "DKK", spend, results, value: undefined },
  ...more,
});

/** CAMP-1 of the examples (`oracles/campaign.json`), of which C and E are inefficient. */
const SPENDS = [42_000, 31_000, 18_000, 12_500, 9000, 7500, 3000, 2000];
const RESULTS = [210, 118, 41, 70, 22, 45, 3, 0];
const TABLE = SPENDS.map((spend, index) => record("ABCDEFGH".charAt(index), spend, RESULTS[index] ?? 0));

describe("inefficient campaigns", () => {
  test("are named, the surest overspend first, with what they overspent together", () => {
    const found = inefficientAmong(TABLE);
    expect(found?.names).toEqual(["C", "E"]);
    expect(found?.waste.estimate).toBeCloseTo(18_000 + 9000 - (63 * 125_000) / 509, 6);
  });

  test.each<readonly [string, readonly CampaignRecord[]]>([
    ["no campaigns", []],
    ["too few results", [record("A", 100, 1), record("B", 100, 9)]],
    ["campaigns that are alike", [record("A", 1000, 50), record("B", 1000, 52)]],
    [
      "spend that results may still come of",
      TABLE.map((each) => ({ ...each, day: dayOf({ year: 2026, month: 11, day: 25 }) })),
    ],
  ])("none of %s", (_, records) => {
    const settled = { day: dayOf({ year: 2026, month: 11, day: 20 }), month: 2026 * 12 + 9 };
    expect(inefficientAmong(records, settled)).toBeUndefined();
  });
});

test("the bottleneck is told only where it is sure", () => {
  const [headings = [], ...rows] = sampleTaskRows();
  const { content } = processTable(
    {
      ...{ sheet: "Opgavelog", row: 0, column: 0, headings: headings.map(String), rows, beyond: 0, gone: [] },
      places: { Item: 0, FirstStage: 2, LastStage: headings.length - 1 },
    },
    { fiscalYearStart: 1, dateSystem: "1900", today: undefined },
  );
  if (content.kind !== "items") throw new Error(content.kind);
  const flow = flowOf(content.items);
  if (!flow.ok) throw new Error("no flow");
  expect(bottleneckOf(content.items, flow.value)).toMatchObject({ sureness: "sure", stage: "Godkendelse" });
  const found = sureBottleneck(content.items);
  expect(found?.stage).toBe("Godkendelse");
  expect(found?.waitingShare).toBeGreaterThan(0.5);
  const few = { ...content.items, items: content.items.items.slice(0, 3) };
  expect(sureBottleneck(few)).toBeUndefined();
});
