import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { functionsMetadata } from "../../assets/functions/catalogue.cjs";
import { associateFunctions } from "../../src/functions";
import { LANGUAGES, STATUS_WORDS, type Language } from "../../src/language";
import {
  closedNodes,
  currentPeriod,
  dayOf,
  evaluateToClose,
  type Evaluation,
  type KpiId,
  type NodeId,
} from "../../src/scorecard";
import { createSession, planOf, type Outcome, type Ready, type Session } from "../../src/session";
import { formatted, type WorkbookFile } from "../../src/workbench/grid/file";
import { appendToJournal, closingRows, newId } from "../../src/workbook";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { addinsAutoCorrect } from "../support/addinsAutoCorrect";
import { startExcel, type RunningExcel } from "../support/excel";
import { blockContents } from "../support/numbersFile";
import { KPI_ROWS, sampleData, seriesIn } from "../support/sampleData";
import { inSample, type InSample } from "../support/sampleEnglish";
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
const SAMPLES: Readonly<Record<Language, string>> = {
  da: path.join(ASSETS, "sample/sample.json"),
  en: path.join(ASSETS, "sample/sample.en.json"),
};
const kept = (language: Language): WorkbookFile => JSON.parse(readFileSync(SAMPLES[language], "utf8")) as WorkbookFile;

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
async function makeSample(session: Session, language: Language): Promise<void> {
  const say = inSample(language);
  session.setUser("Mette Holm");
  await well("start", session.start("marketing", language));
  await well(
    "settings",
    session.saveSettings({ revision: 1, vision: say(SAMPLE_VISION), goals: SAMPLE_GOALS.map(say) }),
  );
  const danish = new Map([...KPI_ROWS.keys()].map((name) => [say(name), name]));
  for (const kpi of ready(session).scorecard.kpis) {
    const name = danish.get(kpi.name) ?? "";
    const row = KPI_ROWS.get(name);
    const series = seriesIn(language).get(name);
    const ownership = KPI_OWNERS[name];
    if (row === undefined || series === undefined || ownership === undefined) {
      throw new Error(`the sample has no row for ${kpi.name}`);
    }
    await well(
      kpi.name,
      session.saveKpi({
        ...kpi,
        ...ownership,
        ...(ownership.note !== undefined && { note: say(ownership.note) }),
        // All numbers are those of months, rates without the sums behind them; and the sample grows older than its numbers.
        ...(kpi.aggregation.kind === "ratioOfSums" && { aggregation: { kind: "last" } as const }),
        ...{ frequency: "month", missing: "carryForward", carryPeriods: 600 },
        revision: 1,
        series,
        fields: {
          actual: { kind: "none" },
          target: { kind: "bound", address: `${say("Nøgletal")}!C${row}` },
          baseline: { kind: "bound", address: `${say("Nøgletal")}!D${row}` },
        },
      }),
    );
  }
  await closeMonths(session);
  await makePlan(session, say);
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

async function makePlan(session: Session, say: InSample): Promise<void> {
  const { objectives, kpis } = ready(session).scorecard;
  const idOf = <Id extends NodeId>(
    entries: readonly { readonly id: Id; readonly name: string }[],
    name: string,
  ): Id => {
    const entry = entries.find((each) => each.name === say(name));
    if (entry === undefined) throw new Error(`the sample has no ${name}`);
    return entry.id;
  };
  const owners = new Map(Object.entries(OBJECTIVE_OWNERS).map(([name, owner]) => [say(name), owner]));
  for (const objective of objectives) {
    const owner = owners.get(objective.name) ?? "";
    await well(objective.name, session.saveObjective({ ...objective, owner, revision: 1 }));
  }
  for (const { from, to, note } of SAMPLE_LINKS) {
    const draft = { from: idOf(objectives, from), to: idOf(objectives, to), note: say(note) };
    await well(from, session.saveLink(draft));
  }
  for (const { parent, due, ...initiative } of SAMPLE_INITIATIVES) {
    const { name, effect, note } = initiative;
    const said = { name: say(name), effect: say(effect), note: say(note) };
    const draft = { ...initiative, ...said, id: undefined, revision: undefined, due: due && dayOf(due) };
    await well(
      initiative.name,
      session.saveInitiative({ ...draft, parent: idOf<NodeId>([...objectives, ...kpis], parent) }),
    );
  }
  for (const { kpi, by, at, ...said } of SAMPLE_CHECK_INS) {
    jest.setSystemTime(new Date(at));
    session.setUser(by);
    await well(said.note, session.checkIn({ ...said, note: say(said.note), kpi: idOf(kpis, kpi) }));
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

async function open(file: WorkbookFile, language: Language = "da"): Promise<Session> {
  excel = await startExcel({ file, functions: functionsMetadata(language), autoCorrect: addinsAutoCorrect() });
  const session = createSession(STATUS_WORDS);
  opened = session;
  associateFunctions(session);
  await session.open();
  await excel.settled();
  return session;
}

async function made(language: Language): Promise<WorkbookFile> {
  onDay(MADE_ON, { advanceTimers: true });
  const session = await open(sampleData(language), language);
  await makeSample(session, language);
  await excel.settled();
  // Whether the workbook was calculated before or after the day of the last check-in was over is a matter of luck.
  excel.grid.calculate("Recalculate");
  await excel.settled();
  return withValues(excel.file(), excel.grid);
}

// After a change of the data or of the model tables: WRITE_SAMPLE=1 npx jest --selectProjects host sample
if (process.env["WRITE_SAMPLE"] !== undefined) {
  test.each(LANGUAGES)("writes the sample in %s", async (language) => {
    writeFileSync(SAMPLES[language], `${JSON.stringify(await made(language), null, 1)}\n`);
    expect(withoutChance(kept(language))).toBeDefined();
  });
}

test("the sample workbook is its data with the scorecard that a person would make on it", async () => {
  expect(withoutChance(await made("da"))).toEqual(withoutChance(kept("da")));
});

test("the sample opens scored, with live formulas on the report, a past, people who answer for it, causes and effects, and things to do", async () => {
  const session = await open(kept("da"));
  const state = ready(session);
  const { scorecard, values, seriesReferences, evaluation } = state;
  expect(state.problems).toEqual([]);
  expectScoredAlike(evaluation, "Rapport!B5");
  expect(scorecard.settings).toMatchObject({ vision: SAMPLE_VISION, goals: SAMPLE_GOALS });
  expect([...values.series.values()].map(({ actual }) => actual.length)).toEqual(new Array(16).fill(24) as number[]);
  expect(seriesReferences.size).toBe(16);
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

const numberOf = ({ kpis }: Evaluation, id: KpiId): number => {
  const actual = kpis.get(id)?.readings.actual;
  return actual?.kind === "number" ? actual.value : Number.NaN;
};

test("each KPI of the sample has one source, and the cell of its newest month moves it", async () => {
  const session = await open(kept("da"));
  const before = ready(session);
  const names = before.scorecard.kpis.map(({ id, name }) => ({ id, name }));
  expect(names).toHaveLength(16);
  for (const { id, name } of names) {
    // Where a series is the source, no single cell is.
    expect([name, before.values.readings.get(id)?.actual.kind]).toEqual([name, "none"]);
    const [, newest = ""] = before.seriesReferences.get(id)?.Actual?.split(":") ?? [];
    const cell = `Månedstal!${newest.replaceAll("$", "")}`;
    excel.enter(cell, Number(excel.value(cell)) / 2);
  }
  await excel.settled();
  await session.refresh();
  const after = ready(session).evaluation;
  for (const { id, name } of names) {
    expect([name, numberOf(after, id)]).toEqual([name, expect.closeTo(numberOf(before.evaluation, id) / 2, 9)]);
  }
  expect(excel.value("Rapport!B5")).toBe(after.root.score);
  expect(differences(after, nativeScores(blockContents(excel.grid)))).toEqual([]);
});

test("every month of the sample's last twelve is scored as a whole", async () => {
  const { scorecard, values } = ready(await open(kept("da")));
  const last = currentPeriod(scorecard, values.today).index - 1;
  for (let month = 0; month < CLOSED_MONTHS; month += 1) {
    const evaluation = evaluateToClose(scorecard, values, { frequency: "month", index: last - month });
    expect([...evaluation.nodes.values()].filter(({ coverage }) => coverage < 1).map(({ name }) => name)).toEqual([]);
    expect([...evaluation.nodes.values()].filter(({ score }) => score === undefined)).toEqual([]);
  }
});

/** Every KPI has a score, in all three colours, and a cell that asks and the native formulas say what the pane says. */
function expectScoredAlike(evaluation: Evaluation, whole: string): void {
  const kpis = [...evaluation.kpis.values()];
  expect(kpis.filter(({ score }) => score === undefined).map(({ name }) => name)).toEqual([]);
  expect(excel.value(whole)).toBe(evaluation.root.score);
  expect(differences(evaluation, nativeScores(blockContents(excel.grid)))).toEqual([]);
  expect(new Set(kpis.map(({ status }) => status))).toEqual(new Set(["green", "amber", "red"]));
}

/** What people have filled in, by sheet: without the sheets of the model. */
const dataOf = ({ sheets }: WorkbookFile): ReadonlyMap<string, Readonly<Record<string, unknown>>> =>
  new Map(
    sheets
      .filter(({ name }) => !name.startsWith("BSC "))
      .map(({ name, cells }) => [
        name,
        Object.fromEntries(
          Object.entries(cells).flatMap(([address, cell]) => {
            const { content = "" } = formatted(cell);
            return content === "" ? [] : [[address, content]];
          }),
        ),
      ]),
  );

test("the English sample is the data in English and says what the Danish one says, on its sheet, in native formulas and in the pane", async () => {
  const file = kept("en");
  expect(dataOf(file)).toEqual(dataOf(sampleData("en")));
  const session = await open(file, "en");
  const { evaluation, problems, scorecard } = ready(session);
  expect(problems).toEqual([]);
  expectScoredAlike(evaluation, "Report!B5");
  const danish = kept("da").sheets.find(({ name }) => name === "Rapport")?.cells["B5"];
  expect(evaluation.root.score).toBeCloseTo(Number(formatted(danish ?? "").value), 9);
  expect([scorecard.settings.name, scorecard.settings.vision]).toEqual([
    "Marketing balanced scorecard",
    inSample("en")(SAMPLE_VISION),
  ]);
  const said = { data: [...dataOf(file)], scorecard, plan: planOf(ready(session)), checkIns: await session.checkIns() };
  expect(JSON.stringify(said)).not.toMatch(/[æøåÆØÅ]/);
});
