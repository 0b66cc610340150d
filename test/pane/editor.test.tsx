import { act, screen, within } from "@testing-library/react";
import type { Ready } from "../../src/session";
import { boundStage, brokenStage, smallStage } from "./scorecards";
import { button, choice, field, lineOf, said, show } from "./show";
import type { Stage } from "./stage";

const ready = (stage: Stage): Ready => stage.store.getState() as Ready;

const preview = (): HTMLElement => screen.getByRole("group", { name: "Score nu" });

describe("adding", () => {
  test("a perspective, a strategic objective in it and a KPI in that", async () => {
    const stage = smallStage();
    const user = show(stage);

    await user.click(button("Tilføj perspektiv"));
    expect(document.activeElement).toBe(field("Navn"));
    await user.keyboard("Læring og vækst{Enter}");
    expect(document.activeElement).toBe(button("Tilføj perspektiv"));

    await user.click(button("Tilføj strategisk mål til Læring og vækst"));
    await user.type(field("Navn"), "Stærkere kompetencer");
    await user.click(button("Gem"));

    await user.click(button("Tilføj KPI til Stærkere kompetencer"));
    await user.type(field("Navn"), "Træningstimer");
    await user.type(field("Enhed"), "timer");
    await user.click(choice("Faktisk værdi", "Tal"));
    await user.type(field("Faktisk værdi"), "18");
    await user.click(choice("Målværdi", "Tal"));
    await user.type(field("Målværdi"), "20");
    await user.click(button("Gem"));

    const line = lineOf("Rediger Træningstimer");
    expect(within(line).getByText("90")).toBeTruthy();
    expect(within(line).getByText("På sporet")).toBeTruthy();
    expect(said("status")).toBe('"Træningstimer" er gemt.');
  });
});

describe("names", () => {
  test("can be changed", async () => {
    const stage = smallStage();
    const user = show(stage);
    await user.click(button("Rediger Loyale kunder"));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Rediger strategisk mål" }));
    await user.clear(field("Navn"));
    await user.type(field("Navn"), "Trofaste kunder");
    await user.click(button("Gem"));
    expect(button("Rediger Trofaste kunder")).toBeTruthy();
  });

  test.each([
    ["", "Navnet mangler. Skriv et navn."],
    [" nps ", 'Navnet "NPS" bruges allerede af en KPI. Vælg et andet, så formler kan kende forskel.'],
  ])("%j is refused where it is typed", async (name, message) => {
    const stage = smallStage();
    const user = show(stage);
    await user.click(button("Rediger Frafald"));
    await user.clear(field("Navn"));
    if (name !== "") await user.type(field("Navn"), name);
    await user.click(button("Gem"));
    expect(screen.getByText(message)).toBeTruthy();
    expect(document.activeElement).toBe(field("Navn"));
    expect(stage.calls).toEqual([]);
  });
});

describe("numbers", () => {
  test.each([
    ["1.234,5", 1234.5],
    ["12,5", 12.5],
    ["-3", -3],
  ])("%s is saved as %d", async (typed, value) => {
    const stage = smallStage();
    const user = show(stage);
    await user.click(button("Rediger NPS"));
    await user.clear(field("Faktisk værdi"));
    await user.type(field("Faktisk værdi"), typed);
    await user.click(button("Gem"));
    expect(
      ready(stage).sources.get(ready(stage).scorecard.kpis.find(({ name }) => name === "NPS")!.id)?.actual,
    ).toEqual({
      kind: "typed",
      value,
    });
  });

  test("that are not clear are refused, and what was typed stays", async () => {
    const stage = smallStage();
    const user = show(stage);
    await user.click(button("Rediger NPS"));
    await user.clear(field("Målværdi"));
    await user.type(field("Målværdi"), "12 stk.");
    await user.click(button("Gem"));
    expect(screen.getByText(/ikke et entydigt tal/)).toBeTruthy();
    expect((field("Målværdi") as HTMLInputElement).value).toBe("12 stk.");
    expect(stage.calls).toEqual([]);
  });

  test("with separators say how they are read", async () => {
    const user = show(smallStage());
    await user.click(button("Rediger NPS"));
    await user.clear(field("Målværdi"));
    await user.type(field("Målværdi"), "1.5");
    expect(screen.getByText("Læses som 1,5")).toBeTruthy();
  });

  test("negative weights are refused, and the share of a good one is shown", async () => {
    const user = show(smallStage());
    await user.click(button("Rediger NPS"));
    await user.type(field("Vægt"), "3");
    expect(screen.getByText(/75 % af Loyale kunder/)).toBeTruthy();
    await user.clear(field("Vægt"));
    await user.type(field("Vægt"), "-1");
    await user.tab();
    expect(screen.getByText("Vægten må ikke være negativ. Skriv 0 eller mere.")).toBeTruthy();
  });
});

