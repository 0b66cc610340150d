import { makeStyles, tokens } from "@fluentui/react-components";

/** A chart that one goes through by keys, what is said of the point below it, and what only a screen reader is told. */
export const useReadoutStyles = makeStyles({
  chart: {
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  readout: {
    margin: 0,
    minHeight: tokens.lineHeightBase300,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflowX: "hidden",
    overflowY: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
