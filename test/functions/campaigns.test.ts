import { campaigns, pareto, rateChange, waste } from "../../src/functions/campaigns";
import { answerPure } from "../../src/functions/answerPure";
import type { PureFunction } from "../../src/functions/pureFunction";
import { campaignSheet } from "../support/sampleCampaigns";
import sample from "../../assets/sample/sample.json";

const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const inDanish = (run: PureFunction, ...args: readonly unknown[]) => answerPure(run, args, "da");
const CAMPAIGNS = campaigns(() => "da");

/** The rows that are spilled, with their headings for keys. */
function rowsOf(...args: readonly unknown[]): readonly Readonly<Record<string, unknown>>[] {
  const answer = inDanish(CAMPAIGNS, ...args);
  if (answer.kind !== "value" || typeof answer.value !== "object") throw new Error(JSON.stringify(answer));
  const [headings = [], ...rows] = answer.value;
  for (const row of rows) expect(row).toHaveLength(headings.length);
  return rows.map((row) => Object.fromEntries(row.map((content, index) => [String(headings[index]), content])));
}

describe("what export files hold", () => {
  test.each<readonly [string, readonly unknown[], readonly (readonly [string, string])[]]>([
    [
      "a row of totals is left out and named",
      [column("A", "B", "I alt"), column(5000, 5000, 10000), column(40, 42, 82)],
      [
        ["A", "Som resten"],
        ["B", "Som resten"],
        ["1 totalrække er udeladt.", ""],
      ],
    ],
    [
      "one that does not agree is told",
      [column("A", "B", "Total"), column(5000, 5000, 12000), column(40, 42, 82)],
      [
        ["A", "Som resten"],
        ["B", "Som resten"],
        ["1 totalrække er udeladt.", ""],
        ["Totalrækken stemmer ikke med rækkerne.", ""],
      ],
    ],
    [
      "months of one campaign are added up",
      [column("A", "B", "A", "B"), column(2000, 2500, 3000, 2500), column(20, 20, 20, 22)],
      [
        ["A", "Som resten"],
        ["B", "Som resten"],
      ],
    ],
    [
      "spend that brought nothing is no cost of 0",
      [column("A", "B"), column(10000, 10000), column("-", 80)],
      [
        ["A", "Ineffektiv"],
        ["B", "Bedre end resten"],
      ],
    ],
    [
      "results that cost nothing make nobody look dear",
      [column("A", "B", "C"), column(5000, 5000, null), column(40, 42, 500)],
      [
        ["A", "Som resten"],
        ["B", "Som resten"],
        ["1 kampagne uden forbrug er udeladt.", ""],
      ],
    ],
    ["one campaign alone is compared with nothing", [column("A"), 5000, 40], [["A", "For få data"]]],
    [
      "small ones share a row",
      [column("A", "B", "C", "D"), column(5000, 5000, 100, 90), column(40, 42, 0, 1)],
      [
        ["A", "Som resten"],
        ["B", "Som resten"],
        ["2 små kampagner", "Lille"],
      ],
    ],
  ])("%s", (_, args, expected) => {
    expect(rowsOf(...args).map(({ Kampagne, Vurdering }) => [Kampagne, Vurdering])).toEqual(expected);
  });

  test.each<readonly [string, readonly unknown[], string]>([
    ["text", [column("A", "B"), column("meget", 10), column(1, 2)], "invalid"],
    ["an error cell", [column("A", "B"), column({ code: "#DIV/0!" }, 10), column(1, 2)], "invalid"],
    ["an amount below 0", [column("A", "B"), column(-5, 10), column(1, 2)], "invalid"],
    ["ranges of different sizes", [column("A", "B"), column(5, 10), column(1, 2, 3)], "invalid"],
    ["a margin of 40 for 40 %", [column("A"), column(5), column(1), column(9), 40], "invalid"],
    ["nothing at all", [column(null, null), column(null, null), column(null, null)], "not-available"],
  ])("%s ends in a reason", (_, args, kind) => {
    const answer = inDanish(CAMPAIGNS, ...args);
    expect(answer.kind).toBe(kind);
    expect("message" in answer && answer.message.length).toBeGreaterThan(10);
  });
});

test("a return below break-even is said, with both numbers", () => {
  const [first] = rowsOf(column("A", "B"), column(5000, 5000), column(40, 42), column(15500, 25000), 0.28);
  const dear = rowsOf(column("A", "B"), column(5000, 5000), column(40, 42), column(15500, 25000), 0.28).find(
    ({ Kampagne }) => Kampagne === "A",
  );
  expect(first).toHaveProperty("ROAS");
  expect(dear?.["Begrundelse"]).toContain("ROAS 3,1 er under break-even 3,57.");
});

