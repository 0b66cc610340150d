import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DEFAULT_SETTINGS, evaluateTeams, kpiId, scorecardId } from "../../../src/scorecard";
import { readFiles, type ChosenFile, type Here } from "../../../src/session/teams/readFiles";
import { teamOfFile } from "../../../src/session/teams/teamOfFile";
import type { ScorecardFile } from "../../../src/workbook";

import { numberedScorecardFile } from "../../support/scorecardFile";
import { team } from "../../support/company";
import { xlsxOf } from "../../support/xlsx";

const KPIS = 4;
let plain: Uint8Array;
beforeAll(async () => {
  plain = await xlsxOf(numberedScorecardFile(KPIS));
});

const CORE = "docProps/core.xml";

/** The workbook with other texts in it, with the day on which Excel has saved it. */
function saved(name: string, changes: readonly (readonly [string, string])[] = [], at = "2026-03-01"): ChosenFile {
  const parts = Object.entries(unzipSync(plain)).map(([path, content]) => {
    if (!/\.(xml|rels)$/.test(path)) return [path, content] as const;
    const text = changes.reduce((all, [from, to]) => all.replaceAll(from, to), strFromU8(content));
    return [
      path,
      strToU8(path === "_rels/.rels" ? text.replace("</Relationships>", `${LINK}</Relationships>`) : text),
    ] as const;
  });
  const core = `<cp:coreProperties xmlns:cp="urn:core" xmlns:dcterms="urn:dcterms"><cp:lastModifiedBy>Anne</cp:lastModifiedBy><dcterms:modified>${at}T08:00:00Z</dcterms:modified></cp:coreProperties>`;
  return chosen(name, zipSync({ ...Object.fromEntries(parts), [CORE]: strToU8(core) }));
}

const chosen = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});

const LINK = `<Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${CORE}"/>`;

const NAME = "Marketing";
const called = (name: string): readonly [string, string] => [`>${NAME}<`, `>${name}<`];
const here = (parts: Partial<Here["settings"]> = {}): Here => ({
  settings: { ...DEFAULT_SETTINGS, id: scorecardId("s_here"), name: "Koncern", ...parts },
  language: "da",
});

test("each file comes to one end, and one that cannot be read stops no other", async () => {
  const files: readonly ChosenFile[] = [
    saved("Salg.xlsx", [called("Salg")]),
    chosen("Noter.txt", strToU8("Husk mødet")),
    chosen("Halv.xlsx", plain.slice(0, 3000)),
    { name: "Væk.xlsx", arrayBuffer: () => Promise.reject(new Error("NotReadableError")) },
    saved("Drift.xlsx", [called("Drift")]),
  ];
  const { teams, refused } = await readFiles(files, here());
  expect(teams.map(({ name, file }) => [name, file.scorecard.settings.name])).toEqual([
    ["Salg.xlsx", "Salg"],
    ["Drift.xlsx", "Drift"],
  ]);
  expect(refused).toEqual([
    { name: "Noter.txt", problem: { kind: "file-not-workbook" } },
    { name: "Halv.xlsx", problem: { kind: "file-damaged" } },
    { name: "Væk.xlsx", problem: { kind: "file-not-readable" } },
  ]);
});

test("copies of one workbook under other names are teams of their own", async () => {
  const { teams } = await readFiles([saved("A.xlsx", [called("A")]), saved("B.xlsx", [called("B")])], here());
  expect(teams).toHaveLength(2);
});

test.each([
  ["the later one", ["2026-03-01", "2026-03-05"], "Ny.xlsx", "Gammel.xlsx"],
  ["the first one", ["2026-03-05", "2026-03-05"], "Gammel.xlsx", "Ny.xlsx"],
] as const)("of two files with the same scorecard %s counts", async (_, [old, now], counts, refused) => {
  const read = await readFiles([saved("Gammel.xlsx", [], old), saved("Ny.xlsx", [], now)], here());
  expect(read.teams.map(({ name }) => name)).toEqual([counts]);
  expect(read.refused).toEqual([{ name: refused, problem: { kind: "file-twice", other: counts } }]);
});

