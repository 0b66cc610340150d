import { functionsMetadata } from "../../assets/functions/catalogue.cjs";
import { associateFunctions } from "../../src/functions";
import { STATUS_WORDS } from "../../src/language";
import { createSession, type Ready, type Session } from "../../src/session";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { addinsAutoCorrect } from "../support/addinsAutoCorrect";
import { startExcel, type RunningExcel } from "../support/excel";

const FILE: WorkbookFile = {
  name: "Test",
  active: "Rapport",
  sheets: [
    { name: "Data", cells: { A1: "NPS", B1: 42, C1: 60, A2: "CSAT", B2: 80, C2: 90 } },
    { name: "Rapport", cells: {} },
  ],
  tables: [],
  names: [],
  settings: {},
};

const functions = functionsMetadata("da");

let excel: RunningExcel;
let session: Session;
const ready = (): Ready => {
  const state = session.store.getState();
  if (state.kind !== "ready") throw new Error(`the session is ${state.kind}`);
  return state;
};

beforeEach(async () => {
  excel = await startExcel({ file: FILE, functions, autoCorrect: addinsAutoCorrect() });
  session = createSession(STATUS_WORDS);
  associateFunctions(session);
  await session.open();
});
afterEach(() => {
  session.close();
  return excel.stop();
});

test("a workbook without a scorecard says so", () => {
  expect(session.store.getState()).toEqual({ kind: "empty" });
});

test("the main job: start, define, bind, ask, change", async () => {
  expect(await session.start("empty", "da")).toMatchObject({ ok: true });
  const perspective = await session.savePerspective({
    id: undefined,
    revision: undefined,
    name: "Kunde",
    weight: undefined,
  });
  if (!perspective.ok) throw new Error(perspective.problem.kind);
  excel.select("Data!B1");
  const picked = await session.pickSelection();
  expect(picked).toEqual({ ok: true, value: { address: "Data!B1", text: "42" } });
  const kpi = await session.saveKpi({
    id: undefined,
    revision: undefined,
    parent: perspective.value,
    name: "NPS",
    unit: "point",
    weight: undefined,
    fields: {
      actual: { kind: "bound", address: "Data!B1" },
      target: { kind: "bound", address: "Data!C1" },
      baseline: { kind: "none" },
    },
  });
  expect(kpi).toMatchObject({ ok: true });
  await excel.settled();
  expect(ready().evaluation.root).toMatchObject({ score: 70, coverage: 1 });

  excel.enter("Rapport!A1", '=BSC.SCORE("NPS")');
  excel.enter("Rapport!A2", '=BSC.STATUS("Kunde")');
  excel.enter("Rapport!A3", "=BSC.SCORE()");
  await excel.settled();
  expect([excel.value("Rapport!A1"), excel.value("Rapport!A2"), excel.value("Rapport!A3")]).toEqual([
    70,
    "Uden for mål",
    70,
  ]);

  excel.enter("Data!B1", 57);
  await excel.settled();
  expect([excel.value("Rapport!A1"), excel.value("Rapport!A2"), excel.value("Rapport!A3")]).toEqual([
    95,
    "På sporet",
    95,
  ]);
  expect(ready().evaluation.root.score).toBe(95);
}, 30000);
