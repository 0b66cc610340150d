import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { act, renderHook } from "@testing-library/react";
import { isDark, type OfficeTheme } from "../../../src/pane/frame/isDark";
import { useTheme } from "../../../src/pane/frame/useTheme";

afterEach(() => {
  Reflect.deleteProperty(window, "matchMedia");
});

/** A system whose look can be changed. */
function systemIs(dark: boolean): { turn(dark: boolean): void } {
  const query = Object.assign(new EventTarget(), { matches: dark });
  Object.defineProperty(window, "matchMedia", { configurable: true, value: () => query });
  return {
    turn: (next) => {
      query.matches = next;
      act(() => void query.dispatchEvent(new Event("change")));
    },
  };
}

const themeWhere = (officeTheme: () => OfficeTheme | undefined) => renderHook(() => useTheme(officeTheme)).result;

test("Office's theme goes before the system's", () => {
  systemIs(false);
  expect(themeWhere(() => ({ isDarkTheme: true })).current).toBe(webDarkTheme);
  expect(document.body.style.colorScheme).toBe("dark");
});

test("a light Office stays light on a dark system", () => {
  const system = systemIs(true);
  const theme = themeWhere(() => ({ isDarkTheme: false }));
  expect(theme.current).toBe(webLightTheme);
  system.turn(true);
  expect(theme.current).toBe(webLightTheme);
  expect(document.body.style.colorScheme).toBe("light");
});

test("where Office says nothing the pane follows the system, also when it changes", () => {
  const system = systemIs(false);
  const theme = themeWhere(() => undefined);
  expect(theme.current).toBe(webLightTheme);
  system.turn(true);
  expect(theme.current).toBe(webDarkTheme);
});

test.each([
  ["comes back to the pane", () => window.dispatchEvent(new Event("focus"))],
  ["shows it again", () => document.dispatchEvent(new Event("visibilitychange"))],
])("a theme that was chosen in Excel meanwhile is taken when one %s", (_, happens) => {
  systemIs(false);
  let chosen: OfficeTheme = { isDarkTheme: false };
  const theme = themeWhere(() => chosen);
  chosen = { isDarkTheme: true };
  act(() => void happens());
  expect(theme.current).toBe(webDarkTheme);
});

test.each<[string, OfficeTheme | undefined, boolean | undefined]>([
  ["nothing", undefined, undefined],
  ["a theme without anything", {}, undefined],
  ["black", { bodyBackgroundColor: "#262626" }, true],
  ["white", { bodyBackgroundColor: "#FFFFFF" }, false],
  ["dark grey, by its name", { bodyBackgroundColor: "#B2B2B2", isDarkTheme: true }, true],
  ["a colour that is none", { bodyBackgroundColor: "black" }, undefined],
])("%s says whether it is dark", (_, theme, answer) => {
  expect(isDark(theme)).toBe(answer);
});
