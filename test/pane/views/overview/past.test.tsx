import { act, screen, within } from "@testing-library/react";
import { nodePasts } from "../../../../src/pane/parts/nodePasts";
import { evaluateAt, kpiId, objectiveId } from "../../../../src/scorecard";
import type { Ready } from "../../../../src/session";
import { seenAt } from "../../../../src/session/evaluationAt";
import { button, lineOf, said, show } from "../../show";
import { closedSeptember, monthBefore, PAST_SCORECARD, PAST_VALUES, pastStage } from "./pastStage";
import { withInitiative } from "./withInitiative";

const ready = (): Ready => pastStage().store.getState() as Ready;

/** The present month has brought a tenth of what the others had, and is judged as it is. */
test.each([["asItIs"], ["proRata"], ["lastWhole"]] as const)(
  "a month that is running gives no signal and is no fall, also where it is judged: %s",
  (running) => {
    const before = ready();
    const [first, ...rest] = PAST_SCORECARD.kpis;
    if (first === undefined) throw new Error("no KPI");
    const sums = {
      ...PAST_SCORECARD,
      settings: { ...PAST_SCORECARD.settings, running },
      kpis: [{ ...first, aggregation: { kind: "sum" as const } }, ...rest],
    };
    const known = PAST_VALUES.series.get(first.id)?.actual ?? [];
    const actual = known.map((each, place) =>
      place === known.length - 1 ? { ...each, reading: { kind: "number" as const, value: 5 } } : each,
    );
    const values = { ...PAST_VALUES, series: new Map(PAST_VALUES.series).set(first.id, { actual, target: [] }) };
    const state = seenAt(sums, values, undefined);
    const { nodes, worsening } = nodePasts({ ...before, ...state }, undefined);
    expect(worsening.has(first.id)).toBe(false);
    expect(nodes.get(first.id)).toMatchObject({ signal: undefined });
    expect(nodes.get(first.id)?.change?.by ?? 0).toBeGreaterThan(-10);
  },
);

describe("the past of a node", () => {
  const { nodes, worsening } = nodePasts(ready(), undefined);

  test.each([
    ["NPS", "up"],
    ["Frafald", "up"],
    ["Tilfredshed", undefined],
    // Three values are too few for a signal.
    ["Nyt tal", undefined],
  ])("%s has the signal %s", (name, signal) => {
    expect(nodes.get(kpiId(`k_${name}`))?.signal).toBe(signal);
  });

  test("is a worsening only where the signal leads away from the target", () => {
    expect([...worsening]).toEqual([[kpiId("k_Frafald"), "up"]]);
  });

  test("of a strategic objective is its scores", () => {
    const past = nodes.get(objectiveId("o_Loyale kunder"));
    expect(past?.target).toBe(90);
    expect(past?.values).toHaveLength(10);
    expect(past?.values.every((value) => value >= 0 && value <= 100)).toBe(true);
  });

  test("ends at the period that is looked at, and knows nothing later", () => {
    const then = nodePasts(ready(), monthBefore(1)).nodes.get(kpiId("k_NPS"));
    expect(Array.from(then?.values ?? []).at(-1)).toBe(50);
    expect(then?.signal).toBeUndefined();
  });
});

describe("a trend", () => {
  test("is an arrow with its word, and only for a signal", () => {
    show(pastStage());
    expect(within(lineOf("NPS")).getByText("Stiger")).toBeTruthy();
    expect(within(lineOf("Tilfredshed")).queryByText(/Stiger|Falder/)).toBeNull();
    expect(within(lineOf("Nyt tal")).queryByText(/Stiger|Falder/)).toBeNull();
  });

  test("in the wrong direction needs attention, and says so", () => {
    show(pastStage());
    const block = screen.getByRole("region", { name: "Kræver opmærksomhed" });
    expect(within(block).getByRole("button", { name: /^Frafald.*Stiger i den forkerte retning/ })).toBeTruthy();
    expect(within(block).queryByRole("button", { name: /^NPS/ })).toBeNull();
  });
});

const period = (): HTMLSelectElement => screen.getByRole("combobox", { name: "Periode" });

