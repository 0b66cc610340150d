import { STATUS_WORDS } from "../../src/language";
import { DEFAULT_SETTINGS, scorecardId, type Settings } from "../../src/scorecard";
import { hasOneScale } from "../../src/session";
import { columnLetters } from "../../src/workbook/finder/cellReference";
import { statusRules } from "../../src/workbook/statusColours/statusRules";
import { startAddin, type RunningAddin } from "../support/addin";
import { everything } from "../support/everything";
import { scorecardFile } from "../support/scorecardFile";

let addin: RunningAddin;
beforeEach(async () => {
  addin = await startAddin(scorecardFile(2));
});
afterEach(() => addin.excel.stop());

const CELLS = [
  ["På sporet", "on track", "Nået", "●", "● På sporet  ↑ 3,0"],
  ["I risiko", "At risk (1 KPI cannot be scored)", "▲", "I risikogruppen", "▲▲"],
  ["Uden for mål", "Off track", "■ Off track", "uden for", 12],
  ["Ingen data", "Kan ikke scores", "–", "– en note", "=1/0"],
  [100, 79.9, 60, "=NA()", ""],
];

const GREEN = "#DFF6DD";
const AMBER = "#FFF4CE";
const RED = "#FDE7E9";
const GREY = "#F3F2F1";
const NONE = "";

/** The fills of the rules that hold for F1:J5: what the rules say is asked in cells beside, as Excel asks it of each cell. */
async function fills(scores: boolean): Promise<readonly (readonly string[])[]> {
  const { grid } = addin.excel;
  const id = grid.sheet("Data")?.id ?? "";
  const rules = (cell: string) => statusRules(cell, STATUS_WORDS, scores ? "" : undefined);
  await Excel.run(async ({ workbook }) => {
    const formats = workbook.worksheets.getItem("Data").getRange("F1:J5").conditionalFormats.load("items/type");
    await workbook.context.sync();
    const kept = formats.items.map(({ custom }) => custom.rule.load("formula"));
    await workbook.context.sync();
    expect(kept.map(({ formula }) => formula).sort()).toEqual(
      rules("F1")
        .map(({ formula }) => formula)
        .sort(),
    );
  });
  const asked = CELLS.map((line, row) =>
    line.flatMap((_, column) => rules(`${columnLetters(column + 5)}${row + 1}`).map(({ formula }) => formula)),
  );
  const area = { row: 10, column: 5, rows: asked.length, columns: asked[0]?.length ?? 0 };
  grid.write(id, area, asked);
  await addin.excel.settled();
  const answers = grid.values(id, area);
  return CELLS.map((line, row) =>
    line.map((_, column) => rules("A1").find((__, rule) => answers[row]?.[4 * column + rule] === true)?.fill ?? NONE),
  );
}

async function fillIn(): Promise<void> {
  const { grid } = addin.excel;
  grid.write(grid.sheet("Data")?.id ?? "", { row: 0, column: 5, rows: 5, columns: 5 }, CELLS);
  addin.excel.select("Data!F1:J5");
  await addin.excel.settled();
}

test("cells take the colour of the status that they name, in either language, and of nothing else", async () => {
  await fillIn();
  expect(await addin.session.colourByStatus(false)).toEqual({
    ok: true,
    value: { address: "Data!F1:J5", removed: 0 },
  });
  expect(await fills(false)).toEqual([
    [GREEN, GREEN, GREEN, GREEN, GREEN],
    [AMBER, AMBER, AMBER, NONE, NONE],
    [RED, RED, RED, NONE, NONE],
    [GREY, GREY, GREY, NONE, NONE],
    [NONE, NONE, NONE, NONE, NONE],
  ]);
});

