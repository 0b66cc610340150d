import { catalogue } from "../../assets/functions/catalogue.cjs";
import type { Answer } from "../../src/functions/answer";
import * as flowFunctions from "../../src/functions/flow";
import { FLOW_LATER } from "../../src/functions/flowLater";
import { answerPure } from "../../src/functions/answerPure";
import type { PureFunction } from "../../src/functions/pureFunction";
import { type Language } from "../../src/language";
import { columnName } from "../../src/workbench/grid/address";
import { examples } from "../insight/oracles";
import { taskSheet } from "../support/sampleTasks";

async function ask(id: string, language: Language, ...values: readonly unknown[]): Promise<Answer> {
  const load = FLOW_LATER(() => language)[id];
  if (load === undefined) throw new Error(id);
  const run: PureFunction = await load();
  return answerPure(run, values, language);
}

const tableOf = (answer: Answer): readonly (readonly unknown[])[] => {
  if (answer.kind !== "value" || typeof answer.value !== "object") throw new Error(JSON.stringify(answer));
  return answer.value;
};

const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const STAGES = [["Brief", "", "Tekst", "", "Godkendelse", ""]];
/** Approval takes one item every second day. */
const ITEMS = Array.from({ length: 30 }, (_, item) => {
  const approval = 46003 + 2 * item;
  return [
    46001 + item,
    46001 + item,
    46002 + item,
    46002 + item,
    ...(approval <= 46045 ? [approval, approval] : ["", ""]),
  ];
});

test("the catalogue lists what is loaded", () => {
  const ids = catalogue().map(({ id }) => id);
  for (const id of Object.keys(FLOW_LATER(() => "da"))) expect(ids).toContain(id);
  expect(Object.keys(FLOW_LATER(() => "da")).length).toBe(Object.keys(flowFunctions).length);
});

