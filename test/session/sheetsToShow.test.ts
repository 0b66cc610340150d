import { strFromU8, unzipSync } from "fflate";
import { DASHBOARD_SHEET as WORDS } from "../../src/language";
import { REQUIREMENT_SETS } from "../../src/workbench/office/requirementSets";
import { startAddin, type RunningAddin } from "../support/addin";
import { rightFileOf } from "../support/rightFileOf";
import { numberedScorecardFile } from "../support/scorecardFile";

/** What the manifest asks of an Excel, and no more. */
const LEAST = { ...REQUIREMENT_SETS, ExcelApi: "1.14" };

let addin: RunningAddin;
beforeAll(async () => {
  addin = await startAddin(numberedScorecardFile(3));
  addin.excel.setFaults({ requirementSets: LEAST });
});
afterAll(() => addin.excel.stop());

test("in Excel with ExcelApi 1.14 what is newer is not there", async () => {
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  const newer = Excel.run(async (context) => {
    context.workbook.linkedWorkbooks.load("items");
    await context.sync();
  });
  await expect(newer).rejects.toMatchObject({ code: "NotImplemented" });
});

test("dashboard, report, map with arrows, colours, figures and what is handed over need no more than ExcelApi 1.14", async () => {
  const { session, excel } = addin;
  expect(await session.makeDashboard(WORDS)).toMatchObject({ ok: true });
  const again = await session.makeDashboard(WORDS, undefined, { deviation: "index" });
  if (!again.ok) throw new Error("made again");
  expect(await session.makeDashboard(WORDS, undefined, { former: again.value.before })).toMatchObject({ ok: true });
  expect(await session.freezeDashboard(WORDS)).toMatchObject({ ok: true });
  const map = await session.makeMapSheet(WORDS, { isDrawn: true });
  expect(map).toEqual({ ok: true, value: { sheet: WORDS.da.map.sheet, isNew: true } });
  expect(await session.makeFigures(WORDS)).toMatchObject({ ok: true });
  excel.select("Rapport!D4");
  expect(await session.colourByStatus(true)).toMatchObject({ ok: true });
  expect(await session.readDeck(WORDS)).toMatchObject({ ok: true });
  const pictures = await session.takePictures();
  expect(pictures).toMatchObject({ ok: true });
  await excel.settled();
  expect(await session.health()).toMatchObject({ ok: true });
});

test("no cells of these sheets are merged: a screen reader reads them as they lie, a row after the other", () => {
  const parts = Object.entries(unzipSync(rightFileOf(addin.excel))).filter(([name]) =>
    name.includes("/worksheets/sheet"),
  );
  expect(parts.length).toBeGreaterThan(4);
  expect(parts.filter(([, bytes]) => strFromU8(bytes).includes("<mergeCell")).map(([name]) => name)).toEqual([]);
});
