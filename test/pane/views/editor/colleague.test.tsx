import { act, screen } from "@testing-library/react";
import { kpiId, success, type Kpi } from "../../../../src/scorecard";
import type { Ready } from "../../../../src/session";
import { smallStage } from "../../scorecards";
import { button, choice, field, said } from "../../show";
import type { Stage } from "../../stage";
import { box, fill, isOpen, list, NEW_KPI, NPS, openSection, showEditor } from "./showEditor";

const ready = (stage: Stage): Ready => stage.store.getState() as Ready;

/** A colleague saves NPS. */
const save = (stage: Stage, changes: Partial<Kpi>): void =>
  act(() =>
    stage.change((definitions) => {
      const { scorecard, revisions } = definitions;
      const kpis = scorecard.kpis.map((kpi) => (kpi.id === "nps" ? { ...kpi, ...changes } : kpi));
      definitions.scorecard = { ...scorecard, kpis };
      revisions.set(kpiId("nps"), (revisions.get(kpiId("nps")) ?? 0) + 1);
    }),
  );

const removeNps = (stage: Stage): void =>
  act(() =>
    stage.change((definitions) => {
      const kpis = definitions.scorecard.kpis.filter(({ id }) => id !== "nps");
      definitions.scorecard = { ...definitions.scorecard, kpis };
    }),
  );

describe("a colleague's change meanwhile", () => {
  test("says who it was, keeps the draft and follows what the person has not touched", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NPS);
    await user.type(field("Navn"), " Europa");
    save(stage, { name: "Net promoter score", weight: 3 });
    await user.click(button("Gem"));
    expect(said("alert")).toContain("Mette");
    expect((field("Navn") as HTMLInputElement).value).toBe("NPS Europa");
    expect((field("Vægt") as HTMLInputElement).value).toBe("3");
    expect(screen.getByText("I projektmappen nu: Net promoter score")).toBeTruthy();
    expect(screen.getByText("Mette har gemt ændringer imens (23. nov. 2026, 13.16).")).toBeTruthy();
    expect(screen.getByText(/^I har begge ændret: Navn\./)).toBeTruthy();
    expect(screen.getByText("Dette havde du ikke rørt, og det følger nu kollegaen: Vægt.")).toBeTruthy();

    await user.click(button("Gem"));
    const saved = ready(stage).scorecard.kpis.find(({ name }) => name === "NPS Europa");
    expect(saved?.weight).toBe(3);
  });

  test("can be taken over", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NPS);
    await user.type(field("Navn"), " Europa");
    save(stage, { name: "Net promoter score", weight: 3 });
    await user.click(button("Gem"));
    await user.click(button("Brug den: Navn"));
    expect((field("Navn") as HTMLInputElement).value).toBe("Net promoter score");
    expect(screen.queryByText(/I projektmappen nu/)).toBeNull();
  });

  test("that deleted the entry is said, and the draft stays", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NPS);
    await user.type(field("Navn"), " Europa");
    stage.refuse({ kind: "row-gone", name: "NPS" });
    await user.click(button("Gem"));
    expect(said("alert")).toContain("»NPS« er slettet af en anden");
    expect((field("Navn") as HTMLInputElement).value).toBe("NPS Europa");
  });
});

describe("a conflict", () => {
  test("in a section opens it, and can be settled by keeping mine", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NPS);
    await openSection(user, "Ansvar og noter");
    fill(list("Ejer"), "Anne");
    await user.click(button(/^Ansvar og noter/));
    save(stage, { owner: "Bo", kind: "band", rule: { low: 1, high: 5 } });
    await user.click(button("Gem"));
    expect(list("Ejer").value).toBe("Anne");
    expect(screen.getByText("I projektmappen nu: Bo")).toBeTruthy();
    await user.click(button("Behold min: Ejer"));
    expect(screen.queryByText(/I projektmappen nu/)).toBeNull();
    await user.click(button("Gem"));
    expect(ready(stage).scorecard.kpis.find(({ id }) => id === "nps")).toMatchObject({ owner: "Anne", kind: "band" });
  });

  test("of lists says both", async () => {
    const stage = smallStage();
    save(stage, { kind: "steps", rule: { points: [{ value: 0, score: 0 }] } });
    const user = showEditor(stage, NPS);
    fill(box("Score 1"), "10");
    save(stage, { rule: { points: [{ value: 0, score: 25 }] } });
    await user.click(button("Gem"));
    expect(box("Score 1").value).toBe("10");
    expect(screen.getByText("I projektmappen nu: 0 = 25")).toBeTruthy();
    await user.click(button("Brug den: Punkter"));
    expect(box("Score 1").value).toBe("25");
  });
});

