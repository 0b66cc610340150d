import { act, screen, within } from "@testing-library/react";
import { perspectiveId } from "../../../../src/scorecard";
import { smallStage } from "../../scorecards";
import { button, field, said } from "../../show";
import { createStage, EMPTY_SCORECARD, type Stage } from "../../stage";
import { fill, readyOf, reopen, scorecardOf, showView } from "./showViews";

const heading = (): HTMLElement => screen.getByRole("heading", { level: 2 });
const step = (name: RegExp): HTMLElement =>
  within(screen.getByRole("navigation", { name: "Trin" })).getByRole("button", { name });
const check = (name: string | RegExp): HTMLElement => screen.getByRole("checkbox", { name });

/** Opens the guide, until it has looked for numbers. */
async function openGuide(stage: Stage) {
  const user = showView(stage, { kind: "guide" });
  await act(async () => Promise.resolve());
  return user;
}

describe("from an empty scorecard", () => {
  test("begins with the vision", async () => {
    const stage = createStage(EMPTY_SCORECARD);
    await openGuide(stage);
    // It looks what there is, and changes nothing.
    expect(stage.calls).toEqual(["find"]);
    expect(heading().textContent).toBe("Trin 1 af 5Hvor vil I hen?");
    expect(step(/^Trin 1/).getAttribute("aria-current")).toBe("step");
  });

  test("leads to KPIs with targets, saving each step on the way", async () => {
    const stage = createStage(EMPTY_SCORECARD);
    const user = await openGuide(stage);

    fill(field("Vision"), "Kundernes første valg");
    fill(field("Pejlemærker på vejen, ét pr. linje"), "- Flere loyale\n\nFlere ordrer");
    await user.click(button("Gem og fortsæt"));
    expect(heading().textContent).toContain("Hvad skal lykkes?");
    expect(document.activeElement).toBe(heading());

    await user.click(check("Tilfredse og loyale kunder"));
    fill(field("Egne strategiske mål, ét pr. linje: Finansielt"), "Flere faste ordrer\nLavere spild");
    await user.click(button("Tilføj 3 strategiske mål"));
    expect(heading().textContent).toContain("Hvordan ser I, at det lykkes?");

    await user.click(check(/^Kundetilfredshed/));
    expect(screen.getByText(/^1 fremadrettet og ingen bagudrettede/)).toBeTruthy();
    await user.click(check(/^NPS/));
    await user.click(button("Tilføj 2 KPI'er"));
    expect(heading().textContent).toContain("Hvor er tallene?");

    await user.type(field("Målværdi for NPS"), "60{enter}");
    expect(said("status")).toContain("Målværdien for »NPS« er gemt.");

    const { scorecard, sources } = readyOf(stage);
    expect(scorecard.settings).toMatchObject({
      vision: "Kundernes første valg",
      goals: ["Flere loyale", "Flere ordrer"],
    });
    expect(scorecard.perspectives.map(({ name }) => name)).toEqual(["Finansielt", "Kunde"]);
    expect(scorecard.objectives.map(({ name }) => name)).toEqual([
      "Flere faste ordrer",
      "Lavere spild",
      "Tilfredse og loyale kunder",
    ]);
    const nps = scorecard.kpis.find(({ name }) => name === "NPS");
    expect(nps).toMatchObject({ unit: "point", indicator: "leading" });
    expect(nps && sources.get(nps.id)?.target).toEqual({ kind: "typed", value: 60 });
  });

  test("the vision can be skipped", async () => {
    const stage = createStage(EMPTY_SCORECARD);
    const user = await openGuide(stage);
    await user.click(button("Spring over"));
    expect(heading().textContent).toContain("Hvad skal lykkes?");
    expect(stage.calls).toEqual(["find"]);
  });
});

describe("nothing that was typed is lost", () => {
  test("a vision that could not be saved stays, with the reason", async () => {
    const stage = createStage(EMPTY_SCORECARD);
    const user = await openGuide(stage);
    fill(field("Vision"), "Størst i Norden");
    stage.refuse({ kind: "excel-busy" });
    await user.click(button("Gem og fortsæt"));
    expect(said("alert")).toMatch(/Excel er optaget/);
    expect(field("Vision")).toHaveProperty("value", "Størst i Norden");
    await user.click(button("Gem og fortsæt"));
    expect(heading().textContent).toContain("Hvad skal lykkes?");
  });

  test("it is there again when one leaves and comes back", async () => {
    const stage = createStage(EMPTY_SCORECARD);
    const user = await openGuide(stage);
    fill(field("Vision"), "Størst i Norden");
    await user.click(button("Tilbage"));
    await act(async () => reopen());
    expect(field("Vision")).toHaveProperty("value", "Størst i Norden");
  });

  test("so are strategic objectives when a name is taken", async () => {
    const stage = smallStage();
    const user = await openGuide(stage);
    await user.click(step(/^Trin 2/));
    const own = field("Egne strategiske mål, ét pr. linje: Kunde");
    fill(own, "NPS");
    await user.click(button("Tilføj 1 strategisk mål"));
    expect(said("alert")).toMatch(/NPS/);
    expect(own).toHaveProperty("value", "NPS");
  });

  test("what a colleague wrote meanwhile is shown beside it", async () => {
    const stage = createStage(EMPTY_SCORECARD);
    const user = await openGuide(stage);
    fill(field("Vision"), "Min");
    act(() =>
      stage.change((definitions) => {
        const { settings } = definitions.scorecard;
        definitions.scorecard = { ...definitions.scorecard, settings: { ...settings, vision: "Mettes" } };
        definitions.revisions.set(settings.id, 1);
      }),
    );
    expect(field("Vision")).toHaveProperty("value", "Min");
    expect(screen.getByText("I projektmappen nu: Mettes")).toBeTruthy();
    await user.click(button("Brug den"));
    expect(field("Vision")).toHaveProperty("value", "Mettes");
  });
});

