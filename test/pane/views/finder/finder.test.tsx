import { act, screen, within } from "@testing-library/react";
import { kpiId } from "../../../../src/scorecard";
import type { Place, Proposal } from "../../../../src/session";
import type { Stage } from "../../stage";
import { smallStage } from "../../scorecards";
import { button, said, show } from "../../show";

const place = (kpi: string, label: string, more: Partial<Place> = {}): Place => ({
  ...{
    id: `${kpi}:0`,
    kpi: kpiId(kpi),
    label,
    labelAddress: "Data!C1",
    match: "exact",
    cautions: [],
    isPercent: false,
  },
  ...{
    fields: {},
    series: { Actual: "Data!C2:C25", Period: "Data!A2:A25" },
    frequency: "month",
    aggregation: undefined,
  },
  ...{
    address: "Data!C2:C25",
    targetAddress: undefined,
    baselineAddress: undefined,
    count: 24,
    sample: [34, 36.5, 38],
  },
  ...more,
});

const proposal = (kpi: string, label: string, more: Partial<Proposal> = {}): Proposal => ({
  ...place(kpi, label, more),
  alternatives: more.alternatives ?? [],
});

/** NPS and Frafald have no values. */
function stageWith(...proposals: readonly Proposal[]): Stage {
  const stage = smallStage();
  stage.change((definitions) => definitions.sources.clear());
  stage.findings = { proposals, outcomes: new Map(), sought: [kpiId("nps"), kpiId("churn")], skipped: [], sheets: 3 };
  return stage;
}

const FIND = "Find tallene i projektmappen";

async function open(stage: Stage) {
  const user = show(stage);
  await user.click(button(FIND));
  await screen.findByRole("heading", { name: "Find tallene" }, { timeout: 20_000 });
  return user;
}

/** Until the workbook has been looked through. */
async function openFound(stage: Stage) {
  const user = await open(stage);
  await screen.findByText(/uden værdier er fundet/);
  return user;
}

const box = (name: string): HTMLInputElement => screen.getByRole("checkbox", { name });
const cardOf = (name: string): HTMLElement => {
  const card = box(name).closest("li");
  if (card === null) throw new Error(`${name} has no card`);
  return card;
};

