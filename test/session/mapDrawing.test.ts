import { DASHBOARD_SHEET as WORDS } from "../../src/language";
import { objectiveId } from "../../src/scorecard";
import { planOf } from "../../src/session";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { DRAWN_COLUMN } from "../../src/workbook/mapSheet/loadMapSheet";
import { BAND } from "../../src/workbook/mapSheet/mapColumns";
import { startAddin, type RunningAddin } from "../support/addin";
import { everything } from "../support/everything";
import { rightFileOf } from "../support/rightFileOf";
import { numberedScorecardFile } from "../support/scorecardFile";

const MAP = WORDS.da.map.sheet;
const HEIGHT = 60;

let addin: RunningAddin;
let other: string;
beforeEach(async () => {
  addin = await startAddin(numberedScorecardFile(2));
  const { session } = addin;
  await session.addEntries([
    { name: "Vækst", objectives: [{ name: "Mere salg", kpis: [{ name: "Salg", unit: "kr.", fields: {} }] }] },
  ] as never);
  other = addin.ready().scorecard.objectives.at(-1)?.id ?? "";
  await session.saveLink({ from: objectiveId("o_1"), to: other as never, note: "" });
});
afterEach(() => addin.excel.stop());

/** All shapes of the sheet in the order of their names, with what lines are glued to. */
const shapesOf = (): Promise<
  readonly {
    readonly name: string;
    readonly text: string;
    readonly box: readonly number[];
    readonly glue: readonly string[];
  }[]
> =>
  Excel.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem(MAP);
    shapes.load("items/name,items/type,items/left,items/top,items/width,items/height,items/altTextDescription");
    await context.sync();
    const ends = shapes.items.map((shape) =>
      shape.type === "Line"
        ? [shape.line.beginConnectedShape.load("name"), shape.line.endConnectedShape.load("name")]
        : [],
    );
    await context.sync();
    return shapes.items
      .map(({ name, altTextDescription: text, left, top, width, height }, at) => ({
        ...{ name, text, box: [left, top, width, height].map(Math.round) },
        glue: (ends[at] ?? []).map((end) => end.name),
      }))
      .sort((one, next) => one.name.localeCompare(next.name));
  });

const ownShapes = () => addin.excel.grid.parts(sheetId()).shapes;
const namesOf = (): readonly string[] =>
  ownShapes()
    .flatMap((shape) => ("name" in shape ? [shape.name] : []))
    .sort();
const texts = (): readonly string[] =>
  ownShapes().flatMap((shape) =>
    shape.kind === "geometric" ? [(shape.text?.runs ?? []).map(({ text }) => text).join("")] : [],
  );

const boxOfCells = (address: string): Promise<readonly number[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(MAP).getRange(address).load("left,top,width,height");
    await context.sync();
    return [range.left, range.top, range.width, range.height].map(Math.round);
  });

const sheetId = (): string => addin.excel.grid.sheet(MAP)?.id ?? "";
const column = (at: number): string =>
  addin.excel.grid.values(sheetId(), { row: 0, column: at, rows: HEIGHT, columns: 1 }).flat().join("|");

async function add(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(MAP));
    await context.sync();
  });
}

test("frames lie round the cells of objectives, arrows are glued to them, and colours and words stay the cells' own", async () => {
  const { session, excel } = addin;
  expect(await session.makeMapSheet(WORDS, { isDrawn: true })).toEqual({
    ok: true,
    value: { sheet: MAP, isNew: true },
  });
  await excel.settled();
  const shapes = await shapesOf();
  expect(shapes.map(({ name, text, glue }) => [name, text, ...glue])).toEqual(
    [
      ["BSC map o_1", "Loyale kunder"],
      [`BSC map o_1>${other}`, "Loyale kunder fører til Mere salg", "BSC map o_1", `BSC map ${other}`],
      [`BSC map ${other}`, "Mere salg"],
    ].sort(([one = ""], [next = ""]) => one.localeCompare(next)),
  );
  expect(shapes.find(({ name }) => name === "BSC map o_1")?.box).toEqual(await boxOfCells("D5:D7"));
  expect(column(BAND)).toContain("Rammer og pile er tegnet");
  // No shape says a status, which would stay when the number changes.
  expect(texts()).toEqual(["", ""]);
  expect(await session.mapSheetState()).toMatchObject({ value: { isDrawn: true, isBehind: false } });
  const file = readXlsx(rightFileOf(excel), "Bog.xlsx").file;
  expect(file.sheets.find(({ name }) => name === MAP)?.shapes).toHaveLength(3);
});

