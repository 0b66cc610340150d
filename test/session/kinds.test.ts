import { dayOf, KIND_NAMES, kpiId, objectiveId, type KindName } from "../../src/scorecard";
import { NO_FIELD, type FieldForm } from "../../src/pane/views/editor/form/fieldForm";
import { formOf } from "../../src/pane/views/editor/form/form";
import type { Form } from "../../src/pane/views/editor/form/editorForm";
import { check } from "../../src/pane/views/editor/form/check";
import { preview } from "../../src/pane/views/editor/form/preview";
import { saveForm } from "../../src/pane/views/editor/form/saveForm";
import type { Subject } from "../../src/pane/frame/subject";
import { startAddin, type RunningAddin } from "../support/addin";
import { modelRows, modelSheet } from "../support/modelSheet";

let addin: RunningAddin;
beforeAll(async () => {
  const model = modelSheet(modelRows([]));
  addin = await startAddin({
    ...{ name: "Test", active: "Rapport", names: [], settings: {} },
    sheets: [{ name: "Rapport", cells: {} }, ...model.sheets],
    tables: model.tables,
  });
});
afterAll(() => addin.excel.stop());

const typed = (text: string): FieldForm => ({ ...NO_FIELD, choice: "typed", typed: text });
const row = (key: string, number: string, isDone = false) => ({ key, number, isDone });
const VALUES = { actual: typed("45,5"), target: typed("60"), baseline: typed("20") };

/** What a person types for each kind; the score computed by hand. */
const TYPED: Readonly<Record<KindName, readonly [Partial<Form>, number | undefined]>> = {
  linear: [VALUES, (100 * 25.5) / 40],
  ratioHigher: [VALUES, (100 * 45.5) / 60],
  ratioLower: [{ ...VALUES, target: typed("40") }, 100 * (2 - 45.5 / 40)],
  budget: [{ ...VALUES, target: typed("40"), tolerance: "2" }, 100 * (2 - 45.5 / 40)],
  goalRedFlag: [VALUES, 100 / 3 + ((100 / 3) * 25.5) / 40],
  minMax: [{ ...VALUES, direction: "lower", low: "0", high: "91" }, 50],
  band: [{ ...VALUES, low: "20", high: "40,5", margin: "10" }, 50],
  targetIsBest: [{ ...VALUES, target: typed("50"), margin: "9" }, 50],
  maintain: [{ ...VALUES, target: typed("50"), tolerance: "2,5", margin: "4" }, 50],
  steps: [{ ...VALUES, points: [row("0", "0"), row("45,5", "62,5"), row("50", "100")] }, 62.5],
  anchors: [{ ...VALUES, points: [row("0", "0"), row("91", "80")] }, 40],
  qualitative: [{ words: [row("Lav", "0"), row("Høj", "100")] }, undefined],
  yesNo: [{ actual: typed("1") }, 100],
  milestones: [{ milestones: [row("Idé = ny", "1", true), row("Pilot", "3")] }, 25],
  compliance: [{ ...VALUES, direction: "lower" }, 100],
  deadline: [{ ...VALUES, start: "2026-01-01", end: "2036-01-01" }, undefined],
  deadlineSteps: [{ ...VALUES, days: [row("2020-01-01", "85")] }, (10_000 * 25.5) / 40 / 85],
  deadlineCurve: [{ ...VALUES, days: [row("2020-01-01", "0"), row("2021-01-01", "85")] }, (10_000 * 25.5) / 40 / 85],
};

test.each(KIND_NAMES)("%s scores in the workbook as its preview said", async (kind) => {
  const state = addin.ready();
  const subject: Subject = { level: "kpi", id: undefined, parent: objectiveId("o_1") };
  const base = formOf(subject, state, "da");
  const [given, expected] = TYPED[kind];
  const form: Form = { ...base, name: kind, kind, ...given };
  expect(check({ form, base, subject, scorecard: state.scorecard, language: "da" })).toEqual({});
  const previewed = preview({ form, base, subject, state, language: "da" });

  const saved = await saveForm(addin.session, {
    ...{ form, base, subject, revision: undefined, language: "da" },
    scorecard: addin.ready().scorecard.settings.id,
  });
  if (!saved.ok) throw new Error(saved.problem.kind);
  await addin.excel.settled();

  const after = addin.ready();
  const node = after.evaluation.kpis.get(kpiId(saved.value))!;
  expect(node.score).toEqual(previewed?.node.score);
  if (expected !== undefined) expect(node.raw).toBeCloseTo(expected, 9);
  expect(node.problems).toEqual(previewed?.node.problems);
  const read = formOf({ ...subject, id: kpiId(saved.value) }, after, "da");
  for (const part of ["kind", "direction", "low", "high", "tolerance", "margin", "start", "end"] as const)
    expect([part, read[part]]).toEqual([part, form[part]]);
  for (const part of ["points", "days", "words", "milestones"] as const) expect(read[part]).toEqual(form[part]);
});

test("a deadline of ten years from 2026 is read back to the day", () => {
  const rule = addin.ready().scorecard.kpis.find(({ name }) => name === "deadline")?.rule;
  expect(rule).toEqual({
    start: dayOf({ year: 2026, month: 1, day: 1 }),
    end: dayOf({ year: 2036, month: 1, day: 1 }),
  });
});
