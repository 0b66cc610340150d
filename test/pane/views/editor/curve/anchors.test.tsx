import { fireEvent, screen } from "@testing-library/react";
import { kpiId, type Kpi } from "../../../../../src/scorecard";
import { smallStage } from "../../../scorecards";
import type { Stage } from "../../../stage";
import { box, NPS, openSection, showEditor } from "../showEditor";

/** NPS with another rule. */
function stageWith(changes: Partial<Kpi>): Stage {
  const stage = smallStage();
  stage.change((definitions) => {
    const kpis = definitions.scorecard.kpis.map((kpi) => (kpi.id === kpiId("nps") ? { ...kpi, ...changes } : kpi));
    definitions.scorecard = { ...definitions.scorecard, kpis };
  });
  return stage;
}

const slider = (name: string): HTMLElement => screen.getByRole("slider", { name });
const says = (name: string): string | null => slider(name).getAttribute("aria-valuetext");

test("target and baseline stand on the curve with what they give", async () => {
  const user = showEditor(smallStage(), NPS);
  await openSection(user, "Sådan scores den");
  expect(says("Målværdi")).toBe("60\u00a0point giver 100");
  expect(says("Udgangspunkt")).toBe("20\u00a0point giver 0");
  expect(screen.getByText("Nu: 50 point giver 75")).toBeTruthy();
});

test("keys move an anchor, and the field and the score follow", async () => {
  const user = showEditor(smallStage(), NPS);
  await openSection(user, "Sådan scores den");
  slider("Målværdi").focus();
  await user.keyboard("{PageDown}");
  // The axis goes from 15.2 to 64.8: a hundredth of it is 0.2 as round steps go, and ten of these are a large step.
  expect(box("Målværdi").value).toBe("58");
  expect(says("Målværdi")).toBe("58\u00a0point giver 100");
  expect(screen.getByText("Nu: 50 point giver 78,9")).toBeTruthy();
  expect(document.activeElement).toBe(slider("Målværdi"));
});

test("other keys are left to the form", () => {
  showEditor(smallStage(), NPS);
  fireEvent.click(screen.getByRole("button", { name: /^Sådan scores den/ }));
  expect(fireEvent.keyDown(slider("Målværdi"), { key: "Tab" })).toBe(true);
  expect(fireEvent.keyDown(slider("Målværdi"), { key: "ArrowUp", ctrlKey: true })).toBe(true);
  expect(fireEvent.keyDown(slider("Målværdi"), { key: "ArrowUp" })).toBe(false);
});

test("a point is moved along and up", async () => {
  const points = [
    { value: 0, score: 0 },
    { value: 100, score: 80 },
  ];
  const user = showEditor(stageWith({ kind: "anchors", rule: { points } }), NPS);
  slider("Punkt 2").focus();
  await user.keyboard("{ArrowUp}{ArrowLeft}");
  expect(box("Værdi 2").value).toBe("99");
  expect(box("Score 2").value).toBe("81");
});

test("dates are moved by days", async () => {
  const user = showEditor(stageWith({ kind: "deadline", rule: { start: 46023, end: 46387 } }), NPS);
  slider("Slutdato").focus();
  await user.keyboard("{ArrowLeft}{Home}");
  expect(screen.getByLabelText("Slutdato", { selector: "input" })).toHaveProperty("value", "2026-12-23");
});

/** jsdom has no pointer events with places, but React reads them from mouse events of the same name. */
const pointer = (element: HTMLElement, name: string, init: MouseEventInit): boolean =>
  fireEvent(element, new MouseEvent(name, { bubbles: true, cancelable: true, clientY: 14, ...init }));

test("a finger drags an anchor along an axis that stays, and lets go", async () => {
  const user = showEditor(smallStage(), NPS);
  await openSection(user, "Sådan scores den");
  const target = slider("Målværdi");
  // The picture is 296 wide with margins of 28 and 16, from 15.2 to 64.8.
  const x = (value: number): number => 28 + ((value - 15.2) / 49.6) * 252;
  pointer(target, "pointerdown", { buttons: 1, clientX: x(60) });
  pointer(target, "pointermove", { buttons: 1, clientX: x(40) });
  expect(box("Målværdi").value).toBe("40");
  pointer(target, "pointermove", { buttons: 1, clientX: x(44.16) });
  expect(box("Målværdi").value).toBe("44,2");
  pointer(target, "pointerup", { buttons: 0, clientX: x(44.1) });
  pointer(target, "pointermove", { buttons: 0, clientX: x(20) });
  expect(box("Målværdi").value).toBe("44,2");
});

test.each([
  ["a value from a cell has no anchor", { kind: "linear" }, ["Udgangspunkt"]],
  ["limits have one each", { kind: "band", rule: { low: 30, high: 60 } }, ["Nedre grænse", "Øvre grænse"]],
  ["milestones have none", { kind: "milestones", rule: { milestones: [{ name: "A", weight: 1, isDone: true }] } }, []],
] as const)("%s", async (_, changes, names) => {
  const stage = stageWith(changes as Partial<Kpi>);
  stage.change(({ sources }) =>
    sources.set(kpiId("nps"), { ...sources.get(kpiId("nps"))!, target: { kind: "bound", address: "Data!B4" } }),
  );
  stage.cells.set("Data!B4", { kind: "number", value: 60 });
  stage.change(() => undefined);
  const user = showEditor(stage, NPS);
  await openSection(user, "Sådan scores den");
  const shown = screen.queryAllByRole("slider").map((each) => each.getAttribute("aria-label"));
  expect(shown).toEqual(names);
});

test("without the numbers the curve says what it waits for", async () => {
  const user = showEditor(stageWith({ kind: "band", rule: {} }), NPS);
  await openSection(user, "Sådan scores den");
  expect(screen.getByText("Kurven tegnes, når tallene ovenfor er sat.")).toBeTruthy();
  expect(screen.getAllByText(/mangler den nedre grænse/).length).toBeGreaterThan(0);
});
