import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { functionsMetadata } from "../../assets/functions/catalogue.cjs";
import { associateFunctions } from "../../src/functions";
import { STATUS_WORDS } from "../../src/language";
import { closedNodes, currentPeriod, dayOf, evaluateToClose, type NodeId } from "../../src/scorecard";
import { createSession, planOf, type Outcome, type Ready, type Session } from "../../src/session";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { appendToJournal, closingRows, newId } from "../../src/workbook";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { addinsAutoCorrect } from "../support/addinsAutoCorrect";
import { startExcel, type RunningExcel } from "../support/excel";
import { blockContents } from "../support/numbersFile";
import { KPI_ROWS, sampleData, SERIES } from "../support/sampleData";
import {
  KPI_OWNERS,
  OBJECTIVE_OWNERS,
  SAMPLE_CHECK_INS,
  SAMPLE_GOALS,
  SAMPLE_INITIATIVES,
  SAMPLE_LINKS,
  SAMPLE_VISION,
} from "../support/samplePlan";
import { onDay } from "../support/onDay";
import { withValues } from "../support/withValues";

const ASSETS = path.join(__dirname, "../../assets");
const SAMPLE = path.join(ASSETS, "sample/sample.json");
const functions = functionsMetadata("da");

const ready = (session: Session): Ready => {
  const state = session.store.getState();
  if (state.kind !== "ready") throw new Error(`the session is ${state.kind}`);
  return state;
};

const CLOSED_MONTHS = 12;

/** The day on which the sample is made, whenever that is. */
const MADE_ON = new Date("2026-11-20T09:00:00Z");

async function well<Value>(what: string, outcome: Outcome<Value>): Promise<Value> {
  const result = await outcome;
  if (!result.ok) throw new Error(`${what}: ${result.problem.kind}`);
  return result.value;
}

/** The scorecard that people would make on the sample's data: the template, each KPI bound to its cells, and the plan. */
async function makeSample(session: Session): Promise<void> {
  session.setUser("Mette Holm");
  await well("start", session.start("marketing", "da"));
  await well("settings", session.saveSettings({ revision: 1, vision: SAMPLE_VISION, goals: SAMPLE_GOALS }));
  for (const kpi of ready(session).scorecard.kpis) {
    const row = KPI_ROWS.get(kpi.name);
    const series = SERIES.get(kpi.name);
    if (row === undefined || series === undefined) throw new Error(`the sample has no row for ${kpi.name}`);
    await well(
      kpi.name,
      session.saveKpi({
        ...kpi,
        ...KPI_OWNERS[kpi.name],
        // A rate of each month, without the sums behind it; and the sample grows older than its numbers.
        ...(kpi.aggregation.kind === "ratioOfSums" && { aggregation: { kind: "last" } as const }),
        ...{ missing: "carryForward", carryPeriods: 600 },
        revision: 1,
        series,
        fields: {
          actual: { kind: "none" },
          target: { kind: "bound", address: `Nøgletal!C${row}` },
          baseline: { kind: "bound", address: `Nøgletal!D${row}` },
        },
      }),
    );
  }
  await closeMonths(session);
  await makePlan(session);
  session.setUser("");
}

/** The twelve months before the last one, as they would have been closed one by one. */
async function closeMonths(session: Session): Promise<void> {
  const { scorecard, values } = ready(session);
  const last = currentPeriod(scorecard, values.today).index - 1;
  const closed = Array.from({ length: CLOSED_MONTHS }, (_, month) => {
    const period = { frequency: "month", index: last - CLOSED_MONTHS + month } as const;
    const nodes = closedNodes(scorecard, evaluateToClose(scorecard, values, period));
    const at = new Date(Date.UTC(2025, 10 + month, 6, 9)).toISOString();
    return closingRows(newId("c"), { period, by: "Mette Holm", at }, nodes, scorecard.settings);
  });
  await well(
    "closings",
    appendToJournal([
      { table: "closings", rows: closed.map(({ closing }) => closing) },
      { table: "snapshots", rows: closed.flatMap(({ snapshots }) => snapshots) },
    ]),
  );
  await well("closed", session.refresh());
}

