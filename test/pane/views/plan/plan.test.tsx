import { act, fireEvent, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { dayOf, failure, kpiId } from "../../../../src/scorecard";
import { button, said, show } from "../../show";
import { checkIn, initiative, planStage, TODAY, type PlanStage } from "./planStage";

const LOADED = { timeout: 20_000 };

async function openPlan(stage: PlanStage): Promise<UserEvent> {
  const user = show(stage);
  await user.click(button("Indsatser"));
  await screen.findByRole("heading", { level: 1, name: "Indsatser" }, LOADED);
  return user;
}

const tab = (name: string): HTMLElement => screen.getByRole("tab", { name });
const text = (name: string): HTMLElement => screen.getByLabelText(new RegExp(`^${name}`));
const panel = (): string => (screen.getByRole("tabpanel").textContent ?? "").replaceAll("\u00a0", " ");

describe("mine", () => {
  test("asks once who one is, and then signs changes with it", async () => {
    const stage = planStage({ person: "", initiatives: [initiative("a", { owner: "Bo" })] });
    const user = await openPlan(stage);
    await user.click(button("Gem"));
    expect(screen.getByText("Skriv dit navn.")).toBeTruthy();
    await user.type(screen.getByLabelText("Dit navn"), " Bo ");
    await user.click(button("Gem"));
    expect(stage.user()).toBe("Bo");
    expect(panel()).toContain("Opgaver for Bo");
    expect(screen.getByRole("button", { name: "Åbn indsatsen Indsats a" })).toBeTruthy();
    expect(document.activeElement?.tagName).toBe("H1");
  });

  test("shows the latest first, with a sign for what is late", async () => {
    await openPlan(
      planStage({
        initiatives: [
          initiative("soon", { due: TODAY + 7, progress: 0.25 }),
          initiative("late", { due: dayOf({ year: 2026, month: 11, day: 20 }), effect: "NPS +5" }),
          initiative("done", { due: TODAY - 9, progress: 1 }),
        ],
      }),
    );
    const cards = within(screen.getByRole("region", { name: "Indsatser" })).getAllByRole("listitem");
    expect(cards).toHaveLength(2);
    expect(cards[0]?.textContent).toContain("3 dage over tiden (20. nov. 2026)");
    expect(cards[0]?.textContent).toContain("Forventet: NPS +5");
    expect((cards[1]?.textContent ?? "").replaceAll("\u00a0", " ")).toContain("25 % færdig");
  });

  test("of somebody who owns nothing says so, and another name can be given", async () => {
    const user = await openPlan(planStage({ initiatives: [initiative("a", { owner: "Bo" })] }));
    expect(panel()).toContain("Anne ejer endnu ingen");
    await user.click(button("Et andet navn"));
    await user.clear(screen.getByLabelText("Dit navn"));
    await user.type(screen.getByLabelText("Dit navn"), "Bo");
    await user.click(button("Gem"));
    expect(panel()).toContain("1 ting venter");
  });

  test("leads from a KPI without a check-in to the form for one", async () => {
    const stage = planStage();
    stage.change((definitions) => {
      const { scorecard } = definitions;
      definitions.scorecard = { ...scorecard, kpis: scorecard.kpis.map((kpi) => ({ ...kpi, owner: "Anne" })) };
    });
    const user = await openPlan(stage);
    await screen.findByText("2 ting venter");
    expect(panel()).toContain("Ingen værdi for november 2026");
    await user.click(button("Ny statusopdatering: NPS"));
    expect(await screen.findByRole("heading", { level: 1, name: "Ny statusopdatering" }, LOADED)).toBeTruthy();
  });
});

describe("all initiatives", () => {
  test("stand under what they are for; those whose parent is gone stand apart", async () => {
    const user = await openPlan(
      planStage({
        initiatives: [
          initiative("a"),
          initiative("b", { parent: "loyal" as never, owner: "" }),
          initiative("c", { parent: "gone" as never }),
        ],
      }),
    );
    await user.click(tab("Alle indsatser"));
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "Loyale kunder",
      "NPS",
      "Hører ikke længere til noget",
    ]);
    expect(screen.getByRole("region", { name: "Loyale kunder" }).textContent).toContain("Ingen ejer");
  });

  test("that are none teach what one is", async () => {
    const user = await openPlan(planStage());
    await user.click(tab("Alle indsatser"));
    expect(panel()).toContain("En indsats er det, I gør for at nå et strategisk mål");
  });

  test("the list that was open is open again when one comes back", async () => {
    const user = await openPlan(planStage({ initiatives: [initiative("a")] }));
    await user.click(tab("Alle indsatser"));
    await user.click(button("Åbn indsatsen Indsats a"));
    await screen.findByRole("heading", { level: 1, name: "Rediger indsats" }, LOADED);
    await user.click(button("Annuller"));
    expect(tab("Alle indsatser").getAttribute("aria-selected")).toBe("true");
    expect(document.activeElement).toBe(button("Åbn indsatsen Indsats a"));
  });

  test("the lists are changed with the arrow keys too", async () => {
    const user = await openPlan(planStage());
    act(() => tab("Mine").focus());
    await user.keyboard("{ArrowRight}");
    expect(tab("Alle indsatser").getAttribute("aria-selected")).toBe("true");
    expect(document.activeElement).toBe(tab("Alle indsatser"));
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(document.activeElement).toBe(tab("Statusopdateringer"));
  });
});

