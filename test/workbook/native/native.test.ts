import fc from "fast-check";
import type { WorkbookFile } from "../../../src/workbench/grid/file";
import { createHeadlessGrid } from "../../../src/workbench/grid/headless";
import { rawFormula } from "../../../src/workbook/native/rawFormula";
import { differences, nativeScores, type BlockContents } from "../../../src/workbook/native/readNative";
import { KIND_NAMES, type Reading, type Readings } from "../../../src/scorecard";
import { kpi, number, objective, perspective, scorecard } from "../../scorecard/builders";
import { everyScorecard, type Present } from "../../support/anyScorecard";
import { anyTree } from "../../support/anyTree";
import { nativeFile, scoredToday } from "../../support/nativeFile";
import { blockContents } from "../../support/numbersFile";
import { runs } from "../../support/runs";
import { amongOthers, severalFile } from "../../support/severalFile";
import { scoredTogether } from "../../support/scoredTogether";

const RUNS = runs({ full: 500, quick: 60 });
const RUNS_OF_SEVERAL = runs({ full: 200, quick: 6 });

/** What the workbench's formula engine makes of the blocks of numbers. */
async function calculated(file: WorkbookFile): Promise<BlockContents> {
  const grid = createHeadlessGrid(file);
  try {
    const ended = new Promise((resolve) => grid.on("calculationEnded", resolve));
    grid.calculate("Full");
    await ended;
    return blockContents(grid);
  } finally {
    grid.dispose();
  }
}

test("random scorecards of every kind, policy and roll-up: the native formulas say what the engine says", async () => {
  let nodes = 0;
  let scored = 0;
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(everyScorecard, async (present) => {
      const { evaluation } = scoredToday(present);
      const natives = nativeScores(await calculated(nativeFile(present)));
      expect(differences(evaluation, natives)).toEqual([]);
      for (const node of evaluation.nodes.values()) {
        nodes += 1;
        if (node.score !== undefined) scored += 1;
      }
      for (const { kind } of present.scorecard.kpis) kinds.add(kind);
    }),
    { numRuns: RUNS },
  );
  // The comparison is worth something only while most of what is compared has a score.
  expect(scored).toBeGreaterThan(nodes / 3);
  expect([...kinds].sort()).toEqual([...KIND_NAMES].sort());
});

test("random scorecards beside each other in one workbook: the native formulas of each say what the engine says of it", async () => {
  let rows = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(everyScorecard, { minLength: 2, maxLength: 3 }), async (found) => {
      const presents = amongOthers(found);
      const natives = nativeScores(await calculated(severalFile(presents)));
      for (const present of presents) {
        const { evaluation } = scoredToday(present);
        expect(differences(evaluation, natives)).toEqual([]);
        rows += evaluation.nodes.size;
      }
      expect(natives.size).toBe(presents.reduce((sum, each) => sum + scoredToday(each).evaluation.nodes.size, 0));
    }),
    { numRuns: RUNS_OF_SEVERAL },
  );
  expect(rows).toBeGreaterThan(RUNS_OF_SEVERAL);
});

test("random trees of scorecards that count in each other: the native formulas of each say what the engine says of it", async () => {
  let joined = 0;
  let counted = 0;
  let made = 0;
  await fc.assert(
    fc.asyncProperty(anyTree, async (presents) => {
      const natives = nativeScores(await calculated(severalFile(presents)));
      for (const { scorecard, evaluation } of scoredTogether(presents)) {
        expect(differences(evaluation, natives)).toEqual([]);
        joined += scorecard.joining?.length ?? 0;
        if (scorecard.joining && evaluation.root.score !== undefined) counted += 1;
        for (const { readings, score } of evaluation.kpis.values())
          if (readings.crossed !== undefined && score !== undefined) made += 1;
      }
    }),
    // Looking for a smaller tree would calculate thousands of formulas a step, for hours: the seed of a failure is enough to look at it.
    { numRuns: RUNS_OF_SEVERAL, endOnFailure: true },
  );
  expect(joined).toBeGreaterThan(RUNS_OF_SEVERAL / 2);
  expect(counted).toBeGreaterThan(RUNS_OF_SEVERAL / 4);
  expect(made).toBeGreaterThan(RUNS_OF_SEVERAL / 2);
});

