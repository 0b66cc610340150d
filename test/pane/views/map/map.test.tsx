import { act, screen, within } from "@testing-library/react";
import { objectiveId, success, type Objective, type Scorecard } from "../../../../src/scorecard";
import { show } from "../../show";
import { MAPPED, mapStage } from "./mapStage";
import { below, button, buttonsIn, isHeaded, openMap, said } from "./openMap";

const CHAIN = [
  ["Kompetencer", "Loyale kunder", "De kan deres fag."],
  ["Loyale kunder", "Vækst"],
] as const;

const lanes = (): HTMLElement => screen.getByRole("list", { name: "Perspektiver og deres strategiske mål" });
const boxesOf = (lane: string): readonly (string | null)[] =>
  within(screen.getByRole("list", { name: lane }))
    .getAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent);
const rows = (): readonly HTMLElement[] => [...below("Årsag og virkning").querySelectorAll("li")];
const listed = (): readonly (string | undefined)[] =>
  rows().map((row) => row.querySelector("span")?.textContent?.replace(" fører til ", " → "));
const focused = (): string | null | undefined =>
  document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent;
const box = (name: string): HTMLElement => button(name);
function rowOf(sentence: RegExp): HTMLElement {
  const row = rows().find(({ textContent }) => sentence.test(textContent ?? ""));
  if (row === undefined) throw new Error("There is no such link.");
  return row;
}

describe("the map in words", () => {
  test("is a list of perspectives with lists of strategic objectives", async () => {
    await openMap(mapStage(CHAIN));
    expect(
      within(lanes())
        .getAllByRole("heading", { level: 2 })
        .map(({ textContent }) => textContent),
    ).toEqual(["Finansielt", "Kunde", "Læring"]);
    expect(boxesOf("Finansielt")).toEqual(["Vækst"]);
    expect([...boxesOf("Læring")].sort()).toEqual(["Forsøg", "Kompetencer"]);
  });

  test("says status, score, causes and effects of each", async () => {
    await openMap(mapStage(CHAIN));
    const item = box("Loyale kunder").closest("li");
    expect(item?.textContent).toContain("95");
    expect(item?.textContent).toContain("På sporet");
    const described = (name: string) =>
      document.getElementById(box(name).getAttribute("aria-describedby") ?? "")?.textContent;
    expect(described("Loyale kunder")).toBe("Årsager: Kompetencer. Virkninger: Vækst.");
    expect(described("Forsøg")).toBe("Ingen årsager på kortet. Ingen virkninger på kortet.");
  });

  test("lists the links from the bottom up, with their notes", async () => {
    await openMap(mapStage([CHAIN[1], CHAIN[0]]));
    expect(listed()).toEqual(["Kompetencer → Loyale kunder", "Loyale kunder → Vækst"]);
    expect(rowOf(/Kompetencer/).textContent).toContain("De kan deres fag.");
  });
});

describe("linking by keyboard", () => {
  test("arrow keys and Enter choose the effect", async () => {
    const stage = mapStage();
    const user = await openMap(stage);
    act(() => button("Forbind Kompetencer").focus());
    await user.keyboard("{Enter}");
    expect(said("status")).toContain("Vælg, hvad »Kompetencer« fører til");
    expect(focused()).toMatch(/^Forbind Kompetencer med virkningen/);
    await user.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}");
    await user.keyboard("{ArrowDown}");
    await user.keyboard("{ArrowUp}");
    expect(focused()).toBe("Forbind Kompetencer med virkningen Vækst");
    await user.keyboard("{Enter}");
    expect(stage.links()).toEqual(["Kompetencer → Vækst"]);
    expect(said("status")).toContain("Forbundet: »Kompetencer« fører til »Vækst«.");
    expect(listed()).toEqual(["Kompetencer → Vækst"]);
    expect(focused()).toBe("Vækst");
  });

  test("Tab reaches the other boxes, and not their handles", async () => {
    const stage = mapStage();
    const user = await openMap(stage);
    await user.click(button("Forbind Vækst"));
    const names: (string | null | undefined)[] = [];
    for (let presses = 0; presses < 4; presses += 1) {
      names.push(focused());
      await user.tab();
    }
    expect(names).toContain("Forbind Vækst med virkningen Forsøg");
  });

  test("Escape cancels, says so and gives the focus back", async () => {
    const stage = mapStage();
    const user = await openMap(stage);
    await user.click(button("Forbind Forsøg"));
    await user.keyboard("{Escape}");
    expect(said("status")).toContain("Intet blev forbundet.");
    expect(focused()).toBe("Forbind Forsøg");
    expect(box("Vækst").getAttribute("aria-label")).toBeNull();
    await user.click(box("Vækst"));
    expect(stage.links()).toEqual([]);
  });

  test("what is linked already is said and not linked again", async () => {
    const stage = mapStage([CHAIN[1]]);
    const user = await openMap(stage);
    await user.click(button("Forbind Loyale kunder"));
    await user.click(button("Forbind Loyale kunder med virkningen Vækst"));
    expect(said("status")).toContain("»Loyale kunder« fører allerede til »Vækst«.");
    expect(stage.links()).toHaveLength(1);
  });

  test("a link that cannot be written is said, and nothing is drawn", async () => {
    const stage = mapStage();
    const user = await openMap(stage);
    stage.failNext("saveLink");
    await user.click(button("Forbind Kompetencer"));
    await user.click(button("Forbind Kompetencer med virkningen Vækst"));
    expect(said("alert")).not.toBe("");
    expect(listed()).toEqual([]);
  });

  test("outside linking the arrow keys go from box to box", async () => {
    const user = await openMap(mapStage());
    act(() => box("Vækst").focus());
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe("Loyale kunder");
  });
});

