import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { functionsMetadata } from "../../assets/functions/catalogue.cjs";
import { associateFunctions } from "../../src/functions";
import { STATUS_WORDS } from "../../src/language";
import { createSession, type Ready, type Session } from "../../src/session";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { startExcel, type RunningExcel } from "../support/excel";
import { KPI_ROWS, sampleData } from "../support/sampleData";

const ASSETS = path.join(__dirname, "../../assets");
const SAMPLE = path.join(ASSETS, "sample/sample.json");
const functions = functionsMetadata("da");

const ready = (session: Session): Ready => {
  const state = session.store.getState();
  if (state.kind !== "ready") throw new Error(`the session is ${state.kind}`);
  return state;
};

/** The scorecard that a person would make on the sample's data: the template, and each KPI bound to its row. */
async function makeScorecard(session: Session): Promise<void> {
  await session.start("marketing", "da");
  for (const kpi of ready(session).scorecard.kpis) {
    const row = KPI_ROWS.get(kpi.name);
    if (row === undefined) throw new Error(`the sample has no row for ${kpi.name}`);
    const saved = await session.saveKpi({
      ...kpi,
      revision: 1,
      fields: {
        actual: { kind: "bound", address: `Nøgletal!B${row}` },
        target: { kind: "bound", address: `Nøgletal!C${row}` },
        baseline: { kind: "bound", address: `Nøgletal!D${row}` },
      },
    });
    if (!saved.ok) throw new Error(`${kpi.name}: ${saved.problem.kind}`);
  }
}

/** Ids and times differ at each making and mean nothing. */
const withoutChance = (file: WorkbookFile): unknown =>
  JSON.parse(
    JSON.stringify(file)
      .replaceAll(/"[spokb]_[a-z0-9]{10}"/g, '"id"')
      .replaceAll(/'?\d{4}-\d\d-\d\dT[\d:.]+Z/g, "time"),
  );

let excel: RunningExcel;
afterEach(() => excel.stop());

async function open(file: WorkbookFile): Promise<Session> {
  excel = await startExcel({ file, functions });
  const session = createSession(STATUS_WORDS);
  associateFunctions(session);
  await session.open();
  await excel.settled();
  return session;
}

// After a change of the data or of the model tables: WRITE_SAMPLE=1 npx jest --selectProjects host sample
test("the sample workbook is its data with the scorecard that a person would make on it", async () => {
  const session = await open(sampleData());
  await makeScorecard(session);
  await excel.settled();
  const made = excel.file();
  if (process.env["WRITE_SAMPLE"] !== undefined) writeFileSync(SAMPLE, `${JSON.stringify(made, null, 1)}\n`);
  const kept = JSON.parse(readFileSync(SAMPLE, "utf8")) as WorkbookFile;
  expect(withoutChance(made)).toEqual(withoutChance(kept));
}, 60_000);

test("the sample opens with every KPI scored and live formulas on the report", async () => {
  const session = await open(JSON.parse(readFileSync(SAMPLE, "utf8")) as WorkbookFile);
  const { evaluation, problems } = ready(session);
  expect(problems).toEqual([]);
  expect([...evaluation.kpis.values()].filter(({ score }) => score === undefined).map(({ name }) => name)).toEqual([]);
  expect(excel.value("Rapport!B5")).toBe(evaluation.root.score);
  const statuses = new Set([...evaluation.kpis.values()].map(({ status }) => status));
  expect(statuses).toEqual(new Set(["green", "amber", "red"]));
}, 60_000);
