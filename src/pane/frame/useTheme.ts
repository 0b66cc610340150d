import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useLayoutEffect, useSyncExternalStore } from "react";
import { isDark, type OfficeTheme } from "./isDark";

const darkQuery = (): MediaQueryList | undefined =>
  typeof window.matchMedia === "function" ? window.matchMedia("(prefers-color-scheme: dark)") : undefined;

/** Excel tells nobody that its theme is another, but it is chosen away from the pane. */
function subscribe(onChange: () => void): () => void {
  const query = darkQuery();
  query?.addEventListener("change", onChange);
  window.addEventListener("focus", onChange);
  document.addEventListener("visibilitychange", onChange);
  return () => {
    query?.removeEventListener("change", onChange);
    window.removeEventListener("focus", onChange);
    document.removeEventListener("visibilitychange", onChange);
  };
}

/** Light or dark as Office says, else as the person's system. High contrast needs no theme: the browser then puts its own colours. */
export function useTheme(officeTheme: () => OfficeTheme | undefined): Theme {
  const dark = useSyncExternalStore(subscribe, () => isDark(officeTheme()) ?? darkQuery()?.matches ?? false);
  // What the browser draws itself, such as sliders and lists, goes with it.
  useLayoutEffect(() => {
    document.body.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  return dark ? webDarkTheme : webLightTheme;
}
