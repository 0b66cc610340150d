import { screen, within } from "@testing-library/react";
import { VERSION } from "../../../../src/pane/parts/version";
import { smallStage } from "../../scorecards";
import { button, said, show } from "../../show";
import { SELF_TEST, type Stage } from "../../stage";

async function openEmpty() {
  const stage = smallStage();
  stage.show({ kind: "empty" });
  const user = show(stage);
  await user.click(button("Selvtest"));
  await screen.findByRole("heading", { level: 1, name: "Selvtest" });
  return { stage, user };
}

const answers = (): readonly (string | undefined)[] =>
  screen.getAllByRole("listitem").map((item) => within(item).getByRole("img").getAttribute("aria-label") ?? undefined);

/** Puts something else in the place of the browser's clipboard. */
function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
}

test("it says what becomes of undo, asks, and shows first what was not as expected", async () => {
  const { stage, user } = await openEmpty();
  expect(screen.getByText(/kan det, der er gjort i projektmappen før, ikke fortrydes/)).toBeTruthy();
  await user.click(button("Start selvtesten"));
  expect(stage.calls).toEqual(["selfTest"]);
  expect(said("status")).toMatch(/^1 svar er ikke som ventet/);
  expect(answers()).toEqual(["Ikke som ventet", "Som ventet"]);
  const [first] = screen.getAllByRole("listitem");
  expect(first?.textContent).toContain("En tabel vokser, når der skrives ved siden af den");
  expect(first?.textContent).toContain("Ventet4Svar3");
});

test("the report is copied as JSON with the version", async () => {
  const { user } = await openEmpty();
  const copied: string[] = [];
  clipboard(async (text) => void copied.push(text));
  await user.click(button("Start selvtesten"));
  await user.click(button("Kopiér rapporten"));
  expect(copied.map((text) => JSON.parse(text) as unknown)).toEqual([{ version: VERSION, ...SELF_TEST }]);
  expect(said("status")).toContain("Rapporten er kopieret.");
});

test("where the browser refuses to copy it is selected", async () => {
  const { user } = await openEmpty();
  clipboard(() => Promise.reject(new Error("not allowed")));
  await user.click(button("Start selvtesten"));
  await user.click(button("Kopiér rapporten"));
  expect(said("status")).toContain("tryk Ctrl+C");
  const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Rapport" });
  expect(document.activeElement).toBe(text);
  expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(text.value);
});

test("in a workbook with a scorecard it says where it can be run, and comes back to the settings", async () => {
  const stage: Stage = smallStage();
  const user = show(stage);
  await user.click(button("Indstillinger"));
  await user.click(await screen.findByRole("button", { name: /^Selvtest/ }));
  expect(await screen.findByText(/Åbn en ny, tom projektmappe/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Start selvtesten" })).toBeNull();
  await user.click(button("Tilbage"));
  expect(await screen.findByRole("heading", { level: 1, name: "Indstillinger" })).toBeTruthy();
});

test("what refuses it is said", async () => {
  const { stage, user } = await openEmpty();
  stage.refuse({ kind: "excel-busy" });
  await user.click(button("Start selvtesten"));
  expect(said("alert")).not.toBe("");
});
