import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { differences, nativeScores, type NativeScore } from "../../src/workbook/native/readNative";
import { dayOf } from "../../src/scorecard";
import { anyPastScorecard } from "../support/anySeries";
import { everyScorecard, type Present } from "../support/anyScorecard";
import { anyTree } from "../support/anyTree";
import { companyInOne } from "../support/companyInOne";
import { scoredTogether } from "../support/scoredTogether";
import { crosscheckAsOf } from "./crosscheckAsOf";
import { crosscheckSheets } from "./crosscheckSheets";
import { crosscheckSeries } from "./crosscheckSeries";
import { crosscheckTeams } from "./crosscheckTeams";
import { contentsOf } from "./fileContents";
import { findLibreOffice, recalculateInLibreOffice } from "./libreOffice";
import { nativeFile, scoredToday } from "../support/nativeFile";
import { pastFile } from "../support/pastFile";
import { amongOthers, severalFile } from "../support/severalFile";
import { twoYears } from "../support/twoYears";
import { xlsxOf } from "../support/xlsx";

const SAMPLE = path.resolve(__dirname, "../../assets/sample/sample.json");
const SEED = 20261124;

/** Another program, or the workbench's own grid, that opens, recalculates and saves files. */
interface Calculator {
  readonly name: string;
  /** What can be told to type into a cell. */
  readonly program?: string;
  recalculate(files: readonly string[], folder: string): Promise<void> | void;
}

const GRID: Calculator = {
  name: "the workbench's own grid (not another program: this checks the files, not the formulas)",
  recalculate: async (files, folder) => {
    for (const file of files) {
      const name = path.basename(file);
      const opened = readXlsx(readFileSync(file), name).file;
      writeFileSync(path.join(folder, "recalculated", name), await xlsxOf(opened));
    }
  },
};

function calculator(engine: string): Calculator {
  if (engine === "grid") return GRID;
  const program = findLibreOffice();
  if (program === undefined) {
    throw new Error(
      "LibreOffice was not found: install it, or set SOFFICE_PATH to its program. " +
        "(--engine grid recalculates with the workbench's own grid instead, which is no cross-check.)",
    );
  }
  return {
    name: `LibreOffice (${program})`,
    program,
    recalculate: (files, folder) => recalculateInLibreOffice(program, files, folder),
  };
}

/** The numbers of the perspectives and of the scorecard as they stand in the file. */
function printSample(sample: WorkbookFile, bytes: Uint8Array): void {
  const scores = nativeScores(contentsOf(sample, bytes));
  for (const [id, native] of scores) if (!id.startsWith("k_")) console.log(`  ${id.padEnd(14)} ${printScore(native)}`);
}

const printScore = (native: NativeScore | undefined): string =>
  native?.score === undefined
    ? `– ${native?.light ?? ""}`
    : `${native.score.toFixed(4)} ${native.light}, coverage ${native.coverage ?? "–"}${native.isWritten ? ", written as a value" : ""}`;

/** Several scorecards in one workbook, and what the engine says of all their nodes. */
function besides(found: readonly Present[]) {
  const presents = amongOthers(found);
  const nodes = new Map(presents.flatMap((present) => [...scoredToday(present).evaluation.nodes]));
  return { file: severalFile(presents), evaluation: { nodes } };
}

/** The company of twelve teams and 240 KPIs, by the ways in which teams and countries count. */
const COMPANIES = [
  ["values", "values"],
  ["values", "perspectives"],
  ["values", "score"],
  ["perspectives", "perspectives"],
  ["perspectives", "score"],
  ["score", "score"],
] as const;

/** Scorecards that count in each other in one workbook, and what the engine says of all their nodes. */
function joined(presents: readonly Present[]) {
  // What counts of a scorecard below is compared there.
  const nodes = new Map(
    scoredTogether(presents).flatMap(({ evaluation }) => [...evaluation.nodes].filter(([, node]) => !node.isBelow)),
  );
  return { file: severalFile(presents), evaluation: { nodes } };
}

