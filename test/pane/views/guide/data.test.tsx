import { screen, within } from "@testing-library/react";
import { candidates } from "../../../../src/pane/views/guide/data/candidates";
import { failure, kpiId, normalised, type Kpi, type KpiId } from "../../../../src/scorecard";
import type { KpiBinding, Place, PlaceOutcome, Proposal } from "../../../../src/session";
import { button, said } from "../../show";
import { createStage, EMPTY_SCORECARD, type Stage } from "../../stage";
import { readyOf, scorecardOf, showView } from "./showViews";

const idOf = (name: string): KpiId => {
  const found = candidates("da").find(({ draft }) => draft.name === name);
  if (found === undefined) throw new Error(`nobody looks for ${name}`);
  return found.kpi.id;
};

const proposal = (name: string, more: Partial<Place> = {}): Proposal => ({
  id: name,
  kpi: idOf(name),
  label: name,
  labelAddress: "Tal!B1",
  fields: {},
  series: { Actual: "Tal!B2:B13", Period: "Tal!A2:A13" },
  frequency: undefined,
  aggregation: undefined,
  address: `Tal!${name}`,
  targetAddress: undefined,
  baselineAddress: undefined,
  count: 12,
  sample: [1],
  isPercent: false,
  match: "exact",
  cautions: [],
  alternatives: [],
  ...more,
});

const outcome = (actual: number, target?: number): PlaceOutcome => ({
  ...{ actual, target, baseline: undefined, day: undefined, status: "none" },
  period: { frequency: "month", index: 2026 * 12 + 9 },
  score: target === undefined ? undefined : 80,
});

/** What is bound, in order. */
interface DataStage extends Stage {
  readonly bound: (readonly KpiBinding[])[];
}

function stageWith(...proposals: readonly Proposal[]): DataStage {
  const stage = Object.assign(createStage(EMPTY_SCORECARD), { bound: [] as (readonly KpiBinding[])[] });
  const outcomes = new Map(proposals.map(({ id }, index) => [id, outcome(30 + index, index === 0 ? 45 : undefined)]));
  stage.findings = { proposals, outcomes, sought: [], skipped: [], sheets: 2 };
  const { bindMany } = stage;
  stage.bindMany = async (bindings) => {
    stage.bound.push(bindings);
    return bindMany(bindings);
  };
  return stage;
}

/** What stands beside a box; numbers and their units are not to be parted. */
const labelOf = (name: RegExp): string => (box(name).labels?.[0]?.textContent ?? "").replaceAll("\u00a0", " ");
const box = (name: RegExp): HTMLInputElement => screen.getByRole("checkbox", { name });

const ways = (name: string) => within(screen.getByRole("group", { name: `Retning for ${name}` }));
/** Which way is chosen as better. */
const way = (name: string): string | undefined =>
  ways(name).getByRole<HTMLInputElement>("radio", { checked: true }).labels?.[0]?.textContent ?? undefined;

async function openData(stage: Stage) {
  const user = showView(stage, { kind: "guide" });
  await user.click(await screen.findByRole("button", { name: "Begynd med tallene" }));
  return user;
}