describe("the list of links", () => {
  test("removes a link, offers to take it back and keeps the focus near", async () => {
    const stage = mapStage(CHAIN);
    const user = await openMap(stage);
    await user.click(button("Fjern", rowOf(/Kompetencer/)));
    expect(stage.links()).toEqual(["Loyale kunder → Vækst"]);
    expect(said("status")).toContain("»Kompetencer« fører ikke længere til »Loyale kunder«.");
    expect(focused()).toBe("Årsag og virkning");
    await user.click(button("Fortryd"));
    expect([...stage.links()].sort()).toEqual(["Kompetencer → Loyale kunder", "Loyale kunder → Vækst"]);
  });

  test("a note is written by keyboard alone", async () => {
    const stage = mapStage([CHAIN[1]]);
    const user = await openMap(stage);
    act(() => button("Tilføj note", rowOf(/Vækst/)).focus());
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByLabelText("Hvorfor fører det ene til det andet?"));
    await user.keyboard("De køber igen.");
    await user.tab();
    await user.keyboard("{Enter}");
    expect(said("status")).toContain("Noten er gemt.");
    expect(rowOf(/Vækst/).textContent).toContain("De køber igen.");
    expect(focused()).toBe("Rediger note");
  });

  test("a note that cannot be saved is not lost", async () => {
    const stage = mapStage([CHAIN[1]]);
    const user = await openMap(stage);
    await user.click(button("Tilføj note", rowOf(/Vækst/)));
    await user.keyboard("De køber igen.");
    stage.failNext("saveLink");
    await user.click(button("Gem"));
    expect(said("alert")).not.toBe("");
    expect(screen.getByLabelText<HTMLTextAreaElement>("Hvorfor fører det ene til det andet?").value).toBe(
      "De køber igen.",
    );
  });
});

describe("a strategic objective", () => {
  test("shows what measures it and leads to its editor", async () => {
    const user = await openMap(mapStage(CHAIN));
    await user.click(box("Loyale kunder"));
    const actions = screen.getByLabelText("Handlinger for Loyale kunder", { selector: "[role=group]" });
    expect(button("NPS", actions)).toBeTruthy();
    await user.click(button("Rediger", actions));
    expect(await screen.findByText("Rediger strategisk mål", { selector: "h1" }, { timeout: 20_000 })).toBeTruthy();
  });

  test("can be connected from its actions", async () => {
    const stage = mapStage();
    const user = await openMap(stage);
    await user.click(box("Loyale kunder"));
    const actions = screen.getByLabelText("Handlinger for Loyale kunder", { selector: "[role=group]" });
    await user.click(button("Forbind", actions));
    await user.click(button("Forbind Loyale kunder med virkningen Vækst"));
    expect(stage.links()).toEqual(["Loyale kunder → Vækst"]);
  });
});