async function crosscheck(engine: string, count: number, sheets: number): Promise<boolean> {
  const { name, program, recalculate } = calculator(engine);
  const folder = mkdtempSync(path.join(tmpdir(), "crosscheck-"));
  try {
    mkdirSync(path.join(folder, "recalculated"));
    const sample = JSON.parse(readFileSync(SAMPLE, "utf8")) as WorkbookFile;
    const several = Math.ceil(count / 5);
    const scorecards = [
      ...fc.sample(everyScorecard, { numRuns: count, seed: SEED }).map((present) => ({
        file: nativeFile(present),
        evaluation: scoredToday(present).evaluation,
      })),
      ...fc
        .sample(fc.array(everyScorecard, { minLength: 2, maxLength: 3 }), { numRuns: several, seed: SEED })
        .map(besides),
      ...fc.sample(anyTree, { numRuns: several, seed: SEED }).map(joined),
      ...COMPANIES.map(([teams, countries]) => joined(companyInOne(teams, countries))),
      ...[undefined, dayOf({ year: 2026, month: 10, day: 31 })].map((asOf) => pastFile(twoYears(asOf))),
      ...fc.sample(anyPastScorecard(engine === "grid"), { numRuns: count, seed: SEED }).map(pastFile),
    ];
    const workbooks = [sample, ...scorecards.map(({ file }) => file)];
    const files = workbooks.map((workbook, index) => {
      const file = path.join(folder, `${index}.xlsx`);
      // Without any value: every number that comes back has been calculated there.
      writeFileSync(
        file,
        writeXlsx(workbook, () => undefined),
      );
      return file;
    });
    console.log(`${scorecards.length} scorecards and the sample are recalculated by ${name}.`);
    await recalculate(files, folder);
    const read = (index: number): Uint8Array => {
      const file = path.join(folder, "recalculated", `${index}.xlsx`);
      if (!existsSync(file)) throw new Error(`No file came back for workbook ${index}.`);
      return readFileSync(file);
    };

    let [nodes, scored, wrong] = [0, 0, 0];
    scorecards.forEach(({ evaluation }, index) => {
      const natives = nativeScores(contentsOf(workbooks[index + 1] ?? sample, read(index + 1)));
      for (const node of evaluation.nodes.values()) {
        nodes += 1;
        if (node.score !== undefined) scored += 1;
      }
      for (const { id, native } of differences(evaluation, natives)) {
        wrong += 1;
        const { score, status } = evaluation.nodes.get(id) ?? {};
        console.log(`  scorecard ${index}, ${id}: the engine says ${score} ${status}, the file ${printScore(native)}`);
      }
    });
    console.log(
      `Random scorecards, ${count} with values of today, ${several} workbooks of two or three, ${several} of three or four that count in each other, the company of 240 KPIs in six ways, ${count} with series at random days, and ` +
        `sixteen KPIs with two years of months, today and at the end of October:`,
    );
    console.log(`${nodes} nodes, ${scored} with a score: ${wrong} differ from the engine by more than 1e-9.`);
    console.log("The sample's native numbers:");
    printSample(sample, read(0));
    const isSame = await crosscheckSeries(recalculate, folder, count, engine === "grid");
    const areTeams = await crosscheckTeams(recalculate, folder);
    const isFollowed = program === undefined || (await crosscheckAsOf(program, folder));
    const areSheetsSame = await crosscheckSheets(recalculate, folder, sheets);
    return isSame && areTeams && isFollowed && areSheetsSame && wrong === 0 && nodes > 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { values: options } = parseArgs({
  options: {
    engine: { type: "string", default: "libreoffice" },
    count: { type: "string", default: "500" },
    // Workbooks of which dashboard, report, map and figures are made; half a minute each.
    sheets: { type: "string", default: "12" },
  },
});

crosscheck(options.engine, Number(options.count), Number(options.sheets)).then(
  (isSame) => {
    process.exitCode = isSame ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
