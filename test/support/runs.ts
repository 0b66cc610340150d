import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";

/** "full" for the full counts, or a number for so many times the full counts; nothing for the quick ones of every day. */
const { RUNS } = process.env;

const ROOT = path.resolve(__dirname, "../..");
/** What was tried in a full run: a line of JSON for each property. */
const RECORD = path.join(ROOT, ".cache/runs/runs.ndjson");

/** How many cases a property is tried on. */
export function runs({ full, quick }: { readonly full: number; readonly quick: number }): number {
  if (RUNS === undefined) return quick;
  const times = RUNS === "full" ? 1 : Number(RUNS);
  if (!(times > 0)) throw new Error(`RUNS is "full" or so many times the full counts, not ${RUNS}`);
  return Math.ceil(full * times);
}

/** Notes in a full run how many cases the running test has tried; what fast-check tries is noted by itself. */
export function recordRuns(count: number): void {
  if (RUNS === undefined) return;
  const { testPath = "", currentTestName = "" } = expect.getState();
  mkdirSync(path.dirname(RECORD), { recursive: true });
  appendFileSync(
    RECORD,
    `${JSON.stringify({ file: path.relative(ROOT, testPath), test: currentTestName, runs: count })}\n`,
  );
}
