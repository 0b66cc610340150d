import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { SEED } from "../support/runs";
import { tellOutcome, tellTotals } from "./report";
import { RECORD, tellRuns } from "./runsReport";
import { runStages } from "./runStages";
import { ALL, quick, type Stage } from "./stages";

const ROOT = path.resolve(__dirname, "../..");

/** The files that differ from the last commit, with the new ones. */
function changedFiles(): readonly string[] {
  const git = (...args: string[]): readonly string[] =>
    execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).split("\n").filter(Boolean);
  const known = git("diff", "--name-only", "--diff-filter=d", "HEAD");
  return [...known, ...git("ls-files", "--others", "--exclude-standard")].filter((file) =>
    existsSync(path.join(ROOT, file)),
  );
}

/** All stages, or the named ones (`host` names all of its parts) with those that they need. */
function named(names: readonly string[]): readonly Stage[] {
  if (names.length === 0) return ALL;
  const isNamed = ({ name }: Stage): boolean => names.includes(name) || names.includes(name.split(" ")[0] ?? name);
  const needed = ALL.filter(isNamed).flatMap(({ after }) => after ?? []);
  return ALL.filter((stage) => isNamed(stage) || needed.includes(stage.name));
}

function stagesOf(mode: string | undefined, names: readonly string[]): readonly Stage[] {
  if (mode === "quick") return quick(changedFiles());
  return named(mode === "full" || mode === undefined ? names : [mode, ...names]);
}

/** `npm test`, `npm run test:quick` and `npm run test:full`; names of stages choose some of them. */
async function test([mode, ...names]: readonly string[]): Promise<void> {
  rmSync(RECORD, { force: true });
  if (mode === "full") process.env["RUNS"] = "full";
  console.log(
    `SEED=${SEED} draws these random cases${mode === "full" ? "" : " and these shares of what a full run tries"} again.`,
  );
  const outcomes = await runStages(stagesOf(mode, names), Math.max(2, os.availableParallelism()), tellOutcome);
  if (mode === "full") tellRuns();
  tellTotals(outcomes);
  if (outcomes.length === 0 || outcomes.some(({ kind }) => kind !== "passed")) process.exitCode = 1;
}

void test(process.argv.slice(2));
