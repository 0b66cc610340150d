import { act, screen, within } from "@testing-library/react";
import { kpiId, success, type Kpi } from "../../../../src/scorecard";
import type { Ready } from "../../../../src/session";
import { boundStage, brokenStage, smallStage } from "../../scorecards";
import { button, choice, field, said } from "../../show";
import type { Stage } from "../../stage";
import { box, CHURN, CUSTOMER, fill, isOpen, list, LOYAL, NEW_KPI, NPS, openSection, showEditor } from "./showEditor";

const ready = (stage: Stage): Ready => stage.store.getState() as Ready;
const kpi = (stage: Stage): Kpi | undefined => ready(stage).scorecard.kpis.find(({ id }) => id === kpiId("nps"));
const preview = (): HTMLElement => screen.getByRole("group", { name: "Score nu" });

describe("names", () => {
  test("can be changed", async () => {
    const stage = smallStage();
    const user = showEditor(stage, LOYAL);
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Rediger strategisk mål" }));
    await user.clear(field("Navn"));
    await user.type(field("Navn"), "Trofaste kunder");
    await user.click(button("Gem"));
    expect(ready(stage).scorecard.objectives.map(({ name }) => name)).toEqual(["Trofaste kunder"]);
    expect(isOpen()).toBe(false);
  });

  test.each([
    ["", "Navnet mangler. Skriv et navn."],
    [" nps ", "Navnet »NPS« bruges allerede af en KPI. Vælg et andet, så formler kan kende forskel."],
  ])("%j is refused where it is typed", async (name, message) => {
    const stage = smallStage();
    const user = showEditor(stage, CHURN);
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
    const user = showEditor(stage, NPS);
    await user.clear(field("Faktisk værdi"));
    await user.type(field("Faktisk værdi"), typed);
    await user.click(button("Gem"));
    expect(ready(stage).sources.get(kpiId("nps"))?.actual).toEqual({ kind: "typed", value });
  });

  test("that are not clear are refused, and what was typed stays", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NPS);
    await user.clear(field("Målværdi"));
    await user.type(field("Målværdi"), "12 stk.");
    await user.click(button("Gem"));
    expect(screen.getByText(/ikke et entydigt tal/)).toBeTruthy();
    expect((field("Målværdi") as HTMLInputElement).value).toBe("12 stk.");
    expect(stage.calls).toEqual([]);
  });

  test("with separators say how they are read", async () => {
    const user = showEditor(smallStage(), NPS);
    await user.clear(field("Målværdi"));
    await user.type(field("Målværdi"), "1.5");
    expect(screen.getByText("Læses som 1,5")).toBeTruthy();
  });

  test("negative weights are refused, and the share of a good one is shown", async () => {
    const user = showEditor(smallStage(), NPS);
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
    const user = showEditor(smallStage(), NPS);
    expect(within(preview()).getByText("100 × (50 − 20) ÷ (60 − 20) = 75")).toBeTruthy();
    await user.clear(field("Faktisk værdi"));
    await user.type(field("Faktisk værdi"), "58");
    expect(within(preview()).getByText("95")).toBeTruthy();
    expect(within(preview()).getByText("På sporet")).toBeTruthy();
  });

  test("says where a score is held", async () => {
    const user = showEditor(smallStage(), NPS);
    await user.clear(field("Faktisk værdi"));
    await user.type(field("Faktisk værdi"), "80");
    expect(within(preview()).getByText("100 × (80 − 20) ÷ (60 − 20) = 150, holdes på 100")).toBeTruthy();
  });

  test("is of a value to be kept when target and baseline are equal, and can be saved", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NPS);
    await user.clear(field("Udgangspunkt"));
    await user.type(field("Udgangspunkt"), "60");
    expect(within(preview()).getByText(/Fra udgangspunkt til målværdi/)).toBeTruthy();
    await user.click(button("Gem"));
    expect(stage.calls).toEqual(["saveKpi NPS"]);
  });
});