describe("what was found", () => {
  test("says where, what and how often, with the latest values, and binds nothing", async () => {
    const stage = stageWith(
      proposal("nps", "NPS-score", { targetAddress: "Mål!B2", baselineAddress: "Mål!C2", labelAddress: "Data!C1" }),
    );
    await openFound(stage);
    const card = within(cardOf("NPS"));
    expect(card.getByText("Data!C2:C25: 24 månedsværdier")).toBeTruthy();
    expect(card.getByText("Hedder »NPS-score« i Data!C1")).toBeTruthy();
    for (const value of ["34", "36,5", "38", "Målværdi: Mål!B2", "Udgangspunkt: Mål!C2"])
      expect(card.getByText(value)).toBeTruthy();
    expect(said("status")).toContain("1 af 2 KPI'er uden værdier er fundet");
    expect(stage.calls).toEqual(["find"]);
  });

  test("is ticked when the name fits and nothing speaks against it", async () => {
    await openFound(stageWith(proposal("nps", "NPS"), proposal("churn", "Frafaldet", { match: "close" })));
    expect([box("NPS").checked, box("Frafald").checked]).toEqual([true, false]);
    expect(within(cardOf("Frafald")).getByText("Ligner navnet")).toBeTruthy();
    expect(button("Kobl 1 KPI")).toBeTruthy();
  });

  test.each([
    ["text-numbers", { kind: "text-numbers", count: 3 }, "3 celler indeholder tal som tekst", false],
    ["several-places", { kind: "several-places", count: 2 }, "2 andre steder hedder det samme", false],
    ["hundredfold", { kind: "hundredfold", actual: 0.02, target: 2.5 }, "0,02 mod 2,5: Er det procent?", false],
    [
      "thousandfold",
      { kind: "thousandfold", actual: 0.06, target: 60 },
      "0,06 mod 60: Tæller det ene i tusinder?",
      false,
    ],
    ["other-unit", { kind: "other-unit" }, "en anden enhed end KPI'en", false],
    ["periods-as-words", { kind: "periods-as-words", text: "jan" }, "Perioder skrevet som »jan«", true],
    ["rates-without-parts", { kind: "rates-without-parts" }, "Det er forholdstal", true],
    ["added-up", { kind: "added-up" }, "lægges sammen over tid", true],
    ["all-rows", { kind: "all-rows", count: 40 }, "Alle 40 rækker tæller sammen", true],
    ["answers", { kind: "answers", count: 60 }, "Regnet af 60 svar", true],
    ["tabs-joined", { kind: "tabs-joined", count: 10 }, "10 faner bliver til én tidsserie", true],
    ["newest-tab", { kind: "newest-tab" }, "en fane for hver periode", true],
    ["target-as-words", { kind: "target-as-words", text: "80-90 %" }, "Målværdien »80-90 %« er ikke et tal", false],
    [
      "neighbour-fits",
      { kind: "neighbour-fits", label: "Andel til tiden", address: "Team!B3", value: 0.79 },
      "Team!B3 står »Andel til tiden« med 79",
      false,
    ],
    ["other-scale", { kind: "other-scale", value: 3_200_000 }, "der står 3.200.000 i cellen", false],
    ["longer-target", { kind: "longer-target" }, "gælder et andet tidsrum end tallene", false],
    ["targets-unmatched", { kind: "targets-unmatched" }, "ikke lige så mange målværdier som tal", false],
    ["one-of-many", { kind: "one-of-many" }, "Flere rækker kan høre til samme periode", false],
  ] as const)("with %s says so", async (_, caution, text, ticked) => {
    await openFound(stageWith(proposal("nps", "NPS", { cautions: [caution] })));
    expect(within(cardOf("NPS")).getByText(text, { exact: false })).toBeTruthy();
    expect(box("NPS").checked).toBe(ticked);
  });

  test("says what it will show: value, period, target, score and status", async () => {
    const stage = stageWith(proposal("nps", "NPS"));
    const period = { frequency: "month", index: 24_321 } as const;
    const outcome = {
      actual: 38,
      target: 40,
      baseline: undefined,
      period,
      day: 0,
      score: 95,
      status: "green",
    } as const;
    stage.findings = { ...stage.findings, outcomes: new Map([["nps:0", outcome]]) };
    await openFound(stage);
    expect(cardOf("NPS").textContent.replaceAll("\u00a0", " ")).toContain(
      "Viser 38 point (oktober 2026) mod målværdien 40 point · score 95På sporet",
    );
  });

  test.each([
    ["sum", undefined, "Data!C2:C25: summen af 24 rækker"],
    ["nps", undefined, "Data!C2:C25: NPS af 24 svar fra 0 til 10"],
    ["csat", undefined, "Data!C2:C25: andelen af 4 og 5 blandt 24 svar"],
    ["sum", "Data!D2:D25", "Summen af Data!C2:C25 divideret med summen af Data!D2:D25"],
  ] as const)("made of a column as %s (per %s) says so", async (take, per, text) => {
    const actual = { kind: "column", values: "Data!C2:C25", take, per } as const;
    await openFound(stageWith(proposal("nps", "NPS", { series: undefined, fields: { actual } })));
    expect(within(cardOf("NPS")).getByText(text)).toBeTruthy();
  });

  test("can be looked at in the sheet", async () => {
    const stage = stageWith(proposal("nps", "NPS"));
    const user = await openFound(stage);
    await user.click(button("Vis cellerne til NPS"));
    expect(stage.calls.at(-1)).toBe("showCells Data!C2:C25");
  });

  test("can be another place, which is then ticked, shown and linked", async () => {
    const list = place("nps", "NPS", {
      ...{ id: "nps:1", series: undefined, frequency: undefined, count: 1, sample: [41], address: "Liste!B3" },
      fields: { actual: { kind: "bound", address: "Liste!B3" } },
    });
    const stage = stageWith(
      proposal("nps", "NPS", { cautions: [{ kind: "several-places", count: 1 }], alternatives: [list] }),
    );
    const user = await openFound(stage);
    await user.selectOptions(screen.getByRole("combobox", { name: "Sted til NPS" }), "Liste!B3");
    expect(box("NPS").checked).toBe(true);
    await user.click(button("Vis cellerne til NPS"));
    expect(stage.calls.at(-1)).toBe("showCells Liste!B3");
    await user.click(button("Kobl 1 KPI"));
    const state = stage.store.getState();
    expect(state.kind === "ready" && state.sources.get(kpiId("nps"))?.actual).toEqual({
      kind: "bound",
      address: "Liste!B3",
    });
  });
});