describe("the preview", () => {
  test("is computed while typing and shows the calculation", async () => {
    const user = show(smallStage());
    await user.click(button("Rediger NPS"));
    expect(within(preview()).getByText("100 × (50 − 20) ÷ (60 − 20) = 75")).toBeTruthy();
    await user.clear(field("Faktisk værdi"));
    await user.type(field("Faktisk værdi"), "58");
    expect(within(preview()).getByText("95")).toBeTruthy();
    expect(within(preview()).getByText("På sporet")).toBeTruthy();
  });

  test("says where a score is held", async () => {
    const user = show(smallStage());
    await user.click(button("Rediger NPS"));
    await user.clear(field("Faktisk værdi"));
    await user.type(field("Faktisk værdi"), "80");
    expect(within(preview()).getByText("100 × (80 − 20) ÷ (60 − 20) = 150, holdes på 100")).toBeTruthy();
  });

  test("warns when target and baseline are equal, and lets it be saved", async () => {
    const stage = smallStage();
    const user = show(stage);
    await user.click(button("Rediger NPS"));
    await user.clear(field("Udgangspunkt"));
    await user.type(field("Udgangspunkt"), "60");
    expect(screen.getByText(/Målværdien er lig med udgangspunktet \(60\)/)).toBeTruthy();
    await user.click(button("Gem"));
    expect(stage.calls).toEqual(["saveKpi NPS"]);
  });
});

describe("a bound value", () => {
  test("shows its address and what the cell says, and goes there", async () => {
    const stage = boundStage();
    const user = show(stage);
    await user.click(button("Rediger NPS"));
    expect(choice("Faktisk værdi", "Celle")).toHaveProperty("checked", true);
    expect(screen.getByText("Data!B4")).toBeTruthy();
    expect(screen.getByText("50 point")).toBeTruthy();
    await user.click(button("Gå til cellen med faktisk værdi"));
    expect(stage.calls).toEqual(["goTo nps actual"]);
  });

  test("follows the workbook while the editor is open", async () => {
    const stage = boundStage();
    const user = show(stage);
    await user.click(button("Rediger NPS"));
    stage.cells.set("Data!B4", { kind: "number", value: 55 });
    act(() => stage.change(() => undefined));
    expect(screen.getByText("55 point")).toBeTruthy();
  });

  test("is filled from the selection and saved in one action", async () => {
    const stage = smallStage();
    stage.cells.set("Data!C7", { kind: "number", value: 54 });
    stage.selection = "Data!C7";
    const user = show(stage);
    await user.click(button("Rediger NPS"));
    await user.click(choice("Faktisk værdi", "Celle"));
    await user.click(button("Brug markering til faktisk værdi"));
    expect(screen.getByText("Data!C7")).toBeTruthy();
    expect(within(preview()).getByText(/beregnes, når du gemmer/)).toBeTruthy();
    await user.click(button("Gem"));
    expect(stage.calls).toEqual(["pickSelection", "saveKpi NPS"]);
    expect(within(lineOf("Rediger NPS")).getByText("85")).toBeTruthy();
  });

  test("needs a cell before it can be saved", async () => {
    const stage = smallStage();
    const user = show(stage);
    await user.click(button("Rediger Frafald"));
    await user.click(choice("Målværdi", "Celle"));
    await user.click(button("Gem"));
    expect(screen.getByText("Markér en celle i arket, og tryk på Brug markering.")).toBeTruthy();
    expect(document.activeElement).toBe(button("Brug markering til målværdi"));
    expect(stage.calls).toEqual([]);
  });

  test("whose cell is gone can still be renamed", async () => {
    const stage = brokenStage();
    const user = show(stage);
    await user.click(button("Rediger NPS"));
    expect(screen.getByText("Cellen er slettet")).toBeTruthy();
    await user.type(field("Navn"), " 2");
    await user.click(button("Gem"));
    expect(button("Rediger NPS 2")).toBeTruthy();
    expect([...ready(stage).sources.values()][0]?.actual).toEqual({ kind: "broken" });
  });

  test("is not taken from a bad selection", async () => {
    const stage = smallStage();
    const user = show(stage);
    await user.click(button("Rediger Frafald"));
    await user.click(choice("Målværdi", "Celle"));
    stage.refuse({ kind: "source-uses-scorecard", address: "Data!B4", chain: ["Data!B4"] });
    await user.click(button("Brug markering til målværdi"));
    expect(said("alert")).toContain("ville afhænge af sig selv");
    expect(screen.getByText("Ingen celle valgt endnu")).toBeTruthy();
  });
});

