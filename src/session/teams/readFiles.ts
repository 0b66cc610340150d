import { failure, type FileProblem, type FileRemark, type Result, type Settings } from "../../scorecard";
import { isSameScorecard } from "./sameScorecard";
import { readScorecardFile, SCHEMA_VERSION, type ScorecardFile, type WorkbookLanguage } from "../../workbook";

/** A file that somebody has chosen, as a browser has it. */
export interface ChosenFile {
  readonly name: string;
  /** Rejects when the file is no longer there, or is held by another program. */
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A scorecard of a file, and what is worth knowing of it. */
export interface TeamFile {
  /** Of the file. */
  readonly name: string;
  readonly file: ScorecardFile;
  readonly remarks: readonly FileRemark[];
}

/** What came of the files that somebody has chosen, each of them in one of the two. */
export interface FilesRead {
  /** In the order in which they were chosen. */
  readonly teams: readonly TeamFile[];
  readonly refused: readonly { readonly name: string; readonly problem: FileProblem }[];
}

/** The scorecard of the workbook that is open. */
export interface Here {
  readonly settings: Pick<Settings, "id" | "name" | "fiscalYearStart">;
  readonly language: WorkbookLanguage;
  /** The top one of its workbook, where another one is shown. */
  readonly top?: Pick<Settings, "id" | "name">;
}

/**
 * Reads the scorecards of workbook files, of which no two are in memory at a time, and says of each what differs from the one here. Of two files with the same
 * scorecard the one that was saved last counts.
 *
 * @param here - `undefined` where no scorecard is open
 * @param between - waited for after each file, so that Excel does not take the pane for dead
 */
export async function readFiles(
  files: readonly ChosenFile[],
  here: Here | undefined,
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<FilesRead> {
  const read: { readonly name: string; readonly file: ScorecardFile }[] = [];
  const refused: FilesRead["refused"][number][] = [];
  for (const chosen of files) {
    const { name } = chosen;
    const bytes = await chosen.arrayBuffer().catch(() => undefined);
    const found: Result<ScorecardFile, FileProblem> = bytes
      ? readScorecardFile(new Uint8Array(bytes))
      : failure({ kind: "file-not-readable" });
    if (!found.ok) refused.push({ name, problem: found.problem });
    else if (here && isHere(found.value.scorecard.settings, here))
      refused.push({ name, problem: { kind: "file-is-here" } });
    else read.push({ name, file: found.value });
    await between();
  }
  const teams = read.flatMap((each): readonly TeamFile[] => {
    const other = read.find(
      (one) => one !== each && isSameScorecard(settingsOf(one), settingsOf(each)) && isBefore(one, each),
    );
    if (other === undefined) return [{ ...each, remarks: remarksOf(each.file, here) }];
    refused.push({ name: each.name, problem: { kind: "file-twice", other: other.name } });
    return [];
  });
  return { teams, refused };

  /** Whether the first of two files with the same scorecard counts. */
  function isBefore(one: (typeof read)[number], other: (typeof read)[number]): boolean {
    const [saved, otherSaved] = [one.file.savedAt, other.file.savedAt];
    return saved === otherSaved ? read.indexOf(one) < read.indexOf(other) : saved > otherSaved;
  }
}

const isHere = (settings: Settings, { settings: shown, top = shown }: Here): boolean =>
  isSameScorecard(settings, shown) || isSameScorecard(settings, top);

const settingsOf = ({ file }: { readonly file: ScorecardFile }): Settings => file.scorecard.settings;

function remarksOf(file: ScorecardFile, here: Here | undefined): readonly FileRemark[] {
  const { language, schema, asOf, history, savedAt, problems, scorecard } = file;
  const { fiscalYearStart: start } = scorecard.settings;
  const remarks: (FileRemark | false)[] = [
    here !== undefined && language !== here.language && { kind: "file-other-language", language },
    here !== undefined &&
      start !== here.settings.fiscalYearStart && {
        kind: "file-other-year",
        start,
        here: here.settings.fiscalYearStart,
      },
    schema < SCHEMA_VERSION && { kind: "file-older" },
    asOf !== undefined && { kind: "file-as-of", day: asOf },
    history.size === 0 && { kind: "file-without-history", savedAt },
    problems.length > 0 && { kind: "file-with-problems", count: problems.length },
  ];
  return remarks.filter((remark) => remark !== false);
}