describe("an entry that a colleague has deleted", () => {
  test("can be kept as a new one, with all that was typed", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NPS);
    fill(box("Navn"), "NPS Europa");
    removeNps(stage);
    expect(screen.getByText(/slettet af en kollega, mens du arbejdede/)).toBeTruthy();
    await user.click(button("Behold som ny"));
    expect(screen.getByRole("heading", { name: "Ny KPI" })).toBeTruthy();
    expect(document.activeElement).toBe(box("Navn"));
    await user.click(button("Gem"));
    const kept = ready(stage).scorecard.kpis.find(({ name }) => name === "NPS Europa")!;
    expect(kept.unit).toBe("point");
    expect(ready(stage).sources.get(kept.id)).toEqual({
      actual: { kind: "typed", value: 50 },
      target: { kind: "typed", value: 60 },
      baseline: { kind: "typed", value: 20 },
    });
  });
});

test("a newer scorecard can be read and not changed, and says why", async () => {
  const stage = smallStage();
  const user = showEditor(stage, NPS);
  act(() => stage.show({ readOnly: true, problems: [{ kind: "schema-newer", version: 9 }] }));
  expect(screen.getByText(/nyere version \(9\) og kan kun læses/)).toBeTruthy();
  expect(box("Navn").matches(":disabled")).toBe(true);
  await openSection(user, "Sådan scores den");
  expect(screen.getByText("Scorekurve")).toBeTruthy();
  for (const slider of screen.getAllByRole("slider")) expect(slider.getAttribute("aria-disabled")).toBe("true");
  await user.click(button("Gem"));
  expect(stage.calls).toEqual([]);
});

test("a save that fails keeps everything that was typed", async () => {
  const stage = smallStage();
  const user = showEditor(stage, NPS);
  fill(box("Navn"), "NPS Europa");
  await openSection(user, "Ansvar og noter");
  fill(box("Bemærkning"), "Husk Norden");
  stage.refuse({ kind: "excel-busy" });
  await user.click(button("Gem"));
  expect(said("alert")).toContain("Excel er optaget");
  expect(box("Navn").value).toBe("NPS Europa");
  expect(box("Bemærkning").value).toBe("Husk Norden");
  await user.click(button("Gem"));
  expect(isOpen()).toBe(false);
});

describe("taking back", () => {
  test("is offered when something was saved", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NPS);
    fill(box("Navn"), "NPS 2");
    await user.click(button("Gem"));
    await user.click(button("Fortryd"));
    expect(stage.calls).toEqual(["saveKpi NPS 2", "undo"]);
    expect(screen.queryByRole("button", { name: "Fortryd" })).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });

  test("is not offered when nothing was changed, for it would take back something else", async () => {
    const user = showEditor(smallStage(), NPS);
    await user.click(button("Gem"));
    expect(isOpen()).toBe(false);
    expect(screen.queryByRole("button", { name: "Fortryd" })).toBeNull();
  });
});

