import { act, screen, waitFor, within } from "@testing-library/react";
import { evaluate } from "../../../../src/scorecard";
import { readings, scoring } from "../../../scorecard/builders";
import { createStage, EMPTY_SCORECARD, type Stage } from "../../stage";
import { smallStage } from "../../scorecards";
import { button, edit, said, show } from "../../show";
import { LIST, LIST_EVALUATION } from "./list";

function listStage(): Stage {
  const stage = createStage(LIST);
  stage.show({ evaluation: LIST_EVALUATION });
  return stage;
}

/** The first time the panel is loaded. */
async function filter(user: ReturnType<typeof show>): Promise<void> {
  const isOpen = button("Filtrér og sortér").getAttribute("aria-expanded") === "true";
  await user.click(button("Filtrér og sortér"));
  if (!isOpen) await screen.findByRole("searchbox", { name: "Søg" }, { timeout: 20_000 });
}
const choose = (label: string): HTMLElement => screen.getByRole("combobox", { name: label });
const search = (): HTMLElement => screen.getByRole("searchbox", { name: "Søg" });

/** A view that one comes back from; the first test that opens it waits for it to be compiled. */
const opened = (): Promise<HTMLElement> => screen.findByRole("button", { name: "Tilbage" }, { timeout: 20_000 });

/** The KPIs in the tree, from top to bottom. */
const kpis = (): readonly string[] =>
  screen
    .getAllByRole("button")
    .filter(({ id }) => LIST.kpis.some((kpi) => id === `bsc-${kpi.id}`))
    .map(({ textContent }) => textContent);

describe("what needs attention", () => {
  const block = (): HTMLElement => screen.getByRole("region", { name: "Kræver opmærksomhed" });

  test("stands at the top with its reason, most at stake first, at most three", () => {
    show(listStage());
    expect(
      within(block())
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "Ømtaler 10 Værdien mangler · 12,5 point på spil",
      "Ømtaler 9 Seneste værdi er fra 2026-08 · 12,5 point på spil",
      "Frafald Langt fra målværdien: score 40 · 7,5 point på spil Anne",
    ]);
  });

  test("all of it can be shown, worst first, and the rest again", async () => {
    const user = show(listStage());
    await user.click(button("Vis alle 4"));
    expect(kpis()).toEqual(["Ømtaler 10", "Ømtaler 9", "Frafald", "Omsætning"]);
    expect(said("status")).toBe("4 af 6 KPI'er vises.");
    await user.click(button("Vis alt"));
    expect(kpis()).toHaveLength(6);
  });

  test("leads to the KPI", async () => {
    const user = show(listStage());
    await user.click(within(block()).getByRole("button", { name: /^Frafald/ }));
    expect(await opened()).toBeTruthy();
  });

  test("is said to be nothing when all is well", () => {
    const stage = listStage();
    const all = readings(Object.fromEntries(LIST.kpis.map(({ name }) => [name, scoring(95)])));
    stage.show({ evaluation: evaluate(LIST, all) });
    show(stage);
    expect(screen.getByText("Ingen KPI kræver opmærksomhed lige nu.")).toBeTruthy();
  });
});

