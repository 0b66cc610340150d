import { screen, within } from "@testing-library/react";
import { perspectiveId, success } from "../../../../../src/scorecard";
import { campaignTable } from "../../campaigns/campaignsStage";
import { MAPPED, mapStage } from "../mapStage";
import { below, button, buttonsIn, isHeaded, openMap, said } from "../openMap";

const UP = [
  ["Kompetencer", "Loyale kunder"],
  ["Forsøg", "Loyale kunder"],
  ["Loyale kunder", "Vækst"],
] as const;

const fix = (title: string, name: string): HTMLElement => button(name, below(title));
const heading = (name: string) => screen.findByText(name, { selector: "h1" }, { timeout: 20_000 });

test("findings say that they are rules of thumb, and why", async () => {
  await openMap(mapStage(UP));
  expect(screen.getByText(/^Tommelfingerregler fra metoden/)).toBeTruthy();
  const found = below("1 strategisk mål uden KPI'er");
  expect(found.textContent).toContain("Uden KPI'er kan ingen se, om det nås.");
  expect(within(found).getByText("Forsøg")).toBeTruthy();
});

test("a perspective without strategic objectives leads to a new one", async () => {
  const perspectives = [
    ...MAPPED.perspectives,
    { ...MAPPED.perspectives[0], id: perspectiveId("p4"), name: "Processer", order: 4 },
  ];
  const user = await openMap(mapStage(UP, { ...MAPPED, perspectives: perspectives as typeof MAPPED.perspectives }));
  await user.click(fix("1 perspektiv uden strategiske mål", "Tilføj strategisk mål"));
  expect(await heading("Nyt strategisk mål")).toBeTruthy();
});

test("a KPI without owner leads to its editor", async () => {
  const kpis = MAPPED.kpis.map((kpi) => (kpi.name === "NPS" ? { ...kpi, owner: "" } : kpi));
  const user = await openMap(mapStage(UP, { ...MAPPED, kpis }));
  await user.click(fix("1 KPI uden ejer", "Rediger KPI'en"));
  expect(await heading("Rediger KPI")).toBeTruthy();
});

test("an objective without links is connected from the check", async () => {
  const stage = mapStage(UP.slice(1));
  const user = await openMap(stage);
  await user.click(fix("1 strategisk mål uden forbindelser", "Forbind"));
  await user.click(button("Forbind Kompetencer med virkningen Loyale kunder"));
  expect(stage.links()).toContain("Kompetencer → Loyale kunder");
  expect(isHeaded("1 strategisk mål uden forbindelser")).toBe(false);
});

describe("a link that points down", () => {
  const DOWN = [["Vækst", "Kompetencer"]] as const;
  const TITLE = "1 forbindelse peger nedad";

  test("is turned around, keeps its note, and is taken back in one step", async () => {
    const stage = mapStage([["Vækst", "Kompetencer", "Penge til kurser"]]);
    const user = await openMap(stage);
    await user.click(fix(TITLE, "Vend om"));
    expect(stage.links()).toEqual(["Kompetencer → Vækst"]);
    expect(said("status")).toContain("Vendt om: »Kompetencer« fører nu til »Vækst«.");
    expect(screen.getByText("Penge til kurser")).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Balance i scorecardet");
    await user.click(button("Fortryd"));
    expect(stage.links()).toEqual(["Vækst → Kompetencer"]);
  });

  test("is removed", async () => {
    const stage = mapStage([...UP, ...DOWN]);
    const user = await openMap(stage);
    await user.click(fix(TITLE, "Fjern forbindelsen"));
    expect(stage.links()).toHaveLength(UP.length);
    expect(isHeaded(TITLE)).toBe(false);
  });

  test("stays when turning it around fails", async () => {
    const stage = mapStage(DOWN);
    const user = await openMap(stage);
    stage.failNext("saveLink");
    await user.click(fix(TITLE, "Vend om"));
    expect(said("alert")).not.toBe("");
    expect(stage.links()).toEqual(["Vækst → Kompetencer"]);
  });

  test("is only removed where the link the other way is there already", async () => {
    const stage = mapStage([["Kompetencer", "Vækst"], ...DOWN]);
    const user = await openMap(stage);
    await user.click(fix(TITLE, "Vend om"));
    expect(stage.links()).toEqual(["Kompetencer → Vækst"]);
    await user.click(button("Fortryd"));
    expect(stage.links()).toHaveLength(2);
  });
});

test("a circle is broken at the link that a person chooses", async () => {
  const stage = mapStage([...UP, ["Vækst", "Kompetencer"]]);
  const user = await openMap(stage);
  const names = buttonsIn(below("1 ring af årsager"), /./).map(({ textContent }) => textContent);
  expect(names).toEqual([
    "Fjern: »Kompetencer« fører til »Loyale kunder«",
    "Fjern: »Loyale kunder« fører til »Vækst«",
    "Fjern: »Vækst« fører til »Kompetencer«",
  ]);
  await user.click(fix("1 ring af årsager", "Fjern: »Vækst« fører til »Kompetencer«"));
  expect(isHeaded("1 ring af årsager")).toBe(false);
});

test("many findings of one kind are shown when asked for", async () => {
  const kpis = ["A", "B", "C", "D", "E", "F"].map((name) => ({
    ...(MAPPED.kpis[0] as (typeof MAPPED.kpis)[number]),
    id: `k_${name}` as (typeof MAPPED.kpis)[number]["id"],
    name,
    owner: "",
  }));
  const user = await openMap(mapStage(UP, { ...MAPPED, kpis }));
  const found = below("6 KPI'er uden ejer");
  expect(found.querySelectorAll("li")).toHaveLength(3);
  await user.click(button("Vis alle 6", found));
  expect(found.querySelectorAll("li")).toHaveLength(6);
});

test("nothing to object to is said", async () => {
  const objectives = MAPPED.objectives.filter(({ name }) => name !== "Forsøg");
  const stage = mapStage([UP[0], UP[2]], { ...MAPPED, objectives });
  stage.change((definitions) => {
    const { kpis } = definitions.scorecard;
    definitions.scorecard = { ...definitions.scorecard, kpis: kpis.map((kpi) => ({ ...kpi, rule: {} })) };
    for (const [id, sources] of definitions.sources)
      definitions.sources.set(id, { ...sources, actual: { kind: "typed", value: 95 } });
  });
  await openMap(stage);
  expect(screen.getByText("Ingen af tjekkene har noget at indvende.")).toBeTruthy();
});

test("what is spent is shared between long and short term by what the campaigns say", async () => {
  const stage = mapStage(UP);
  const { records, ...table } = campaignTable();
  const named = ["Kendskab", "Shopping"].flatMap((name, place) =>
    records.slice(place, place + 1).map((record) => ({ ...record, names: [name], spend: 300 - 200 * place })),
  );
  const campaigns = success({ ...table, records: named });
  stage.readKeptTables = () => Promise.resolve(success({ campaigns, process: success(undefined) }));
  await openMap(stage);
  const text = await screen.findByText(/^Annonceforbrug: /);
  expect(text.textContent.replaceAll("\u00a0", " ")).toBe("Annonceforbrug: 75 % på langt sigt, 25 % på kort sigt");
});