describe("the period", () => {
  test("is now, and can be every one since the first value, the latest first", () => {
    show(pastStage());
    const names = [...period().options].map(({ text }) => text);
    expect(names.slice(0, 2)).toEqual(["Nu (november 2026)", "oktober 2026"]);
    expect(names).toHaveLength(10);
    expect(period().value).toBe("now");
  });

  test("in the past shows its numbers, says so, and leads back", async () => {
    const user = show(pastStage());
    expect(within(lineOf("NPS")).getByText("Score 100")).toBeTruthy();
    await user.selectOptions(period(), "oktober 2026");
    // 100 · (50 − 40) / (70 − 40)
    expect(within(lineOf("NPS")).getByText("Score 33,3")).toBeTruthy();
    expect(said("status")).toContain("Du ser på oktober 2026.");
    expect(screen.queryByRole("button", { name: /^(Rediger|Tilføj|Handlinger)/ })).toBeNull();
    await user.click(button("Tilbage til nu"));
    expect(within(lineOf("NPS")).getByText("Score 100")).toBeTruthy();
    expect(period().value).toBe("now");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(button("Rediger")).toBeTruthy();
  });

  test("in the past knows nothing of initiatives, which are those of now", async () => {
    const stage = pastStage();
    stage.show(withInitiative(ready(), { parent: kpiId("k_Frafald"), due: undefined, progress: 0.5 }));
    const user = show(stage);
    const text = (): string => screen.getByRole("region", { name: "Kræver opmærksomhed" }).textContent;
    expect(text()).toContain("en indsats er i gang");
    await user.selectOptions(period(), "oktober 2026");
    expect(text()).toContain("Frafald");
    expect(text()).not.toContain("indsats");
  });

  test("that is closed shows what it was closed with, by whom, and what is no longer there", async () => {
    const user = show(pastStage([closedSeptember()]));
    await user.selectOptions(period(), "september 2026, låst");
    expect(said("status")).toMatch(/Du ser på september 2026\.Låst af Anne 3\. okt\. 2026.*: tallene står fast\./);
    expect(screen.getAllByText("Nedlagt").length).toBeGreaterThan(0);
    expect(screen.queryByRole("button", { name: "Nedlagt" })).toBeNull();
  });

  test("is kept when a colleague's change comes in, and when another view has been opened", async () => {
    const stage = pastStage();
    const user = show(stage);
    await user.selectOptions(period(), "oktober 2026");
    const focused = period();
    focused.focus();
    act(() => stage.show({ manualCalculation: true }));
    expect(period().value).not.toBe("now");
    expect(document.activeElement).toBe(focused);
  });
});

describe("a change", () => {
  const changed = (name: string): string =>
    lineOf(name).querySelector(`[id="${button(name).getAttribute("aria-describedby") ?? ""}"]`)?.textContent ?? "";

  test("is since the value before it, and good or bad by the KPI's own rule", () => {
    show(pastStage());
    expect(changed("NPS")).toContain("20 op siden oktober 2026, bedre");
    // Lower is better.
    expect(changed("Frafald")).toContain("20 op siden oktober 2026, dårligere");
  });

  test("of the whole is in points since the last period that had something new", () => {
    const { nodes } = nodePasts(ready(), undefined);
    const { evaluation } = ready();
    const now = evaluation.root.score ?? NaN;
    const before = evaluateAt(PAST_SCORECARD, PAST_VALUES, monthBefore(1)).root.score ?? NaN;
    expect(nodes.get(evaluation.root.id)?.change).toEqual({
      ...{ by: now - before, from: before, since: monthBefore(1) },
      bearing: now > before ? "better" : "worse",
    });
    // A month later nothing new has come, and what is lent is no news.
    const later = pastStage();
    const values = { ...PAST_VALUES, today: PAST_VALUES.today + 10 };
    later.show({ values, evaluation: evaluateAt(PAST_SCORECARD, values) });
    const since = nodePasts(later.store.getState() as Ready, undefined).nodes.get(evaluation.root.id)?.change?.since;
    expect(since).toEqual(monthBefore(1));
  });

  test("is not told of a score that has none now, and not of what is the same", () => {
    const { nodes } = nodePasts(ready(), monthBefore(9));
    expect([...nodes.values()].map(({ change }) => change).filter(Boolean)).toEqual([]);
  });
});