describe("filtering", () => {
  test("by text finds KPIs in their tree, and says how many", async () => {
    const user = show(listStage());
    await filter(user);
    await user.type(search(), "churn");
    await waitFor(() => expect(kpis()).toEqual(["Frafald"]));
    expect(screen.queryByRole("region", { name: "Finansielt" })).toBeNull();
    expect(screen.getByRole("region", { name: "Kunde" })).toBeTruthy();
    expect(said("status")).toBe("1 af 6 KPI'er vises.");
    expect(document.activeElement).toBe(search());
  });

  test.each([
    ["Status", "Uden for mål", ["Frafald"]],
    ["Ejer", "Anne", ["Frafald"]],
    ["Ejer", "Mette", ["NPS"]],
    ["Data", "Forældede", ["Ømtaler 9"]],
    ["Data", "Ikke sat op", ["Ny KPI"]],
  ])("by %s: %s", async (label, option, expected) => {
    const user = show(listStage());
    await filter(user);
    await user.selectOptions(choose(label), option);
    expect(kpis()).toEqual(expected);
  });

  test("that leaves nothing says so, and is cleared in one click", async () => {
    const user = show(listStage());
    await filter(user);
    await user.type(search(), "findes ikke");
    await waitFor(() => expect(said("status")).toBe("Ingen KPI'er passer til filteret."));
    await user.click(button("Ryd filter"));
    expect(kpis()).toHaveLength(6);
    expect(said("status")).toBe("");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  test("is kept while the panel is closed, and shows that it is on", async () => {
    const user = show(listStage());
    await filter(user);
    await user.selectOptions(choose("Ejer"), "Anne");
    await filter(user);
    expect(screen.queryByRole("combobox", { name: "Ejer" })).toBeNull();
    expect(kpis()).toEqual(["Frafald"]);
    await filter(user);
    expect((choose("Ejer") as HTMLSelectElement).selectedOptions[0]?.text).toBe("Anne");
  });
});

describe("sorting", () => {
  test.each([
    ["Egen rækkefølge", ["NPS", "Frafald", "Ømtaler 10", "Ømtaler 9", "Omsætning", "Ny KPI"]],
    ["Navn", ["Omsætning", "Ny KPI", "Ømtaler 9", "Ømtaler 10", "Frafald", "NPS"]],
    ["Kræver opmærksomhed", ["Ømtaler 10", "Ømtaler 9", "Frafald", "NPS", "Omsætning", "Ny KPI"]],
  ])("by %s orders siblings on every level", async (sort, expected) => {
    const user = show(listStage());
    await filter(user);
    await user.selectOptions(choose("Sortér efter"), sort);
    expect(kpis()).toEqual(expected);
  });

  test("by contribution says how much is at stake", async () => {
    const user = show(listStage());
    await filter(user);
    await user.selectOptions(choose("Sortér efter"), "Bidrag");
    // An eighth of the weight, 60 points short.
    expect(screen.getByText("7,5 point på spil")).toBeTruthy();
  });

  test("moving is offered in the own order only", async () => {
    const user = show(listStage());
    await edit(user);
    await user.click(button("Handlinger for NPS"));
    expect(button("Flyt ned")).toBeTruthy();
    await filter(user);
    await user.selectOptions(choose("Sortér efter"), "Navn");
    expect(screen.queryByRole("button", { name: "Flyt ned" })).toBeNull();
    expect(within(screen.getByRole("group", { name: "Handlinger for NPS" })).getByText("Rediger")).toBeTruthy();
  });
});

describe("a colleague's change", () => {
  test("moves no focus, closes nothing and keeps the filter", async () => {
    const stage = listStage();
    const user = show(stage);
    await filter(user);
    await user.selectOptions(choose("Status"), "Uden for mål");
    await edit(user);
    await user.click(button("Handlinger for Frafald"));
    const focused = document.activeElement;
    act(() => stage.show({ evaluation: evaluate(LIST, readings({ Frafald: scoring(30) })) }));
    expect(document.activeElement).toBe(focused);
    expect(screen.getByRole("group", { name: "Handlinger for Frafald" })).toBeTruthy();
    expect(kpis()).toEqual(["Frafald"]);
  });

  test("that deletes what has the focus gives it to what that stood in", async () => {
    const stage = listStage();
    const user = show(stage);
    await edit(user);
    await user.click(button("Handlinger for Frafald"));
    const kept = { ...LIST, kpis: LIST.kpis.filter(({ name }) => name !== "Frafald") };
    act(() => stage.show({ scorecard: kept, evaluation: evaluate(kept, new Map()) }));
    expect(document.activeElement).toBe(button("Rediger Loyale kunder"));
  });
});

describe("ways on", () => {
  test("lead from KPIs without numbers to the finder and the guide", async () => {
    const user = show(listStage());
    expect(screen.getByText("1 KPI har endnu ingen tal.")).toBeTruthy();
    expect(button("Trin for trin")).toBeTruthy();
    await user.click(button("Find tallene i projektmappen"));
    expect(await opened()).toBeTruthy();
  });

  test("lead from an empty scorecard to the guide and to the first perspective", async () => {
    show(createStage(EMPTY_SCORECARD));
    expect(await screen.findByRole("button", { name: "Trin for trin" })).toBeTruthy();
    expect(button("Tilføj perspektiv")).toBeTruthy();
  });

  test("lead to the library from each strategic objective and perspective", async () => {
    // The list would be full of it.
    const library = (name: string): HTMLElement | null =>
      screen.queryByRole("button", { name: `Vælg KPI'er fra biblioteket til ${name}` });
    const user = show(listStage());
    await edit(user);
    for (const name of ["Loyale kunder", "Finansielt"]) {
      expect(library(name)).toBeNull();
      await user.click(button(`Handlinger for ${name}`));
      expect(library(name)).not.toBeNull();
    }
  });

  test("lead to the library at once from what is empty", async () => {
    await edit(show(smallStage()));
    expect(button("Vælg KPI'er fra biblioteket til Finansielt")).toBeTruthy();
  });
});