test("numbers that are scores follow the thresholds of the scorecard, also when these change", async () => {
  await fillIn();
  await addin.session.colourByStatus(true);
  const { settings } = addin.ready().scorecard;
  const change = (thresholds: Partial<Settings["thresholds"]>) =>
    addin.session.saveSettings({
      revision: addin.ready().revisions.get(settings.id),
      thresholds: { ...settings.thresholds, ...thresholds },
    });
  expect(await change({ green: 90, amber: 70 })).toMatchObject({ ok: true });
  expect((await fills(true))[4]).toEqual([GREEN, AMBER, RED, NONE, NONE]);
  expect(await change({ green: 70, amber: 50 })).toMatchObject({ ok: true });
  expect((await fills(true))[4]).toEqual([GREEN, GREEN, AMBER, NONE, NONE]);
});

test("colouring again leaves one set of rules, and taking the colours away leaves those of others", async () => {
  await fillIn();
  await Excel.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem("Data").getRange("F1:J5");
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = '=F1="On track"';
    custom.format.font.bold = true;
    await range.context.sync();
  });
  await addin.session.colourByStatus(false);
  expect(await addin.session.colourByStatus(true)).toMatchObject({ ok: true, value: { removed: 4 } });
  expect(await addin.session.colourByStatus(undefined)).toMatchObject({ ok: true, value: { removed: 4 } });
  await Excel.run(async ({ workbook }) => {
    const formats = workbook.worksheets.getItem("Data").getRange("F1:J5").conditionalFormats.load("items/type");
    await workbook.context.sync();
    expect(formats.items).toHaveLength(1);
  });
});

test("a setting that is left blank or reads as text colours nothing by a threshold of 0", async () => {
  await fillIn();
  await addin.session.colourByStatus(true);
  const table = addin.excel.grid.table("BSC_Settings");
  const column = (name: string): number => table?.columns.findIndex((each) => each.name === name) ?? -1;
  for (const [name, content] of [
    ["Green", ""],
    ["Amber", "many"],
  ] as const) {
    const { sheetId = "", area } = table ?? {};
    const cell = { row: (area?.row ?? 0) + 1, column: (area?.column ?? 0) + column(name), rows: 1, columns: 1 };
    addin.excel.grid.write(sheetId, cell, [[content]]);
  }
  await addin.excel.settled();
  expect(addin.ready().scorecard.settings.thresholds).toMatchObject(DEFAULT_SETTINGS.thresholds);
  expect((await fills(true))[4]).toEqual([GREEN, AMBER, RED, NONE, NONE]);
});

test("a score is compared as the scorecard compares it, to nine decimals", () => {
  const [green] = statusRules("A1", STATUS_WORDS, "");
  expect(green?.formula).toContain("ROUND(A1,9)>=BSC_GreenFrom");
});

test("names of thresholds that somebody has spoilt are right again with the next colouring", async () => {
  await fillIn();
  await addin.session.colourByStatus(true);
  const { grid } = addin.excel;
  const before = grid.name("BSC_GreenFrom")?.formula;
  grid.changeName("BSC_GreenFrom", { formula: "=1" });
  await addin.session.colourByStatus(true);
  expect(grid.name("BSC_GreenFrom")?.formula).toBe(before);
});

test("scores are coloured by the thresholds of the scorecard that is shown, each by its own", async () => {
  await fillIn();
  const { session, excel } = addin;
  await session.colourByStatus(true);
  const made = await session.addScorecard({ name: "Salg", above: scorecardId("s_1"), owner: "" });
  if (!made.ok) throw new Error(made.problem.kind);
  session.showScorecard(made.value);
  const { settings } = addin.ready().scorecard;
  const thresholds = { ...settings.thresholds, green: 90, amber: 85 };
  const saved = await session.saveSettings({ revision: addin.ready().revisions.get(made.value), thresholds });
  expect(saved).toMatchObject({ ok: true });
  excel.select("Data!F1:F5");
  expect(await session.colourByStatus(true)).toMatchObject({ ok: true });
  await excel.settled();
  const asked = ["BSC_GreenFrom", "BSC_AmberFrom", `BSC_GreenFrom_${made.value}`, `BSC_AmberFrom_${made.value}`];
  const { grid } = excel;
  const area = { row: 30, column: 5, rows: 4, columns: 1 };
  grid.write(
    grid.sheet("Data")?.id ?? "",
    area,
    asked.map((name) => [`=${name}`]),
  );
  await excel.settled();
  const standard = DEFAULT_SETTINGS.thresholds;
  expect(grid.values(grid.sheet("Data")?.id ?? "", area)).toEqual([[standard.green], [standard.amber], [90], [85]]);
  expect((await rulesOn("Data")).green.map((formula) => /BSC_GreenFrom\w*/.exec(formula)?.[0]).sort()).toEqual(
    [asked[0], asked[2]].sort(),
  );
  // Taken away in part, the rest keeps whose it is.
  excel.select("Data!F1:F2");
  await session.colourByStatus(undefined);
  expect((await rulesOn("Data")).green.join()).toContain(`BSC_GreenFrom_${made.value}`);
});

