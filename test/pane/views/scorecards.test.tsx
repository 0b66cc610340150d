import { act, screen, within } from "@testing-library/react";
import { NOTHING_SUPPOSED } from "../../../src/insight";
import { formatPercent } from "../../../src/language";
import { NO_READINGS, scorecardId } from "../../../src/scorecard";
import type { Ready } from "../../../src/session";
import { withBelow } from "../../../src/session/withBelow";
import { smallStage } from "../scorecards";
import { scoring } from "../../scorecard/builders";
import { readyOf, severalStage } from "../several";
import { button, said, show } from "../show";

// What was looked at last is remembered from one start to the next.
beforeEach(() => localStorage.clear());

const heading = (): string => screen.getByRole("heading", { level: 1 }).textContent ?? "";

test("with one scorecard the overview says nothing of others, and the way to another one is among the actions of the whole", async () => {
  const stage = smallStage();
  const user = show(stage);
  expect(screen.queryByRole("button", { name: "Skift scorecard" })).toBeNull();
  await user.click(button("Handlinger for hele scorecardet"));
  await user.click(await screen.findByRole("button", { name: "Nyt scorecard" }));
  expect(await screen.findByText(/^Projektmappen har ét scorecard\./)).toBeTruthy();
  expect(screen.queryByRole("combobox", { name: "Ligger under" })).toBeNull();
});

test("what is below is listed with status and score, and a click shows it", async () => {
  const user = show(severalStage());
  const below = await screen.findByRole("region", { name: "Scorecards under dette" });
  const [only, ...others] = within(below).getAllByRole("button");
  expect(others).toEqual([]);
  expect(only?.textContent).toMatch(/^Salg75I risiko$/);
  await user.click(only as HTMLElement);
  expect(heading()).toBe("Salg");
  expect(document.activeElement?.textContent).toBe("Salg");
  expect(
    within(await screen.findByRole("region", { name: "Scorecards under dette" })).getByRole("button").textContent,
  ).toMatch(/^Norden/);
});

test("the switcher is searched and gone through by keys, and Escape leaves it where one was", async () => {
  const user = show(severalStage());
  await user.click(await screen.findByRole("button", { name: "Skift scorecard" }));
  const search = screen.getByRole("searchbox", { name: "Søg i scorecards" });
  expect(document.activeElement).toBe(search);
  const names = (): readonly string[] =>
    within(screen.getByRole("group", { name: "Scorecards i projektmappen" }))
      .getAllByRole("listitem")
      .map(({ textContent }) => (textContent ?? "").replace(/\d.*/, ""));
  expect(names().slice(1)).toEqual(["Salg", "Norden"]);
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(document.activeElement?.textContent).toMatch(/^Salg/);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("searchbox")).toBeNull();
  expect(document.activeElement).toBe(button("Skift scorecard"));
  await user.keyboard("{Enter}");
  await user.type(screen.getByRole("searchbox"), "nord");
  expect(names()).toEqual(["Norden"]);
  await user.keyboard("{Enter}");
  expect(heading()).toBe("Norden");
});

test("a search that finds nothing says so", async () => {
  const user = show(severalStage());
  await user.click(await screen.findByRole("button", { name: "Skift scorecard" }));
  await user.type(screen.getByRole("searchbox"), "zzz");
  expect(said("status")).toContain("Ingen scorecards her har »zzz« i navnet.");
});

test("the one that is shown is moved below any that is not below it, and deleted once one has said so", async () => {
  const stage = severalStage();
  stage.showScorecard(scorecardId("s_2"));
  const user = show(stage);
  await user.click(await screen.findByRole("button", { name: "Skift scorecard" }));
  await user.click(button("Opret, omdøb, flyt eller slet"));
  expect(await screen.findByRole("heading", { level: 2, name: "Vises nu: Salg" })).toBeTruthy();
  const [above] = screen.getAllByRole<HTMLSelectElement>("combobox", { name: "Ligger under" });
  // Neither itself nor what is below it.
  expect([...(above?.options ?? [])].map(({ value }) => value)).not.toEqual(expect.arrayContaining(["s_2"]));
  await user.click(await screen.findByRole("button", { name: "Slet scorecard" }));
  expect(screen.getByText("Slet »Salg« med 1 scorecard under det og 4 KPI'er?")).toBeTruthy();
  await user.click(button("Annuller"));
  await user.click(button("Slet scorecard"));
  await user.click(button("Ja, slet"));
  expect(stage.calls).toContain("removeScorecard s_2");
  await user.click(await screen.findByRole("button", { name: "Fortryd" }));
  expect(stage.calls).toContain("undo");
});

