import { makeStyles, tokens } from "@fluentui/react-components";
import { SPOKEN } from "../frame/commonStyles";

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
  spoken: SPOKEN,
});