test("numbers as text are made numbers where they stand, looked at again, and can be had back", async () => {
  const caution = { kind: "text-numbers", count: 2 } as const;
  const stage = stageWith(proposal("nps", "NPS", { cautions: [caution], targetAddress: "Data!D2" }));
  const user = await openFound(stage);
  await user.click(button("Lav dem om til tal"));
  expect(await screen.findByText("2 celler er nu tal.")).toBeTruthy();
  await user.click(button("Fortryd"));
  expect(stage.calls).toEqual([
    ...["find", "makeNumbers Data!C2:C25 Data!D2", "find"],
    ...["makeTexts Data!C2:C25 Data!D2", "find"],
  ]);
});

describe("accepting", () => {
  test("one links it, says so, and gives the focus to the next", async () => {
    const stage = stageWith(proposal("nps", "NPS"), proposal("churn", "Frafald", { address: "Data!D2:D25" }));
    const user = await openFound(stage);
    await user.click(button("Kobl NPS"));
    expect(stage.calls.at(-1)).toBe("bindMany nps");
    expect(said("status")).toContain("NPS er koblet til Data!C2:C25.");
    expect(screen.queryByRole("checkbox", { name: "NPS" })).toBeNull();
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    expect(document.activeElement).toBe(box("Frafald"));
  });

  test("all that is ticked is one action; then there is nothing more to find", async () => {
    const stage = stageWith(proposal("nps", "NPS"), proposal("churn", "Frafald"));
    const user = await openFound(stage);
    await user.click(button("Kobl 2 KPI'er"));
    expect(stage.calls).toEqual(["find", "bindMany nps churn"]);
    expect(screen.getByText("Alle KPI'er har deres tal. Der er ikke noget at finde.")).toBeTruthy();
    expect(said("status")).toContain("2 KPI'er er koblet.");
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    expect(document.activeElement?.textContent).toBe("Find tallene");
  });

  test("says what is left and leads on, and all of it is taken back in one go", async () => {
    const stage = stageWith(proposal("nps", "NPS"), proposal("churn", "Frafald", { match: "close" }));
    const user = await openFound(stage);
    await user.click(button("Kobl 1 KPI"));
    expect(screen.getByText("1 KPI er koblet. 2 KPI'er mangler en målværdi.")).toBeTruthy();
    expect(button("Skriv målværdier")).toBeTruthy();
    await user.click(button("Fortryd"));
    expect(stage.calls).toEqual(["find", "bindMany nps", "undo"]);
  });

  test("what cannot be linked is named and unticked, so that the rest can be", async () => {
    const stage = stageWith(proposal("nps", "NPS"), proposal("churn", "Frafald"));
    const user = await openFound(stage);
    stage.refuse({
      kind: "cannot-bind",
      name: "NPS",
      reason: { kind: "label-repeats", label: "NPS", address: "Data!A1:A9", count: 2 },
    });
    await user.click(button("Kobl 2 KPI'er"));
    expect(said("alert")).toContain("»NPS« kan ikke kobles");
    expect([box("NPS").checked, box("Frafald").checked]).toEqual([false, true]);
    await user.click(button("Kobl 1 KPI"));
    expect(stage.calls.at(-1)).toBe("bindMany churn");
  });

  test("nothing says that something must be ticked", async () => {
    const stage = stageWith(proposal("nps", "NPS"));
    const user = await openFound(stage);
    await user.click(button("Fravælg alle"));
    await user.click(button("Kobl de valgte"));
    expect(said("alert")).toBe("Sæt kryds ved mindst én KPI.");
    expect(stage.calls).toEqual(["find"]);
    await user.click(button("Vælg alle"));
    expect(box("NPS").checked).toBe(true);
  });
});

