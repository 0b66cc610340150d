import type { ProcessTable } from "../../../src/session";
import { startAddin, type RunningAddin } from "../../support/addin";
import { sampleTaskRows } from "../../support/sampleTaskRows";
import { scorecardFile } from "../../support/scorecardFile";

/** The columns of the sample's log. */
const COLUMNS = "EFGHIJKLMNOP";

let addin: RunningAddin;
beforeEach(async () => {
  addin = await startAddin(scorecardFile(1));
  const { excel } = addin;
  const rows = sampleTaskRows();
  const { sheetId, area } = excel.place(`Data!E3:${COLUMNS.at(-1)}${rows.length + 2}`);
  excel.grid.write(sheetId, area, rows);
  await excel.settled();
});
afterEach(() => addin.excel.stop());

async function keepFound(): Promise<void> {
  const found = await addin.session.findTables("process");
  if (!found.ok) throw new Error(found.problem.kind);
  expect(found.value.map(({ address, columns }) => [address, columns])).toEqual([
    ["Data!E3:P3", { Item: "Data!E3", FirstStage: "Data!G3", LastStage: "Data!P3" }],
  ]);
  const kept = await addin.session.keepTable("process", found.value[0]?.columns ?? {});
  expect(kept).toEqual({ ok: true, value: {} });
}
async function read(): Promise<ProcessTable | undefined> {
  const table = await addin.session.readProcess();
  if (!table.ok) throw new Error(table.problem.kind);
  return table.value;
}

test("the sample's log of tasks is found, kept and read, beside a table of campaigns that is not there", async () => {
  expect(await read()).toBeUndefined();
  await keepFound();
  expect(await read()).toMatchObject({
    ...{ sheet: "Data", beyond: 0, gone: [] },
    content: { kind: "items", items: { stages: ["Brief", "Tekst", "Design", "Godkendelse", "Udgivelse"] }, wrong: [] },
  });
  expect(await addin.session.readCampaigns()).toEqual({ ok: true, value: undefined });
});

test("a stage that is put in between belongs to it, and so do rows that are added", async () => {
  const { excel } = addin;
  await keepFound();
  const { sheetId } = excel.place("Data!A1");
  excel.grid.insertColumns(sheetId, 8, 2);
  excel.enter("Data!I3", "Review start");
  excel.enter("Data!J3", "Review slut");
  excel.enter("Data!E50", "K-999");
  excel.enter("Data!G50", 46_320);
  await excel.settled();
  const table = await read();
  expect(table).toMatchObject({ content: { items: { stages: { 1: "Review" } } } });
  expect(table?.content.kind === "items" && table.content.names.at(-1)).toBe("K-999");
});

test("a first stage that is gone says so, here and in the health", async () => {
  const { excel, session } = addin;
  await keepFound();
  const { sheetId } = excel.place("Data!A1");
  excel.grid.deleteColumns(sheetId, 6, 1);
  await excel.settled();
  const problem = { kind: "kept-table-broken", kept: "process", columns: ["FirstStage"] };
  expect(await session.readProcess()).toMatchObject({ ok: false, problem });
  const health = await session.health();
  expect(health.ok && health.value.map((finding) => finding.problem)).toContainEqual(problem);
});