test("a drawing is made again without duplicates, keeps what people drew and glued, and is behind when an arrow is gone", async () => {
  const { session } = addin;
  await session.makeMapSheet(WORDS, { isDrawn: true });
  const before = await shapesOf();
  await add(({ shapes }) => {
    const own = shapes.addGeometricShape("Ellipse");
    own.name = "Vores sky";
    const line = shapes.addLine(0, 0, 10, 10, "Straight");
    line.name = "Vores pil";
    line.line.connectBeginShape(own, 0);
    line.line.connectEndShape(shapes.getItem("BSC map o_1"), 1);
    shapes.getItem("BSC map o_1").left = 500;
  });
  expect(await session.makeMapSheet(WORDS)).toMatchObject({ value: { isNew: false, before: { isDrawn: true } } });
  const after = await shapesOf();
  expect(after.filter(({ name }) => name.startsWith("BSC"))).toEqual(before);
  expect(after.find(({ name }) => name === "Vores pil")?.glue).toEqual(["Vores sky", "BSC map o_1"]);

  await add(({ shapes }) => shapes.getItem(`BSC map o_1>${other}`).delete());
  expect(await session.mapSheetState()).toMatchObject({ value: { isDrawn: true, isBehind: true } });
  expect(await session.health()).toMatchObject({ ok: true });
  expect(await session.mend({ kind: "map" }, WORDS)).toMatchObject({ ok: true });
  expect(await session.mapSheetState()).toMatchObject({ value: { isBehind: false } });

  expect(await session.makeMapSheet(WORDS, { isDrawn: false })).toMatchObject({ ok: true });
  expect(namesOf()).toEqual(["Vores pil", "Vores sky"]);
  expect(column(BAND)).not.toContain("tegnet");
  expect(column(DRAWN_COLUMN)).not.toContain("drawn");
});

test("renewing is taken back: cells as they were, frames and arrows too; not where somebody has written since", async () => {
  const { session, excel } = addin;
  await session.makeMapSheet(WORDS);
  excel.grid.write(sheetId(), { row: 4, column: 3, rows: 1, columns: 1 }, [["Vores ord"]]);
  await excel.settled();
  const cells = column(3);
  await session.removeLink(planOf(addin.ready()).links[0]?.id as never);
  const renewed = await session.makeMapSheet(WORDS, { isDrawn: true });
  if (!renewed.ok) throw new Error("renewed");
  await excel.settled();
  expect(column(3)).not.toBe(cells);
  const { before: former } = renewed.value;
  expect(await session.makeMapSheet(WORDS, { former })).toMatchObject({ ok: true });
  await excel.settled();
  expect(column(3)).toBe(cells);
  expect(await shapesOf()).toEqual([]);
  expect(await session.mapSheetState()).toMatchObject({ value: { isDrawn: false, isBehind: true } });

  const again = await session.makeMapSheet(WORDS);
  if (!again.ok) throw new Error("again");
  excel.grid.write(sheetId(), { row: 4, column: 3, rows: 1, columns: 1 }, [["Senere"]]);
  await excel.settled();
  const written = everything(excel.grid);
  expect(await session.makeMapSheet(WORDS, { former: again.value.before })).toEqual({
    ok: false,
    problem: { kind: "dashboard-edited", sheet: MAP },
  });
  expect(everything(excel.grid)).toBe(written);
});

test("where Excel refuses to draw the cells stand, nothing is left over them, and the answer says why", async () => {
  const { session, excel } = addin;
  excel.resetCounters();
  await session.makeMapSheet(WORDS, { isDrawn: true });
  const { syncs } = excel.counters();
  const cells = column(BAND).replace(/Rammer og pile[^|]*/, "");
  await session.removeMapSheet();
  excel.resetCounters();
  excel.setFaults({ failSync: syncs });
  const made = await session.makeMapSheet(WORDS, { isDrawn: true });
  excel.setFaults({ failSync: 0 });
  expect(made).toMatchObject({ ok: true, value: { sheet: MAP, isNew: true, notDrawn: { kind: "excel-failed" } } });
  await excel.settled();
  expect(column(BAND)).toBe(cells);
  expect(namesOf()).toEqual([]);
  expect(await session.mapSheetState()).toMatchObject({ value: { isDrawn: false, isBehind: false } });
});

/** Writes into a cell of the map by hand. */
async function write(row: number, column: number, text: string): Promise<void> {
  addin.excel.grid.write(sheetId(), { row, column, rows: 1, columns: 1 }, [[text]]);
  await addin.excel.settled();
}

const cell = (row: number, column: number): unknown =>
  addin.excel.grid.values(sheetId(), { row, column, rows: 1, columns: 1 })[0]?.[0];

/** Somebody goes on typing in a cell once the cells of the map are written and before it is drawn. @returns ends it */
function busyOnceWritten(): () => void {
  const run = Excel.run.bind(Excel) as (...given: unknown[]) => Promise<unknown>;
  const busy = Object.assign(new Error("Excel is in cell-editing mode."), {
    ...{ code: "InvalidOperationInCellEditMode", debugInfo: {} },
  });
  const spy = jest
    .spyOn(Excel, "run")
    .mockImplementation(
      (...given: unknown[]) => (column(BAND).includes("tegnet") ? run(...given) : Promise.reject(busy)) as never,
    );
  return () => spy.mockRestore();
}