describe("a time series", () => {
  const picked = (stage: Stage, reference: string, count: number): void => {
    stage.pickRange = async () => success({ reference, address: reference, values: Array<number>(count).fill(1) });
  };
  const pick = async (
    stage: Stage,
    user: ReturnType<typeof showEditor>,
    part: string,
    reference: string,
    count = 12,
  ) => {
    picked(stage, reference, count);
    await user.click(button(`Brug markering til ${part}`));
  };

  const series = (stage: Stage, name: string): unknown => {
    const { scorecard, seriesReferences } = ready(stage);
    return scorecard.kpis.filter((kpi) => kpi.name === name).map(({ id }) => seriesReferences.get(id));
  };
  const CLICKS = { Actual: "Data!B2:B13", Period: "Data!A2:A13" };

  test("is saved with the KPI in one action, which can be taken back", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NEW_KPI);
    fill(box("Navn"), "Klik");
    await user.click(choice("Faktisk værdi", "Tidsserie"));
    await pick(stage, user, "værdier", "Data!B2:B13");
    await pick(stage, user, "perioder", "Data!A2:A13");
    await user.click(button("Gem"));
    expect(series(stage, "Klik")).toEqual([CLICKS]);
    expect(isOpen()).toBe(false);
    await user.click(button("Fortryd"));
    expect(stage.calls).toEqual(["saveKpi Klik", "undo"]);
  });

  test("that cannot be bound is refused, nothing is saved, and the next try makes one KPI", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NEW_KPI);
    fill(box("Navn"), "Klik");
    await user.click(choice("Målværdi", "Tal"));
    fill(box("Målværdi"), "100");
    await user.click(choice("Faktisk værdi", "Tidsserie"));
    await pick(stage, user, "værdier", "Data!B2:B13");
    await pick(stage, user, "perioder", "Data!A2:A13");
    const uneven = { kind: "ranges-uneven", one: CLICKS.Actual, other: CLICKS.Period } as const;
    stage.refuse({ kind: "cannot-bind", name: "Klik", reason: uneven });
    await user.click(button("Gem"));
    expect(said("alert")).toContain("»Klik« kan ikke kobles, og derfor er intet koblet");
    expect(series(stage, "Klik")).toEqual([]);
    expect(screen.getByText(/Data!B2:B13 · 12 celler/)).toBeTruthy();
    expect(box("Målværdi").value).toBe("100");

    await user.click(button("Gem"));
    expect(isOpen()).toBe(false);
    expect(series(stage, "Klik")).toEqual([CLICKS]);
  });

  test.each([
    ["without periods", [["værdier", "Data!B2:B13", 12]], "Vælg også perioderne, så hver værdi har sin egen."],
    [
      "with more values than periods",
      [
        ["værdier", "Data!B2:B13", 12],
        ["perioder", "Data!A2:A10", 9],
      ],
      "Der er 12 celler, men 9 perioder.",
    ],
  ] as const)("%s is refused before anything is saved", async (_, parts, message) => {
    const stage = smallStage();
    const user = showEditor(stage, NPS);
    await user.click(choice("Faktisk værdi", "Tidsserie"));
    for (const [part, reference, count] of parts) await pick(stage, user, part, reference, count);
    await user.click(button("Gem"));
    expect(screen.getByText(message)).toBeTruthy();
    expect(stage.calls).toEqual([]);
  });

  test("that is there is shown, can be gone to, and can be unlinked", async () => {
    const stage = smallStage();
    const references = { Actual: "Data!B2:B13", Period: "Data!A2:A13", Denominator: "#REF!" };
    await stage.bindMany([{ kpi: kpiId("nps"), series: references }]);
    const user = showEditor(stage, NPS);
    expect(choice("Faktisk værdi", "Tidsserie")).toHaveProperty("checked", true);
    expect(screen.getByText("Cellerne er slettet")).toBeTruthy();
    await user.click(button("Gå til tidsseriens værdier"));
    await user.click(button("Fjern kobling: Nævnere"));
    expect(document.activeElement).toBe(button("Brug markering til nævnere"));
    await user.click(button("Gem"));
    expect(stage.calls).toEqual(["bindMany nps", "goTo nps series", "saveKpi NPS"]);
    expect(series(stage, "NPS")).toEqual([CLICKS]);
  });

  test("is the only source: another choice unlinks it, and it unlinks the cell that was there", async () => {
    const stage = smallStage();
    await stage.bindMany([{ kpi: kpiId("nps"), series: CLICKS }]);
    const user = showEditor(stage, NPS);
    await user.click(choice("Faktisk værdi", "Tal"));
    fill(box("Faktisk værdi"), "41");
    await user.click(button("Gem"));
    expect(series(stage, "NPS")).toEqual([{}]);
    expect(ready(stage).sources.get(kpiId("nps"))?.actual).toEqual({ kind: "typed", value: 41 });
  });

  test("takes the place of a number", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NPS);
    expect(ready(stage).sources.get(kpiId("nps"))?.actual).toMatchObject({ kind: "typed" });
    await user.click(choice("Faktisk værdi", "Tidsserie"));
    await pick(stage, user, "værdier", "Data!B2:B13");
    await pick(stage, user, "perioder", "Data!A2:A13");
    await user.click(button("Gem"));
    expect(series(stage, "NPS")).toEqual([CLICKS]);
    expect(ready(stage).sources.get(kpiId("nps"))?.actual).toEqual({ kind: "none" });
  });
});
