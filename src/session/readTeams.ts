import { success } from "../scorecard";
import type { SessionContext } from "./context";
import type { Outcome } from "./outcome";
import { topOf } from "./scorecardsOf";
import type { Ready } from "./state";
import type { ChosenFile, FilesRead, Here } from "./teams/readFiles";

/** Long enough for Excel to see that the pane is alive, and for what has been read to be drawn. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A file gives its top scorecard, so the one of this workbook is here whatever is shown. */
const hereOf = (state: Ready): Here => ({
  ...{ settings: state.scorecard.settings, language: state.language },
  top: topOf(state).scorecard.settings,
});

/**
 * Reads the scorecards of workbook files beside the one that is open. Nothing is written and nothing is kept.
 *
 * @param onRead - told after each file how many have been read
 */
export async function readTeams(
  { store }: SessionContext,
  files: readonly ChosenFile[],
  onRead: (count: number) => void = () => undefined,
): Outcome<FilesRead> {
  const state = store.getState();
  const here = state.kind === "ready" ? hereOf(state) : undefined;
  // With what unpacks files, which no other action needs.
  const { readFiles } = await import(/* webpackChunkName: "read-teams" */ "./teams/readFiles");
  let count = 0;
  const read = await readFiles(files, here, () => {
    count += 1;
    onRead(count);
    return turn();
  });
  return success(read);
}