describe("numbers that the workbook already has", () => {
  test("are named before anything is asked, and become KPIs below their strategic objectives, linked to their cells", async () => {
    const stage = stageWith(
      proposal("ROI"),
      proposal("NPS"),
      proposal("Klikfrekvens", { cautions: [{ kind: "hundredfold", actual: 0.3, target: 30 }] }),
    );
    const user = showView(stage, { kind: "guide" });
    await screen.findByText("I projektmappen står allerede tal for 3 KPI'er: ROI, NPS og Klikfrekvens.");
    await user.click(button("Begynd med tallene"));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Hvilke tal vil I styre efter?" }));
    expect(box(/^ROI/).checked).toBe(true);
    expect(labelOf(/^ROI/)).toMatch(/30 % i oktober 2026 \(Tal!ROI\) · målværdi 45 % · score 80$/);
    expect(way("ROI")).toBe("Højere er bedre");
    // Without a target to be held against it leads to nothing yet.
    expect(screen.queryByRole("group", { name: "Retning for NPS" })).toBeNull();
    expect(labelOf(/^NPS/)).toContain("ingen målværdi endnu");
    expect(box(/^Klikfrekvens/).checked).toBe(false);
    expect(labelOf(/^Klikfrekvens/)).toContain("se cellerne efter");
    const finance = within(screen.getByRole("group", { name: "Finansielt" }));
    expect(finance.getAllByRole("checkbox")).toHaveLength(1);

    await user.click(button("Styr efter 2 KPI'er"));
    const { perspectives, objectives, kpis } = scorecardOf(stage);
    expect(perspectives.map(({ name }) => name)).toEqual(["Finansielt", "Kunde"]);
    expect(objectives.map(({ name }) => name)).toEqual(["Højere afkast af marketing", "Tilfredse og loyale kunder"]);
    expect(kpis.map(({ name }) => name)).toEqual(["ROI", "NPS"]);
    expect(stage.bound).toEqual([
      kpis.map(({ id }) => ({ kpi: id, fields: {}, series: { Actual: "Tal!B2:B13", Period: "Tal!A2:A13" } })),
    ]);
    expect(said("status")).toContain("2 KPI'er er tilføjet og koblet til deres tal.");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toContain("Hvor vil I hen?");
    expect(screen.queryByRole("button", { name: "Begynd med tallene" })).toBeNull();
  });

  test("say which way is better beside what that leads to, and the other way with one click or key", async () => {
    const stage = stageWith(proposal("ROI"));
    const user = await openData(stage);
    await user.click(ways("ROI").getByRole("radio", { name: "Lavere er bedre" }));
    expect(way("ROI")).toBe("Lavere er bedre");
    // 30 % is below the 45 % that it may be at most.
    expect(labelOf(/^ROI/)).toMatch(/målværdi 45 % · score 100$/);
    ways("ROI").getByRole("radio", { name: "Højere er bedre" }).focus();
    await user.keyboard(" ");
    expect(way("ROI")).toBe("Højere er bedre");
    expect(labelOf(/^ROI/)).toMatch(/målværdi 45 % · score 80$/);
    await user.click(ways("ROI").getByRole("radio", { name: "Lavere er bedre" }));
    expect(box(/^ROI/).checked).toBe(true);

    await user.click(button("Styr efter 1 KPI"));
    const { kpis } = scorecardOf(stage);
    expect(kpis.map(({ kind, rule }) => ({ kind, rule }))).toEqual([{ kind: "linear", rule: { direction: "lower" } }]);
  });

  test("that cannot be linked leave their KPIs, and it is said why", async () => {
    const stage = stageWith(proposal("ROI"));
    stage.bindMany = async () => failure({ kind: "excel-busy" });
    const user = await openData(stage);
    await user.click(button("Styr efter 1 KPI"));
    expect(scorecardOf(stage).kpis.map(({ name }) => name)).toEqual(["ROI"]);
    expect(said("alert")).toMatch(/Excel er optaget/);
  });

  test("that cannot be added leave everything as it was", async () => {
    const stage = stageWith(proposal("ROI"));
    const user = await openData(stage);
    stage.refuse({ kind: "excel-busy" });
    await user.click(button("Styr efter 1 KPI"));
    expect(scorecardOf(stage).kpis).toEqual([]);
    expect(stage.bound).toEqual([]);
    expect(box(/^ROI/).checked).toBe(true);
    expect(said("alert")).toMatch(/Excel er optaget/);
  });

  test("can be left alone", async () => {
    const stage = stageWith(proposal("ROI"));
    const user = await openData(stage);
    await user.click(box(/^ROI/));
    await user.click(button("Fortsæt uden"));
    expect(stage.calls).toEqual(["find"]);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toContain("Hvor vil I hen?");
  });

  test("that are only like a KPI's name are not offered", async () => {
    const stage = stageWith(proposal("ROI", { match: "close" }));
    showView(stage, { kind: "guide" });
    await screen.findByText("Hvor vil I hen?", { exact: false });
    expect(await screen.findByRole("textbox", { name: "Vision" })).toBeTruthy();
    expect(screen.queryByText(/står allerede tal/)).toBeNull();
  });
});

test("every candidate has names of its own, and those of the templates come first, below a strategic objective", () => {
  for (const language of ["da", "en"] as const) {
    const all = candidates(language);
    const names = all.flatMap(({ draft }) => [draft.name, ...(draft.aliases ?? [])].map(normalised));
    expect(new Set(all.map(({ kpi }) => kpi.id)).size).toBe(all.length);
    expect(new Set(names).size).toBe(names.length);
    const [first] = all;
    expect(first).toMatchObject({ draft: { name: "ROI" } });
    expect(first?.objective).toBeDefined();
    expect(all.filter(({ perspective }) => perspective === "")).toEqual([]);
  }
});