test("one button is the first one to press, also while one is asked whether to delete", async () => {
  const stage = severalStage();
  stage.showScorecard(scorecardId("s_2"));
  const user = show(stage);
  await user.click(await screen.findByRole("button", { name: "Skift scorecard" }));
  await user.click(button("Opret, omdøb, flyt eller slet"));
  await screen.findByRole("button", { name: "Slet scorecard" });
  const looks = (name: string): string => button(name).className;
  const [first, usual] = [looks("Opret"), looks("Gem")];
  expect(first).not.toBe(usual);
  await user.click(button("Slet scorecard"));
  expect([looks("Opret"), looks("Gem"), looks("Ja, slet")]).toEqual([usual, usual, first]);
  await user.click(button("Annuller"));
  expect(looks("Opret")).toBe(first);
});

test("a person begins with the scorecard that they looked at last, and with the top one where that is gone", async () => {
  const user = show(severalStage());
  const below = await screen.findByRole("region", { name: "Scorecards under dette" });
  await user.click(within(below).getByRole("button"));
  show(severalStage());
  expect(await screen.findByRole("heading", { level: 1, name: "Salg" })).toBeTruthy();
  const fewer = severalStage();
  fewer.show({ others: readyOf(fewer).others.filter(({ scorecard }) => scorecard.settings.id !== "s_2") });
  show(fewer);
  await screen.findByRole("button", { name: "Skift scorecard" });
  expect(heading()).not.toBe("Salg");
  // That is what is remembered from now on.
  show(severalStage());
  await screen.findByRole("button", { name: "Skift scorecard" });
  expect(heading()).not.toBe("Salg");
});

test("what has been supposed is read again when another scorecard is shown", async () => {
  const stage = severalStage();
  const supposition = NOTHING_SUPPOSED;
  const of = (id: string, name: string) =>
    readyOf(stage).scorecard.settings.id === id ? [{ id: name, name, supposition }] : [];
  Object.assign(stage, {
    readScenarios: () => Promise.resolve({ ok: true, value: [...of("s_2", "Medvind"), ...of("s_3", "Modvind")] }),
  });
  stage.showScorecard(scorecardId("s_2"));
  const user = show(stage);
  await user.click(button("Handlinger for hele scorecardet"));
  await user.click(await screen.findByRole("button", { name: /Hvad nu hvis/ }));
  expect(await screen.findByText(/^Medvind: samlet score/, {}, { timeout: 20_000 })).toBeTruthy();
  // As a notice does that takes back that another one was deleted.
  act(() => stage.showScorecard(scorecardId("s_3")));
  expect(await screen.findByText(/^Modvind: samlet score/)).toBeTruthy();
  expect(screen.queryByText(/^Medvind/)).toBeNull();
});

test("a new one is made below the one that is shown", async () => {
  const stage = severalStage();
  const user = show(stage);
  await user.click(await screen.findByRole("button", { name: "Skift scorecard" }));
  await user.click(button("Opret, omdøb, flyt eller slet"));
  expect(await screen.findByText(/^Det øverste scorecard bliver/)).toBeTruthy();
  const [, name] = screen.getAllByRole("textbox", { name: "Navn" });
  if (name === undefined) throw new Error("there is no field for the name of a new one");
  await user.type(name, "Sverige");
  await user.click(button("Opret"));
  expect(stage.calls).toContain("addScorecard");
  expect(said("status")).toContain("»Sverige« er oprettet og vises nu.");
});

test("the one that is shown says how it counts in the one above, with a weight that is a number; the top one does not", async () => {
  const stage = severalStage();
  stage.showScorecard(scorecardId("s_2"));
  const user = show(stage);
  await user.click(await screen.findByRole("button", { name: "Skift scorecard" }));
  await user.click(button("Opret, omdøb, flyt eller slet"));
  const way = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Tæller med i det ovenover" });
  expect(way.value).toBe("none");
  expect(screen.queryByRole("textbox", { name: "Vægt ovenover" })).toBeNull();
  await user.selectOptions(way, "Med hele sin score");
  const weight = screen.getByRole("textbox", { name: "Vægt ovenover" });
  await user.type(weight, "to");
  await user.click(button("Gem"));
  expect(said("alert")).toContain("»to« er ikke et tal. Skriv vægten som f.eks. 2 eller 0,5.");
  expect(stage.calls).not.toContain("saveSettings");
  await user.clear(weight);
  await user.type(weight, "2,5");
  await user.click(button("Gem"));
  expect(stage.calls).toContain("saveSettings");
});

