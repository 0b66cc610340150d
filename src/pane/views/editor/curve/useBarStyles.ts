import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

/** Horizontal bars with their words. */
export const useBarStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  here: { fontWeight: tokens.fontWeightSemibold },
  track: {
    height: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    [FORCED]: { border: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    borderRadius: "inherit",
    backgroundColor: tokens.colorBrandBackground,
    [FORCED]: { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});
