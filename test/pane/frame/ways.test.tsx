import { act, screen } from "@testing-library/react";
import { smallStage } from "../scorecards";
import { button, show } from "../show";

/** How far down the page is; in jsdom nothing scrolls by itself. */
const page = document.documentElement;
const scrollTo = (far: number): void => void (page.scrollTop = far);

afterEach(() => scrollTo(0));

/** Leaves the last step of the guide for the overview. */
async function leaveGuide(): Promise<void> {
  const user = show(smallStage());
  await user.click(button("Indstillinger"));
  await user.click(await screen.findByRole("button", { name: /^Trin for trin/ }));
  await user.click(await screen.findByRole("button", { name: /^Trin 5/ }));
  scrollTo(900);
  await user.click(button("Til overblikket"));
}

test("a way to the overview ends at its top with the focus on its heading", async () => {
  await leaveGuide();
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  expect(page.scrollTop).toBe(0);
});

test("a way by the bar ends at the top too, and the focus stays on the bar", async () => {
  const user = show(smallStage());
  scrollTo(600);
  await user.click(button("Strategi"));
  await screen.findByRole("heading", { level: 1, name: "Strategikort" });
  expect(page.scrollTop).toBe(0);
  expect(document.activeElement).toBe(button("Strategi"));
});

test("who comes back finds the page as far down as it was left, with the focus where it was", async () => {
  const user = show(smallStage());
  const row = button("NPS");
  act(() => row.focus());
  scrollTo(420);
  await user.click(row);
  await screen.findByRole("heading", { level: 1, name: "NPS" });
  expect(page.scrollTop).toBe(0);
  await user.click(button("Tilbage"));
  expect(page.scrollTop).toBe(420);
  expect(document.activeElement).toBe(row);
});