test("what counts of those below is said beside them", async () => {
  const stage = severalStage();
  const top = readyOf(stage);
  const joined = withBelow([
    { ...top, others: [] },
    ...top.others.map((each) => ({
      ...each,
      scorecard: { ...each.scorecard, settings: { ...each.scorecard.settings, rollsUp: "score" as const } },
    })),
  ]);
  const [first, ...others] = joined;
  stage.show({ ...first, others });
  show(stage);
  const below = await screen.findByRole("region", { name: "Scorecards under dette" });
  const share = 100 / (top.evaluation.root.children.length + 1);
  expect(within(below).getByRole("button").textContent).toContain(`· tæller ${formatPercent(share / 100, "da")}`);
});

test("of one that counts KPI by KPI it is said how many KPIs have values from it", async () => {
  const stage = severalStage({ kpis: [] });
  const top = readyOf(stage);
  const silent = new Map([...top.values.readings].map(([id]) => [id, NO_READINGS] as const));
  const said = (kpis: Ready["scorecard"]["kpis"]): readonly Ready[] =>
    withBelow([
      { ...top, values: { ...top.values, readings: silent }, others: [] },
      ...top.others.map((each) => ({
        ...each,
        scorecard: { ...each.scorecard, kpis, settings: { ...each.scorecard.settings, rollsUp: "values" as const } },
      })),
    ]);
  const kpis = top.scorecard.kpis.map((kpi) => ({ ...kpi, across: { kind: "max" } as const }));
  const shown = ([first, ...others]: readonly Ready[]) => act(() => stage.show({ ...first, others }));
  shown(said([]));
  show(stage);
  const below = await screen.findByRole("region", { name: "Scorecards under dette" });
  expect(within(below).getByRole("button").textContent).toContain("tæller ingen steder: ingen KPI'er med samme navn");
  const withWays = said(kpis).map((each) => each);
  shown(withBelow(withWays.map((each) => ({ ...each, scorecard: { ...each.scorecard, kpis } }))));
  expect(within(below).getByRole("button").textContent).toContain("giver værdi til 2 KPI'er");
  // One of them has a value of its own above, and another is measured in another unit below.
  const [own] = kpis;
  const withOwn = withWays.map((each, place) => ({
    ...each,
    scorecard: { ...each.scorecard, kpis },
    ...(place === 0 &&
      own && { values: { ...each.values, readings: new Map([...silent, [own.id, scoring(40)] as const]) } }),
  }));
  shown(withBelow(withOwn));
  expect(within(below).getByRole("button").textContent).toContain("giver værdi til 1 KPI");
  const inOther = kpis.map((kpi) => ({ ...kpi, unit: kpi.id === own?.id ? kpi.unit : "ton" }));
  shown(
    withBelow(
      withOwn.map((each, place) => ({ ...each, scorecard: { ...each.scorecard, kpis: place === 0 ? kpis : inOther } })),
    ),
  );
  expect(within(below).getByRole("button").textContent).toContain("tæller ingen steder");
});

test("what does not reach a KPI above is told, and nothing of one that has a value of its own; targets alone are none", () => {
  const top = readyOf(severalStage({ kpis: [] }));
  const [first, second] = top.scorecard.kpis;
  const lower = top.others.find(({ scorecard: { settings } }) => settings.above === top.scorecard.settings.id);
  if (first === undefined || second === undefined || lower === undefined) throw new Error("no KPIs");
  const rate = { unit: "%", aggregation: { kind: "last" } } as const;
  const problems = (above: Ready["scorecard"]["kpis"], values: Partial<Ready["values"]> = {}) =>
    withBelow([
      {
        ...top,
        problems: [],
        scorecard: { ...top.scorecard, kpis: above },
        values: { ...top.values, readings: new Map(), series: new Map(), ...values },
        others: [],
      },
      {
        ...lower,
        scorecard: {
          ...lower.scorecard,
          kpis: [{ ...first, ...rate }],
          settings: { ...lower.scorecard.settings, rollsUp: "values" as const },
        },
      },
    ])[0]?.problems;
  const { name } = first;
  const unsized = { kind: "values-not-joined", name, reason: "rate-without-size" };
  // Nobody has given it anything, not even an empty reading.
  expect(problems([{ ...first, ...rate }])).toEqual([unsized]);
  expect(problems([{ ...first, ...rate }], { readings: new Map([[first.id, scoring(40)]]) })).toEqual([]);
  const targets = { actual: [], target: [{ day: 46_000, reading: { kind: "number", value: 5 } as const }] };
  expect(problems([{ ...first, ...rate }], { series: new Map([[first.id, targets]]) })).toEqual([unsized]);
  // The KPI that holds the size has another name below, or none.
  expect(problems([{ ...first, ...rate, across: { kind: "ratio", by: second.name } }])).toEqual([
    { kind: "size-missing", name, by: second.name, scorecards: [lower.scorecard.settings.name] },
  ]);
  expect(problems([{ ...first, ...rate, across: { kind: "ratio", by: first.name } }])).toEqual([]);
});
