import { screen, within } from "@testing-library/react";
import { evaluate, scorecardId, type ScorecardId } from "../../../src/scorecard";
import type { Ready } from "../../../src/session";
import { formatPercent } from "../../../src/language";
import { withBelow } from "../../../src/session/withBelow";
import { smallStage } from "../scorecards";
import { button, said, show } from "../show";
import type { Stage } from "../stage";

const readyOf = ({ store }: Stage): Ready => {
  const state = store.getState();
  if (state.kind !== "ready") throw new Error(state.kind);
  return state;
};

/** The scorecard of the stage once more, elsewhere in the tree and under another name. */
function other(stage: Stage, id: string, name: string, above: ScorecardId): Ready {
  const state = readyOf(stage);
  const { scorecard, values } = state;
  const settings = { ...scorecard.settings, id: scorecardId(id), name, above };
  const own = { ...scorecard, settings, among: "below" as const };
  return { ...state, scorecard: own, evaluation: evaluate(own, values.readings), others: [] };
}

/** The top scorecard with Salg below it, and Norden below that. */
function staged(): Stage {
  const stage = smallStage();
  const top = readyOf(stage).scorecard.settings.id;
  const sales = other(stage, "s_2", "Salg", top);
  const north = other(stage, "s_3", "Norden", scorecardId("s_2"));
  stage.show({ others: [north, sales] });
  return stage;
}

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
  const user = show(staged());
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
  const user = show(staged());
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
  const user = show(staged());
  await user.click(await screen.findByRole("button", { name: "Skift scorecard" }));
  await user.type(screen.getByRole("searchbox"), "zzz");
  expect(said("status")).toContain("Ingen scorecards her har »zzz« i navnet.");
});

test("the one that is shown is moved below any that is not below it, and deleted once one has said so", async () => {
  const stage = staged();
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

test("a new one is made below the one that is shown", async () => {
  const stage = staged();
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
  const stage = staged();
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
  const stage = staged();
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
