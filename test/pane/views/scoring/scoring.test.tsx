import { act, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { loadSaidBefore } from "../../../../src/session/saidBefore";
import { smallStage } from "../../scorecards";
import { button, field, said, show } from "../../show";
import type { Stage } from "../../stage";

async function open(stage: Stage) {
  const user = show(stage);
  await user.click(button("Indstillinger"));
  await user.click(await screen.findByRole("button", { name: /^Vision og scoring/ }));
  await screen.findByRole("heading", { level: 1, name: "Vision og scoring" });
  return user;
}
const select = (name: string): HTMLElement => screen.getByRole("combobox", { name });
const saved = (stage: Stage) => {
  const state = stage.store.getState();
  if (state.kind !== "ready") throw new Error("not ready");
  return state.scorecard.settings;
};

// As it is when a scorecard with a margin has been read.
beforeAll(() => {
  const settings = saved(smallStage());
  return loadSaidBefore([{ settings: { ...settings, thresholds: { ...settings.thresholds, hysteresis: 2.5 } } }]);
});

/** Typing letter by letter takes its time. */
async function fill(user: UserEvent, element: HTMLElement, text: string): Promise<void> {
  await user.clear(element);
  await user.click(element);
  await user.paste(text);
}

test("everything that holds for the whole scorecard is saved, and can be taken back", async () => {
  const stage = smallStage();
  const user = await open(stage);
  await fill(user, field("Scorecardets navn"), " Nordlys ");
  await fill(user, field("Vision"), "Kunderne anbefaler os først.");
  await fill(user, field("Pejlemærker"), "Flere loyale kunder\n\n Mindre spild ");
  await user.selectOptions(select("Tærskelværdier"), "strict");
  await fill(user, field("»Nået« fra"), "110");
  await fill(user, field("Margen før statusskift"), "2,5");
  await fill(user, field("Loft over scoren"), "120");
  await fill(user, field("Mindste datadækning i %"), "75");
  await user.selectOptions(select("Sammenvejning"), "worst");
  await user.selectOptions(select("Når værdier mangler"), "zero");
  await user.selectOptions(select("Vises pr."), "quarter");
  await user.selectOptions(select("Regnskabsåret begynder i"), "7");
  await fill(user, field("Frist i dage"), "14");
  await user.selectOptions(select("En periode, der er i gang"), "proRata");
  await user.click(button("Gem"));
  expect(saved(stage)).toMatchObject({
    ...{ name: "Nordlys", vision: "Kunderne anbefaler os først.", goals: ["Flere loyale kunder", "Mindre spild"] },
    thresholds: { green: 100, amber: 90, achieved: 110, hysteresis: 2.5 },
    ...{ ceiling: 120, minimumCoverage: 0.75, rollUp: "worst", missing: "zero" },
    ...{ frequency: "quarter", fiscalYearStart: 7, graceDays: 14, running: "proRata" },
  });
  await screen.findByRole("heading", { level: 1, name: "Indstillinger" });
  expect(said("status")).toMatch(/^Indstillingerne er gemt\./);
  await user.click(button("Fortryd"));
  expect(stage.calls).toEqual(["saveSettings", "undo"]);
});

test("a preset fills in its thresholds, and other numbers are thresholds of one's own", async () => {
  const user = await open(smallStage());
  expect(select("Tærskelværdier")).toHaveProperty("value", "standard");
  await user.selectOptions(select("Tærskelværdier"), "okr");
  expect(field("»På sporet« fra")).toHaveProperty("value", "70");
  expect(screen.getByText("Uden for mål under 40, i risiko fra 40, på sporet fra 70.")).toBeTruthy();
  await user.clear(field("»I risiko« fra"));
  await user.type(field("»I risiko« fra"), "50");
  expect(select("Tærskelværdier")).toHaveProperty("value", "own");
});

test("thresholds with many decimals are what they were when nobody has touched them", async () => {
  const stage = smallStage();
  const user = await open(stage);
  await user.selectOptions(select("Tærskelværdier"), "thirds");
  await user.click(button("Gem"));
  expect(saved(stage).thresholds).toEqual({ green: 200 / 3, amber: 100 / 3 });
});

test("it tells what the settings make of the whole scorecard before they are saved", async () => {
  const user = await open(smallStage());
  const preview = screen.getByRole("group", { name: "Hele scorecardet" });
  expect(preview.textContent).toMatch(/Scoren er uændret/);
  await user.selectOptions(select("Tærskelværdier"), "okr");
  expect(preview.textContent).toMatch(/Nu 75.*På sporet/);
});

test.each([
  ["Scorecardets navn", "  ", /Navnet mangler/],
  ["»På sporet« fra", "101", /mellem 0 og 100, ikke 101/],
  ["»I risiko« fra", "95", /ligger over den for »På sporet« \(90\)/],
  ["»I risiko« fra", "", /Skriv et tal/],
  ["»Nået« fra", "80", /mindst 90, ikke 80/],
  ["Margen før statusskift", "-1", /mellem 0 og 50/],
  ["Loft over scoren", "80", /mindst 100, ikke 80/],
  ["Loft over scoren", "hundrede", /ikke .*tal/i],
  ["Mindste datadækning i %", "120", /fra 0 til 100/],
  ["Frist i dage", "1,5", /helt tal/],
])("%s: %j is refused with the reason, and stays as it was typed", async (name, text, reason) => {
  const stage = smallStage();
  const user = await open(stage);
  await user.clear(field(name));
  if (text !== "") await user.type(field(name), text);
  await user.click(button("Gem"));
  expect(stage.calls).toEqual([]);
  expect(field(name).getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement).toBe(field(name));
  expect(field(name)).toHaveProperty("value", text);
  const message = document.getElementById(field(name).getAttribute("aria-describedby")?.split(" ")[0] ?? "");
  expect(message?.textContent).toMatch(reason);
});

test("nobody is told off for a field that has not been left", async () => {
  const user = await open(smallStage());
  await user.clear(field("Loft over scoren"));
  await user.type(field("Loft over scoren"), "8");
  expect(field("Loft over scoren").getAttribute("aria-invalid")).not.toBe("true");
  await user.tab();
  expect(field("Loft over scoren").getAttribute("aria-invalid")).toBe("true");
});

test("when a colleague has changed the same setting, both are shown, and what is typed stays", async () => {
  const stage = smallStage();
  const user = await open(stage);
  await user.clear(field("Loft over scoren"));
  await user.type(field("Loft over scoren"), "150");
  await user.selectOptions(select("Sammenvejning"), "worst");
  act(() =>
    stage.change((definitions) => {
      const { settings } = definitions.scorecard;
      const theirs = { ...settings, ceiling: 120, rollUp: "max", vision: "Først" } as const;
      definitions.scorecard = { ...definitions.scorecard, settings: theirs };
      definitions.revisions.set(settings.id, 1);
    }),
  );
  await user.click(button("Gem"));
  expect(said("alert")).toMatch(/er ændret af Mette/);
  expect(said("status")).toMatch(/I har begge ændret: Loft over scoren og Sammenvejning/);
  expect(field("Loft over scoren")).toHaveProperty("value", "150");
  expect(field("Vision")).toHaveProperty("value", "Først");
  expect(screen.getByText("I projektmappen nu: 120")).toBeTruthy();
  const theirs = screen.getByText("I projektmappen nu: Højeste score").parentElement as HTMLElement;
  await user.click(within(theirs).getByRole("button"));
  expect(select("Sammenvejning")).toHaveProperty("value", "max");
  await user.click(button("Gem"));
  expect(saved(stage)).toMatchObject({ ceiling: 150, rollUp: "max", vision: "Først" });
});

test("a scorecard that can only be read shows its settings and saves none", async () => {
  const stage = smallStage();
  stage.show({ readOnly: true });
  await open(stage);
  expect(said("status")).toMatch(/Scorecardet kan kun læses her/);
  expect(field("Vision").closest("fieldset")).toHaveProperty("disabled", true);
  expect(button("Gem").getAttribute("aria-disabled")).toBe("true");
});
