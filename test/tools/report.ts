import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Outcome } from "./runStages";

const ROOT = path.resolve(__dirname, "../..");
const SLOWEST = 10;

/** The part of jest's results that is told of. */
interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly FileResult[];
}

interface FileResult {
  readonly name: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly assertionResults: readonly {
    readonly ancestorTitles: readonly string[];
    readonly duration?: number | null;
  }[];
}

/** One stage in a line, with everything it said when it has failed. */
export function tellOutcome({ stage, kind, seconds, output }: Outcome): void {
  if (kind === "failed") console.log(`\n--- ${stage.name} said:\n${output.trimEnd()}\n---`);
  const marks = { passed: "passed", failed: "FAILED", "not run": "not run, as it needs what has failed" } as const;
  console.log(
    `${stage.name.padEnd(16)}${kind === "not run" ? "" : `${seconds.toFixed(0)} s`.padStart(6)}  ${marks[kind]}`,
  );
}

/** The files that took longest, which stages have failed, and as the last line how many tests passed and failed. */
export function tellTotals(outcomes: readonly Outcome[]): void {
  const results = outcomes.flatMap(resultsOf);
  const slowest = results.flatMap(({ testResults }) => testResults.flatMap(secondsOf));
  slowest.sort((one, other) => other.seconds - one.seconds);
  if (slowest.length > 0) console.log("\nThe slowest files of tests:");
  for (const { name, seconds } of slowest.slice(0, SLOWEST)) {
    console.log(`${seconds.toFixed(1).padStart(8)} s  ${name}`);
  }
  const lost = outcomes.filter(({ kind }) => kind !== "passed");
  if (lost.length > 0) console.log(`\nNot passed: ${lost.map(({ stage }) => stage.name).join(", ")}`);

  const sum = (count: (each: Results) => number): number => results.reduce((total, each) => total + count(each), 0);
  // A stage that has failed otherwise than by its tests counts as one.
  const others = lost.filter((each) => resultsOf(each).every(({ numFailedTests }) => numFailedTests === 0)).length;
  const failed = sum(({ numFailedTests }) => numFailedTests) + others;
  const skipped = sum(({ numPendingTests, numTodoTests }) => numPendingTests + numTodoTests);
  const passed = sum(({ numPassedTests }) => numPassedTests);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
}

/** Files that ran together are told of one by one, by the time that their tests took. */
function secondsOf({ name, startTime, endTime, assertionResults }: FileResult): { name: string; seconds: number }[] {
  const file = path.relative(ROOT, name);
  if (!file.startsWith("test/together/")) return [{ name: file, seconds: (endTime - startTime) / 1000 }];
  const sums = new Map<string, number>();
  for (const { ancestorTitles, duration } of assertionResults) {
    const own = `test/${ancestorTitles[0] ?? ""}`;
    sums.set(own, (sums.get(own) ?? 0) + (duration ?? 0) / 1000);
  }
  return [...sums].map(([each, seconds]) => ({ name: each, seconds }));
}

function resultsOf({ stage }: Outcome): readonly Results[] {
  if (stage.results === undefined) return [];
  const file = path.join(ROOT, stage.results);
  return existsSync(file) ? [JSON.parse(readFileSync(file, "utf8")) as Results] : [];
}