describe("BOTTLENECK", () => {
  test("names the stage that is waited for, with its evidence, in both languages", async () => {
    const danish = tableOf(await ask("BOTTLENECK", "da", STAGES, ITEMS, 46045));
    expect(danish[0]).toEqual([
      "Trin",
      "Arbejdsdage",
      "Ventedage før",
      "Andel af ventetid",
      "Åbne",
      "Ældste, dage",
      "Vurdering",
    ]);
    expect(danish[1]).toEqual(["Brief", 30, 0, 0, 0, "", ""]);
    expect(danish[3]?.[0]).toBe("Godkendelse");
    expect(danish[3]?.[3]).toBe(1);
    expect(danish[3]?.[4]).toBe(8);
    expect(danish[3]?.[6]).toBe(
      "Mulig flaskehals: der ventes mest på Godkendelse; mest i hver tredjedel af sagerne: ja; køen vokser: nej; flere gamle sager end ventet: nej; længst arbejde: nej.",
    );
    // While they still come, the queue grows.
    const coming = ITEMS.map((row) => row.map((day) => (Number(day) > 46029 ? "" : day))).filter(([day]) => day !== "");
    const english = tableOf(await ask("BOTTLENECK", "en", STAGES, coming, 46029));
    expect(english[3]?.[6]).toMatch(
      /^Bottleneck: most waiting is for Godkendelse; most in each third of the items: yes; the queue grows: yes/,
    );
  });

  test("names no stage where there is nothing to compare, nor for one item, and says so", async () => {
    const twoDates = Array.from({ length: 8 }, (_, item) => [46001 + item, 46006 + item]);
    const verdicts = async (language: Language, stages: unknown, rows: unknown) =>
      tableOf(await ask("BOTTLENECK", language, stages, rows)).map((row) => row[6]);
    expect(await verdicts("da", [["Oprettet", "Færdig"]], twoDates)).toContain(
      "Ingen flaskehals kan nævnes: der kan højst ventes ét sted, så intet trin kan sammenlignes.",
    );
    expect(await verdicts("en", [["Created", "Done"]], twoDates)).toContain(
      "No bottleneck can be named: items can wait in one place at most, so no stage can be compared.",
    );
    const quick = Array.from({ length: 8 }, (_, item) => [1, 2, 3, 4, 5, 6].map((day) => 46000 + item + day));
    const rows = [...quick, [45400, 45400, "", "", "", ""]];
    expect(await verdicts("da", STAGES, rows)).toContain(
      "Ingen flaskehals kan nævnes: uden den sag, der har ventet længst før Tekst (op til 613 dage), er ventetiden dér ikke stor nok til at nævne trinnet.",
    );
    expect(await verdicts("en", STAGES, rows)).toContain(
      "No bottleneck can be named: without the item that waited longest before Tekst (up to 613 days), the waiting there is not enough to name the stage.",
    );
  });

  test("tells of rows that are left out, and of too few items", async () => {
    const rows = [
      [46001, 46002, "snart", "", "", ""],
      [46005, 46004, "", "", "", ""],
      [46001, 46002, 46003, 46004, 46009, 46009],
    ];
    const danish = tableOf(await ask("BOTTLENECK", "da", STAGES, rows));
    expect(danish[3]?.[6]).toBe("For få data: 1 afsluttede sager, men der skal mindst 5 til.");
    expect(danish[4]?.[0]).toBe("Udeladt: række 1 (Tekst: ikke en dato) og række 2 (Brief: datoer går baglæns).");
  });

  test("takes one date a stage, and two headings of one stage", async () => {
    const one = tableOf(await ask("BOTTLENECK", "en", [["A", "B"]], [[46001, 46005]]));
    expect(one.slice(1).map(([stage, work, waiting]) => [stage, work, waiting])).toEqual([
      ["A", 0, 0],
      ["B", 0, 4],
    ]);
    const two = tableOf(
      await ask("BOTTLENECK", "en", [["A start", "A slut", "B start", "B slut"]], [[46001, 46002, 46005, 46005]]),
    );
    expect(two.slice(1, 3).map(([stage, work, waiting]) => [stage, work, waiting])).toEqual([
      ["A", 2, 0],
      ["B", 1, 2],
    ]);
  });

  test("refuses what is no table of dates", async () => {
    expect(await ask("BOTTLENECK", "da", [["A", "B"]], [[1, 2, 3]])).toMatchObject({ kind: "invalid" });
    expect(await ask("BOTTLENECK", "da", [[""]], [[1, 2]])).toMatchObject({ kind: "invalid" });
    expect(await ask("BOTTLENECK", "da", [["A"]], [["", ""]])).toMatchObject({ kind: "not-available" });
  });
});

test("FLOW tells lead times, what is under way, throughput and efficiency", async () => {
  const [row] = tableOf(await ask("FLOW", "da", STAGES, ITEMS, 46045));
  expect(row?.[2]).toBe(8);
  expect(row?.[0]).toBeCloseTo(13.5, 9);
  expect(row?.[1]).toBe(21);
  // Every second day one: three or four a week.
  expect(row?.[3]).toBe(3.5);
  expect(row?.[4]).toBeLessThan(0.5);
  const [stamps] = tableOf(await ask("FLOW", "da", [["A", "B"]], [[46001, 46005]]));
  expect(stamps).toEqual([4, 4, 0, "", ""]);
});