describe("a scorecard that is half made", () => {
  test("goes on where it has got to, with a check at what is done", async () => {
    await openGuide(smallStage());
    expect(heading().textContent).toContain("Hvad skal lykkes?");
    expect(step(/^Trin 3: KPI'er, klaret$/)).toBeTruthy();
  });

  test("lists the KPIs without a score, and those that are ready behind a button", async () => {
    const user = await openGuide(smallStage());
    await user.click(step(/^Trin 4/));
    const missing = screen.getByRole("list", { name: "Mangler endnu" });
    expect(within(missing).getByRole("heading", { name: "Frafald" })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "NPS" })).toBeNull();
    expect(screen.getByText("1 af 2 KPI'er har en score")).toBeTruthy();
    await user.click(button("1 KPI er klar"));
    expect(screen.getByRole("heading", { name: "NPS" })).toBeTruthy();
  });

  test("a KPI stays where it is when it becomes ready", async () => {
    const stage = smallStage();
    stage.cells.set("Data!B4", { kind: "number", value: 4 });
    const user = await openGuide(stage);
    await user.click(step(/^Trin 4/));
    await user.click(button("Brug den markerede celle til faktisk værdi for Frafald"));
    await user.type(field("Målværdi for Frafald"), "5{enter}");
    expect(await screen.findByText("2 af 2 KPI'er har en score")).toBeTruthy();
    expect(field("Målværdi for Frafald")).toBe(document.activeElement);
    expect(screen.getByText("Faktisk værdi: 4 % i Data!B4")).toBeTruthy();
  });

  test("a target that is no number is said when one leaves it, and not saved", async () => {
    const stage = smallStage();
    const user = await openGuide(stage);
    await user.click(step(/^Trin 4/));
    await user.type(field("Målværdi for Frafald"), "12 stk.");
    expect(screen.queryByText(/entydigt tal/)).toBeNull();
    await user.tab();
    expect(screen.getByText(/entydigt tal/)).toBeTruthy();
    expect(stage.calls.filter((call) => call.startsWith("saveKpi"))).toEqual([]);
  });

  test("the last step says what there is and what is missing", async () => {
    const stage = smallStage();
    const user = await openGuide(stage);
    await user.click(step(/^Trin 5/));
    const score = within(screen.getByRole("group", { name: "Samlet score" }));
    expect(score.getByText("75")).toBeTruthy();
    expect(screen.getByText("Intet strategisk mål i Finansielt.")).toBeTruthy();
    expect(heading().textContent).toContain("Der mangler lidt endnu");
    expect(screen.getByText("1 af 2 KPI'er har en score")).toBeTruthy();
    expect(screen.getByText("Ingen tal for Frafald.")).toBeTruthy();
    await user.click(button("Indsæt i den markerede celle"));
    expect(stage.calls.at(-1)).toBe("insertFormula SCORE undefined");
    expect(said("status")).toContain("=BSC.SCORE() er skrevet i Data!B4.");
    await user.click(button("Til trinnet Tal"));
    expect(heading().textContent).toContain("Hvor er tallene?");
  });

  test("coming back from the library one is in the same step, at the same button", async () => {
    const user = await openGuide(smallStage());
    await user.click(step(/^Trin 3/));
    await user.click(button("Bibliotek: KPI'er til Loyale kunder"));
    expect(screen.getByRole("heading", { level: 1, name: "KPI'er til Loyale kunder" })).toBeTruthy();
    await user.click(button("Tilbage"));
    expect(heading().textContent).toContain("Hvordan ser I, at det lykkes?");
    expect(document.activeElement).toBe(button("Bibliotek: KPI'er til Loyale kunder"));
  });
});

describe("strategic objectives", () => {
  test("a perspective of one's own needs a name once it has something in it", async () => {
    const stage = createStage(EMPTY_SCORECARD);
    const user = await openGuide(stage);
    await user.click(step(/^Trin 2/));
    await user.click(button("Endnu et perspektiv"));
    const section = within(screen.getByRole("region", { name: "Endnu et perspektiv" }));
    await user.type(section.getByRole("textbox", { name: /ét pr. linje/ }), "Mindre CO2");
    await user.click(button("Tilføj 1 strategisk mål"));
    expect(stage.calls).not.toContain("addEntries");
    await user.type(section.getByRole("textbox", { name: "Perspektivets navn" }), "Bæredygtighed");
    await user.click(button("Tilføj 1 strategisk mål"));
    expect(scorecardOf(stage).perspectives.map(({ name }) => name)).toEqual(["Bæredygtighed"]);
  });

  test("perspectives that are there under other names are recognised", async () => {
    const stage = createStage({
      ...EMPTY_SCORECARD,
      perspectives: [
        {
          id: perspectiveId("p1"),
          name: "Kunder & marked",
          aliases: [],
          weight: undefined,
          order: 1,
          rollUp: undefined,
          thresholds: undefined,
        },
      ],
    });
    const user = await openGuide(stage);
    await user.click(step(/^Trin 2/));
    const names = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(names).toEqual(["Kunder & marked", "Finansielt", "Interne processer", "Læring og vækst"]);
    expect(check("Tilfredse og loyale kunder")).toBeTruthy();
  });

  test("none is not enough to go on", async () => {
    const user = await openGuide(createStage(EMPTY_SCORECARD));
    await user.click(step(/^Trin 2/));
    await user.click(button("Fortsæt"));
    expect(said("alert")).toMatch(/mindst ét strategisk mål/);
  });
});