describe("a colleague's change meanwhile", () => {
  const rename = (stage: Stage, name: string, weight: number): void =>
    act(() =>
      stage.change((definitions) => {
        const { scorecard, revisions } = definitions;
        const nps = scorecard.kpis.find((kpi) => kpi.name === "NPS")!;
        const others = scorecard.kpis.filter((kpi) => kpi !== nps);
        definitions.scorecard = { ...scorecard, kpis: [{ ...nps, name, weight }, ...others] };
        revisions.set(nps.id, (revisions.get(nps.id) ?? 0) + 1);
      }),
    );

  test("says who it was, keeps the draft and follows what the person has not touched", async () => {
    const stage = smallStage();
    const user = show(stage);
    await user.click(button("Rediger NPS"));
    await user.type(field("Navn"), " Europa");
    rename(stage, "Net promoter score", 3);
    await user.click(button("Gem"));
    expect(said("alert")).toContain("Mette");
    expect((field("Navn") as HTMLInputElement).value).toBe("NPS Europa");
    expect((field("Vægt") as HTMLInputElement).value).toBe("3");
    expect(screen.getByText("I projektmappen nu: Net promoter score")).toBeTruthy();

    await user.click(button("Gem"));
    const saved = ready(stage).scorecard.kpis.find(({ name }) => name === "NPS Europa");
    expect(saved?.weight).toBe(3);
  });

  test("can be taken over", async () => {
    const stage = smallStage();
    const user = show(stage);
    await user.click(button("Rediger NPS"));
    await user.type(field("Navn"), " Europa");
    rename(stage, "Net promoter score", 3);
    await user.click(button("Gem"));
    await user.click(button("Brug den"));
    expect((field("Navn") as HTMLInputElement).value).toBe("Net promoter score");
    expect(screen.queryByText(/I projektmappen nu/)).toBeNull();
  });

  test("that deleted the entry is said, and the draft stays", async () => {
    const stage = smallStage();
    const user = show(stage);
    await user.click(button("Rediger NPS"));
    await user.type(field("Navn"), " Europa");
    stage.refuse({ kind: "row-gone", name: "NPS" });
    await user.click(button("Gem"));
    expect(said("alert")).toContain('"NPS" er slettet af en anden');
    expect((field("Navn") as HTMLInputElement).value).toBe("NPS Europa");
  });
});

test("saving twice by a double click saves once", async () => {
  const stage = smallStage();
  const user = show(stage);
  await user.click(button("Rediger NPS"));
  const release = stage.hold();
  await user.dblClick(button("Gem"));
  await user.type(field("Navn"), " stadig i gang");
  expect((field("Navn") as HTMLInputElement).value).toBe("NPS stadig i gang");
  await act(async () => release());
  expect(stage.calls).toEqual(["saveKpi NPS"]);
});

test("going back leaves everything as it was and returns the focus", async () => {
  const stage = smallStage();
  const user = show(stage);
  await user.click(button("Rediger NPS"));
  await user.type(field("Navn"), "!");
  await user.click(button("Tilbage"));
  expect(stage.calls).toEqual([]);
  expect(document.activeElement).toBe(button("Rediger NPS"));
});

test("a KPI moves to another parent", async () => {
  const stage = smallStage();
  const user = show(stage);
  await user.click(button("Rediger NPS"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Hører til" }), "Finansielt (direkte)");
  await user.click(button("Gem"));
  const finance = screen.getByRole("region", { name: "Finansielt" });
  expect(document.activeElement).toBe(within(finance).getByRole("button", { name: "Rediger NPS" }));
});