test("the scorecard that is open does not count twice", async () => {
  const read = await readFiles([saved("Her.xlsx")], here({ id: scorecardId("s_1"), name: NAME }));
  expect(read.refused).toEqual([{ name: "Her.xlsx", problem: { kind: "file-is-here" } }]);
});

test("so is the top one of this workbook while another one is shown", async () => {
  const top = { id: scorecardId("s_1"), name: NAME };
  const shown = here({ id: scorecardId("s_2"), name: "Salg" });
  const { teams, refused } = await readFiles([saved("Her.xlsx")], { ...shown, top });
  expect([teams, refused]).toEqual([[], [{ name: "Her.xlsx", problem: { kind: "file-is-here" } }]]);
});

test("says what differs from the scorecard here", async () => {
  const { teams } = await readFiles([saved("Salg.xlsx")], { ...here({ fiscalYearStart: 7 }), language: "en" });
  expect(teams[0]?.remarks).toEqual([
    { kind: "file-other-language", language: "da" },
    { kind: "file-other-year", start: 1, here: 7 },
    { kind: "file-without-history", savedAt: "2026-03-01T08:00:00Z" },
  ]);
  expect(teams[0]?.file.savedBy).toBe("Anne");
  const { teams: alone } = await readFiles([saved("Salg.xlsx")], undefined);
  expect(alone[0]?.remarks.map(({ kind }) => kind)).toEqual(["file-without-history"]);
});

test("gives Excel a turn after each file", async () => {
  let turns = 0;
  const turn = (): Promise<void> => {
    turns += 1;
    return Promise.resolve();
  };
  await readFiles([saved("A.xlsx"), chosen("B.xlsx", new Uint8Array())], here(), turn);
  expect(turns).toBe(2);
});

test("scorecards of files roll up into one", async () => {
  const { teams } = await readFiles([saved("A.xlsx", [called("A")]), saved("B.xlsx", [called("B")])], undefined);
  const place = { owner: "", parent: undefined, way: "score", weight: undefined, crossings: new Map() } as const;
  const rolled = evaluateTeams(
    team("Koncern"),
    teams.map(({ name, file }) => teamOfFile(file, { ...place, id: name, name }, undefined)),
  );
  // Each has 50, 51, 52 and 53 of 100.
  expect(rolled.top.evaluation?.root.score).toBeCloseTo(51.5, 9);
});

describe("a team in a period", () => {
  const fileWith = async (history: ScorecardFile["history"]): Promise<ScorecardFile> => {
    const { teams } = await readFiles([saved("A.xlsx")], undefined);
    const [first] = teams;
    if (first === undefined) throw new Error("no team");
    return { ...first.file, history };
  };
  const place = {
    id: "A:1",
    name: "A",
    owner: "",
    parent: undefined,
    weight: undefined,
    crossings: new Map(),
  } as const;
  const said = (period: string, value: number | undefined) => ({
    ...{ period, value, target: 90, score: value, isClosed: false },
  });
  const actualOf = async (period: string | undefined, id: string): Promise<unknown> => {
    const history = new Map([[kpiId("k_1"), [said("2026-01", 40), said("2026-02", undefined), said("2026-03", 44)]]]);
    const made = teamOfFile(await fileWith(history), { ...place, way: "score" }, period);
    return made.readings.get(kpiId(id));
  };
  const number = (value: number) => ({ kind: "number", value });

  test.each([
    ["what it was then", "2026-01", "k_1", { actual: number(40), target: number(90) }],
    ["nothing where that period has no value", "2026-02", "k_1", { actual: { kind: "blank" } }],
    ["that it is not due after the last one", "2026-04", "k_1", { actual: { kind: "not-due" }, target: number(100) }],
    ["what is in force for a KPI without a past", "2026-01", "k_2", { actual: number(51), target: number(100) }],
    ["what is in force where no period is asked for", undefined, "k_1", { actual: number(50), target: number(100) }],
  ] as const)("has %s", async (_, period, id, expected) => {
    expect(await actualOf(period, id)).toMatchObject(expected);
  });

  test("has an id without a colon", async () => {
    expect(teamOfFile(await fileWith(new Map()), { ...place, way: "score" }, undefined).id).toBe("A1");
  });
});