describe("the latest check-ins", () => {
  test("come newest first, each with its KPI; of a deleted one they stay", async () => {
    const user = await openPlan(
      planStage({ checkIns: [checkIn("1"), checkIn("2", { kpi: kpiId("gone") }), checkIn("3")] }),
    );
    await user.click(tab("Statusopdateringer"));
    const cards = await screen.findAllByRole("listitem");
    expect(cards.map(({ textContent }) => textContent?.slice(0, 9))).toEqual(["NPSNote 3", "En KPI, d", "NPSNote 1"]);
  });

  test("that cannot be read say why", async () => {
    const stage = planStage();
    const user = show({ ...stage, checkIns: async () => failure({ kind: "source-gone" }) });
    await user.click(button("Indsatser"));
    await screen.findByRole("heading", { level: 1, name: "Indsatser" }, LOADED);
    await user.click(tab("Statusopdateringer"));
    expect(await screen.findByText(/findes ikke længere/)).toBeTruthy();
  });
});

describe("the editor of an initiative", () => {
  async function openInitiative(stage: PlanStage, id = "a"): Promise<UserEvent> {
    const user = await openPlan(stage);
    await user.click(tab("Alle indsatser"));
    await user.click(button(`Åbn indsatsen Indsats ${id}`));
    await screen.findByRole("heading", { level: 1, name: "Rediger indsats" }, LOADED);
    return user;
  }
  const retype = async (user: UserEvent, field: string, typed: string): Promise<void> => {
    await user.clear(text(field));
    if (typed !== "") await user.type(text(field), typed);
  };

  test("makes a new one where one stood", async () => {
    const stage = planStage();
    const user = show(stage);
    await user.click(screen.getAllByRole("button", { name: "NPS" })[0] as HTMLElement);
    await user.click(await screen.findByRole("button", { name: "Tilføj indsats" }, LOADED));
    await screen.findByRole("heading", { level: 1, name: "Ny indsats" }, LOADED);
    expect(document.activeElement).toBe(text("Navn"));
    await user.type(text("Navn"), "Ring til de utilfredse");
    await user.type(text("Ejer"), "Bo");
    await user.type(text("Fremdrift"), "25");
    await user.click(button("Gem"));
    expect(stage.initiatives()).toMatchObject([
      { name: "Ring til de utilfredse", parent: "nps", owner: "Bo", progress: 0.25, due: undefined },
    ]);
    expect(said("status")).toContain("»Ring til de utilfredse« er gemt.");
    expect(await screen.findByRole("heading", { level: 1, name: "NPS" })).toBeTruthy();
  });

  test("what is wrong is said after the click that leaves it, so that no button moves away under the pointer", async () => {
    const stage = planStage({ initiatives: [initiative("a")] });
    const user = await openInitiative(stage);
    await retype(user, "Fremdrift", "120");
    const cancel = button("Annuller");
    fireEvent.pointerDown(cancel);
    act(() => cancel.focus());
    expect(screen.queryByText("Skriv et tal fra 0 til 100.")).toBeNull();
    fireEvent.pointerUp(cancel);
    fireEvent.click(cancel);
    expect(await screen.findByRole("heading", { level: 1, name: "Indsatser" })).toBeTruthy();
  });

  test("by keyboard it is said when one leaves the field", async () => {
    const user = await openInitiative(planStage({ initiatives: [initiative("a")] }));
    await retype(user, "Fremdrift", "120");
    await user.tab();
    expect(screen.getByText("Skriv et tal fra 0 til 100.")).toBeTruthy();
  });

  test("refuses what is wrong, and brings one to it", async () => {
    const stage = planStage({ initiatives: [initiative("a")] });
    const user = await openInitiative(stage);
    await retype(user, "Fremdrift", "120");
    expect(screen.queryByText("Skriv et tal fra 0 til 100.")).toBeNull();
    await user.click(button("Gem"));
    expect(screen.getByText("Skriv et tal fra 0 til 100.")).toBeTruthy();
    expect(document.activeElement).toBe(text("Fremdrift"));
    expect(stage.calls).not.toContain("saveInitiative");
  });

  test("keeps what is typed when saving fails and when the workbook is read again", async () => {
    const stage = planStage({ initiatives: [initiative("a")] });
    const user = await openInitiative(stage);
    await retype(user, "Navn", "Nyt navn");
    stage.refuse({ kind: "source-gone" });
    await user.click(button("Gem"));
    expect(said("alert")).not.toBe("");
    act(() => stage.rename("NPS 2"));
    expect(text("Navn")).toHaveProperty("value", "Nyt navn");
    await user.click(button("Gem"));
    expect(stage.initiatives()[0]?.name).toBe("Nyt navn");
  });

  test("shows mine and theirs field by field when a colleague was faster", async () => {
    const stage = planStage({ initiatives: [initiative("a", { progress: 0.1 })] });
    const user = await openInitiative(stage);
    await retype(user, "Fremdrift", "50");
    await retype(user, "Ejer", "Anne B");
    act(() => stage.colleague("a", { progress: 0.8, note: "Fra Mette" }));
    await user.click(button("Gem"));
    expect(said("alert")).toContain("ændret af Mette");
    expect(stage.initiatives()[0]).toMatchObject({ progress: 0.8, owner: "Anne" });
    // Only the field that both have changed asks for a decision; the note follows the colleague.
    expect(screen.getAllByText(/^I projektmappen nu/).map(({ textContent }) => textContent)).toEqual([
      "I projektmappen nu: 80",
    ]);
    expect(text("Note")).toHaveProperty("value", "Fra Mette");
    await user.click(button("Brug den"));
    expect(text("Fremdrift")).toHaveProperty("value", "80");
    await user.click(button("Gem"));
    expect(stage.initiatives()[0]).toMatchObject({ progress: 0.8, owner: "Anne B", note: "Fra Mette" });
  });

  test("takes it out, and gives it back on demand", async () => {
    const stage = planStage({ initiatives: [initiative("a"), initiative("b")] });
    const user = await openInitiative(stage);
    await user.click(button("Slet"));
    expect(stage.initiatives().map(({ id }) => id)).toEqual(["b"]);
    expect(said("status")).toContain("»Indsats a« er slettet.");
    await user.click(button("Fortryd"));
    expect(stage.initiatives().map(({ id }) => id)).toEqual(["a", "b"]);
    expect(said("status")).toContain("»Indsats a« er tilbage.");
  });

  test("of one that a colleague deletes meanwhile keeps what is typed, and saves it as a new one", async () => {
    const stage = planStage({ initiatives: [initiative("a")] });
    const user = await openInitiative(stage);
    await retype(user, "Navn", "Vigtig indsats");
    act(() => stage.colleague("a", "deletes"));
    expect(said("alert")).toContain("slettet af en anden");
    expect(screen.queryByRole("button", { name: "Slet" })).toBeNull();
    await user.click(button("Gem"));
    expect(stage.initiatives()).toMatchObject([{ id: "new0", name: "Vigtig indsats", owner: "Anne" }]);
  });

  test("of one whose parent is gone asks where it belongs", async () => {
    const stage = planStage({ initiatives: [initiative("a", { parent: "gone" as never })] });
    const user = await openInitiative(stage);
    expect(screen.getByText(/Det, den hørte til, er slettet/)).toBeTruthy();
    await user.click(button("Gem"));
    expect(stage.calls).not.toContain("saveInitiative");
    await user.selectOptions(text("Hører til"), "Loyale kunder");
    await user.click(button("Gem"));
    expect(stage.initiatives()[0]?.parent).toBe("loyal");
  });
});