test("while Excel takes neither a drawing nor its end, the map is behind, and is mended when it is made again", async () => {
  const { session } = addin;
  await session.makeMapSheet(WORDS, { isDrawn: true });
  await session.removeLink(planOf(addin.ready()).links[0]?.id as never);
  const free = busyOnceWritten();
  const made = await session.makeMapSheet(WORDS);
  free();
  expect(made).toMatchObject({ ok: true, value: { notDrawn: { kind: "excel-busy" } } });
  await addin.excel.settled();
  // The arrow that holds no longer is still to be seen.
  expect(namesOf()).toContain(`BSC map o_1>${other}`);
  expect(await session.mapSheetState()).toMatchObject({ value: { isDrawn: true, isBehind: true } });
  if (!made.ok) throw new Error("made");
  // What has been renewed is taken back all the same.
  expect(await session.makeMapSheet(WORDS, { former: made.value.before })).toMatchObject({ ok: true });
  expect(namesOf()).toHaveLength(3);

  expect(await session.makeMapSheet(WORDS)).toMatchObject({ ok: true });
  expect(namesOf()).toEqual(["BSC map o_1", `BSC map ${other}`].sort());
  expect(await session.mapSheetState()).toMatchObject({ value: { isDrawn: true, isBehind: false } });
});

test("frames and arrows that Excel did not take away at once go when the map is made without them", async () => {
  const { session } = addin;
  await session.makeMapSheet(WORDS, { isDrawn: true });
  const free = busyOnceWritten();
  await session.makeMapSheet(WORDS);
  free();
  expect(namesOf()).toHaveLength(3);
  expect(await session.makeMapSheet(WORDS, { isDrawn: false })).toMatchObject({ ok: true });
  expect(namesOf()).toEqual([]);
  expect(await session.mapSheetState()).toMatchObject({ value: { isDrawn: false, isBehind: false } });
});

test("a drawn map is behind while what is read to those who do not see it is a former name", async () => {
  const { session } = addin;
  await session.makeMapSheet(WORDS, { isDrawn: true });
  const { scorecard, revisions } = addin.ready();
  const objective = scorecard.objectives.find(({ id }) => id === other);
  if (!objective) throw new Error("objective");
  expect(
    await session.saveObjective({
      ...{ id: objective.id, revision: revisions.get(objective.id), parent: objective.parent, weight: 1 },
      name: "Salg i\nNorden",
    }),
  ).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(await session.mapSheetState()).toMatchObject({ value: { isDrawn: true, isBehind: true } });
  expect(await session.makeMapSheet(WORDS)).toMatchObject({ ok: true });
  expect((await shapesOf()).map(({ text }) => text)).toContain("Loyale kunder fører til Salg i Norden");
  expect(await session.mapSheetState()).toMatchObject({ value: { isBehind: false } });
});

test("what people wrote below the map in our columns stays when it is made again and when that is taken back", async () => {
  const { session } = addin;
  const BELOW = [40, 3] as const;
  await session.makeMapSheet(WORDS, { isDrawn: true });
  await write(...BELOW, "Før");
  const renewed = await session.makeMapSheet(WORDS);
  if (!renewed.ok) throw new Error("renewed");
  expect(cell(...BELOW)).toBe("Før");
  await write(...BELOW, "Siden");
  expect(await session.makeMapSheet(WORDS, { former: renewed.value.before })).toMatchObject({ ok: true });
  expect(cell(...BELOW)).toBe("Siden");
});

test("what was written where the map has grown or shrunk is not taken back over, and comes back with it", async () => {
  const { session, excel } = addin;
  await session.makeMapSheet(WORDS);
  const rows = excel.grid.usedArea(sheetId(), true)?.rows ?? 0;
  await write(rows, 3, "Lige under");
  const cells = column(3);
  await session.addEntries([{ name: "Læring", objectives: [] }] as never);
  const grown = await session.makeMapSheet(WORDS);
  if (!grown.ok) throw new Error("grown");
  expect(await session.makeMapSheet(WORDS, { former: grown.value.before })).toMatchObject({ ok: true });
  await excel.settled();
  expect(column(3)).toBe(cells);

  const again = await session.makeMapSheet(WORDS);
  if (!again.ok) throw new Error("again");
  const { perspectives } = addin.ready().scorecard;
  expect(await session.remove(perspectives.at(-1)?.id as never)).toMatchObject({ ok: true });
  const shrunk = await session.makeMapSheet(WORDS);
  if (!shrunk.ok) throw new Error("shrunk");
  await excel.settled();
  expect(column(BAND)).not.toContain("Læring");
  await write(rows + 2, 3, "Siden");
  const written = everything(excel.grid);
  expect(await session.makeMapSheet(WORDS, { former: shrunk.value.before })).toEqual({
    ok: false,
    problem: { kind: "dashboard-edited", sheet: MAP },
  });
  expect(everything(excel.grid)).toBe(written);
});

test("that the sentence of the drawing has been written over since is seen", async () => {
  const { session, excel } = addin;
  await session.makeMapSheet(WORDS, { isDrawn: true });
  const renewed = await session.makeMapSheet(WORDS);
  if (!renewed.ok) throw new Error("renewed");
  await write((excel.grid.usedArea(sheetId(), true)?.rows ?? 0) - 1, BAND, "Tegnet til mødet");
  expect(await session.makeMapSheet(WORDS, { former: renewed.value.before })).toMatchObject({
    problem: { kind: "dashboard-edited" },
  });
});