/** A stage with one KPI, 14 months of it, and the guide at its numbers. */
async function atNumbers(more: Partial<Kpi> = {}) {
  const stage = createStage(EMPTY_SCORECARD);
  await stage.addEntries([
    { name: "Kunde", objectives: [{ name: "Loyale", kpis: [{ name: "Ordrer", unit: "stk.", kind: "linear" }] }] },
  ]);
  const [kpi] = scorecardOf(stage).kpis;
  const id = kpi?.id ?? kpiId("");
  const { values } = readyOf(stage);
  const month = (index: number) => ({
    day: 45992 - 30 * index,
    reading: { kind: "number", value: 100 + index } as const,
  });
  const actual = Array.from({ length: 14 }, (_, index) => month(13 - index));
  stage.show({ values: { ...values, series: new Map([[id, { actual, target: [] }]]) } });
  stage.change((definitions) => {
    const { scorecard } = definitions;
    definitions.scorecard = { ...scorecard, kpis: scorecard.kpis.map((each) => ({ ...each, ...more })) };
  });
  const user = showView(stage, { kind: "guide" });
  await user.click(within(screen.getByRole("navigation", { name: "Trin" })).getByRole("button", { name: /^Trin 4/ }));
  return { stage, user, id };
}

test.each<readonly [string, Partial<Kpi>]>([
  ["of a whole year of values that add up", { aggregation: { kind: "sum" }, targetSpread: { kind: "linear" } }],
  ["to be reached by the end of the year", { targetSpread: { kind: "cumulative" } }],
  ["that is added up with those of the months before", { aggregation: { kind: "yearToDate" } }],
  ["of each week, while months are scored", { aggregation: { kind: "sum" }, frequency: "week" }],
])("last year's number is no target %s", async (_, more) => {
  await atNumbers(more);
  expect(screen.getByRole("textbox", { name: "Målværdi for Ordrer" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Brug sidste års tal/ })).toBeNull();
});

describe("the direction of a KPI with a target", () => {
  test("is asked where nothing says it, and saved with one click", async () => {
    const { stage, user, id } = await atNumbers();
    expect(screen.queryByRole("group", { name: "Retning for Ordrer" })).toBeNull();
    await user.type(screen.getByRole("textbox", { name: "Målværdi for Ordrer" }), "200{enter}");
    const choice = within(await screen.findByRole("group", { name: "Retning for Ordrer" }));
    expect(choice.queryByRole("radio", { checked: true })).toBeNull();
    await user.click(choice.getByRole("radio", { name: "Lavere er bedre" }));
    expect(readyOf(stage).scorecard.kpis.find((kpi) => kpi.id === id)?.rule).toEqual({ direction: "lower" });
    expect(said("status")).toContain("Retningen for »Ordrer« er gemt.");
    expect(choice.getByRole("radio", { name: "Lavere er bedre", checked: true })).toBe(document.activeElement);
    choice.getByRole("radio", { name: "Højere er bedre" }).focus();
    await user.keyboard(" ");
    expect(readyOf(stage).scorecard.kpis.find((kpi) => kpi.id === id)?.rule).toEqual({ direction: "higher" });
  });

  test("that cannot be saved stays as it was, and it is said", async () => {
    const { stage, user, id } = await atNumbers({ rule: { direction: "higher" } });
    await user.type(screen.getByRole("textbox", { name: "Målværdi for Ordrer" }), "200{enter}");
    const choice = within(await screen.findByRole("group", { name: "Retning for Ordrer" }));
    stage.refuse({ kind: "excel-busy" });
    await user.click(choice.getByRole("radio", { name: "Lavere er bedre" }));
    expect(readyOf(stage).scorecard.kpis.find((kpi) => kpi.id === id)?.rule).toEqual({ direction: "higher" });
    expect(said("alert")).toMatch(/Excel er optaget/);
  });

  test("is not asked of a rule that has none", async () => {
    const { user } = await atNumbers({ kind: "targetIsBest" });
    await user.type(screen.getByRole("textbox", { name: "Målværdi for Ordrer" }), "200{enter}");
    await screen.findByText("Målværdien for »Ordrer« er gemt.");
    expect(screen.queryByRole("group", { name: "Retning for Ordrer" })).toBeNull();
  });
});

test.each<readonly [string, Partial<Kpi>]>([
  ["each month", {}],
  ["each month of values that add up", { aggregation: { kind: "sum" } }],
  ["a level, which is not shared out", { targetSpread: { kind: "linear" } }],
])("last year's number is offered as a target of %s, and taken with one click", async (_, more) => {
  const { stage, user, id } = await atNumbers(more);
  const offer = screen.getByRole("button", { name: /^Brug sidste års tal som målværdi for Ordrer: 11\d\sstk\.$/ });
  const value = Number(/(\d+)\sstk/.exec(offer.textContent ?? "")?.[1]);
  await user.click(offer);
  expect(readyOf(stage).sources.get(id)?.target).toEqual({ kind: "typed", value });
  expect(said("status")).toContain("Målværdien for »Ordrer« er gemt.");
});
