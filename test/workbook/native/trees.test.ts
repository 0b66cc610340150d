import {
  DEFAULT_SETTINGS,
  evaluateAt,
  type Kpi,
  type KpiId,
  type Reading,
  type Readings,
  type RollUpName,
  type Settings,
  type Status,
} from "../../../src/scorecard";
import { createHeadlessGrid } from "../../../src/workbench/grid/headless";
import { differences, nativeScores } from "../../../src/workbook/native/readNative";
import { today } from "../../../src/workbook/today";
import { kpi, number, objective, perspective, scorecard } from "../../scorecard/builders";
import { nativeFile } from "../../support/nativeFile";
import { blockContents } from "../../support/numbersFile";

/** A KPI below one objective: its weight, its actual value against a target of 100 unless it says otherwise. */
interface Below {
  readonly weight?: number;
  readonly actual: number | Reading;
  readonly target?: number;
  readonly kpi?: Partial<Kpi>;
}
interface Tree {
  readonly what: string;
  readonly rollUp?: RollUpName;
  readonly settings?: Partial<Settings>;
  readonly below: readonly Below[];
  /** The objective's score, light and coverage, by hand. */
  readonly score: number | undefined;
  readonly status: Status;
  readonly coverage?: number;
}

const blank: Reading = { kind: "blank" };
const broken: Reading = { kind: "error", code: "#DIV/0!" };

// Worked out by hand before they were run.
const TREES: readonly Tree[] = [
  { what: "weights of 2 and 1", below: [{ weight: 2, actual: 90 }, { weight: 1, actual: 60 }], score: 80, status: "amber" },
  { what: "a weight of 0 is tracked only", below: [{ actual: 100 }, { weight: 0, actual: 0 }], score: 100, status: "green" },
  { what: "all weights 0", below: [{ weight: 0, actual: 100 }, { weight: 0, actual: 90 }], score: undefined, status: "none", coverage: 0 },
  { what: "half of it without data", below: [{ actual: 92 }, { actual: blank }], score: 92, status: "green", coverage: 0.5 },
  { what: "two thirds of it without data", below: [{ weight: 1, actual: 92 }, { weight: 2, actual: blank }], score: undefined, status: "none", coverage: 1 / 3 },
  { what: "two thirds without data where a quarter is enough", settings: { minimumCoverage: 0.25 }, below: [{ weight: 1, actual: 92 }, { weight: 2, actual: blank }], score: 92, status: "green", coverage: 1 / 3 },
  { what: "a quarter of it in error: 100, and 75 where the error counts as 0", below: [{ weight: 3, actual: 100 }, { weight: 1, actual: broken }], score: 100, status: "amber", coverage: 0.75 },
  { what: "an error of weight 0", below: [{ actual: 100 }, { weight: 0, actual: broken }], score: 100, status: "green" },
  { what: "a critical KPI that is red", rollUp: "meanWithVeto", below: [{ weight: 9, actual: 100 }, { weight: 1, actual: 50, kpi: { isCritical: true } }], score: 95, status: "amber" },
  { what: "a critical KPI that is amber", rollUp: "meanWithVeto", below: [{ weight: 9, actual: 100 }, { weight: 1, actual: 80, kpi: { isCritical: true } }], score: 98, status: "green" },
  { what: "a critical KPI that is red where vetoes are not asked for", below: [{ weight: 9, actual: 100 }, { weight: 1, actual: 50, kpi: { isCritical: true } }], score: 95, status: "green" },
  { what: "the root of 80 times 45", rollUp: "geometricMean", below: [{ actual: 80 }, { actual: 45 }], score: 60, status: "red" },
  { what: "the worst of 95 and 76", rollUp: "worst", below: [{ actual: 95 }, { actual: 76 }], score: 76, status: "amber" },
  { what: "three of four green", rollUp: "shareGreen", below: [{ actual: 90 }, { actual: 100 }, { actual: 95 }, { actual: 89 }], score: 75, status: "amber" },
  { what: "a budget passed by half a percent is not green", rollUp: "shareGreen", below: [{ actual: 100 }, { actual: 100.5, kpi: { kind: "budget" } }], score: 50, status: "red" },
  { what: "missing counts as 0", settings: { missing: "zero" }, below: [{ actual: 100 }, { actual: blank }], score: 50, status: "red", coverage: 0.5 },
  { what: "missing blocks", settings: { missing: "block" }, below: [{ actual: 100 }, { actual: blank }], score: undefined, status: "none", coverage: 0.5 },
  { what: "one left out by a person", below: [{ actual: 80 }, { actual: 0, kpi: { isExcluded: true } }], score: 80, status: "amber" },
  { what: "accidents: two of none, beside 95", below: [{ actual: 95 }, { actual: 2, target: 0, kpi: { rule: { direction: "lower" } } }], score: 47.5, status: "red" },
  { what: "a loss of 11 against one of 10", below: [{ actual: -11, target: -10 }, { actual: 100 }], score: 95, status: "green" },
  { what: "strict thresholds", settings: { thresholds: { green: 100, amber: 90 } }, below: [{ actual: 100 }, { actual: 98 }], score: 99, status: "amber" },
  { what: "beyond the target counts no more than the target", below: [{ actual: 180 }, { actual: 60 }], score: 80, status: "amber" },
  { what: "beyond the target counts up to the ceiling", settings: { ceiling: 120 }, below: [{ actual: 180 }, { actual: 60 }], score: 90, status: "green" },
]; // prettier-ignore

const reading = (value: number | Reading): Reading => (typeof value === "number" ? number(value) : value);

test.each(TREES)("$what", async ({ rollUp, settings, below, score, status, coverage = 1 }) => {
  const kpis = below.map((each, index): Kpi => ({ ...kpi("O", String(index), index, each.weight), ...each.kpi }));
  const made = scorecard({
    perspectives: [perspective("P")],
    objectives: [{ ...objective("P", "O"), rollUp }],
    kpis,
  });
  const definition = { ...made, settings: { ...made.settings, ...DEFAULT_SETTINGS, ...settings } };
  const readings = new Map<KpiId, Readings>(
    below.map(({ actual, target = 100 }, index) => [
      (kpis[index] as Kpi).id,
      { actual: reading(actual), target: number(target), baseline: { kind: "none" } },
    ]),
  );
  const evaluation = evaluateAt(definition, { readings, series: new Map(), today: today() });
  const node = evaluation.nodes.get(definition.objectives[0]?.id as never);
  expect(node?.status).toBe(status);
  if (score === undefined) expect(node?.score).toBeUndefined();
  else expect(node?.score).toBeCloseTo(score, 8);
  expect(node?.coverage).toBeCloseTo(coverage, 8);

  const grid = createHeadlessGrid(nativeFile({ scorecard: definition, readings }));
  const ended = new Promise((resolve) => grid.on("calculationEnded", resolve));
  grid.calculate("Full");
  await ended;
  const natives = nativeScores(blockContents(grid));
  grid.dispose();
  expect(differences(evaluation, natives)).toEqual([]);
});