describe("the order of the boxes", () => {
  /** Customers and money each have two objectives, and the arrows go straight up. */
  const SQUARE: Scorecard = {
    ...MAPPED,
    objectives: [
      ...MAPPED.objectives,
      { ...(MAPPED.objectives[1] as Objective), id: objectiveId("o_Nye kunder"), name: "Nye kunder", order: 2 },
    ],
  };

  test("is the scorecard's, and drawing a link moves no box, however many arrows cross", async () => {
    const stage = mapStage([["Kompetencer", "Nye kunder"]], SQUARE);
    const user = await openMap(stage);
    const before = [boxesOf("Kunde"), boxesOf("Læring")];
    expect(before).toEqual([
      ["Loyale kunder", "Nye kunder"],
      ["Kompetencer", "Forsøg"],
    ]);
    await user.click(button("Forbind Forsøg"));
    await user.click(button("Forbind Forsøg med virkningen Loyale kunder"));
    expect(stage.links()).toHaveLength(2);
    expect([boxesOf("Kunde"), boxesOf("Læring")]).toEqual(before);
  });

  test("is changed by hand, as far as the lane goes, and the focus stays on the button", async () => {
    const stage = mapStage(CHAIN);
    const user = await openMap(stage);
    await user.click(box("Forsøg"));
    const actions = screen.getByLabelText("Handlinger for Forsøg", { selector: "[role=group]" });
    expect(button("Flyt til højre", actions).getAttribute("aria-disabled")).toBe("true");
    await user.click(button("Flyt til venstre", actions));
    expect(stage.calls).toContain("move o_Forsøg up");
    expect(said("status")).toContain("Forsøg er flyttet til venstre.");
    expect(boxesOf("Læring")).toEqual(["Forsøg", "Kompetencer"]);
    expect(focused()).toBe("Flyt til venstre");
  });

  test("an order in which fewer arrows cross is offered, and saved when it is taken", async () => {
    // As wide as a map with two columns.
    jest.replaceProperty(window, "innerWidth", 320);
    const stage = mapStage(
      [
        ["Kompetencer", "Nye kunder"],
        ["Forsøg", "Loyale kunder"],
      ],
      SQUARE,
    );
    const asked: (readonly string[])[] = [];
    stage.reorder = async (ids) => {
      asked.push(ids);
      return success(undefined);
    };
    const user = await openMap(stage);
    await user.click(button("Ordn efter pilene"));
    expect(asked).toHaveLength(1);
    const places = (name: string): number => (asked[0] ?? []).indexOf(`o_${name}`);
    expect(places("Kompetencer") < places("Forsøg")).toBe(places("Nye kunder") < places("Loyale kunder"));
    expect(said("status")).toContain("Boksene er ordnet");
  });

  test("nothing is offered while no arrows cross", async () => {
    await openMap(mapStage(CHAIN));
    expect(buttonsIn(document.body, "Ordn efter pilene")).toEqual([]);
  });
});

describe("an empty map", () => {
  test("has nothing to check where there are no perspectives", async () => {
    const user = show(mapStage([], { ...MAPPED, perspectives: [], objectives: [], kpis: [] }));
    await user.click(screen.getByTitle("Strategikort"));
    await screen.findByText("Begynd med guiden", {}, { timeout: 20_000 });
    expect(isHeaded("Balance i scorecardet")).toBe(false);
  });

  test("teaches where there are no strategic objectives", async () => {
    await openMap(mapStage([], { ...MAPPED, objectives: [], kpis: [] }));
    expect(screen.getByText(/først det langsigtede/)).toBeTruthy();
    expect(button("Begynd med guiden")).toBeTruthy();
    expect(button("Tilføj strategisk mål til Kunde")).toBeTruthy();
  });

  test("teaches where nothing is linked, and no longer once something is", async () => {
    const user = await openMap(mapStage());
    expect(isHeaded("Hvad fører til hvad?")).toBe(true);
    await user.click(button("Forbind Kompetencer"));
    await user.click(button("Forbind Kompetencer med virkningen Vækst"));
    expect(isHeaded("Hvad fører til hvad?")).toBe(false);
  });
});

test("a newer model is shown and cannot be changed", async () => {
  const stage = mapStage(CHAIN);
  stage.show({ readOnly: true });
  const user = await openMap(stage);
  await user.click(box("Loyale kunder"));
  const shown = screen.getByText("Strategikort", { selector: "h1" }).parentElement as HTMLElement;
  expect(buttonsIn(shown, "Loyale kunder")).toHaveLength(1);
  expect(buttonsIn(shown, /Forbind|Fjern|note|Rediger|Tilføj|Vælg/)).toEqual([]);
  expect(listed()).toHaveLength(2);
});