const BROKEN: Reading = { kind: "error", code: "#N/A" };
const NOTHING: Reading = { kind: "none" };
const BY_BASELINE = { thresholds: { green: 60, amber: 40, areValues: true } } as const;

test.each([
  ["whose own cells are errors fails", { actual: BROKEN, target: BROKEN }, {}, "error", "none"],
  // Between amber at 40 and green at 60.
  [
    "with thresholds in its unit is judged by their baseline",
    { actual: NOTHING, target: NOTHING },
    BY_BASELINE,
    "scored",
    "amber",
  ],
] as const)("a KPI that scorecards below give values, and %s", async (_, own, more, state, status) => {
  const of = (readings: Readings): Present => ({
    scorecard: scorecard({
      perspectives: [perspective("P")],
      objectives: [objective("P", "O")],
      kpis: [{ ...kpi("O", "K"), across: { kind: "sum" }, ...more }],
    }),
    readings: new Map([[kpi("O", "K").id, readings]]),
  });
  const below = of({ actual: number(50), target: number(90), baseline: number(0) });
  const standing = { above: 0, rollsUp: "values", weightAbove: undefined } as const;
  const presents = amongOthers([of({ ...own, baseline: NOTHING }), below], [standing]);
  const [top] = scoredTogether(presents);
  const [above] = top?.evaluation.kpis.values() ?? [];
  expect([above?.state, above?.status]).toEqual([state, status]);
  const natives = nativeScores(await calculated(severalFile(presents)));
  expect(top && differences(top.evaluation, natives)).toEqual([]);
});

test("a formula that has been changed by hand is found out", async () => {
  const [present] = fc.sample(everyScorecard, { numRuns: 1, seed: 4 });
  if (present === undefined) throw new Error("no sample");
  const { evaluation } = scoredToday(present);
  const natives = new Map(nativeScores(await calculated(nativeFile(present))));
  const id = present.scorecard.settings.id;
  natives.set(id, { score: 12.5, coverage: 1, light: "red", isWritten: false });
  expect(differences(evaluation, natives).map((each) => each.id)).toEqual([id]);
});

test("a scale with more points than conditions can stand inside each other has no native formula", () => {
  const points = Array.from({ length: 31 }, (_, index) => ({ value: index, score: index }));
  expect(rawFormula({ kind: "anchors", rule: { points } })).toBeUndefined();
  expect(rawFormula({ kind: "anchors", rule: { points: points.slice(1) } })).toBeDefined();
});

test("no formula is longer than Excel takes, and none uses a function that Excel 2016 lacks", () => {
  const KNOWN = new Set(
    (
      "ABS AGGREGATE AND CHOOSE COUNT COUNTIF COUNTIFS DATE DAY EXACT EXP IF IFERROR INDEX INT ISBLANK ISERROR ISLOGICAL ISNUMBER LN LOG10 LOWER MATCH MAX MONTH " +
      "LEN MIN MOD NA NOT OR RIGHT ROUND ROW SMALL SUM SUMIFS SUMPRODUCT TODAY TRIM UPPER WEEKDAY YEAR"
    ).split(" "),
  );
  const formulas = fc
    .sample(everyScorecard, { numRuns: 200, seed: 5 })
    .flatMap((present) => nativeFile(present).sheets.flatMap(({ cells }) => Object.values(cells)))
    .filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="));
  for (const formula of new Set(formulas)) {
    expect(formula.length).toBeLessThanOrEqual(8192);
    const used = formula.replace(/"[^"]*"/g, "").match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [];
    expect(used.filter((name) => !KNOWN.has(name))).toEqual([]);
  }
});
