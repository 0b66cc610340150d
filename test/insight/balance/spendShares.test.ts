import { spendShares } from "../../../src/insight";
import type { CampaignRecord } from "../../../src/insight";

const record = (spend: number, names: readonly string[], currency = "DKK"): CampaignRecord => ({
  ...{ names, currency, spend, month: undefined, results: 10, value: undefined },
});

test("spend is long term or short term by what campaigns are called, their channels and objectives", () => {
  const shares = spendShares([
    record(3000, ["Efterår", "Meta", "OUTCOME_AWARENESS"]),
    record(1000, ["Kendskab 2026", "YouTube"]),
    record(4000, ["Brand", "Google Search"]),
    record(1000, ["Black Friday", "Meta"]),
    record(1000, ["Kampagne 7", "Meta"]),
  ]);
  expect(shares).toEqual({ long: 0.4, short: 0.5, unknown: 0.1 });
});

test("what says both says nothing; totals and other currencies do not count", () => {
  const shares = spendShares([
    record(500, ["Kendskab og salg"]),
    record(300, ["Branding"]),
    record(200, ["Shopping"]),
    record(1000, ["I alt"]),
    record(9000, ["Branding SE"], "SEK"),
  ]);
  expect(shares).toEqual({ long: 0.3, short: 0.2, unknown: 0.5 });
});

test.each([
  ["no records", []],
  ["campaigns that say nothing", [record(100, ["A"]), record(100, ["B"])]],
  ["nothing spent", [record(0, ["Branding"])]],
])("%s have no shares", (_, records) => {
  expect(spendShares(records)).toBeUndefined();
});

test.each([
  ["long", "Kendskab København"],
  ["long", "Branding – besøg os"],
  ["short", "Research · Sponsored Products · salg"],
  ["unknown", "Sponsored Products"],
  ["unknown", "Undersøgelse af markedet"],
  ["short", "Søgeord"],
  ["short", "Køb nu"],
])("%s: %s", (horizon, name) => {
  // Something else that says so, that there are shares at all.
  expect(spendShares([record(600, [name]), record(200, ["Branding"]), record(200, ["Shopping"])])).toEqual({
    ...{ long: 0.2, short: 0.2, unknown: 0 },
    [horizon]: horizon === "unknown" ? 0.6 : 0.8,
  });
});
