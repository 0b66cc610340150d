import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { kpiId } from "../../../../src/scorecard";
import { boundStage, smallStage } from "../../scorecards";
import { button, field, said, show } from "../../show";
import type { Stage } from "../../stage";

async function open(stage: Stage): Promise<UserEvent> {
  const user = show(stage);
  await user.click(button("Hvad nu hvis"));
  await screen.findByRole("heading", { level: 1, name: "Hvad nu hvis" }, { timeout: 20_000 });
  return user;
}

async function type(user: UserEvent, label: string, text: string): Promise<void> {
  await user.clear(field(label));
  await user.type(field(label), text);
}

/** With spaces that break. */
const plain = (text: string | null | undefined): string => (text ?? "").replaceAll("\u00a0", " ");
const row = (name: string): string =>
  plain(
    within(screen.getByRole("table", { name: "Scorer nu og så" }))
      .getByRole("rowheader", { name })
      .closest("tr")?.textContent,
  );
const slider = (name: string): HTMLElement => screen.getByRole("slider", { name });
const section = (name: string): HTMLElement => screen.getByRole("region", { name });
const changes = (): readonly string[] =>
  within(screen.getByRole("list", { name: "Det er anderledes" }))
    .getAllByRole("listitem")
    .map((item) => plain(item.querySelector("span")?.textContent));

describe("what is tried", () => {
  test("scores at once, and is compared with now", async () => {
    const user = await open(smallStage());
    expect(row("Kunde")).toContain("uændret");
    await type(user, "Faktisk værdi", "60");
    expect(row("Kunde")).toMatch(/75.*100 \(25 op\)Fra I risiko til På sporet/);
    expect(row("NPS")).toContain("100");
  });

  test("moves with the slider, by which it is said with its unit", async () => {
    await open(smallStage());
    fireEvent.change(slider("Faktisk værdi"), { target: { value: "40" } });
    expect(plain(slider("Faktisk værdi").getAttribute("aria-valuetext"))).toBe("40 point");
    expect(row("Marketing")).toMatch(/50 \(25 ned\)/);
  });

  test("may be a target or a weight", async () => {
    const user = await open(smallStage());
    await type(user, "Målværdi", "50");
    expect(row("NPS")).toContain("100");
    await type(user, "Vægt", "0");
    expect(row("Kunde")).toContain("ingen score");
    expect(changes()).toEqual(["NPS: målværdi fra 60 point til 50 point", "NPS: vægt fra 1 til 0"]);
  });

  test("is refused where it is no number, and nothing changes", async () => {
    const user = await open(smallStage());
    await type(user, "Faktisk værdi", "halvtreds");
    expect(screen.getByText("Det er ikke et entydigt tal.")).toBeTruthy();
    expect(row("Kunde")).toContain("uændret");
    await type(user, "Vægt", "-1");
    expect(screen.getByText("En vægt er 0 eller mere.")).toBeTruthy();
  });

  test("asks nothing of the session, and is gone after leaving", async () => {
    const stage = smallStage();
    const user = await open(stage);
    await type(user, "Faktisk værdi", "60");
    await user.click(button("Tilbage"));
    expect(stage.calls).toEqual([]);
    await user.click(button("Hvad nu hvis"));
    expect(await screen.findByText("Skru først på noget ovenfor.")).toBeTruthy();
  });

  test("can be put back, one by one and all of it", async () => {
    const user = await open(smallStage());
    await type(user, "Faktisk værdi", "60");
    await type(user, "Vægt", "3");
    await user.click(button(/^Stil tilbage: NPS: værdi/));
    expect(changes()).toEqual(["NPS: vægt fra 1 til 3"]);
    await user.click(button("Stil alt tilbage"));
    expect(row("Kunde")).toContain("uændret");
  });
});

