import { screen, within } from "@testing-library/react";
import type { PassedKpi } from "../../../src/session";
import { smallStage } from "../scorecards";
import { readyOf, severalStage } from "../several";
import { button, said, show } from "../show";
import type { Stage } from "../stage";

beforeEach(() => localStorage.clear());

/** Salg counts NPS by week and weighs it 5, has no churn, and has a KPI of its own. */
function staged(): { readonly stage: Stage; readonly passed: () => readonly PassedKpi[] } {
  const { kpis } = readyOf(smallStage()).scorecard;
  const [nps] = kpis;
  if (nps === undefined) throw new Error("there is no KPI");
  const own = { ...nps, id: `${nps.id}_2` as typeof nps.id, name: "Møder" };
  const stage = severalStage({ kpis: [{ ...nps, frequency: "week", weight: 5 }, own] });
  let passed: readonly PassedKpi[] = [];
  Object.assign(stage, {
    passDown: (given: readonly PassedKpi[]) => {
      passed = given;
      return Promise.resolve({ ok: true, value: undefined });
    },
  });
  return { stage, passed: () => passed };
}

async function opened(stage: Stage) {
  const user = show(stage);
  await user.click(await screen.findByRole("button", { name: "Skift scorecard" }));
  await user.click(button("Opret, omdøb, flyt eller slet"));
  await user.click(await screen.findByRole("button", { name: "Giv KPI'er videre" }));
  return user;
}

const offer = (name: RegExp): HTMLInputElement => screen.getByRole<HTMLInputElement>("checkbox", { name });

test("what is new is offered with a tick, what a scorecard has of its own is kept unless it is ticked", async () => {
  const { stage, passed } = staged();
  const user = await opened(stage);
  const section = within(screen.getByRole("region", { name: "Salg" }));
  expect(section.getByText("Kun her: Møder")).toBeTruthy();
  expect(offer(/^Frafald\s*Ny her$/).checked).toBe(true);
  expect(offer(/^NPS: perioder\s*Her Uge, Seneste værdi, oppefra Måned, Seneste værdi$/).checked).toBe(false);
  await user.click(offer(/^NPS: vægt\s*Her 5, oppefra ingen$/));
  await user.click(offer(/^Frafald/));
  expect(section.getByText("Ikke her: Frafald")).toBeTruthy();
  await user.click(button("Giv videre"));
  expect(passed()).toMatchObject([{ kpi: "nps", child: "s_2", parts: ["weight"] }]);
  expect(passed()[0]).not.toHaveProperty("target");
  expect(said("status")).toContain("1 KPI er givet videre.");
  await user.click(button("Fortryd"));
  expect(stage.calls).toContain("undo");
});

test("targets are split by what is typed, and shown before it is done", async () => {
  const { stage, passed } = staged();
  const user = await opened(stage);
  await user.selectOptions(screen.getByRole("combobox", { name: "Målværdier" }), "Deles efter andele");
  // A level is copied unless somebody says that it is one of a whole.
  await user.click(offer(/^Del også det/));
  const share = screen.getByRole("textbox", { name: "Andel til Salg" });
  await user.type(share, "x");
  expect(screen.getByText("En andel er et tal på 0 eller mere.")).toBeTruthy();
  expect(screen.getByText("NPS: målværdien kan ikke deles efter disse andele.")).toBeTruthy();
  await user.clear(share);
  await user.type(share, "2");
  // All of it for the only one: 60 is what Salg has already.
  expect(screen.queryByRole("checkbox", { name: /målværdi/ })).toBeNull();
  await user.click(offer(/^Salg$/));
  await user.click(button("Giv videre"));
  expect(passed()).toEqual([]);
  expect(said("alert")).toContain("Sæt flueben ved det, der skal gives videre.");
});

test("a last year that nobody knows splits no target, and that is said", async () => {
  const { stage } = staged();
  const user = await opened(stage);
  await user.selectOptions(screen.getByRole("combobox", { name: "Målværdier" }), "Deles efter sidste år");
  await user.click(offer(/^Del også det/));
  expect(screen.getByText("NPS: sidste år kendes ikke for Salg, så målværdien deles ikke.")).toBeTruthy();
});
