import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";

/** "full" for the full counts, or a number for so many times the full counts; nothing for the quick ones of every day. */
const { RUNS } = process.env;

/** What random cases are drawn from, and which share of everything is tried: the same on every machine, unless it is given. */
export const SEED = Number(process.env["SEED"] ?? 20_260_923);
if (!Number.isInteger(SEED)) throw new Error("SEED is a whole number");

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

/**
 * Of what would have to be tried one by one: all of it in a full run, else every second one, every third … with another one to begin
 * with for each place in a list and for each seed, and never none.
 */
export function share<Each>(all: readonly Each[], { every, place }: { every: number; place: number }): readonly Each[] {
  if (RUNS !== undefined) return all;
  const step = Math.min(every, all.length);
  return all.filter((_, index) => index % step === (Math.abs(SEED) + place) % step);
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