describe("a bound value", () => {
  test("shows its address and what the cell says, and goes there", async () => {
    const stage = boundStage();
    const user = showEditor(stage, NPS);
    expect(choice("Faktisk værdi", "Celle")).toHaveProperty("checked", true);
    expect(screen.getByText("Data!B4")).toBeTruthy();
    expect(screen.getByText("50 point")).toBeTruthy();
    await user.click(button("Gå til cellen med faktisk værdi"));
    expect(stage.calls).toEqual(["goTo nps actual"]);
  });

  test("follows the workbook while the editor is open", async () => {
    const stage = boundStage();
    showEditor(stage, NPS);
    stage.cells.set("Data!B4", { kind: "number", value: 55 });
    act(() => stage.change(() => undefined));
    expect(screen.getByText("55 point")).toBeTruthy();
  });

  test("is filled from the selection and saved in one action", async () => {
    const stage = smallStage();
    stage.cells.set("Data!C7", { kind: "number", value: 54 });
    stage.selection = "Data!C7";
    const user = showEditor(stage, NPS);
    await user.click(choice("Faktisk værdi", "Celle"));
    await user.click(button("Brug markering til faktisk værdi"));
    expect(screen.getByText("Data!C7")).toBeTruthy();
    expect(within(preview()).getByText(/beregnes, når du gemmer/)).toBeTruthy();
    await user.click(button("Gem"));
    expect(stage.calls).toEqual(["pickSelection", "saveKpi NPS"]);
    expect(ready(stage).evaluation.kpis.get(kpiId("nps"))?.score).toBe(85);
  });

  test.each([
    [
      "as values of the KPI are, not with all the digits of a cell without a format",
      "200,158856235107",
      "200,16 point",
    ],
    ["so too where Excel has another decimal separator than the pane", "200.158856235107", "200,16 point"],
    ["as the cell shows it where that could be thousands or decimals", "3.142", "3.142"],
  ])("is shown %s", async (_, text, shown) => {
    const stage = smallStage();
    stage.cells.set("Data!C7", { kind: "text", text });
    stage.selection = "Data!C7";
    const user = showEditor(stage, NPS);
    await user.click(choice("Faktisk værdi", "Celle"));
    await user.click(button("Brug markering til faktisk værdi"));
    expect(screen.getByText(shown)).toBeTruthy();
  });

  test("needs a cell before it can be saved", async () => {
    const stage = smallStage();
    const user = showEditor(stage, CHURN);
    await user.click(choice("Målværdi", "Celle"));
    await user.click(button("Gem"));
    expect(screen.getByText("Markér en celle i arket, og tryk på Brug markering.")).toBeTruthy();
    expect(document.activeElement).toBe(button("Brug markering til målværdi"));
    expect(stage.calls).toEqual([]);
  });

  test("whose cell is gone can still be renamed", async () => {
    const stage = brokenStage();
    const user = showEditor(stage, NPS);
    expect(screen.getByText("Cellen er slettet")).toBeTruthy();
    await user.type(field("Navn"), " 2");
    await user.click(button("Gem"));
    expect(kpi(stage)?.name).toBe("NPS 2");
    expect([...ready(stage).sources.values()][0]?.actual).toEqual({ kind: "broken" });
  });

  test("is not taken from a bad selection", async () => {
    const stage = smallStage();
    const user = showEditor(stage, CHURN);
    await user.click(choice("Målværdi", "Celle"));
    stage.refuse({ kind: "source-uses-scorecard", address: "Data!B4", chain: ["Data!B4"] });
    await user.click(button("Brug markering til målværdi"));
    expect(said("alert")).toContain("ville afhænge af sig selv");
    expect(screen.getByText("Ingen celle valgt endnu")).toBeTruthy();
  });
});

test("saving twice by a double click saves once", async () => {
  const stage = smallStage();
  const user = showEditor(stage, NPS);
  const release = stage.hold();
  await user.dblClick(button("Gem"));
  await user.type(field("Navn"), " stadig i gang");
  expect((field("Navn") as HTMLInputElement).value).toBe("NPS stadig i gang");
  await act(async () => release());
  expect(stage.calls).toEqual(["saveKpi NPS"]);
});

test("going back leaves everything as it was and returns the focus", async () => {
  const stage = smallStage();
  const user = showEditor(stage, NPS);
  await user.type(field("Navn"), "!");
  await user.click(button("Tilbage"));
  await user.click(button("Kassér ændringerne"));
  expect(stage.calls).toEqual([]);
  expect(document.activeElement).toBe(button("Åbn"));
});

