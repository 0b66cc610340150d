import { act, screen, within } from "@testing-library/react";
import { perspectiveId } from "../../../../src/scorecard";
import { boundStage, brokenStage, smallStage } from "../../scorecards";
import { readyOf } from "../../several";
import { button, edit, lineOf, said, show } from "../../show";

const perspectives = (): readonly (string | null)[] =>
  screen
    .getAllByRole("heading", { level: 2 })
    .map(({ textContent }) => textContent)
    .filter((name) => name !== "Kræver opmærksomhed");

test.each(["<img src=x onerror=alert(1)>", '=HYPERLINK("http://x","y")', "@SUM(A1)", "x".repeat(32_767)])(
  "a KPI called %.30s is shown by that name, as text",
  (name) => {
    const stage = smallStage();
    show(stage);
    act(() =>
      stage.change((definitions) => {
        const { scorecard } = definitions;
        definitions.scorecard = { ...scorecard, kpis: scorecard.kpis.map((kpi) => ({ ...kpi, name, unit: name })) };
      }),
    );
    expect(screen.getAllByText(name).length).toBeGreaterThanOrEqual(2);
    expect(document.body.querySelector("img, a[href^='http://x']")).toBeNull();
  },
);

describe("at a glance", () => {
  test("a KPI shows actual, target, score and status", () => {
    show(smallStage());
    const line = lineOf("NPS");
    expect(within(line).getByText("Score 75")).toBeTruthy();
    expect(within(line).getByText("I risiko")).toBeTruthy();
    expect(within(line).getByText("Faktisk værdi 50 point, målværdi 60 point")).toBeTruthy();
  });

  test("a KPI tells those who hear it in sentences what its line shows", () => {
    show(smallStage());
    const description = /^I risiko ?; Score 75 ?; Faktisk værdi 50\spoint, målværdi 60\spoint ?;/;
    expect(screen.getByRole("button", { name: "NPS", description })).toBeTruthy();
  });

  test("the whole shows score, status and how many KPIs are set up, and no coverage that is whole", () => {
    show(smallStage());
    const overall = screen.getByRole("group", { name: "Samlet score" });
    expect(within(overall).getByText("75")).toBeTruthy();
    expect(within(overall).getByText("I risiko")).toBeTruthy();
    expect(screen.getByText("1 af 2 KPI'er er sat op", { selector: "header *" })).toBeTruthy();
    expect(screen.queryByText(/Datadækning/)).toBeNull();
  });

  test.each([
    [
      "where that keeps the light below the score",
      50,
      "1 KPI kan ikke scores (tæller 0 i status) · 1 af 2 KPI'er er sat op",
    ],
    ["and nothing more where it does not", 75, "1 KPI kan ikke scores · 1 af 2 KPI'er er sat op"],
  ])("what cannot be scored is said to count as 0 in the status %s", (_, least, text) => {
    const stage = smallStage();
    const { evaluation } = readyOf(stage);
    const { root } = evaluation;
    stage.show({
      evaluation: { ...evaluation, root: { ...root, least, kpiCount: { ...root.kpiCount, failed: 1 } } },
    });
    show(stage);
    expect(screen.getByText(text, { selector: "header *" })).toBeTruthy();
  });

  test("weight without data is said beside what is not set up, which has no weight", () => {
    const stage = smallStage();
    const { evaluation } = readyOf(stage);
    stage.show({ evaluation: { ...evaluation, root: { ...evaluation.root, coverage: 0.5 } } });
    show(stage);
    expect(screen.getByText("Datadækning 50 % · 1 af 2 KPI'er er sat op", { selector: "header *" })).toBeTruthy();
  });

  test("what is not set up is said quietly, without the language of errors", () => {
    show(smallStage());
    const line = lineOf("Frafald");
    expect(within(line).getAllByText("Ikke sat op")).not.toEqual([]);
    expect(within(line).getByText("Ingen data")).toBeTruthy();
    expect(line.querySelector("ul")).toBeNull();
  });

  test("a missing number says why under its own KPI", () => {
    const stage = boundStage();
    show(stage);
    stage.cells.set("Data!B4", { kind: "text", text: "n/a" });
    act(() => stage.change(() => undefined));
    expect(within(lineOf("NPS")).getByText(/cellen indeholder tekst \(»n\/a«\), ikke et tal/)).toBeTruthy();
  });

  test("a perspective folds and keeps its score in view", async () => {
    const user = show(smallStage());
    const toggle = button("Kunde");
    expect(toggle.getAttribute("aria-expanded")).toBe("true");
    await user.click(toggle);
    expect(toggle.getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByRole("button", { name: "NPS" })).toBeNull();
    expect(within(lineOf("Kunde")).getAllByText("75").length).toBeGreaterThan(0);
  });

  test("a KPI can stand directly in a perspective", () => {
    const stage = smallStage();
    stage.change((definitions) => {
      const { scorecard } = definitions;
      const kpis = scorecard.kpis.map((kpi) => ({ ...kpi, parent: perspectiveId("finans") }));
      definitions.scorecard = { ...scorecard, kpis };
    });
    show(stage);
    expect(
      within(screen.getByRole("region", { name: "Finansielt" })).getByRole("button", { name: "NPS" }),
    ).toBeTruthy();
  });
});

