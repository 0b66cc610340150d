/** What of the theme of Office the pane goes by; older versions name colours only, and Excel on the web may name none. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  /** Such as `#262626`. */
  readonly bodyBackgroundColor?: string;
}

const HALF = 128;

/** Whether a theme of Office is dark; `undefined` where it does not say. */
export function isDark(theme: OfficeTheme | undefined): boolean | undefined {
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const channels = /^#(..)(..)(..)/.exec(theme?.bodyBackgroundColor ?? "")?.slice(1);
  return channels?.every((channel) => parseInt(channel, 16) < HALF);
}
