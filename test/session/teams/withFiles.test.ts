import { NO_TEAMS, withFiles, withoutFile, type KnownTeams } from "../../../src/session";
import { teamFile } from "../../support/teamFile";

const read = (name: string, file: ReturnType<typeof teamFile>) => ({ name, file, remarks: [] });
const refusal = (name: string) => ({ name, problem: { kind: "file-damaged" } as const });
const sales = read("Salg.xlsx", teamFile("Salg"));
const known = withFiles(NO_TEAMS, { teams: [sales, read("Drift.xlsx", teamFile("Drift"))], refused: [] });
const namesOf = ({ teams }: KnownTeams): readonly string[] => teams.map(({ name }) => name);

test("what is read for the first time has no changes", () => {
  expect(known.teams.map(({ changes }) => changes)).toEqual([undefined, undefined]);
});

test("a scorecard that is read again stays in its place, under whatever file name", () => {
  const again = withFiles(known, { teams: [read("Salg nov.xlsx", teamFile("Salg", { percent: 90 }))], refused: [] });
  expect(namesOf(again)).toEqual(["Salg nov.xlsx", "Drift.xlsx"]);
  expect(again.teams[0]?.changes).toHaveLength(20);
});

test("a scorecard that has been given another name is known by its id and its file", () => {
  const { file } = sales;
  const settings = { ...file.scorecard.settings, name: "Salg Nord" };
  const renamed = { ...file, print: "other", scorecard: { ...file.scorecard, settings } };
  const again = withFiles(known, { teams: [read("Salg.xlsx", renamed)], refused: [] });
  expect(again.teams.map(({ changes }) => changes)).toEqual([[{ kind: "settings-changed" }], undefined]);
  expect(namesOf(withFiles(known, { teams: [read("Kopi.xlsx", renamed)], refused: [] }))).toHaveLength(3);
});

test("a file that cannot be read takes nothing away, and is told once", () => {
  const once = withFiles(known, { teams: [], refused: [refusal("Salg.xlsx")] });
  const twice = withFiles(once, { teams: [], refused: [refusal("Salg.xlsx")] });
  expect(twice).toEqual({ teams: known.teams, refused: [refusal("Salg.xlsx")] });
});

test("a file that can be read now is no longer refused", () => {
  const refused = withFiles(known, { teams: [], refused: [refusal("Salg.xlsx"), refusal("Ny.xlsx")] });
  expect(withFiles(refused, { teams: [sales], refused: [] }).refused).toEqual([refusal("Ny.xlsx")]);
});

test("a file that is taken out leaves the others", () => {
  expect(namesOf(withoutFile(known, "Salg.xlsx"))).toEqual(["Drift.xlsx"]);
});
