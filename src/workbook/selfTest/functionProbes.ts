import { patiently } from "./patience";
import type { Bench, BenchPlace, Json, Probe } from "./probe";

const WAITING: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/** Enters formulas below each other and waits until none of them waits for its answer; numbers to nine decimals. */
export async function answersOf({ sheet, context }: BenchPlace, formulas: readonly string[]): Promise<readonly Json[]> {
  const range = sheet.getRangeByIndexes(0, 0, formulas.length, 1);
  range.formulas = formulas.map((formula) => [formula]);
  await context.sync();
  const values = await patiently(
    async () => {
      range.load("values");
      await context.sync();
      return range.values.map(([value]) => value as Json);
    },
    (seen) => !seen.some((value) => WAITING.has(value)),
  );
  return values.map((value) => (typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value));
}

const calculated = (
  name: Probe["name"],
  examples: readonly (readonly [formula: string, expected: Json])[],
  prepare?: (place: BenchPlace) => void,
): Probe => ({
  name,
  expected: examples.map(([, expected]) => expected),
  ask: (bench: Bench) =>
    bench.excel((place) => {
      prepare?.(place);
      return answersOf(
        place,
        examples.map(([formula]) => formula),
      );
    }),
});

/** Our functions in Excel's cells, most of them with numbers that others have published. */
export const FUNCTION_PROBES: readonly Probe[] = [
  calculated("publishedMarketing", [
    ["=BSC.CPM(15000,2400000)", 6.25],
    ["=BSC.CPC(500,1000)", 0.5],
    ["=BSC.CTR(500,50000)", 0.01],
    ["=BSC.CPA(1000,50)", 20],
    ["=BSC.CPL(300,15)", 20],
    ["=BSC.CAC(300,8)", 37.5],
    ["=BSC.ROMI(50000,10000,0.6)", 2],
    ["=BSC.ROAS(15000,5000)", 3],
    ["=BSC.MER(100000,20000)", 5],
    ["=BSC.CONVERSION(50,1000)", 0.05],
    ["=BSC.CHURN(5,100)", 0.05],
    ["=BSC.NPS(30,50,20)", 10],
    ["=BSC.AOV(100000,2000)", 50],
    ["=BSC.BREAKEVENROAS(0.25)", 4],
    ["=BSC.BREAKEVENCPA(39,0.6)", 23.4],
    ["=BSC.BREAKEVENCPC(1500,0.15,0.04)", 9],
    ["=BSC.SPENDFOR(50,20)", 1000],
  ]),
  calculated("publishedScores", [
    // Goal and red flag: 300, 500, 700 and 900 with goal 700 and red flag 500 score 0, 3.3, 6.7 and 10 of 10.
    ['=BSC.SCOREOF(300,700,500,"goalRedFlag")', 0],
    ['=BSC.SCOREOF(500,700,500,"goalRedFlag")', 33.333333333],
    ['=BSC.SCOREOF(700,700,500,"goalRedFlag")', 66.666666667],
    ['=BSC.SCOREOF(900,700,500,"goalRedFlag")', 100],
    ['=BSC.SCOREOF(1,1,,"yesNo")', 100],
    ["=BSC.SCOREOF(5.4,6,4)", 70],
    ["=BSC.SCOREOF(45,50)", 90],
  ]),
  calculated("withoutScorecard", [
    ['=BSC.SCORE("Kunde")', "#N/A"],
    ["=BSC.LIST()", "#N/A"],
  ]),
  calculated("emptyArgument", [["=IF(ISERROR(BSC.CTR(C1,D1)),1,0)", 1]]),
  calculated(
    "equalFormulas",
    [
      ["=BSC.CTR(C1,D1)", 0.25],
      ["=BSC.CTR(C1,D1)", 0.25],
    ],
    ({ sheet }) => {
      sheet.getRange("C1:D1").values = [[1, 4]];
    },
  ),
];