describe("the form of a check-in", () => {
  async function openCheckIn(stage: PlanStage, name = "NPS"): Promise<UserEvent> {
    const user = show(stage);
    await user.click(screen.getAllByRole("button", { name })[0] as HTMLElement);
    await user.click(await screen.findByRole("button", { name: "Giv statusopdatering" }, LOADED));
    await screen.findByRole("heading", { level: 1, name: "Ny statusopdatering" }, LOADED);
    return user;
  }

  test("begins with this period and the value of the workbook", async () => {
    const stage = planStage();
    const user = await openCheckIn(stage);
    expect(screen.getByRole("combobox", { name: "Periode" })).toHaveProperty("value", "2026-11");
    expect(text("Den værdi, du ser")).toHaveProperty("value", "50");
    await user.type(text("Note"), "Kampagnen virker.");
    await user.click(screen.getByRole("radio", { name: /Meget sikker/ }));
    await user.click(button("Gem"));
    expect(stage.said).toEqual([
      { kpi: "nps", period: "2026-11", value: 50, note: "Kampagnen virker.", confidence: 5 },
    ]);
    expect(said("status")).toContain("Din statusopdatering for NPS er gemt.");
  });

  test("takes the value along to another period only when it was typed", async () => {
    const stage = planStage();
    const user = await openCheckIn(stage);
    await user.selectOptions(screen.getByRole("combobox", { name: "Periode" }), "oktober 2026");
    expect(text("Den værdi, du ser")).toHaveProperty("value", "");
    await user.type(text("Den værdi, du ser"), "48,5");
    await user.selectOptions(screen.getByRole("combobox", { name: "Periode" }), "september 2026");
    await user.click(button("Gem"));
    expect(stage.said).toMatchObject([{ period: "2026-09", value: 48.5, confidence: undefined }]);
  });

  test("refuses text for a value, and a check-in that says nothing", async () => {
    const stage = planStage();
    const user = await openCheckIn(stage);
    await user.clear(text("Den værdi, du ser"));
    await user.click(button("Gem"));
    expect(screen.getByText(/Skriv en værdi eller en note/)).toBeTruthy();
    await user.type(text("Den værdi, du ser"), "halvtreds");
    await user.click(button("Gem"));
    expect(screen.getByText(/ikke et entydigt tal/)).toBeTruthy();
    expect(document.activeElement).toBe(text("Den værdi, du ser"));
    expect(stage.said).toEqual([]);
  });

  test("keeps what is typed when saving fails, and when the KPI goes", async () => {
    const stage = planStage();
    const user = await openCheckIn(stage);
    await user.type(text("Note"), "Lang historie");
    stage.refuse({ kind: "row-gone", name: "" });
    await user.click(button("Gem"));
    expect(said("alert")).toContain("slettet af en anden");
    act(() => stage.change((definitions) => (definitions.scorecard = { ...definitions.scorecard, kpis: [] })));
    expect(text("Note")).toHaveProperty("value", "Lang historie");
    expect(screen.getByText("Om NPS")).toBeTruthy();
  });

  test("asks for a name while nobody has said it", async () => {
    const stage = planStage({ person: "" });
    const user = await openCheckIn(stage);
    await user.type(text("Dit navn"), "Bo");
    await user.click(button("Gem"));
    expect(stage.user()).toBe("Bo");
    expect(stage.said).toHaveLength(1);
  });
});