describe("moving", () => {
  test("changes the order, says so and keeps the focus", async () => {
    const stage = smallStage();
    const user = show(stage);
    await edit(user);
    await user.click(button("Handlinger for Kunde"));
    await user.click(button("Flyt ned"));
    expect(perspectives()).toEqual(["Finansielt", "Kunde"]);
    expect(said("status")).toBe("Kunde er flyttet ned.");
    expect(document.activeElement).toBe(button("Flyt ned"));
  });

  test("does nothing at the end of the list", async () => {
    const stage = smallStage();
    const user = show(stage);
    await edit(user);
    await user.click(button("Handlinger for Kunde"));
    expect(button("Flyt op").getAttribute("aria-disabled")).toBe("true");
    await user.click(button("Flyt op"));
    expect(stage.calls).toEqual([]);
  });
});

describe("deleting", () => {
  test("asks first and says what goes with it", async () => {
    const stage = smallStage();
    const user = show(stage);
    await edit(user);
    await user.click(button("Handlinger for Kunde"));
    await user.click(button("Slet"));
    expect(screen.getByRole("group", { name: "Slet »Kunde« med 1 strategisk mål og 2 KPI'er?" })).toBeTruthy();
    expect(document.activeElement).toBe(button("Annuller"));
    await user.click(button("Annuller"));
    expect(stage.calls).toEqual([]);
    expect(document.activeElement).toBe(button("Slet"));
  });

  test("takes it out and puts the focus on what it stood in", async () => {
    const stage = smallStage();
    const user = show(stage);
    await edit(user);
    await user.click(button("Handlinger for Loyale kunder"));
    await user.click(button("Slet"));
    await user.click(button("Ja, slet"));
    expect(stage.calls).toEqual(["remove loyal"]);
    expect(screen.queryByText("Loyale kunder")).toBeNull();
    expect(said("status")).toBe("»Loyale kunder« er slettet.");
    expect(document.activeElement).toBe(button("Kunde"));
  });
});

describe("formulas", () => {
  test("are written for a node, and the pane says where", async () => {
    const stage = smallStage();
    const user = show(stage);
    await edit(user);
    await user.click(button("Handlinger for NPS"));
    const actions = screen.getByRole("group", { name: "Handlinger for NPS" });
    await user.click(within(actions).getByRole("button", { name: "Indsæt formel: score" }));
    await user.click(within(actions).getByRole("button", { name: "Indsæt formel: status" }));
    expect(stage.calls).toEqual(["insertFormula SCORE nps", "insertFormula STATUS nps"]);
    expect(said("status")).toContain("Data!B4");
  });

  test("are written for the whole scorecard", async () => {
    const stage = smallStage();
    const user = show(stage);
    await user.click(button("Handlinger for hele scorecardet"));
    await user.click(await screen.findByRole("button", { name: "Indsæt formel: score" }));
    expect(stage.calls).toEqual(["insertFormula SCORE undefined"]);
  });

  test("that cannot be written say why", async () => {
    const stage = smallStage();
    const user = show(stage);
    await user.click(button("Handlinger for hele scorecardet"));
    await screen.findByRole("button", { name: "Indsæt formel: score" });
    stage.refuse({ kind: "cell-not-empty", address: "Data!C1" });
    await user.click(await screen.findByRole("button", { name: "Indsæt formel: score" }));
    expect(said("alert")).toContain("Data!C1 ikke er tom");
  });
});

describe("a broken link", () => {
  test("is named and mended with one click", async () => {
    const stage = brokenStage();
    stage.cells.set("Data!B4", { kind: "number", value: 30 });
    const user = show(stage);
    expect(within(lineOf("NPS")).getByText(/Faktisk værdi: koblingen er brudt/)).toBeTruthy();
    await user.click(button("Kobl til markeret celle: faktisk værdi"));
    expect(stage.calls).toEqual(["bindToSelection nps actual"]);
    expect(screen.queryByText(/koblingen er brudt/)).toBeNull();
    expect(within(lineOf("NPS")).getByText("Score 50")).toBeTruthy();
    expect(said("status")).toBe("»NPS« er nu koblet til Data!B4.");
  });

  test("stays when the selection will not do", async () => {
    const stage = brokenStage();
    const user = show(stage);
    stage.refuse({ kind: "selection-not-one-cell", address: "Data!B4:B9" });
    await user.click(button("Kobl til markeret celle: faktisk værdi"));
    expect(said("alert")).toContain("Markér præcis én celle");
    expect(screen.getByText(/koblingen er brudt/)).toBeTruthy();
  });
});

test("refreshing reads the workbook again", async () => {
  const stage = smallStage();
  const user = show(stage);
  await user.click(button("Opdater"));
  expect(stage.calls).toEqual(["refresh"]);
  expect(said("status")).toBe("Tallene er opdateret.");
});
