import { kpiId, objectiveId } from "../../src/scorecard";
import { startAddin, type RunningAddin } from "../support/addin";
import { scorecardFile } from "../support/scorecardFile";

let addin: RunningAddin;
beforeEach(async () => {
  addin = await startAddin(scorecardFile(2));
  addin.session.setUser("Anne");
});
afterEach(() => addin.excel.stop());

const UNCHANGED = {
  actual: { kind: "unchanged" },
  target: { kind: "unchanged" },
  baseline: { kind: "unchanged" },
} as const;
const kpi = (id = "k_1") => {
  const { scorecard, revisions } = addin.ready();
  const found = scorecard.kpis.find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not there`);
  const { name, unit, weight } = found;
  const common = { name, unit, weight, fields: UNCHANGED, parent: objectiveId("o_1") };
  return { ...common, id: found.id, revision: revisions.get(found.id) };
};
const names = () => addin.ready().scorecard.kpis.map(({ name }) => name);

test("undo takes back my last change, then the one before, and then says that there is none", async () => {
  const { session } = addin;
  const before = addin.ready().scorecard;
  await session.saveKpi({ ...kpi(), name: "Ny", weight: 3 });
  await session.saveKpi({ ...kpi(), unit: "%" });
  expect(await session.undo()).toMatchObject({ ok: true, value: { by: "Anne", changes: [{ column: "Unit" }] } });
  expect(kpi()).toMatchObject({ name: "Ny", unit: "" });
  await session.undo();
  expect(addin.ready().scorecard).toEqual(before);
  expect(await session.undo()).toEqual({ ok: false, problem: { kind: "nothing-to-undo" } });
});

test("undo of a new entry takes it out, and undo of a deletion brings everything back", async () => {
  const { session } = addin;
  await session.saveKpi({ ...kpi(), id: undefined, revision: undefined, name: "Tilføjet" });
  expect(names()).toContain("Tilføjet");
  await session.undo();
  expect(names()).toEqual(["Kpi 1", "Kpi 2"]);
  await session.remove(objectiveId("o_1"));
  expect(names()).toEqual([]);
  await session.undo();
  expect(names()).toEqual(["Kpi 1", "Kpi 2"]);
  expect(addin.ready().evaluation.root.score).toBe(50.5);
});

test("undo of a new binding finds the cell that was bound before, even when it has moved since", async () => {
  const { excel, session } = addin;
  await session.bind(kpiId("k_1"), "actual", { kind: "bound", address: "Data!A2" });
  await excel.settled();
  expect(addin.ready().evaluation.kpis.get(kpiId("k_1"))?.score).toBe(51);
  const { sheetId, area } = excel.place("Data!A1");
  excel.grid.insertRows(sheetId, area.row, 3);
  await excel.settled();
  await session.undo();
  await excel.settled();
  expect(addin.ready().sources.get(kpiId("k_1"))?.actual).toEqual({ kind: "bound", address: "Data!A4" });
  expect(addin.ready().evaluation.kpis.get(kpiId("k_1"))?.score).toBe(50);
});

test("a name that looks like a formula comes back as text", async () => {
  const { session } = addin;
  const name = '=HYPERLINK("http://x","y")';
  await session.saveKpi({ ...kpi(), name });
  await session.saveKpi({ ...kpi(), name: "Andet" });
  await session.undo();
  expect(kpi().name).toBe(name);
});

test("undo takes back only what I did, and never over what a colleague has done since", async () => {
  const { session } = addin;
  await session.saveKpi({ ...kpi(), name: "Annes" });
  session.setUser("Bo");
  expect(await session.undo()).toEqual({ ok: false, problem: { kind: "nothing-to-undo" } });
  await session.saveKpi({ ...kpi(), name: "Bos" });
  session.setUser("Anne");
  expect(await session.undo()).toMatchObject({
    ok: false,
    problem: { kind: "row-changed", by: "Bo", fields: [{ column: "Name", mine: "Kpi 1", theirs: "Bos" }, {}] },
  });
  expect(kpi().name).toBe("Bos");
});

test("a colleague's change of another field stays when I take mine back", async () => {
  const { session } = addin;
  await session.saveKpi({ ...kpi(), weight: 5 });
  session.setUser("Bo");
  await session.saveKpi({ ...kpi(), unit: "kr." });
  session.setUser("Anne");
  await session.undo();
  expect(kpi()).toMatchObject({ weight: undefined, unit: "kr." });
});

test("adding a parent cannot be taken back once something stands below it", async () => {
  const { session } = addin;
  const added = await session.saveObjective({
    id: undefined,
    revision: undefined,
    parent: "p_1" as never,
    name: "Nyt mål",
    weight: undefined,
  });
  if (!added.ok) throw new Error("not added");
  session.setUser("Bo");
  await session.saveKpi({ ...kpi(), parent: added.value });
  session.setUser("Anne");
  expect(await session.undo()).toEqual({ ok: false, problem: { kind: "has-children", name: "Nyt mål" } });
});

test("the log says who changed what, and what was taken back", async () => {
  const { session } = addin;
  await session.saveKpi({ ...kpi(), name: "Ny" });
  await session.undo();
  const log = await session.changes();
  if (!log.ok) throw new Error("no log");
  const [change, undone] = log.value;
  expect(change?.changes[0]).toMatchObject({ row: "k_1", name: "Kpi 1", column: "Name", before: "Kpi 1", after: "Ny" });
  expect(undone).toMatchObject({ by: "Anne", undoes: change?.id });
});

test("check-ins are appended and read again, and a note stays text", async () => {
  const { session } = addin;
  const said = { kpi: kpiId("k_1"), period: "2026-03", value: 12.5, note: '=1+1 <img onerror="x">', confidence: 4 };
  expect(await session.checkIn(said)).toEqual({ ok: true, value: undefined });
  await session.checkIn({ ...said, value: undefined, note: "", confidence: undefined });
  const read = await session.checkIns();
  expect(read).toMatchObject({
    ok: true,
    value: [
      { ...said, by: "Anne" },
      { value: undefined, confidence: undefined },
    ],
  });
  expect(await session.checkIn({ ...said, kpi: kpiId("gone") })).toMatchObject({ ok: false });
});