test("a KPI moves to another parent", async () => {
  const stage = smallStage();
  const user = showEditor(stage, NPS);
  await user.selectOptions(screen.getByRole("combobox", { name: "Hører til" }), "Finansielt (direkte)");
  await user.click(button("Gem"));
  expect(kpi(stage)?.parent).toBe("finans");
});

describe("adding", () => {
  test("a perspective", async () => {
    const stage = smallStage();
    const user = showEditor(stage, { level: "perspective", id: undefined });
    expect(document.activeElement).toBe(field("Navn"));
    await user.keyboard("Læring og vækst{Enter}");
    expect(ready(stage).scorecard.perspectives.map(({ name }) => name)).toContain("Læring og vækst");
    expect(said("status")).toContain("»Læring og vækst« er gemt.");
  });

  test("a KPI with everything that it can say", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NEW_KPI);
    fill(box("Navn"), "Træningstimer");
    fill(box("Enhed"), "timer");
    await user.click(choice("Faktisk værdi", "Tal"));
    fill(box("Faktisk værdi"), "18");
    await user.click(choice("Målværdi", "Tal"));
    fill(box("Målværdi"), "20");
    await user.click(screen.getByRole("checkbox", { name: "Kritisk" }));
    await user.selectOptions(list("Når værdier mangler"), "Brug den seneste værdi");
    fill(box("I hvor mange perioder"), "2");
    await openSection(user, "Data og perioder");
    await user.selectOptions(list("Får en værdi hver"), "Kvartal");
    await user.selectOptions(list("Flere perioder samlet"), "Løbende sum");
    fill(box("Antal perioder"), "4");
    await user.selectOptions(list("Målværdien gælder"), "Hele året, efter sæson");
    fill(box("Årets andele"), "1 1 2 4");
    await openSection(user, "Ansvar og noter");
    fill(list("Ejer"), "Anne");
    await user.selectOptions(list("Slags indikator"), "Fremadrettet");
    fill(box("Bemærkning"), "Kun kurser");
    fill(box("Andre betegnelser"), "Kursustimer\nTimer");
    await user.click(button("Gem"));

    expect(ready(stage).scorecard.kpis.at(-1)).toMatchObject({
      name: "Træningstimer",
      unit: "timer",
      isCritical: true,
      missing: "carryForward",
      carryPeriods: 2,
      frequency: "quarter",
      aggregation: { kind: "rollingSum", periods: 4 },
      targetSpread: { kind: "seasonal", shares: [1, 1, 2, 4] },
      owner: "Anne",
      indicator: "leading",
      note: "Kun kurser",
      aliases: ["Kursustimer", "Timer"],
    });
  });
});

describe("what is below a node", () => {
  test.each([
    ["a strategic objective", LOYAL, "objectives"],
    ["a perspective", CUSTOMER, "perspectives"],
  ] as const)("is rolled up as %s says, explained in words", async (_, subject, level) => {
    const stage = smallStage();
    const user = showEditor(stage, subject);
    expect(screen.getByText(/^Vægtet gennemsnit\. Hver del tæller/)).toBeTruthy();
    await user.selectOptions(list("Sammenvejning"), "Svageste led");
    expect(screen.getByText(/Så god som den svageste del/)).toBeTruthy();
    await user.click(button("Gem"));
    expect(ready(stage).scorecard[level].find(({ id }) => id === subject.id)?.rollUp).toBe("worst");
  });

  test("an owner is suggested from those who answer for something", async () => {
    const stage = smallStage();
    stage.change((definitions) => {
      const { scorecard } = definitions;
      definitions.scorecard = {
        ...scorecard,
        kpis: scorecard.kpis.map((each, index) => ({ ...each, owner: index === 0 ? "Bo" : " Anne " })),
      };
    });
    const user = showEditor(stage, LOYAL);
    await openSection(user, "Ansvar og noter");
    const options = [...document.querySelectorAll("datalist option")].map((option) => option.getAttribute("value"));
    expect(options).toEqual(["Anne", "Bo"]);
  });
});

test("the shares of the siblings follow the weight while it is typed", async () => {
  const user = showEditor(smallStage(), NPS);
  await user.type(field("Vægt"), "3");
  const shares = screen.getByRole("list", { name: "Andele af Loyale kunder" });
  expect(
    within(shares)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["NPS (denne)75\u00a0%", "Frafald25\u00a0%"]);
});

