import { act, fireEvent, render, screen } from "@testing-library/react";
import { useEffect } from "react";
import { NavigationProvider } from "../../../src/pane/frame/navigation";
import { NoticesProvider, useNotices } from "../../../src/pane/frame/Notices";
import { PaneLanguageProvider } from "../../../src/pane/frame/paneLanguage";
import { said } from "../show";

function Saved() {
  const { succeed } = useNotices();
  useEffect(() => succeed("Gemt."), [succeed]);
  return (
    <button type="button" onClick={() => succeed("Gemt igen.")}>
      Fortsæt
    </button>
  );
}

const minute = (): void => act(() => void jest.advanceTimersByTime(60_000));

beforeEach(() => {
  jest.useFakeTimers();
  render(
    <PaneLanguageProvider officeLanguage="da">
      <NavigationProvider>
        <NoticesProvider>
          <Saved />
        </NoticesProvider>
      </NavigationProvider>
    </PaneLanguageProvider>,
  );
});
afterEach(() => jest.useRealTimers());

test("a notice of success goes by itself", () => {
  expect(said("status")).toBe("Gemt.");
  minute();
  expect(said("status")).toBe("");
});

test("it stays while the keyboard is on it, so that Tab goes on from there", () => {
  act(() => screen.getByRole("button", { name: "Luk besked" }).focus());
  minute();
  expect(said("status")).toBe("Gemt.");
  act(() => screen.getByRole("button", { name: "Fortsæt" }).focus());
  minute();
  expect(said("status")).toBe("");
});

test("the next notice leaves the keyboard where it is", () => {
  const dismiss = screen.getByRole("button", { name: "Luk besked" });
  act(() => dismiss.focus());
  fireEvent.click(screen.getByRole("button", { name: "Fortsæt" }));
  expect(said("status")).toBe("Gemt igen.");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Luk besked" }));
});
