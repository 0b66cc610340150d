import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** What `test/support/runs.ts` notes in a full run: a line of JSON for each property. */
export const RECORD = path.resolve(__dirname, "../../.cache/runs/runs.ndjson");

interface Noted {
  readonly file: string;
  readonly test: string;
  readonly runs: number;
}

/** How many cases each file of tests has tried. */
export function tellRuns(): void {
  const lines = existsSync(RECORD) ? readFileSync(RECORD, "utf8").split("\n").filter(Boolean) : [];
  const noted = lines.map((line) => JSON.parse(line) as Noted);
  console.log("\nCases tried:");
  for (const file of [...new Set(noted.map((each) => each.file))].sort()) {
    const ofFile = noted.filter((each) => each.file === file);
    const total = ofFile.reduce((sum, { runs }) => sum + runs, 0);
    console.log(`${String(total).padStart(8)}  ${file} (${ofFile.length} properties)`);
  }
}