async function makePlan(session: Session): Promise<void> {
  const { objectives, kpis } = ready(session).scorecard;
  const idOf = <Id extends NodeId>(
    entries: readonly { readonly id: Id; readonly name: string }[],
    name: string,
  ): Id => {
    const entry = entries.find((each) => each.name === name);
    if (entry === undefined) throw new Error(`the sample has no ${name}`);
    return entry.id;
  };
  for (const objective of objectives) {
    const owner = OBJECTIVE_OWNERS[objective.name] ?? "";
    await well(objective.name, session.saveObjective({ ...objective, owner, revision: 1 }));
  }
  for (const { from, to, note } of SAMPLE_LINKS) {
    const draft = { from: idOf(objectives, from), to: idOf(objectives, to), note };
    await well(from, session.saveLink(draft));
  }
  for (const { parent, due, ...initiative } of SAMPLE_INITIATIVES) {
    const draft = { ...initiative, id: undefined, revision: undefined, due: due && dayOf(due) };
    await well(
      initiative.name,
      session.saveInitiative({ ...draft, parent: idOf<NodeId>([...objectives, ...kpis], parent) }),
    );
  }
  for (const { kpi, by, at, ...said } of SAMPLE_CHECK_INS) {
    jest.setSystemTime(new Date(at));
    session.setUser(by);
    await well(said.note, session.checkIn({ ...said, kpi: idOf(kpis, kpi) }));
  }
  jest.setSystemTime(MADE_ON);
}

/** Ids and times differ at each making and mean nothing. */
const withoutChance = (file: WorkbookFile): unknown =>
  JSON.parse(
    JSON.stringify(file)
      .replaceAll(/(?<![a-z0-9])[spoklibch]_[a-z0-9]{10}(?![a-z0-9])/g, "id")
      .replaceAll(/'?\d{4}-\d\d-\d\dT[\d:.]+Z/g, "time"),
  );

let excel: RunningExcel;
let opened: Session;
afterEach(() => {
  jest.useRealTimers();
  opened.close();
  return excel.stop();
});

async function open(file: WorkbookFile): Promise<Session> {
  excel = await startExcel({ file, functions, autoCorrect: addinsAutoCorrect() });
  const session = createSession(STATUS_WORDS);
  opened = session;
  associateFunctions(session);
  await session.open();
  await excel.settled();
  return session;
}

// After a change of the data or of the model tables: WRITE_SAMPLE=1 npx jest --selectProjects host sample
test("the sample workbook is its data with the scorecard that a person would make on it", async () => {
  onDay(MADE_ON, { advanceTimers: true });
  const session = await open(sampleData());
  await makeSample(session);
  await excel.settled();
  const made = withValues(excel.file(), excel.grid);
  if (process.env["WRITE_SAMPLE"] !== undefined) writeFileSync(SAMPLE, `${JSON.stringify(made, null, 1)}\n`);
  const kept = JSON.parse(readFileSync(SAMPLE, "utf8")) as WorkbookFile;
  expect(withoutChance(made)).toEqual(withoutChance(kept));
});

test("the sample opens with every KPI scored and live formulas on the report", async () => {
  const session = await open(JSON.parse(readFileSync(SAMPLE, "utf8")) as WorkbookFile);
  const { evaluation, problems } = ready(session);
  expect(problems).toEqual([]);
  expect([...evaluation.kpis.values()].filter(({ score }) => score === undefined).map(({ name }) => name)).toEqual([]);
  expect(excel.value("Rapport!B5")).toBe(evaluation.root.score);
  expect(differences(evaluation, nativeScores(blockContents(excel.grid)))).toEqual([]);
  const statuses = new Set([...evaluation.kpis.values()].map(({ status }) => status));
  expect(statuses).toEqual(new Set(["green", "amber", "red"]));
});

test("the sample has a past, people who answer for it, causes and effects, and things to do", async () => {
  const session = await open(JSON.parse(readFileSync(SAMPLE, "utf8")) as WorkbookFile);
  const state = ready(session);
  const { scorecard, values, seriesReferences } = state;
  expect(scorecard.settings).toMatchObject({ vision: SAMPLE_VISION, goals: SAMPLE_GOALS });
  expect([...values.series.values()].map(({ actual }) => actual.length)).toEqual(
    new Array(SERIES.size).fill(24) as number[],
  );
  expect(seriesReferences.size).toBe(SERIES.size);
  expect([...scorecard.objectives, ...scorecard.kpis].filter(({ owner }) => owner === "")).toEqual([]);
  expect(new Set(scorecard.kpis.map(({ indicator }) => indicator))).toEqual(new Set(["leading", "lagging"]));
  const { links, initiatives, problems } = planOf(state);
  expect(problems).toEqual([]);
  expect(links).toHaveLength(SAMPLE_LINKS.length);
  expect(initiatives.filter(({ progress }) => progress === 1)).toHaveLength(1);
  expect(initiatives.filter(({ due = Infinity, progress }) => due < values.today && progress !== 1)).not.toEqual([]);
  const checkIns = await well("check-ins", session.checkIns());
  expect(checkIns.map(({ by, at }) => [by, at.slice(0, 10)])).toEqual(
    SAMPLE_CHECK_INS.map(({ by, at }) => [by, at.slice(0, 10)]),
  );
});
