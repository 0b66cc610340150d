import { screen, within } from "@testing-library/react";
import { dayOf, kpiId, success } from "../../../src/scorecard";
import { seenAt } from "../../../src/session/evaluationAt";
import { button, lineOf, said, show } from "../show";
import type { Stage } from "../stage";
import { closedSeptember, PAST_SCORECARD, PAST_VALUES, pastStage } from "../views/overview/pastStage";

const OCTOBER = dayOf({ year: 2026, month: 10, day: 31 });

/** What the session does with a day, without a workbook. */
function stageAsOf(day: number | undefined, values = PAST_VALUES): Stage {
  const stage = pastStage();
  const look = (asOf: number | undefined): void =>
    stage.show({ ...seenAt(PAST_SCORECARD, values, asOf), problems: [] });
  look(day);
  return {
    ...stage,
    lookAt: async (asOf) => {
      look(asOf);
      return Promise.resolve(success(undefined));
    },
  };
}

const banner = (): HTMLElement => screen.getByText("Tallene er pr. 31. okt. 2026");
const picker = (): HTMLSelectElement => screen.getByRole("combobox", { name: "Periode" });

test("says in every view which day the numbers are of, and that it is so for all", async () => {
  const user = show(stageAsOf(OCTOBER));
  expect(said("status")).toMatch(/Tallene er pr\. 31\. okt\. 2026.*alle, der har projektmappen åben/);
  expect(lineOf("NPS").textContent).toContain("33,3");
  for (const view of ["Strategi", "Indsatser", "Eftersyn", "Indstillinger"]) {
    await user.click(button(view));
    expect(banner()).toBeTruthy();
  }
  await user.click(button("Overblik"));
  await user.click(button("NPS"));
  await screen.findByRole("heading", { level: 1, name: "NPS" });
  expect(banner()).toBeTruthy();
  expect(screen.getByText(/Scoren for oktober 2026/)).toBeTruthy();
});

test("leads back to today with the keyboard, and leaves the focus at the heading", async () => {
  const user = show(stageAsOf(OCTOBER));
  button("Tilbage til i dag").focus();
  await user.keyboard("{Enter}");
  expect(screen.queryByText(/Tallene er pr\. 31/)).toBeNull();
  expect(said("status")).toMatch(/igen pr\. i dag/);
  expect(document.activeElement?.tagName).toBe("H1");
  expect(lineOf("NPS").textContent).toContain("100");
});

test("a day that is none is said with its remedy", async () => {
  const stage = stageAsOf(undefined);
  stage.show({ problems: [{ kind: "as-of-not-a-day", text: "i går" }] });
  const user = show(stage);
  expect(said("status")).toMatch(/»i går«, som ikke er en dag/);
  expect(screen.queryByText("Der er noget galt i scorecardets tabeller")).toBeNull();
  await user.click(button("Tøm cellen"));
  expect(screen.queryByText(/som ikke er en dag/)).toBeNull();
});

test("who may only read sees the day and no button", () => {
  const stage = stageAsOf(OCTOBER);
  stage.show({ readOnly: true });
  show(stage);
  expect(banner()).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Tilbage til i dag" })).toBeNull();
});

test("a period that one looks at can be shown to the whole workbook, and the running one ends it", async () => {
  const user = show(stageAsOf(undefined));
  await user.selectOptions(picker(), "oktober 2026");
  await user.click(button("Vis hele projektmappen for perioden"));
  expect(banner()).toBeTruthy();
  expect(said("status")).toMatch(/kolleger viser nu tallene pr\. 31\. okt\. 2026/);
  expect(within(picker()).getByRole<HTMLOptionElement>("option", { name: "Pr. 31. okt. 2026" }).selected).toBe(true);
  await user.selectOptions(picker(), "november 2026");
  expect(lineOf("NPS").textContent).toContain("100");
  await user.click(button("Vis hele projektmappen for perioden"));
  expect(screen.queryByText(/Tallene er pr\. 31/)).toBeNull();
});

test("a closed period is what it was, also for a KPI that came later", async () => {
  const closing = closedSeptember();
  const without = new Map([...closing.evaluation.kpis].filter(([id]) => id !== kpiId("k_Nyt tal")));
  const nodes = new Map([...closing.evaluation.nodes].filter(([id]) => id !== kpiId("k_Nyt tal")));
  const evaluation = { ...closing.evaluation, kpis: without, nodes };
  const values = { ...PAST_VALUES, closings: [{ ...closing, evaluation }] };
  const user = show(stageAsOf(dayOf({ year: 2026, month: 9, day: 9 }), values));
  expect(screen.queryByRole("button", { name: "Nyt tal" })).toBeNull();
  expect(lineOf("NPS")).toBeTruthy();
  await user.click(button("Strategi"));
  await user.click(button("Indsatser"));
  expect(screen.getByText("Tallene er pr. 9. sep. 2026")).toBeTruthy();
});
