import { screen } from "@testing-library/react";
import { smallStage } from "../scorecards";
import { button, said, show } from "../show";

const KEY = "bsc.paneLanguage";

afterEach(() => {
  jest.restoreAllMocks();
  window.localStorage.clear();
});

test("the pane speaks the language of Office", () => {
  show(smallStage(), "en");
  expect(document.documentElement.lang).toBe("en");
  expect(button("Refresh")).toBeTruthy();
});

test("the switch changes every word at once and is remembered", async () => {
  const user = show(smallStage(), "da");
  await user.click(button("Indstillinger"));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Opgaverudens sprog" }), "en");
  expect(screen.getByRole("heading", { name: "Settings" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("en");
  expect(window.localStorage.getItem(KEY)).toBe("en");
  await user.click(button("Overview"));
  expect(screen.getAllByText("At risk").length).toBeGreaterThan(0);

  show(smallStage(), "da");
  expect(button("Refresh")).toBeTruthy();
});

test("blocked storage does no harm", async () => {
  const blocked = (): never => {
    throw new DOMException("blocked", "SecurityError");
  };
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(blocked);
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(blocked);
  const user = show(smallStage(), "da");
  await user.click(button("Indstillinger"));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Opgaverudens sprog" }), "en");
  expect(screen.getByRole("heading", { name: "Settings" })).toBeTruthy();
});

test("the language of words in cells is a setting of the workbook", async () => {
  const stage = smallStage();
  const user = show(stage, "da");
  await user.click(button("Indstillinger"));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Sprog for ord i celler" }), "en");
  expect(stage.calls).toEqual(["setLanguage en"]);
  expect(screen.getByRole("combobox", { name: "Sprog for ord i celler" })).toHaveProperty("value", "en");
  expect(said("status")).toBe("Sproget for ord i celler er ændret.");
});
