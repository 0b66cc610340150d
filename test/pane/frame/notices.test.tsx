import { act, fireEvent, render, screen } from "@testing-library/react";
import { useEffect } from "react";
import { NavigationProvider, useNavigation } from "../../../src/pane/frame/navigation";
import { NoticesProvider, useNotices } from "../../../src/pane/frame/Notices";
import { PaneLanguageProvider } from "../../../src/pane/frame/paneLanguage";
import { SessionProvider } from "../../../src/pane/frame/session";
import { said } from "../show";
import { createStage } from "../stage";

const UNDO = { label: "Fortryd", run: () => Promise.resolve() };

function Saved() {
  const { succeed, fail } = useNotices();
  const { open } = useNavigation();
  useEffect(() => succeed("Gemt."), [succeed]);
  return (
    <>
      <button type="button" onClick={() => succeed("Gemt igen.")}>
        Fortsæt
      </button>
      <button type="button" onClick={() => succeed("Ændret.", UNDO)}>
        Ret
      </button>
      <button type="button" onClick={() => succeed("Hentet.", { ...UNDO, isOnlyHere: true })}>
        Hent
      </button>
      <button type="button" onClick={() => fail("Gik ikke.")}>
        Fejl
      </button>
      <button type="button" onClick={() => open({ kind: "settings" })}>
        Videre
      </button>
    </>
  );
}

const stage = createStage();

const minute = (): void => act(() => void jest.advanceTimersByTime(60_000));

beforeEach(() => {
  jest.useFakeTimers();
  stage.mergesUndo = () => true;
  render(
    <PaneLanguageProvider officeLanguage="da">
      <NavigationProvider>
        <SessionProvider session={stage}>
          <NoticesProvider>
            <Saved />
          </NoticesProvider>
        </SessionProvider>
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

const change = (): void => void fireEvent.click(screen.getByRole("button", { name: "Ret" }));

test("where Excel takes a save back in steps, the first one that can be undone says so, and no other", () => {
  stage.mergesUndo = () => false;
  expect(said("status")).toBe("Gemt.");
  // What the change log does not hold is no save that Ctrl+Z or the log takes back.
  fireEvent.click(screen.getByRole("button", { name: "Hent" }));
  expect(said("status")).toMatch(/^Hentet\.Fortryd/);
  change();
  expect(said("status")).toMatch(/^Ændret\.Ctrl\+Z i Excel tager det tilbage i flere trin\./);
  change();
  expect(said("status")).toMatch(/^Ændret\.Fortryd/);
});

test("where Excel takes a save back at once there is nothing to say", () => {
  change();
  expect(said("status")).toMatch(/^Ændret\.Fortryd/);
});

const press = (name: string): void => void fireEvent.click(screen.getByRole("button", { name }));

test("it goes along where one is led, and no further", () => {
  press("Fortsæt");
  press("Videre");
  expect(said("status")).toBe("Gemt igen.");
  press("Videre");
  expect(said("status")).toBe("");
});

test("what went wrong stays until somebody has seen it", () => {
  press("Fejl");
  press("Videre");
  press("Videre");
  expect(said("alert")).toBe("Gik ikke.");
});