describe("sections", () => {
  const isExpanded = (name: string): string | null => button(new RegExp(`^${name}`)).getAttribute("aria-expanded");

  test("are closed while they hold nothing, and say what holds", () => {
    showEditor(smallStage(), NPS);
    expect(isExpanded("Sådan scores den")).toBe("false");
    expect(isExpanded("Data og perioder")).toBe("false");
    expect(isExpanded("Ansvar og noter")).toBe("false");
    expect(button(/^Sådan scores den/).textContent).toContain("Fra udgangspunkt til målværdi");
  });

  test("are open when somebody has chosen something in them", () => {
    const stage = smallStage();
    stage.change((definitions) => {
      const kpis = definitions.scorecard.kpis.map((each) => ({ ...each, kind: "band" as const, owner: "Bo" }));
      definitions.scorecard = { ...definitions.scorecard, kpis };
    });
    showEditor(stage, NPS);
    expect(isExpanded("Sådan scores den")).toBe("true");
    expect(isExpanded("Ansvar og noter")).toBe("true");
  });

  test("open where saving is refused, with the focus on the field", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NPS);
    await openSection(user, "Data og perioder");
    await user.selectOptions(list("Målværdien gælder"), "Hele året, efter sæson");
    await user.click(button(/^Data og perioder/));
    expect(isExpanded("Data og perioder")).toBe("false");
    await user.click(button("Gem"));
    expect(isExpanded("Data og perioder")).toBe("true");
    expect(document.activeElement).toBe(box("Årets andele"));
    expect(stage.calls).toEqual([]);
  });
});

describe("the direction", () => {
  test("is shown as the numbers say, and what it asks for is said", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NPS);
    expect(choice("Retning", "Højere er bedre")).toHaveProperty("checked", true);
    await user.click(choice("Retning", "Lavere er bedre"));
    expect(screen.getByText(/Tallene siger det modsatte/)).toBeTruthy();
    await user.click(button("Byt målværdi og udgangspunkt"));
    expect(box("Målværdi").value).toBe("20");
    expect(box("Udgangspunkt").value).toBe("60");
    expect(screen.queryByText(/Tallene siger det modsatte/)).toBeNull();
    expect(document.activeElement).toBe(choice("Retning", "Lavere er bedre"));
    await user.click(button("Gem"));
    expect(kpi(stage)?.rule).toEqual({ direction: "lower" });
  });

  test("without a baseline says where the score is 0 on the way down", async () => {
    const user = showEditor(smallStage(), CHURN);
    await user.click(choice("Retning", "Lavere er bedre"));
    expect(screen.getByText(/det dobbelte af målværdien 0/)).toBeTruthy();
  });
});

describe("a value of several cells", () => {
  test("is found by its label", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NPS);
    await user.click(choice("Faktisk værdi", "Celle"));
    await user.selectOptions(list("Fra"), "Cellen ved en etiket");
    await user.click(button("Gem"));
    expect(screen.getByText("Vælg etiketter, etiket og værdier.")).toBeTruthy();
    expect(document.activeElement).toBe(button("Brug markering til etiketter"));

    const pick = (reference: string, values: readonly string[]): void => {
      stage.pickRange = async () => success({ reference, address: reference, values });
    };
    pick("Data!A2:A9", ["CTR", "NPS"]);
    await user.click(button("Brug markering til etiketter"));
    fill(list("Etiket"), "NPS");
    pick("Data!C2:C9", ["2", "40"]);
    await user.click(button("Brug markering til værdier"));
    await user.click(button("Gem"));
    expect(ready(stage).sources.get(kpiId("nps"))?.actual).toEqual({
      kind: "label",
      keys: "Data!A2:A9",
      key: "NPS",
      values: "Data!C2:C9",
    });
  });

  test("is made of a column", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NPS);
    await user.click(choice("Faktisk værdi", "Celle"));
    await user.selectOptions(list("Fra"), "Flere celler");
    stage.selection = "Kampagner[Klik]";
    await user.click(button("Brug markering til værdier"));
    await user.selectOptions(list("Samles som"), "Seneste tal");
    await user.click(button("Gem"));
    expect(ready(stage).sources.get(kpiId("nps"))?.actual).toEqual({
      kind: "column",
      values: "Kampagner[Klik]",
      take: "last",
    });
  });

  test("is shown as it is saved, and stays when something else is changed", async () => {
    const stage = smallStage();
    const link = { kind: "label", keys: "Data!A2:A9", key: "NPS", values: "Data!C2:C9" } as const;
    stage.cells.set("Data!C2:C9", { kind: "number", value: 50 });
    stage.change(({ sources }) => sources.set(kpiId("nps"), { ...sources.get(kpiId("nps"))!, actual: link }));
    const user = showEditor(stage, NPS);
    expect(list("Fra").value).toBe("label");
    expect(list("Etiket").value).toBe("NPS");
    expect(screen.getByText("50 point")).toBeTruthy();
    fill(box("Navn"), "NPS 2");
    await user.click(button("Gem"));
    expect(ready(stage).sources.get(kpiId("nps"))?.actual).toEqual(link);
  });
});

