import { screen, within } from "@testing-library/react";
import { KPI_LIBRARY, objectiveId } from "../../../../../src/scorecard";
import { inScorecard } from "../../../../../src/pane/views/guide/inScorecard";
import { searchLibrary } from "../../../../../src/pane/views/guide/library/librarySearch";
import { smallStage } from "../../../scorecards";
import { button, said } from "../../../show";
import type { Stage } from "../../../stage";
import { isLeft, scorecardOf, showView } from "../showViews";

const check = (name: string | RegExp): HTMLElement => screen.getByRole("checkbox", { name });
const found = (): number => screen.getAllByRole("checkbox").length;

/** Opens the library for a strategic objective of the small scorecard. */
const openLibrary = (stage: Stage = smallStage()) => showView(stage, { kind: "library", parent: objectiveId("loyal") });

test("shows the KPIs of the perspective one comes from, and says how many", async () => {
  openLibrary();
  const customer = KPI_LIBRARY.filter(({ perspective }) => perspective === "customer");
  expect(found()).toBe(customer.length);
  expect(said("status")).toContain(`${customer.length} KPI'er fundet`);
});

test("KPIs that are in the scorecard are ticked and cannot be added again", async () => {
  openLibrary();
  const nps = check(/anbefalingsvillighed/);
  expect(nps).toHaveProperty("disabled", true);
  expect(nps).toHaveProperty("checked", true);
  expect(screen.getByText("findes allerede i scorecardet")).toBeTruthy();
});

test("searching narrows the list, and says when nothing is left", async () => {
  const user = openLibrary();
  await user.type(screen.getByRole("searchbox"), "click-through");
  expect(found()).toBe(1);
  await user.type(screen.getByRole("searchbox"), "xy");
  expect(said("status")).toContain("Ingen KPI passer");
  await user.click(button("Vis alle"));
  expect(found()).toBe(KPI_LIBRARY.length);
});

test("the filters narrow it too", async () => {
  const user = openLibrary();
  await user.selectOptions(screen.getByRole("combobox", { name: "Perspektiv" }), "learning");
  await user.selectOptions(screen.getByRole("combobox", { name: "Indikator" }), "lagging");
  const expected = KPI_LIBRARY.filter(({ perspective, timing }) => perspective === "learning" && timing === "lagging");
  expect(found()).toBe(expected.length);
});

test("what one must know of a KPI is behind a button", async () => {
  const user = openLibrary();
  const about = button("Om Kundefastholdelse");
  expect(about.getAttribute("aria-expanded")).toBe("false");
  await user.click(about);
  expect(about.getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByText("(Kunder ved slutningen − nye kunder) / kunder ved starten")).toBeTruthy();
  expect(screen.getByText("Højere er bedre")).toBeTruthy();
  expect(screen.getByText(/Raterne ganges over tid/)).toBeTruthy();
});

test("several are added at once, each where it is to go", async () => {
  const stage = smallStage();
  const user = openLibrary(stage);
  await user.click(check(/^Kundefastholdelse/));
  await user.click(check(/^Genkøbsrate/));
  await user.selectOptions(screen.getByRole("combobox", { name: "Genkøbsrate måler" }), "finans");
  expect(screen.getByText("Valgt: Kundefastholdelse og Genkøbsrate")).toBeTruthy();
  await user.click(button("Tilføj 2 KPI'er"));
  expect(stage.calls).toEqual(["addEntries"]);
  const added = scorecardOf(stage).kpis.filter(({ name }) => /fasthold|Genkøb/.test(name));
  expect(added).toMatchObject([
    { name: "Kundefastholdelse", parent: "loyal", unit: "%", indicator: "lagging" },
    { name: "Genkøbsrate", parent: "finans" },
  ]);
  expect(isLeft()).toBe(true);
  expect(said("status")).toContain("2 KPI'er er tilføjet.");
});

test("what is chosen is kept when it cannot be added, and while one looks for others", async () => {
  const stage = smallStage();
  const user = openLibrary(stage);
  await user.click(check(/^Kundefastholdelse/));
  await user.type(screen.getByRole("searchbox"), "CTR");
  expect(screen.getByText("Valgt: Kundefastholdelse")).toBeTruthy();
  stage.refuse({ kind: "excel-busy" });
  await user.click(button("Tilføj 1 KPI"));
  expect(said("alert")).toMatch(/Excel er optaget/);
  await user.click(button("Tilføj 1 KPI"));
  expect(scorecardOf(stage).kpis.map(({ name }) => name)).toContain("Kundefastholdelse");
});

test("adding nothing says what to do", async () => {
  const stage = smallStage();
  const user = openLibrary(stage);
  await user.click(button("Tilføj de valgte"));
  expect(said("alert")).toMatch(/mindst én KPI/);
  expect(stage.calls).toEqual([]);
});

test("the missing perspectives can be made on the way", async () => {
  const stage = smallStage();
  const user = openLibrary(stage);
  await user.selectOptions(screen.getByRole("combobox", { name: "Perspektiv" }), "learning");
  await user.click(check(/^Uddannelsestimer/));
  const place = screen.getByRole("combobox", { name: "Uddannelsestimer pr. medarbejder måler" });
  await user.selectOptions(place, within(place).getByRole("option", { name: "Læring og vækst (nyt perspektiv)" }));
  await user.click(button("Tilføj 1 KPI"));
  expect(scorecardOf(stage).perspectives.map(({ name }) => name)).toContain("Læring og vækst");
});

describe("searching", () => {
  const all = { text: "", perspective: undefined, timing: undefined };
  const ids = (text: string): readonly string[] => searchLibrary({ ...all, text }).map(({ id }) => id);

  test.each([
    ["an abbreviation", "ctr", "CTR"],
    ["a Danish name", "Klikfrekvens", "CTR"],
    ["an English name", "click-through", "CTR"],
    ["an alias", "SoMe-engagement", "ENGRATE"],
    ["two words in any order", "rate konvertering", "CONV"],
    ["an id", "POAS", "POAS"],
  ])("finds by %s", (_, text, id) => expect(ids(text)).toContain(id));

  test("finds by the formula, after those that are called so", () => {
    const answers = ids("besøg");
    expect(answers).toContain("CONV");
    expect(ids("konverteringer")).toContain("CPA");
  });

  test("every KPI is found by each of its names", () => {
    for (const { id, name, aliases } of KPI_LIBRARY) {
      for (const text of [name.da, name.en, ...aliases.da, ...aliases.en]) expect(ids(text)).toContain(id);
    }
  });
});

test("a KPI is in the scorecard under any of its names", () => {
  const isThere = inScorecard({ kpis: [{ name: "ctr ", aliases: ["Klik"] }] as never });
  expect(isThere(["Klikfrekvens", "CTR"])).toBe(true);
  expect(isThere(["klik"])).toBe(true);
  expect(isThere(["Klikfrekvens"])).toBe(false);
});
