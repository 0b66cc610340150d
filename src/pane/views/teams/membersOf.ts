import type { KnownTeam, ScorecardFile, TeamMember } from "../../../session";

/**
 * The scorecards under the names that they are shown by: their own, with the name of the file where two have the same.
 *
 * @param here - the scorecard that is open, which stands first; `undefined` where it does not count
 * @param hereName - what the workbook that is open is called
 */
export function membersOf(
  teams: readonly KnownTeam[],
  here: ScorecardFile | undefined,
  hereName: string,
): readonly TeamMember[] {
  const all = [...(here ? [{ name: hereName, file: here }] : []), ...teams];
  return all.map(({ name: fileName, file }) => {
    const { name } = file.scorecard.settings;
    const isShared = all.filter((other) => other.file.scorecard.settings.name === name).length > 1;
    const label = name === "" ? fileName : isShared ? `${name} (${fileName})` : name;
    return { name: label, file };
  });
}