describe("FUNNEL", () => {
  test("holds steps against a benchmark, or against the period before", async () => {
    const { inputs, expected } = examples("flow")("FUN-1");
    const { counts, benchmark } = inputs as Record<"counts" | "benchmark", readonly number[]>;
    const rows = tableOf(await ask("FUNNEL", "da", column(...counts), column(...benchmark)));
    expect(rows[0]?.[6]).toBe("Mangler til sidst");
    expect(rows.slice(1).map((row) => row[5])).toEqual(["Lavere", "Højere", "Lavere"]);
    (expected as readonly { lost_at_end: number }[]).forEach(({ lost_at_end }, index) =>
      expect(rows[index + 1]?.[6]).toBeCloseTo(lost_at_end, 6),
    );
    const before = tableOf(await ask("FUNNEL", "en", column(1000, 100, 40), column(1000, 160, 66)));
    expect(before.slice(1).map((row) => row[5])).toEqual(["Lower", "No certain difference"]);
  });
  test("says where people are not the same, and refuses ranges that do not fit", async () => {
    expect(tableOf(await ask("FUNNEL", "da", column(10, 12)))[1]).toEqual([
      2,
      "",
      "",
      "",
      "",
      "Ikke de samme personer",
      "",
    ]);
    expect(await ask("FUNNEL", "da", column(10, 5), column(1, 2, 3))).toMatchObject({ kind: "invalid" });
    expect(await ask("FUNNEL", "da", column(10, 5), 15)).toMatchObject({ kind: "invalid" });
    expect(await ask("FUNNEL", "da", column(10, "", 5))).toMatchObject({ kind: "invalid" });
    expect(await ask("FUNNEL", "da", 10)).toMatchObject({ kind: "not-available" });
  });
});

describe("LAGTEST", () => {
  const { lead, sales } = examples("lag")("CCF-3").inputs as Record<"lead" | "sales", readonly number[]>;

  test("says what the numbers carry, in both languages", async () => {
    const [danish] = tableOf(await ask("LAGTEST", "da", column(...lead), column(...sales)));
    expect(danish?.slice(0, 2)).toEqual(["Understøttet", 3]);
    expect(danish?.[7]).toMatch(
      /^Data understøtter koblingen \(ca\. 3 perioder, r = 0,\d+, n = \d+\)\. Det er ikke bevis for årsag\.$/,
    );
    const [english] = tableOf(await ask("LAGTEST", "en", column(...lead), column(...sales), 3, "negative"));
    expect(english?.slice(0, 2)).toEqual(["Against", 3]);
    const [short] = tableOf(await ask("LAGTEST", "da", column(...lead.slice(0, 10)), column(...sales.slice(0, 10))));
    expect(short?.[0]).toBe("For få data");
    expect(short?.[5]).toBe("");
  });

  test("refuses a sign that is none, a series that never changes, and ranges that differ", async () => {
    expect(await ask("LAGTEST", "da", column(...lead), column(...sales), 1, "op")).toMatchObject({ kind: "invalid" });
    expect(await ask("LAGTEST", "da", column(1, 2), column(1))).toMatchObject({ kind: "invalid" });
    expect(await ask("LAGTEST", "da", column(...lead.map(() => 1)), column(...sales))).toMatchObject({
      kind: "not-available",
    });
    expect(await ask("LAGTEST", "da", column(1, 2), column(1, 3), 1.5)).toMatchObject({ kind: "invalid" });
  });
});

describe("NEEDEDFOR", () => {
  test.each<readonly [string, readonly unknown[], unknown]>([
    ["the way from a baseline", [90, 4, 8], 4.4],
    ["both sides, the nearer first", [75, 100, "", "targetIsBest", "", "", "", 20, "", "", 120], [[105, 95]]],
    ["a band", [100, "", "", "band", 40, 60], [[40, 60]]],
    [
      "a word",
      [
        50,
        "",
        "",
        "qualitative",
        "",
        "",
        "",
        "",
        [
          ["lav", 0],
          ["middel", 60],
        ],
      ],
      "middel",
    ],
  ])("answers with %s", async (_, values, expected) => {
    const answer = await ask("NEEDEDFOR", "da", ...values);
    if (answer.kind !== "value") throw new Error(JSON.stringify(answer));
    if (typeof expected === "number") expect(answer.value).toBeCloseTo(expected, 12);
    else expect(answer.value).toEqual(expected);
  });
  test("says what cannot be reached, and what is missing", async () => {
    expect(await ask("NEEDEDFOR", "da", 101, 10, "", "targetIsBest")).toEqual({
      kind: "not-available",
      message: "Ingen værdi giver 101; scoren er mellem 0 og 100.",
    });
    expect(await ask("NEEDEDFOR", "en", 101, 10, "", "targetIsBest")).toMatchObject({
      message: "No value scores 101; scores are between 0 and 100.",
    });
    expect(await ask("NEEDEDFOR", "da", 90)).toMatchObject({ kind: "invalid" });
    expect(await ask("NEEDEDFOR", "da", 90, 5, "", "goalRedFlag")).toMatchObject({ kind: "invalid" });
    expect(await ask("NEEDEDFOR", "da", 90, 5, "", "compliance")).toMatchObject({ kind: "invalid" });
  });
});

