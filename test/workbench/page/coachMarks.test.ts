import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import type { WorkbookFile } from "../../../src/workbench/grid/file";
import type { Place } from "../../../src/workbench/grid/grid";
import { COACHED, showCoachMarks } from "../../../src/workbench/page/coachMarks";

function shown(known: Readonly<Record<string, string>> = {}, language: "da-DK" | "en-US" = "da-DK") {
  const kept = new Map(Object.entries(known));
  const { document, KeyboardEvent } = new JSDOM().window;
  const element = document.createElement("div");
  element.hidden = true;
  document.body.replaceChildren(element);
  const selected: Place[] = [];
  const memory = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const sheets = ["Rapport", "Nøgletal"].map((name, index) => ({ id: `s${index}`, name }));
  const grid = {
    sheets: () => sheets as never,
    activateSheet: () => undefined,
    select: (place: Place) => void selected.push(place),
  };
  showCoachMarks({ element, memory }, grid, language);
  const button = (text: string): HTMLButtonElement => {
    const found = [...element.querySelectorAll("button")].find(({ textContent }) => textContent === text);
    if (found === undefined) throw new Error(`there is no button ${text}`);
    return found;
  };
  const heading = (): string | null | undefined => element.querySelector("h2")?.textContent;
  const press = (key: string): void => void document.body.dispatchEvent(new KeyboardEvent("keydown", { key }));
  return { document, element, kept, selected, button, heading, press };
}

test("three things are shown one after the other, each at its cell, announced and without taking the focus", () => {
  const { document, element, selected, button, heading } = shown();
  expect(document.activeElement).toBe(document.body);
  expect(element.querySelector("[role=status]")?.textContent).toMatch(/^Ret et tal/);
  button("Næste").focus();
  button("Næste").click();
  expect(heading()).toBe("Se scoren");
  expect(document.activeElement).toBe(button("Næste"));
  button("Næste").click();
  expect(heading()).toBe("Åbn kortet");
  expect(document.activeElement).toBe(button("Luk"));
  expect(selected.map(({ sheetId, area }) => [sheetId, area.row, area.column])).toEqual([
    ["s1", 6, 2],
    ["s0", 4, 1],
  ]);
});

test.each(["Luk", "Escape"])("%s ends them, in this browser for good", (way) => {
  const { element, kept, button, press } = shown();
  if (way === "Luk") button("Luk").click();
  else press(way);
  expect(element.hidden).toBe(true);
  const again = shown(Object.fromEntries(kept));
  expect(again.element.hidden).toBe(true);
  expect(again.selected).toEqual([]);
  expect(kept.has(COACHED)).toBe(true);
});

test("they speak the page's language", () => {
  expect(shown({}, "en-US").heading()).toBe("Change a number");
});

test.each([
  ["sample.json", "Målværdi", "Hele scorecardet"],
  ["sample.en.json", "Target", "The whole scorecard"],
])("in %s the cells are the target of ROI and the overall score", (file, target, whole) => {
  const asset = path.join(__dirname, "../../../assets/sample", file);
  const { sheets } = JSON.parse(readFileSync(asset, "utf8")) as WorkbookFile;
  const at = (sheet: number, address: string): unknown => {
    const cell = sheets[sheet]?.cells[address];
    return typeof cell === "object" ? cell.content : cell;
  };
  expect([at(1, "C5"), at(1, "A7"), at(1, "C7")]).toEqual([target, "ROI", 0.45]);
  expect([at(0, "A5"), at(0, "B5")]).toEqual([whole, "=BSC.SCORE()"]);
});
