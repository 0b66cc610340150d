import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Kpi } from "../../../../src/scorecard";
import type { Ready } from "../../../../src/session";
import { smallStage } from "../../scorecards";
import { button, choice, field } from "../../show";
import type { Stage } from "../../stage";
import { box, CHURN, fill, list, NEW_KPI, NPS, openSection, showEditor } from "./showEditor";

const saved = (stage: Stage, name: string): Kpi | undefined =>
  (stage.store.getState() as Ready).scorecard.kpis.find((kpi) => kpi.name === name);
const isChecked = (name: string): boolean => (choice("Retning", name) as HTMLInputElement).checked;
const fromName = (): string | undefined =>
  screen.queryByText(/^(Ud fra navnet|Biblioteket kender)/)?.textContent ?? undefined;

async function named(name: string): Promise<{ readonly stage: Stage; readonly user: UserEvent }> {
  const stage = smallStage();
  const user = showEditor(stage, NEW_KPI);
  await user.type(field("Navn"), name);
  return { stage, user };
}

describe("what the name of a new KPI says", () => {
  test.each([
    ["Ventetid", "Ud fra navnet: Lavere er bedre"],
    ["Kundeklager", "Ud fra navnet: Lavere er bedre"],
    ["Fejlrate", "Ud fra navnet: Lavere er bedre"],
    ["Forhandlertilfredshed", "Ud fra navnet: Højere er bedre"],
  ])("%s", async (name, said) => {
    await named(name);
    expect(fromName()).toBe(said);
    expect(isChecked(said.replace("Ud fra navnet: ", ""))).toBe(true);
  });

  test("decides the score, which stands there at once", async () => {
    const { stage, user } = await named("Leveringstid");
    await user.click(choice("Faktisk værdi", "Tal"));
    fill(box("Faktisk værdi"), "2,6");
    await user.click(choice("Målværdi", "Tal"));
    fill(box("Målværdi"), "2");
    expect(within(screen.getByRole("group", { name: "Score nu" })).getByText("70")).toBeTruthy();
    await user.click(button("Gem"));
    expect(saved(stage, "Leveringstid")?.rule).toEqual({ direction: "lower" });
  });

  test("is all that the library knows of it, by an alias too", async () => {
    const { stage, user } = await named("Annonceforbrug");
    expect(fromName()).toMatch(
      /^Biblioteket kender »Annonceudgifter«: Enhed: kr\. · Beregning: .* · Flere perioder samlet: Summen$/,
    );
    await user.click(button("Gem"));
    expect(saved(stage, "Annonceforbrug")).toMatchObject({
      ...{ unit: "kr.", kind: "budget", aggregation: { kind: "sum" } },
    });
  });

  test("is nothing where the words say nothing", async () => {
    const { stage, user } = await named("Zappelin");
    expect(fromName()).toBeUndefined();
    await user.click(button("Gem"));
    expect(saved(stage, "Zappelin")).toMatchObject({ unit: "", kind: "linear", rule: {} });
  });

  test("goes with the name", async () => {
    const { user } = await named("Fejl");
    expect(isChecked("Lavere er bedre")).toBe(true);
    await user.type(field("Navn"), "fri leverancer");
    expect(isChecked("Højere er bedre")).toBe(true);
    await user.clear(field("Navn"));
    expect(fromName()).toBeUndefined();
  });

  test("is taken back with one click, and does not come again", async () => {
    const { user } = await named("Churn");
    expect((field("Enhed") as HTMLInputElement).value).toBe("%");
    await user.click(button("Brug det ikke"));
    expect(document.activeElement).toBe(field("Navn"));
    expect([fromName(), (field("Enhed") as HTMLInputElement).value]).toEqual([undefined, ""]);
    expect(isChecked("Højere er bedre")).toBe(true);
    await user.type(field("Navn"), " rate");
    expect([fromName(), isChecked("Højere er bedre")]).toEqual([undefined, true]);
  });

  test("never changes what the person has chosen, before or after", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NEW_KPI);
    await user.type(field("Enhed"), "stk.");
    await openSection(user, "Data");
    await user.selectOptions(list("Flere perioder samlet"), "Højeste");
    await user.type(field("Navn"), "Churn");
    await user.click(choice("Retning", "Højere er bedre"));
    await user.type(field("Navn"), " rate");
    await user.click(button("Gem"));
    expect(saved(stage, "Churn rate")).toMatchObject({
      ...{ unit: "stk.", rule: { direction: "higher" }, aggregation: { kind: "max" } },
    });
  });
});

describe("a KPI that is there", () => {
  test("keeps what it has when its name is changed", async () => {
    const stage = smallStage();
    const user = showEditor(stage, NPS);
    const { unit, kind, rule, aggregation } = saved(stage, "NPS") ?? {};
    fill(field("Navn"), "Churn rate");
    expect(fromName()).toBeUndefined();
    await user.click(button("Gem"));
    expect(saved(stage, "Churn rate")).toMatchObject({ unit, kind, rule, aggregation });
  });

  test("of which nobody has said the direction says what its name would have it be, as long as nobody does", async () => {
    const user = showEditor(smallStage(), CHURN);
    const hint = "Ud fra navnet burde lavere være bedre.";
    expect([isChecked("Højere er bedre"), screen.queryByText(hint)]).toEqual([true, expect.anything()]);
    await user.click(choice("Retning", "Lavere er bedre"));
    expect(screen.queryByText(hint)).toBeNull();
    await user.click(choice("Retning", "Højere er bedre"));
    expect(screen.queryByText(hint)).toBeNull();
  });
});
