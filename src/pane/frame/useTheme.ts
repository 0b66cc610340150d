import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const darkQuery = (): MediaQueryList | undefined =>
  typeof window.matchMedia === "function" ? window.matchMedia("(prefers-color-scheme: dark)") : undefined;

function subscribe(onChange: () => void): () => void {
  const query = darkQuery();
  query?.addEventListener("change", onChange);
  return () => query?.removeEventListener("change", onChange);
}

/** Light or dark as the person's system says. High contrast needs no theme: the browser then puts its own colours. */
export function useTheme(): Theme {
  const isDark = useSyncExternalStore(subscribe, () => darkQuery()?.matches ?? false);
  return isDark ? webDarkTheme : webLightTheme;
}
