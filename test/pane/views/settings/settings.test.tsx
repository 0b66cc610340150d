import { readFileSync } from "node:fs";
import path from "node:path";
import { screen } from "@testing-library/react";
import { VERSION } from "../../../../src/pane/parts/version";
import { success, type Problem } from "../../../../src/scorecard";
import { smallStage } from "../../scorecards";
import { button, said, show } from "../../show";
import type { Stage } from "../../stage";

async function open(stage: Stage) {
  const user = show(stage);
  await user.click(button("Indstillinger"));
  await screen.findByRole("heading", { level: 1, name: "Indstillinger" });
  return user;
}

test("the version that is told is that of the package", () => {
  const text = readFileSync(path.resolve(__dirname, "../../../../package.json"), "utf8");
  expect(VERSION).toBe((JSON.parse(text) as { readonly version: string }).version);
});

test("it says which version this is, and that nothing leaves the workbook", async () => {
  await open(smallStage());
  expect(screen.getByText("Intet forlader projektmappen.")).toBeTruthy();
  expect(screen.getByText(`Balanced Scorecard til Excel, version ${VERSION}`)).toBeTruthy();
});

test("a name is kept, and one can go without", async () => {
  const stage = smallStage();
  const user = await open(stage);
  const name = screen.getByRole("combobox", { name: "Dit navn" });
  expect(name).toHaveProperty("value", "Anne");
  await user.clear(name);
  await user.type(name, " Anne Lund ");
  await user.click(button("Gem"));
  expect(said("status")).toBe("Dine ændringer vises nu med navnet Anne Lund.");
  await user.clear(name);
  await user.click(button("Gem"));
  expect(stage.calls).toEqual(["setUser  Anne Lund ", "setUser "]);
  expect(said("status")).toBe("Dine ændringer vises ikke længere med navn.");
});

test("the copy for others says what it has made and where, or why it has made none", async () => {
  const stage = smallStage();
  const user = await open(stage);
  await user.click(button("Kopiér med værdier"));
  expect(said("status")).toBe("Oprettet: Rapport (2). Hver kopi står lige efter det ark, den er lavet af.");
  stage.refuse({ kind: "no-score-formulas" } satisfies Problem);
  await user.click(button("Kopiér med værdier"));
  expect(said("alert")).toMatch(/^Ingen synlige ark bruger BSC-formler/);
});

test.each([
  [/^Vision og scoring/, "Vision og scoring"],
  [/^Perioder/, "Perioder"],
  [/^Ændringer/, "Ændringer"],
  [/^Trin for trin/, "Kom i gang"],
  [/^Find tallene/, "Find tallene"],
  [/^KPI-bibliotek/, "KPI-bibliotek"],
  [/^Importér en tabel/, "Importér en tabel"],
])("%s opens, and back comes back to it", async (name, heading) => {
  const user = await open(smallStage());
  await user.click(button(name));
  const title = await screen.findByRole("heading", { level: 1, name: heading });
  expect(document.activeElement).toBe(title);
  await user.click(button("Tilbage"));
  expect(document.activeElement).toBe(button(name));
});

test("a scorecard that can only be read lets the language of its cells be", async () => {
  const stage = smallStage();
  stage.show({ readOnly: true });
  await open({ ...stage, changes: async () => Promise.resolve(success([])) });
  expect(screen.getByRole("combobox", { name: "Sprog for ord i celler" })).toHaveProperty("disabled", true);
});
