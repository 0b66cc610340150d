import { fireEvent, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { changedOptions, formOf } from "../../../../src/pane/views/editor/form/form";
import { KIND_NAMES, kpiId, type KindName, type Rule } from "../../../../src/scorecard";
import type { Ready } from "../../../../src/session";
import { smallStage } from "../../scorecards";
import { button } from "../../show";
import { box, fill, isOpen, list, NEW_KPI, NPS, openSection, showEditor } from "./showEditor";

/** Lines of a list: what is typed into the first and the second field, and whether it is done. */
type Lines = readonly (readonly [string, string, boolean?])[];

interface Definition {
  readonly fields?: Readonly<Record<string, string>>;
  readonly direction?: string;
  readonly lines?: { readonly add: string; readonly key: string; readonly number: string; readonly rows: Lines };
  readonly rule: Rule;
}

const points = (key: string, rows: Lines) => ({ add: "Tilføj punkt", key, number: "Score", rows });
const days = (rows: Lines) => ({ add: "Tilføj dato", key: "Dato", number: "Procent", rows });

/** How a person defines each kind. */
const DEFINITIONS: Readonly<Record<KindName, Definition>> = {
  linear: { direction: "Lavere er bedre", rule: { direction: "lower" } },
  ratioHigher: { rule: {} },
  ratioLower: { rule: {} },
  budget: { fields: { Tolerance: "5" }, rule: { tolerance: 5 } },
  goalRedFlag: { rule: {} },
  minMax: {
    direction: "Lavere er bedre",
    fields: { "Nedre grænse": "1", "Øvre grænse": "100,5" },
    rule: { direction: "lower", low: 1, high: 100.5 },
  },
  band: {
    fields: { "Nedre grænse": "40", "Øvre grænse": "45", Margen: "10" },
    rule: { low: 40, high: 45, margin: 10 },
  },
  targetIsBest: { fields: { Margen: "20" }, rule: { margin: 20 } },
  maintain: {
    direction: "Begge veje",
    fields: { Tolerance: "5", Margen: "10" },
    rule: { tolerance: 5, margin: 10 },
  },
  steps: {
    lines: points("Fra værdi", [["0", "0"], ["40", "60"]]),
    rule: { points: [{ value: 0, score: 0 }, { value: 40, score: 60 }] },
  },
  anchors: {
    lines: points("Værdi", [["0", "0"], ["100", "50"]]),
    rule: { points: [{ value: 0, score: 0 }, { value: 100, score: 50 }] },
  },
  qualitative: {
    lines: { add: "Tilføj ord", key: "Ord", number: "Score", rows: [["Lav", "0"], ["Høj", "100"]] },
    rule: { words: [{ word: "Lav", score: 0 }, { word: "Høj", score: 100 }] },
  },
  yesNo: { direction: "Lavere er bedre", rule: { direction: "lower" } },
  milestones: {
    lines: { add: "Tilføj milepæl", key: "Milepæl", number: "Vægt", rows: [["Idé", "1", true], ["Pilot", "3"]] },
    rule: { milestones: [{ name: "Idé", weight: 1, isDone: true }, { name: "Pilot", weight: 3, isDone: false }] },
  },
  compliance: { fields: { Tolerance: "3" }, rule: { tolerance: 3 } },
  deadline: { fields: { Startdato: "2026-01-01", Slutdato: "2026-12-31" }, rule: { start: 46023, end: 46387 } },
  deadlineSteps: {
    lines: days([["2026-01-01", "10"], ["2026-06-30", "40"]]),
    rule: { points: [{ value: 46023, score: 10 }, { value: 46203, score: 40 }] },
  },
  deadlineCurve: {
    lines: days([["2026-01-01", "0"], ["2026-12-31", "100"]]),
    rule: { points: [{ value: 46023, score: 0 }, { value: 46387, score: 100 }] },
  },
}; // prettier-ignore

async function define(user: UserEvent, kind: KindName): Promise<void> {
  const { fields = {}, direction, lines } = DEFINITIONS[kind];
  await openSection(user, "Sådan scores den");
  fireEvent.change(list("Beregning"), { target: { value: kind } });
  for (const [label, value] of Object.entries(fields)) fill(screen.getByLabelText(label), value);
  for (const [index, [key, number, isDone]] of (lines?.rows ?? []).entries()) {
    await user.click(button(lines?.add ?? ""));
    fill(screen.getByLabelText(`${lines?.key} ${index + 1}`), key);
    fill(screen.getByLabelText(`${lines?.number} ${index + 1}`), number);
    if (isDone) await user.click(screen.getByRole("checkbox", { name: `Nået ${index + 1}` }));
  }
  if (direction === undefined) return;
  await user.click(within(screen.getByRole("group", { name: "Retning" })).getByRole("radio", { name: direction }));
}

const scoreNow = (): string | null => screen.getByRole("group", { name: "Score nu" }).textContent;

test.each(KIND_NAMES)("%s can be defined, saved, read back and scores as the preview said", async (kind) => {
  const stage = smallStage();
  const user = showEditor(stage, NPS);
  await define(user, kind);
  const said = scoreNow();
  await user.click(button("Gem"));
  expect(isOpen()).toBe(false);

  const state = stage.store.getState() as Ready;
  const saved = state.scorecard.kpis.find(({ id }) => id === kpiId("nps"))!;
  expect({ kind: saved.kind, rule: saved.rule }).toEqual({ kind, rule: DEFINITIONS[kind].rule });
  const form = formOf(NPS, state, "da");
  expect(changedOptions(form, formOf(NEW_KPI, state, "da"), "da").rule ?? {}).toEqual(DEFINITIONS[kind].rule);

  await user.click(button("Åbn"));
  await openSection(user, "Sådan scores den");
  expect(list("Beregning").value).toBe(kind);
  expect(scoreNow()).toBe(said);
});

test("all kinds can be compared, each with what it is for, and chosen from there", async () => {
  const user = showEditor(smallStage(), NPS);
  await openSection(user, "Sådan scores den");
  await user.click(button("Sammenlign alle"));
  expect(screen.getAllByRole("button", { name: /^Vælg / })).toHaveLength(KIND_NAMES.length - 1);
  await user.click(button("Vælg Milepæle"));
  expect(list("Beregning").value).toBe("milestones");
  expect(document.activeElement).toBe(list("Beregning"));
  expect(screen.queryByRole("group", { name: "Faktisk værdi" })).toBeNull();
});

test("what was typed for one kind is still there after looking at another", async () => {
  const user = showEditor(smallStage(), NPS);
  await define(user, "band");
  fireEvent.change(list("Beregning"), { target: { value: "milestones" } });
  fireEvent.change(list("Beregning"), { target: { value: "band" } });
  expect(box("Nedre grænse").value).toBe("40");
});

test("nobody is told off for a field of a list before he has left the list", async () => {
  const user = showEditor(smallStage(), NPS);
  await openSection(user, "Sådan scores den");
  fireEvent.change(list("Beregning"), { target: { value: "anchors" } });
  await user.click(button("Tilføj punkt"));
  await user.keyboard("10{Tab}");
  expect(document.activeElement).toBe(box("Score 1"));
  expect(screen.queryByText(/Linje 1/)).toBeNull();
  await user.click(box("Navn"));
  expect(await screen.findByText("Linje 1: skriv kun et tal.")).toBeTruthy();
  expect(box("Score 1").getAttribute("aria-invalid")).toBe("true");
});

describe("a list", () => {
  const rows = (): readonly string[] =>
    screen.getAllByRole("textbox", { name: /^Ord \d$/ }).map((input) => (input as HTMLInputElement).value);

  test("is filled, moved and emptied by keyboard, and the focus is never lost", async () => {
    const user = showEditor(smallStage(), NPS);
    await openSection(user, "Sådan scores den");
    fireEvent.change(list("Beregning"), { target: { value: "qualitative" } });
    await user.click(button("Udfyld med lav, middel, høj"));
    expect(rows()).toEqual(["Lav", "Middel", "Høj"]);
    expect(document.activeElement).toBe(box("Ord 1"));

    button("Flyt linje 3 op").focus();
    await user.keyboard("{Enter}");
    expect(rows()).toEqual(["Lav", "Høj", "Middel"]);
    expect(document.activeElement).toBe(button("Flyt linje 2 op"));
    await user.keyboard("{Enter}{Enter}");
    expect(rows()).toEqual(["Høj", "Lav", "Middel"]);

    button("Fjern linje 3").focus();
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(button("Fjern linje 2"));
    await user.keyboard("{Enter}{Enter}");
    expect(screen.queryAllByRole("textbox", { name: /^Ord/ })).toEqual([]);
    expect(document.activeElement).toBe(button("Tilføj ord"));
  });
});
