import { STATUS_WORDS } from "../../src/language";
import { kpiId } from "../../src/scorecard";
import { createSession } from "../../src/session";
import { startAddin, type RunningAddin } from "../support/addin";
import { startExcel } from "../support/excel";
import { scorecardFile } from "../support/scorecardFile";

describe.each([10, 300])("with %i KPIs", (count) => {
  let addin: RunningAddin;
  beforeAll(async () => {
    addin = await startAddin(scorecardFile(count));
  });
  afterAll(() => addin.excel.stop());

  test("all are scored and shown", () => {
    const last = 50 + ((count - 1) % 50);
    expect(addin.excel.value(`Rapport!A${count}`)).toBe(last);
    expect(addin.ready().evaluation.root.coverage).toBe(1);
  });

  test("a changed cell costs one run and at most two syncs, and writes one cell", async () => {
    addin.excel.resetCounters();
    addin.excel.enter("Data!A1", 77);
    await addin.excel.settled();
    expect(addin.excel.value("Rapport!A1")).toBe(77);
    const { runs, syncs, cellsPushed } = addin.excel.counters();
    expect({ runs, cellsPushed }).toEqual({ runs: 1, cellsPushed: 1 });
    expect(syncs).toBeLessThanOrEqual(2);
  });

  test("asking for a refresh costs one run and at most two syncs", async () => {
    addin.excel.resetCounters();
    await addin.session.refresh();
    const { runs, syncs } = addin.excel.counters();
    expect(runs).toBe(1);
    expect(syncs).toBeLessThanOrEqual(2);
    await addin.excel.settled();
  });
});

test("what is entered after the first reading and before the handlers are there is known once all is open", async () => {
  const excel = await startExcel({ file: scorecardFile(3) });
  const session = createSession(STATUS_WORDS);
  const valueOf = (state: ReturnType<typeof session.store.getState>): unknown =>
    state.kind === "ready" ? state.evaluation.kpis.get(kpiId("k_1"))?.readings.actual : undefined;
  let first: unknown;
  session.store.subscribe((state) => {
    if (first !== undefined || state.kind !== "ready") return;
    first = valueOf(state);
    excel.enter("Data!A1", 77);
  });
  expect(await session.open()).toMatchObject({ ok: true });
  expect(first).toMatchObject({ kind: "number", value: 50 });
  expect(valueOf(session.store.getState())).toMatchObject({ kind: "number", value: 77 });
  session.close();
  await excel.stop();
});