test("no sentence says more than one table can carry", () => {
  const rows = rowsOf(column("A", "B", "C", "D"), column(42000, 31000, 18000, 9000), column(210, 118, 41, 22));
  for (const { Begrundelse } of rows) expect(String(Begrundelse)).not.toMatch(/spar|stop|flyt|bevis|skyldes|fordi/i);
});

test("one of the sample's campaigns is inefficient, and no other", () => {
  const cells = campaignSheet("da").cells ?? {};
  const of = (letter: string): readonly unknown[] =>
    Array.from({ length: 12 }, (_, row) => cells[`${letter}${row + 2}`]).map((cell) =>
      typeof cell === "object" ? cell.content : cell,
    );
  const [name, spend, orders, revenue] = ["A", "E", "H", "I"].map((letter) => column(...of(letter)));
  const verdicts = rowsOf(name, spend, orders, revenue).map(({ Kampagne, Vurdering }) => [Kampagne, Vurdering]);
  expect(verdicts.filter(([, verdict]) => verdict === "Ineffektiv")).toEqual([["Rabatkodeportaler", "Ineffektiv"]]);
});

test("the sample's channels tell the story that they were made to tell", () => {
  const { cells = {} } = sample.sheets.find(({ name }) => name === "Kanaler") ?? {};
  const of = (letter: string): readonly unknown[] =>
    Object.entries(cells as Readonly<Record<string, unknown>>)
      .filter(([address]) => address.replace(/\d+/, "") === letter && address !== `${letter}1`)
      .map(([, cell]) => (cell !== null && typeof cell === "object" && "content" in cell ? cell.content : cell));
  const [channel, spend, orders, revenue] = ["B", "C", "F", "G"].map((letter) => column(...of(letter)));
  expect(rowsOf(channel, spend, orders, revenue, 0.42).map(({ Kampagne, Vurdering }) => [Kampagne, Vurdering])).toEqual(
    [
      ["Affiliate", "Ineffektiv"],
      ["Meta", "Ineffektiv"],
      ["Google Ads", "Som resten"],
      ["SEO", "Bedre end resten"],
      ["E-mail", "Bedre end resten"],
    ],
  );
  const [first] = rowsOf(channel, spend, orders, revenue, 0.42);
  // 1.350.658 spent on 894 orders; all of them cost 6.658.703 / 33.412 = 199,29 each.
  expect(first?.["Pris pr. resultat"]).toBeCloseTo(1_350_658 / 894, 6);
  expect(first?.["Merforbrug"]).toBeCloseTo(1_350_658 - (894 * 6_658_703) / 33_412, 4);
  expect(first?.["Begrundelse"]).toMatch(/ventes ca. 6\.777\..*\(q < 0,0001\)\. ROAS 0,32 er under break-even 2,38\.$/);
});

test("waste is that of the clearly inefficient, and nothing is said of too few results", () => {
  const answer = inDanish(waste, column("A", "B", "C"), column(5000, 5000, 5000), column(50, 52, 48));
  expect(answer).toEqual({ kind: "value", value: [[0, 0, 0, 0]] });
  expect(inDanish(waste, column("A", "B"), column(500, 500), column(5, 6)).kind).toBe("not-available");
});

test("the few that make up most, with repeated names added up", () => {
  const answer = inDanish(pareto, column("A", "B", "a", "C"), column(20, 50, 10, "-"));
  expect(answer).toEqual({
    kind: "value",
    value: [
      ["B", 50, 0.625, 0.625],
      ["A", 30, 0.375, 1],
    ],
  });
  expect(inDanish(pareto, column("A"), column(0)).kind).toBe("not-available");
});

test.each(["I alt", "Total", ""])("a row of totals is not one of the few: %j", (name) => {
  expect(inDanish(pareto, column("A", "B", name), column(60, 40, 100))).toEqual({
    kind: "value",
    value: [
      ["A", 60, 0.6, 0.6],
      ["B", 40, 0.4, 1],
    ],
  });
});

test("a change needs results in one of the periods and spend in both", () => {
  expect(inDanish(rateChange, 0, 100, 0, 100).kind).toBe("not-available");
  expect(inDanish(rateChange, 5, 100, 5, 0).kind).toBe("not-available");
  expect(inDanish(rateChange, 0, 100, 9, 100)).toMatchObject({ kind: "value" });
  expect(inDanish(rateChange, 200_000, 100, 9, 100).kind).toBe("invalid");
});
