import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { NO_TEAMS, withFiles } from "../../src/session/teams/withFiles";
import { readFiles, type ChosenFile } from "../../src/session/teams/readFiles";
import { teamsIn } from "../../src/session/teams/teamsIn";
import { today } from "../../src/workbook/today";
import { teamFile, teamFiles } from "../support/teamFiles";
import { xlsxOf } from "../support/xlsx";

/** Of the twelve workbooks so many are opened and saved again by the other program. */
const SAVED_AGAIN = 3;

/** By hand: (200 · 81.5 + 100 · 65 + 100 · 70) / 400 = 74.5 in three perspectives, 20 less in the fourth. */
const WHOLE = 69.5;
/** And with team D, of 100 in 400, at 100 instead of 90 percent of everything: 10 · 100 / 400 more. */
const CHANGED = 72;

const chosen = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});

/**
 * Twelve workbooks of teams saved by the workbench, three of them saved again by another program, are read as the view of teams reads them: the whole by
 * values is the one computed by hand, and a file that has been changed, renamed or damaged is what it is, with nothing lost.
 */
export async function crosscheckTeams(
  recalculate: (files: readonly string[], folder: string) => Promise<void> | void,
  folder: string,
): Promise<boolean> {
  const saved = new Map<string, Uint8Array>();
  for (const { name, file } of teamFiles()) saved.set(name, await xlsxOf(file));
  const again = [...saved.keys()].slice(0, SAVED_AGAIN);
  const paths = again.map((name) => {
    const file = path.join(folder, name);
    writeFileSync(file, saved.get(name) ?? new Uint8Array());
    return file;
  });
  await recalculate(paths, folder);
  for (const name of again) saved.set(name, new Uint8Array(readFileSync(path.join(folder, "recalculated", name))));

  const first = withFiles(
    NO_TEAMS,
    await readFiles(
      [...saved].map(([name, bytes]) => chosen(name, bytes)),
      undefined,
    ),
  );
  const pictureOf = ({ teams }: typeof first): ReturnType<typeof teamsIn> =>
    teamsIn(
      teams.map(({ name, file }) => ({ name, file })),
      { name: "Alle", way: undefined, period: undefined, today: today() },
    );
  const scoreOf = (known: typeof first): number => pictureOf(known).now.top.evaluation?.root.score ?? NaN;

  const renamed = saved.get("Hold B.xlsx") ?? new Uint8Array();
  const damaged = (saved.get("Hold C.xlsx") ?? new Uint8Array()).slice(0, 4000);
  const changed = await xlsxOf(teamFile("D", 100, 100));
  const second = withFiles(
    first,
    await readFiles(
      [chosen("Hold D.xlsx", changed), chosen("Hold B (ny).xlsx", renamed), chosen("Hold C.xlsx", damaged)],
      undefined,
    ),
  );
  const found = {
    files: first.teams.length,
    way: pictureOf(first).way,
    whole: scoreOf(first),
    coverage: pictureOf(first).now.top.evaluation?.root.coverage,
    afterwards: second.teams.length,
    changedWhole: scoreOf(second),
    changes: second.teams
      .map(({ name, changes }) => [name, changes?.length])
      .filter(([, count]) => count !== undefined),
    refused: second.refused.map(({ name, problem }) => [name, problem.kind]),
  };
  console.log(`Twelve workbooks, ${SAVED_AGAIN} of them saved again, then one changed, one renamed and one damaged:`);
  console.log(JSON.stringify(found));
  return (
    found.files === saved.size &&
    found.way === "values" &&
    Math.abs(found.whole - WHOLE) < 1e-9 &&
    found.coverage === 1 &&
    found.afterwards === saved.size &&
    Math.abs(found.changedWhole - CHANGED) < 1e-9 &&
    found.refused.length === 1 &&
    found.refused[0]?.[1] === "file-damaged"
  );
}