test("the sample's tasks wait for approval, and clearly so", async () => {
  const { cells = {} } = taskSheet("da");
  const at = (column: number, row: number): unknown => {
    const cell = cells[`${columnName(column + 2)}${row}`];
    return (typeof cell === "object" ? cell.content : cell) ?? "";
  };
  const row = (number: number): readonly unknown[] => Array.from({ length: 10 }, (_, column) => at(column, number));
  const tasks = Array.from({ length: 46 }, (_, task) => row(task + 2));
  const [, ...stages] = tableOf(await ask("BOTTLENECK", "da", [row(1)], tasks));
  expect(stages.map((stage) => [stage[0], String(stage.at(-1)).split(":")[0]])).toEqual([
    ["Brief", ""],
    ["Tekst", ""],
    ["Design", ""],
    ["Godkendelse", "Flaskehals"],
    ["Udgivelse", ""],
  ]);
});

describe("WHATIF", () => {
  const rows = async (...values: readonly unknown[]): Promise<readonly (readonly unknown[])[]> => {
    const answer = await ask("WHATIF", "da", ...values);
    if (answer.kind !== "value" || !Array.isArray(answer.value)) throw new Error(JSON.stringify(answer));
    return answer.value as readonly (readonly unknown[])[];
  };

  test("says what each score and each weight must be for the whole", async () => {
    const found = await rows([[95], [88], [40]], [[3], [3], [2]], 75);
    // (75 · 8 − 3 · 88 − 2 · 40) / 3; (3 · 100 + 3 · 88 + 2 · 40) / 8; 5 · (75 − 68.8) / (95 − 75).
    expect(found[0]?.[0]).toBeCloseTo(256 / 3, 9);
    expect(found[0]?.[1]).toBeCloseTo(80.5, 9);
    expect(found[0]?.[2]).toBeCloseTo(1.55, 9);
    expect(found).toHaveLength(3);
  });

  test("gives back the whole, when what it says is put in its place", async () => {
    const [first] = await rows([[60], [80]], [[1], [3]], 82);
    expect((Number(first?.[0]) + 3 * 80) / 4).toBeCloseTo(82, 9);
  });

  test("leaves empty what cannot be, and what does not count", async () => {
    expect(await rows([[10], [10], [""], [50]], [[1], [1], [1], [0]], 90)).toEqual([
      ["", 55, ""],
      ["", 55, ""],
      ["", "", ""],
      ["", "", ""],
    ]);
  });

  test("knows other ways of making one score of several, and no weights for them", async () => {
    expect(await rows([[40], [95]], "", 75, "worst")).toEqual([
      [75, 95, ""],
      ["", 40, ""],
    ]);
  });

  test.each([
    ["no score", [[[""], [""]]], "not-available"],
    [
      "more weights than scores",
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      "invalid",
    ],
    [
      "a negative weight",
      [
        [[1], [2]],
        [[1], [-2]],
      ],
      "invalid",
    ],
    ["an unknown method", [[[1], [2]], "", 90, "sum"], "invalid"],
  ] as const)("refuses %s", async (_, values, kind) => {
    expect(await ask("WHATIF", "da", ...values)).toMatchObject({ kind });
  });
});
