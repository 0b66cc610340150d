import { act, screen } from "@testing-library/react";
import { paneWords } from "../../../src/language";
import { TEMPLATE_TREES, templateTree } from "../../../src/session";
import { smallStage } from "../scorecards";
import { button, said, show } from "../show";
import { createStage, EMPTY_SCORECARD } from "../stage";

describe("an empty workbook", () => {
  test("says what this is and offers the ways to begin", () => {
    show(createStage(), "en");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Build your scorecard");
    for (const name of [
      "Get started step by step",
      "Start with the marketing template",
      "Start with the web shop template",
      "Start with the B2B lead template",
      "Find inefficient campaigns",
      "Find bottlenecks",
      "Import a table",
      "Start empty",
    ]) {
      expect(button(name)).toBeTruthy();
    }
  });

  test("starts with the marketing template in the language of the pane", async () => {
    const stage = createStage();
    const user = show(stage);
    await user.click(button("Start med marketingskabelonen"));
    expect(stage.calls).toEqual(["start marketing da"]);
    for (const name of ["Finansielt", "Kunde", "Interne processer", "Læring og vækst"]) {
      expect(screen.getByRole("region", { name })).toBeTruthy();
    }
    expect(screen.getByText("0 af 16 KPI'er er sat op")).toBeTruthy();
  });

  test.each([
    ["Start med webshopskabelonen", "start webShop da"],
    ["Start med B2B-leadskabelonen", "start leadGeneration da"],
  ])("%s", async (name, call) => {
    const stage = createStage();
    const user = show(stage);
    await user.click(button(name));
    expect(stage.calls).toEqual([call]);
  });

  test.each(["marketing", "webShop", "leadGeneration"] as const)(
    "says truly how much is in the template %s",
    (name) => {
      const objectives = templateTree(TEMPLATE_TREES[name], "da").flatMap((perspective) => perspective.objectives);
      const kpis = objectives.flatMap((objective) => objective.kpis);
      const said = `${objectives.length} strategiske mål og ${kpis.length} KPI'er`;
      expect(paneWords("da").startTemplateHint[name]).toContain(said);
    },
  );

  test("starts in the other language when asked to", async () => {
    const stage = createStage();
    const user = show(stage);
    await user.selectOptions(screen.getByRole("combobox", { name: "Sprog for ord i projektmappen" }), "en");
    await user.click(button("Start med marketingskabelonen"));
    expect(stage.calls).toEqual(["start marketing en"]);
    expect(screen.getByRole("region", { name: "Customer" })).toBeTruthy();
  });

  test("starts empty and says what comes next", async () => {
    const stage = createStage();
    const user = show(stage);
    await user.click(button("Start tomt"));
    expect(screen.getByText(/Tilføj det første perspektiv/)).toBeTruthy();
    expect(await screen.findByRole("button", { name: "Tilføj perspektiv" })).toBeTruthy();
  });

  test("says why it could not start, and starts only once on a double click", async () => {
    const stage = createStage();
    const user = show(stage);
    stage.refuse({ kind: "excel-busy" });
    await user.click(button("Start tomt"));
    expect(said("alert")).toMatch(/Excel er optaget/);
    const release = stage.hold();
    await user.dblClick(button("Start tomt"));
    await act(async () => release());
    expect(stage.calls).toEqual(["start empty da", "start empty da"]);
  });
});

test("shows that the scorecard is being opened", () => {
  const stage = smallStage();
  stage.show({ kind: "opening" });
  show(stage);
  expect(screen.getByText("Scorecardet åbnes …")).toBeTruthy();
});

test("a workbook that cannot be read can be tried again", async () => {
  const stage = smallStage();
  stage.show({ kind: "lost", problem: { kind: "excel-busy" } });
  const user = show(stage);
  expect(screen.getByRole("heading", { name: "Scorecardet kunne ikke læses" })).toBeTruthy();
  await user.click(button("Prøv igen"));
  expect(stage.calls).toEqual(["open"]);
});

test("a workbook whose tables are no tables any more can be repaired", async () => {
  const stage = smallStage();
  stage.show({ kind: "lost", problem: { kind: "table-missing", table: "BSC_Kpis" } });
  const user = show(stage);
  await user.click(button("Reparér"));
  expect(stage.calls).toEqual(["repair"]);
});

describe("banners", () => {
  test("outdated numbers say why and can be refreshed", async () => {
    const stage = smallStage();
    stage.show({ outdated: { kind: "excel-busy" } });
    const user = show(stage);
    expect(screen.getByText("Tallene kan være forældede.")).toBeTruthy();
    await user.click(button("Prøv igen"));
    expect(stage.calls).toEqual(["refresh"]);
  });

  test("manual calculation is named", () => {
    const stage = smallStage();
    stage.show({ manualCalculation: true });
    show(stage);
    expect(screen.getByText(/trykker på F9/)).toBeTruthy();
  });

  test("a newer scorecard can be read but not changed", () => {
    const stage = smallStage();
    stage.show({ readOnly: true, problems: [{ kind: "schema-newer", version: 3 }] });
    show(stage);
    expect(screen.getByText(/kan kun læses/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Rediger/ })).toBeNull();
    expect(screen.queryByRole("button", { name: /^Tilføj/ })).toBeNull();
    expect(screen.getAllByText("NPS")).not.toEqual([]);
  });

  test("of many damages the first are listed, and the others when asked", async () => {
    const stage = smallStage();
    const names = Array.from({ length: 16 }, (_, index) => `KPI ${index + 1}`);
    stage.show({ problems: names.map((name) => ({ kind: "series-broken", name })) });
    const user = show(stage);
    const listed = (): number => screen.queryAllByText(/^Tidsserien for »KPI \d+« er brudt/).length;
    expect(listed()).toBe(3);
    await user.click(button("Vis 13 flere"));
    expect(listed()).toBe(16);
  });

  test("damaged tables are listed and repaired", async () => {
    const stage = smallStage();
    stage.show({ problems: [{ kind: "column-missing", table: "BSC_KPIs", column: "Weight" }] });
    const user = show(stage);
    expect(screen.getByText(/Kolonnen »Weight« mangler/)).toBeTruthy();
    await user.click(button("Reparér"));
    expect(stage.calls).toEqual(["repair"]);
    expect(screen.queryByText(/Kolonnen »Weight« mangler/)).toBeNull();
    expect(said("status")).toBe("Tabellerne er repareret.");
  });

  test("damage that cannot be mended has no repair button", () => {
    const stage = smallStage();
    stage.show({ problems: [{ kind: "table-missing", table: "BSC_KPIs" }] });
    show(stage);
    expect(screen.getByText(/Tabellen »BSC_KPIs« mangler/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Reparér" })).toBeNull();
  });
});

test("an empty scorecard offers no score", () => {
  show(createStage(EMPTY_SCORECARD));
  expect(screen.queryByRole("group", { name: "Samlet score" })).toBeNull();
});