describe("what it takes", () => {
  test("is said for the KPI and for what is above it, and can be tried", async () => {
    const user = await open(smallStage());
    expect(plain(section("Hvad skal der til?").textContent)).toContain("NPS: På sporetVærdien skal være 56 point.");
    await user.click(button("Prøv det, der bringer NPS til På sporet"));
    expect(row("NPS")).toMatch(/90.*På sporet/);
    expect(plain(section("Hvad skal der til?").textContent)).toContain("Det er det allerede.");
  });

  test("says why it cannot be: a KPI without a target", async () => {
    const user = await open(smallStage());
    await user.selectOptions(screen.getByRole("combobox", { name: "Skru på" }), "Frafald");
    const text = plain(section("Hvad skal der til?").textContent);
    expect(text).toContain("Frafald: På sporetDen mangler først en målværdi.");
    expect(text).toContain("KPI'en tæller med i den score, når den har fået sine værdier.");
    expect(text).not.toContain("tæller ikke med");
  });
});

test("what moves the whole is worked out when asked for, with its numbers in a table", async () => {
  const user = await open(smallStage());
  await user.click(button("Regn det ud"));
  const table = screen.getByRole("table", { name: "Samlet score, når en KPI flytter sig" });
  expect(
    within(table)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent),
  ).toEqual(["62,5", "87,5"]);
  expect(plain(table.textContent)).toContain("45 point til 55 point: en tiendedel til hver side");
});

describe("what is made of it", () => {
  test("targets and weights are written by the usual actions, values are not", async () => {
    const stage = smallStage();
    const user = await open(stage);
    await type(user, "Faktisk værdi", "55");
    await type(user, "Målværdi", "70");
    await type(user, "Vægt", "2");
    await user.click(button("Skriv 2 ændringer i scorecardet"));
    expect(stage.calls).toEqual(["saveKpi NPS"]);
    expect(said("status")).toContain("2 ændringer er skrevet.");
    const state = stage.store.getState();
    expect(state.kind === "ready" && state.sources.get(kpiId("nps"))).toMatchObject({
      actual: { kind: "typed", value: 50 },
      target: { kind: "typed", value: 70 },
    });
    expect(changes()).toEqual(["NPS: værdi fra 50 point til 55 point"]);
  });

  test("a value becomes a target only when somebody says so", async () => {
    const user = await open(smallStage());
    await type(user, "Faktisk værdi", "55");
    expect(screen.queryByRole("button", { name: /^Skriv/ })).toBeNull();
    await user.click(button(/^Gør til målværdi: NPS/));
    expect(changes()).toEqual(["NPS: målværdi fra 60 point til 55 point"]);
  });

  test("a refusal is said, and what was not written is still supposed", async () => {
    const stage = smallStage();
    const user = await open(stage);
    await type(user, "Målværdi", "70");
    stage.refuse({ kind: "excel-busy" });
    await user.click(button("Skriv 1 ændring i scorecardet"));
    expect(said("alert")).toContain("Ikke skrevet: NPS");
    expect(changes()).toEqual(["NPS: målværdi fra 60 point til 70 point"]);
  });

  test("a target from a cell is not overwritten", async () => {
    const stage = boundStage();
    await stage.bind(kpiId("nps"), "target", { kind: "bound", address: "Data!B4" });
    const user = await open(stage);
    await type(user, "Målværdi", "70");
    expect(screen.getByText(/kommer fra celler, så ret den der: NPS/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Skriv/ })).toBeNull();
  });

  test("what is supposed while a write is under way stays", async () => {
    const stage = smallStage();
    const user = await open(stage);
    await type(user, "Målværdi", "70");
    await type(user, "Vægt", "2");
    const release = stage.hold();
    await user.click(button("Skriv 2 ændringer i scorecardet"));
    await type(user, "Målværdi", "80");
    release();
    await waitFor(() => expect(said("status")).toContain("2 ændringer er skrevet."));
    expect(changes()).toEqual(["NPS: målværdi fra 70 point til 80 point"]);
  });

  describe("an initiative", () => {
    async function begun(user: UserEvent): Promise<readonly string[]> {
      await user.click(button("Lav en indsats af det"));
      await screen.findByRole("textbox", { name: "Navn" }, { timeout: 20_000 });
      return ["Navn", "Forventet virkning", "Note"].map((label) => (field(label) as HTMLInputElement).value);
    }

    test("says what is to be different and what it would do, and is kept when somebody says so", async () => {
      const stage = smallStage();
      const user = await open(stage);
      await type(user, "Faktisk værdi", "60");
      expect(await begun(user)).toEqual([
        "Flyt NPS fra 50 point til 60 point",
        "Samlet score fra 75 til 100, alt andet lige",
        "NPS: værdi fra 50 point til 60 point",
      ]);
      expect(stage.calls).toEqual([]);
    });

    test("bears the change of a weight as its name, and not a value to reach", async () => {
      const user = await open(smallStage());
      await type(user, "Vægt", "3");
      const [name] = await begun(user);
      expect(name).toBe("NPS: vægt fra 1 til 3");
    });

    test("counts changes where there are several, of one KPI too", async () => {
      const user = await open(smallStage());
      await type(user, "Målværdi", "70");
      await type(user, "Vægt", "3");
      const [name] = await begun(user);
      expect(name).toBe("2 ændringer af scorecardet");
    });
  });

  test("nothing can be written where the scorecard can only be read", async () => {
    const stage = smallStage();
    stage.show({ readOnly: true });
    const user = await open(stage);
    await type(user, "Målværdi", "70");
    expect(screen.queryByRole("button", { name: /^Skriv|indsats/ })).toBeNull();
    expect(row("NPS")).toContain("60");
  });
});

