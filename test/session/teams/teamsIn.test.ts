import { kpiId, type Settings } from "../../../src/scorecard";
import { teamsIn, type ScorecardFile, type TeamMember } from "../../../src/session";
import { teamFile } from "../../support/teamFile";

const ASKED = { name: "Alle", way: undefined, period: undefined, today: 46_349 } as const;
const member = (name: string, told: Parameters<typeof teamFile>[1] = {}): TeamMember => ({
  name,
  file: teamFile(name, told),
});
const codes = (members: readonly TeamMember[]): readonly string[] =>
  teamsIn(members, ASKED).periods.map(({ code }) => code);

test("periods are those that every file with a history knows, the newest first", () => {
  const [three, two] = [member("A", { months: [1, 2, 3] }), member("B", { months: [1, 2] })];
  expect(codes([three, two])).toEqual(["2026-02", "2026-01"]);
  expect(codes([three, member("C")])).toEqual(["2026-03", "2026-02", "2026-01"]);
  expect(codes([member("C")])).toEqual([]);
});

test("quarters meet only under one fiscal year, months under any", () => {
  const under = (start: number, period: string): TeamMember => {
    const { file } = member("A", { months: [1] });
    const settings: Settings = { ...file.scorecard.settings, fiscalYearStart: start };
    const said = [{ period, value: 1, target: 1, score: 1, isClosed: false }];
    const own: ScorecardFile = {
      ...file,
      scorecard: { ...file.scorecard, settings },
      history: new Map([[kpiId("k00"), said]]),
    };
    return { name: "A", file: own };
  };
  expect(codes([under(4, "2026/27-Q1"), under(4, "2026/27-Q1")])).toEqual(["2026/27-Q1"]);
  expect(codes([under(4, "2026/27-Q1"), under(7, "2026/27-Q1")])).toEqual([]);
  expect(codes([under(4, "2026-05"), under(7, "2026-05")])).toEqual(["2026-05"]);
});

test("a period that is asked for has the one before it", () => {
  const members = [member("A", { values: { k00: [60, 70, 80] } }), member("B", { values: { k00: [10, 20, 30] } })];
  const picture = teamsIn(members, { ...ASKED, way: "score", period: "2026-02" });
  expect(picture.at?.code).toBe("2026-02");
  const scoreIn = (at: typeof picture.now | undefined): number | undefined =>
    at?.teams.get(picture.teams[0]!.id)?.evaluation?.nodes.get("t0:k00" as never)?.score;
  expect([scoreIn(picture.now), scoreIn(picture.before?.teams)]).toEqual([70, 60]);
});

test("a period that nobody knows any more gives way to the newest", () => {
  const members = [member("A", { months: [1, 2] })];
  expect(teamsIn(members, { ...ASKED, period: "2025-01" }).at?.code).toBe("2026-02");
});

test("without members there is a whole without an evaluation", () => {
  const { now, teams, before } = teamsIn([], ASKED);
  expect([now.top.evaluation, teams, before]).toEqual([undefined, [], undefined]);
});
