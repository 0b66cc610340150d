import { checkSettings, DEFAULT_SETTINGS, type Settings } from "../../src/scorecard";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { TABLES } from "../../src/workbook/tables";
import { startAddin, type RunningAddin } from "../support/addin";
import { blockContents } from "../support/numbersFile";
import { scorecardFile } from "../support/scorecardFile";
import { tableRows } from "../support/tableRows";
import { SCHEMA_VERSION } from "../../src/workbook/tables";

let addin: RunningAddin;
beforeEach(async () => {
  addin = await startAddin(scorecardFile(3));
  await addin.session.writeNative();
  await addin.excel.settled();
});
afterEach(() => addin.excel.stop());

const settings = (): Settings => addin.ready().scorecard.settings;
const revision = (): number | undefined => addin.ready().revisions.get(settings().id);
const row = () => tableRows(addin.excel.grid, TABLES.settings.name)[0] ?? {};

const nativeDiffers = (): readonly string[] =>
  differences(addin.ready().evaluation, nativeScores(blockContents(addin.excel.grid))).map(({ name }) => name);

test("vision and goals are kept as text", async () => {
  expect(addin.ready()).toMatchObject({ schema: SCHEMA_VERSION, problems: [] });
  const saved = await addin.session.saveSettings({
    revision: revision(),
    vision: "  =Danmarks mest anbefalede  ",
    goals: ["Flere loyale kunder", " -10 % spild ", "", "To\nlinjer"],
  });
  expect(saved).toEqual({ ok: true, value: undefined });
  expect(settings()).toMatchObject({
    vision: "=Danmarks mest anbefalede",
    goals: ["Flere loyale kunder", "-10 % spild", "To linjer"],
  });
  expect(addin.ready()).toMatchObject({ schema: SCHEMA_VERSION, problems: [] });
});

test("only what differs is written, and nothing when nothing does", async () => {
  await addin.session.saveSettings({ revision: revision(), ceiling: 120, rollUp: "weightedMean" });
  expect(row()).toMatchObject({ Ceiling: 120, Frequency: "", Rev: 2 });
  await addin.session.saveSettings({ revision: revision(), ...settings() });
  expect(row()).toMatchObject({ Rev: 2 });
});

test.each([
  ["roll-up", { rollUp: "worst" }, 50],
  ["median", { rollUp: "median" }, 51],
  ["ceiling and thresholds", { ceiling: 150, thresholds: { green: 51, amber: 40, achieved: 52 } }, 51],
  ["coverage and missing data", { minimumCoverage: 0, missing: "zero" }, 51],
  ["inertia", { thresholds: { green: 60, amber: 50, hysteresis: 5 } }, 51],
  ["calendar", { frequency: "quarter", fiscalYearStart: 7, graceDays: 14 }, 51],
  ["running periods", { running: "proRata" }, 51],
] as const)("the whole scorecard and its native numbers follow a change of %s", async (_, change, score) => {
  expect(await addin.session.saveSettings({ revision: revision(), ...change })).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(settings()).toMatchObject(change);
  expect(addin.ready().evaluation.root.score).toBeCloseTo(score, 9);
  expect(nativeDiffers()).toEqual([]);
});

test("a parent with a roll-up of its own keeps it when the scorecard's changes", async () => {
  const [objective] = addin.ready().scorecard.objectives;
  if (objective === undefined) throw new Error("no objective");
  const { id, parent, name, weight } = objective;
  await addin.session.saveObjective({ id, revision: 1, parent, name, weight, rollUp: "max" });
  await addin.session.saveSettings({ revision: revision(), rollUp: "worst" });
  await addin.excel.settled();
  expect(addin.ready().evaluation.nodes.get(id)?.score).toBe(52);
  expect(nativeDiffers()).toEqual([]);
});

test("thresholds that are given take the place of all that were there", async () => {
  await addin.session.saveSettings({ revision: revision(), thresholds: { green: 80, amber: 60, achieved: 90 } });
  await addin.session.saveSettings({ revision: revision(), thresholds: { green: 80, amber: 60 } });
  expect(settings().thresholds).toEqual({ green: 80, amber: 60 });
});

test.each([
  [{ thresholds: { green: 70, amber: 75 } }, { kind: "thresholds-crossed", green: 70, amber: 75 }],
  [{ thresholds: { green: 101, amber: 75 } }, { kind: "setting-out-of-range", setting: "green", most: 100 }],
  [{ thresholds: { green: 90, amber: -1 } }, { kind: "setting-out-of-range", setting: "amber", least: 0 }],
  [{ thresholds: { green: 90, amber: 75, achieved: 80 } }, { setting: "achieved", least: 90, value: 80 }],
  [{ thresholds: { green: 90, amber: 75, hysteresis: -1 } }, { setting: "hysteresis" }],
  [{ ceiling: 99 }, { kind: "setting-out-of-range", setting: "ceiling", least: 100 }],
  [{ minimumCoverage: 1.5 }, { setting: "minimumCoverage", most: 1 }],
  [{ fiscalYearStart: 13 }, { setting: "fiscalYearStart", most: 12, isWhole: true }],
  [{ fiscalYearStart: 1.5 }, { setting: "fiscalYearStart" }],
  [{ graceDays: -1 }, { setting: "graceDays" }],
  [{ ceiling: NaN }, { setting: "ceiling" }],
  [{ name: "  " }, { kind: "name-empty" }],
])("%j is refused and nothing is written", async (change, problem) => {
  const before = row();
  expect(await addin.session.saveSettings({ revision: revision(), ...change })).toMatchObject({ ok: false, problem });
  expect(row()).toEqual(before);
});

test("the settings that everybody begins with are sound", () => {
  expect(checkSettings(DEFAULT_SETTINGS)).toEqual([]);
});

test("when a colleague was faster both values are told, and theirs stay", async () => {
  const old = revision();
  await addin.session.saveSettings({ revision: old, ceiling: 120 });
  expect(await addin.session.saveSettings({ revision: old, ceiling: 150, name: "Nyt" })).toMatchObject({
    ok: false,
    problem: {
      kind: "row-changed",
      fields: expect.arrayContaining([{ column: "Ceiling", mine: 150, theirs: 120 }]) as unknown,
    },
  });
  expect(settings()).toMatchObject({ ceiling: 120, name: "Marketing" });
  await addin.excel.settled();
  expect(nativeDiffers()).toEqual([]);
});

test("a change of settings can be taken back, and the native numbers with it", async () => {
  await addin.session.saveSettings({ revision: revision(), rollUp: "worst" });
  expect(await addin.session.undo()).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(settings().rollUp).toBe("weightedMean");
  expect(nativeDiffers()).toEqual([]);
});

test("cells that ask for the scorecard's thresholds follow them when they are changed", async () => {
  const { excel } = addin;
  excel.grid.addSheet("Lys");
  excel.enter("Lys!A1", '=BSC.STATUSOF(82,"scorecard",,"code")');
  excel.enter("Lys!A2", '=BSC.ROLLUP({82;95},,"shareGreen","scorecard")');
  excel.enter("Lys!A3", "=A2+1");
  await excel.settled();
  const said = (): readonly unknown[] => ["Lys!A1", "Lys!A2", "Lys!A3"].map((cell) => excel.value(cell));
  expect(said()).toEqual(["amber", 50, 51]);
  await addin.session.saveSettings({ revision: revision(), thresholds: { green: 80, amber: 60 } });
  await excel.settled();
  expect(said()).toEqual(["green", 100, 101]);
  await addin.session.undo();
  await excel.settled();
  expect(said()).toEqual(["amber", 50, 51]);
});