describe("a scenario", () => {
  test("is kept by its name, taken up again, deleted, and comes back when that is undone", async () => {
    const stage = smallStage();
    const user = await open(stage);
    await type(user, "Faktisk værdi", "60");
    await user.click(button("Gem som scenarie"));
    expect(screen.getByText("Giv scenariet et navn.")).not.toBeNull();
    await type(user, "Navn på scenariet", "God vind");
    await user.click(button("Gem som scenarie"));
    await screen.findByText(/God vind: samlet score/);
    expect(plain(section("Scenarier").textContent)).toContain("God vind: samlet score 100, nu 75");
    await user.click(button("Stil alt tilbage"));
    expect(row("Kunde")).toContain("uændret");
    await type(user, "Faktisk værdi", "45");
    const tried = row("Kunde");
    await user.click(button("Hent frem: God vind"));
    expect(row("Kunde")).toContain("25 op");
    // What had been tried is not lost.
    await user.click(button("Fortryd"));
    expect(row("Kunde")).toBe(tried);
    await user.click(button("Hent frem: God vind"));
    expect(row("Kunde")).toContain("25 op");
    await user.click(button("Slet: God vind"));
    await waitFor(() => expect(stage.scenarios).toEqual([]));
    await user.click(button("Fortryd"));
    await waitFor(() => expect(stage.scenarios.map(({ name }) => name)).toEqual(["God vind"]));
    expect(stage.calls.filter((call) => call.startsWith("save"))).toEqual([]);
  });

  test("is shown on the map, which cannot be changed meanwhile", async () => {
    const user = await open(smallStage());
    await type(user, "Faktisk værdi", "60");
    await type(user, "Navn på scenariet", "God vind");
    await user.click(button("Gem som scenarie"));
    await user.click(await screen.findByRole("button", { name: "Vis på kortet: God vind" }));
    await screen.findByText(/Kortet viser et scenarie/, {}, { timeout: 20_000 });
    const lane = (): string => plain(document.querySelector("[data-objective]")?.textContent);
    expect(lane()).toContain("100");
    await user.selectOptions(screen.getByRole("combobox", { name: "Scorer fra" }), "Tallene nu");
    expect(lane()).toContain("75");
  });
});