describe("thresholds of its own", () => {
  const thresholds = (stage: Stage) => kpi(stage)?.thresholds;
  const choose = (stage: Stage, subject = NPS) => {
    const user = showEditor(stage, subject);
    const set = async (value: string): Promise<void> => user.selectOptions(list("Tærskelværdier"), value);
    return { user, set };
  };

  test("are a preset, and what is above has them otherwise", async () => {
    const stage = smallStage();
    const { user, set } = choose(stage);
    await set("strict");
    expect(screen.getByText(/på sporet fra 100/)).toBeTruthy();
    await user.click(button("Gem"));
    expect(thresholds(stage)).toEqual({ green: 100, amber: 90 });
    await user.click(button("Åbn"));
    expect(list("Tærskelværdier").value).toBe("strict");
    await set("");
    await user.click(button("Gem"));
    expect(thresholds(stage)).toBeUndefined();
  });

  test("are values in the unit of the KPI, shown as the scores that they are now", async () => {
    const stage = smallStage();
    const { user, set } = choose(stage);
    await set("values");
    fill(field("»På sporet« fra"), "3,0");
    await user.click(button("Gem"));
    expect(stage.calls).toEqual([]);
    fill(field("»I risiko« fra"), "2,5");
    await user.click(button("Gem"));
    expect(thresholds(stage)).toEqual({ green: 3, amber: 2.5, areValues: true });
  });

  test("are scores for what stands above KPIs", async () => {
    const stage = smallStage();
    const { user, set } = choose(stage, LOYAL);
    const offered = Array.from(list("Tærskelværdier").options, ({ value }) => value);
    expect(offered).toEqual(["", "standard", "strict", "progress", "thirds", "okr", "scores"]);
    await set("scores");
    fill(field("»På sporet« fra"), "60");
    fill(field("»I risiko« fra"), "40");
    await user.click(button("Gem"));
    expect(ready(stage).scorecard.objectives[0]?.thresholds).toEqual({ green: 60, amber: 40 });
  });
});

describe("leaving what has been typed", () => {
  const isAskedByBrowser = (): boolean => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

  test("is asked about by the browser as long as something is not saved", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NPS);
    expect(isAskedByBrowser()).toBe(false);
    fill(box("Navn"), "NPS Europa");
    expect(isAskedByBrowser()).toBe(true);
    await user.click(button("Gem"));
    expect(isOpen()).toBe(false);
    expect(isAskedByBrowser()).toBe(false);
  });

  test("is asked about on the way back, and staying keeps it", async () => {
    const user = showEditor(smallStage(), NPS);
    fill(box("Navn"), "NPS Europa");
    await user.click(button("Tilbage"));
    expect(screen.getByRole("alertdialog", { name: "Det, du har skrevet, er ikke gemt." })).toBeTruthy();
    expect(document.activeElement).toBe(button("Bliv her"));
    await user.keyboard("{Enter}");
    expect(box("Navn").value).toBe("NPS Europa");
    expect(document.activeElement).not.toBe(document.body);
    await user.click(button("Tilbage"));
    await user.click(button("Kassér ændringerne"));
    expect(isOpen()).toBe(false);
  });

  test("goes without a question where nothing was typed, and where Cancel says so itself", async () => {
    const user = showEditor(smallStage(), NPS);
    await user.click(button("Tilbage"));
    expect(isOpen()).toBe(false);
    await user.click(screen.getByRole("button", { name: "Åbn" }));
    fill(box("Navn"), "NPS Europa");
    await user.click(button("Annuller"));
    expect(isOpen()).toBe(false);
  });
});