/** Where rules with a fill stand, and what those of green say. */
async function rulesOn(
  sheet: string,
): Promise<{ readonly areas: readonly string[]; readonly green: readonly string[] }> {
  return Excel.run(async ({ workbook }) => {
    const formats = workbook.worksheets.getItem(sheet).getRange("A1:Z50").conditionalFormats.load("items/type");
    await workbook.context.sync();
    const all = formats.items.map((format) => ({
      ranges: format.getRanges().load("address"),
      rule: format.custom.rule.load("formula"),
      fill: format.custom.format.fill.load("color"),
    }));
    await workbook.context.sync();
    const green = all.filter(({ fill }) => fill.color === GREEN);
    return {
      areas: green.map(({ ranges }) => ranges.address.replace(/[^,]*!/g, "")).sort(),
      green: green.map(({ rule }) => rule.formula),
    };
  });
}

test("a part of coloured cells is coloured otherwise, or no more, and the others stay as they were", async () => {
  await fillIn();
  await addin.session.colourByStatus(true);
  addin.excel.select("Data!G2:H3");
  expect(await addin.session.colourByStatus(undefined)).toMatchObject({ ok: true, value: { removed: 4 } });
  const around = await rulesOn("Data");
  expect(around.areas).toEqual(["F1:J1", "F2:F3", "F4:J5", "I2:J3"]);
  expect([...around.green].sort()).toEqual(
    ["F1", "F2", "F4", "I2"].map((cell) => statusRules(cell, STATUS_WORDS, "")[0]?.formula).sort(),
  );
  addin.excel.select("Data!F1:F20");
  await addin.session.colourByStatus(false);
  const { areas } = await rulesOn("Data");
  expect(areas).toEqual(["F1:F20", "G1:J1", "G4:J5", "I2:J3"]);
});

test("nothing is written on our own sheets or on a protected one", async () => {
  addin.excel.select("'BSC Model'!A1");
  expect(await addin.session.colourByStatus(false)).toMatchObject({ problem: { kind: "selection-in-model" } });
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Data").protection.protect();
    await workbook.context.sync();
  });
  addin.excel.select("Data!F1");
  const before = everything(addin.excel.grid);
  expect(await addin.session.colourByStatus(false)).toEqual({
    ok: false,
    problem: { kind: "sheet-protected", sheet: "Data" },
  });
  expect(everything(addin.excel.grid)).toBe(before);
});

test("a number says its colour by itself only where all have the same thresholds", () => {
  const { scorecard } = addin.ready();
  const { settings, kpis, perspectives } = scorecard;
  expect(hasOneScale(scorecard)).toBe(true);
  const own = { green: 95, amber: 80 };
  expect(hasOneScale({ ...scorecard, kpis: kpis.map((kpi) => ({ ...kpi, thresholds: own }) as never) })).toBe(false);
  expect(hasOneScale({ ...scorecard, perspectives: perspectives.map((each) => ({ ...each, thresholds: own })) })).toBe(
    false,
  );
  const holding = { ...settings, thresholds: { ...settings.thresholds, hysteresis: 2 } };
  expect(hasOneScale({ ...scorecard, settings: holding })).toBe(false);
});