describe("what was not found", () => {
  test("is listed with a way to link it by hand", async () => {
    const user = await openFound(stageWith(proposal("nps", "NPS")));
    const missing = screen.getByRole("region", { name: "Ikke fundet" });
    expect(within(missing).getByText("Frafald")).toBeTruthy();
    await user.click(button("Kobl selv: Frafald"));
    expect(await screen.findByRole("heading", { name: /Rediger/ }, { timeout: 20_000 })).toBeTruthy();
  });

  test("when nothing was, the view teaches how sheets are read, and can look again", async () => {
    const stage = stageWith();
    const user = await openFound(stage);
    expect(screen.getByRole("heading", { name: "Ingen celler ligner dine KPI'er" })).toBeTruthy();
    stage.findings = { ...stage.findings, proposals: [proposal("nps", "NPS")] };
    await user.click(button("Led igen"));
    expect(await screen.findByRole("checkbox", { name: "NPS" })).toBeTruthy();
    expect(stage.calls).toEqual(["find", "find"]);
  });

  test("names the sheets that were too large, and says when there are none", async () => {
    const stage = stageWith();
    stage.findings = { ...stage.findings, skipped: ["Rådata", "Log"], sheets: 0 };
    await openFound(stage);
    expect(screen.getByText("Arkene Rådata og Log er for store til at blive gennemgået.")).toBeTruthy();
    expect(screen.getByText(/ingen synlige ark med indhold/)).toBeTruthy();
  });
});

test("while it looks, it says so", async () => {
  const stage = stageWith(proposal("nps", "NPS"));
  const release = stage.hold();
  await open(stage);
  expect(said("status")).toContain("Leder i arkene …");
  await act(async () => {
    release();
    await Promise.resolve();
  });
  expect(await screen.findByRole("checkbox", { name: "NPS" })).toBeTruthy();
});

test("looking can be stopped, and begun again", async () => {
  const stage = stageWith(proposal("nps", "NPS"));
  const release = stage.hold();
  const user = await open(stage);
  expect(screen.getByRole("progressbar")).toBeTruthy();
  await user.click(button("Stop"));
  expect(said("status")).toContain("Søgningen er stoppet.");
  await act(async () => {
    release();
    await Promise.resolve();
  });
  expect(screen.queryByRole("checkbox", { name: "NPS" })).toBeNull();
  await user.click(button("Led igen"));
  expect(await screen.findByRole("checkbox", { name: "NPS" })).toBeTruthy();
});

test("when the workbook cannot be read, it says why and can look again", async () => {
  const stage = stageWith(proposal("nps", "NPS"));
  stage.refuse({ kind: "excel-busy" });
  const user = await open(stage);
  expect(await screen.findByText(/Excel er optaget/)).toBeTruthy();
  expect(said("alert")).toContain("Excel er optaget");
  await user.click(button("Led igen"));
  expect(await screen.findByRole("checkbox", { name: "NPS" })).toBeTruthy();
});

test("a KPI that a colleague has linked meanwhile is no longer proposed", async () => {
  const stage = stageWith(proposal("nps", "NPS"), proposal("churn", "Frafald"));
  await openFound(stage);
  act(() =>
    stage.change(({ sources }) =>
      sources.set(kpiId("nps"), {
        actual: { kind: "typed", value: 3 },
        target: { kind: "none" },
        baseline: { kind: "none" },
      }),
    ),
  );
  expect(screen.queryByRole("checkbox", { name: "NPS" })).toBeNull();
  expect(said("status")).toContain("1 af 1 KPI uden værdier");
});

test("in English", async () => {
  const stage = stageWith(proposal("nps", "NPS"));
  const user = show(stage, "en");
  await user.click(button("Find the numbers in the workbook"));
  expect(await screen.findByText("Data!C2:C25: 24 monthly values")).toBeTruthy();
  expect(button("Link 1 KPI")).toBeTruthy();
});
