import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW, SPOKEN } from "../frame/commonStyles";

/** The line of a node: what it is on the left, how it stands on the right, its actions at the end. */
export const useNodeStyles = makeStyles({
  line: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS, [NARROW]: { flexWrap: "wrap" } },
  main: { flexGrow: 1, minWidth: 0, [NARROW]: { flexBasis: "100%" } },
  details: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  spoken: SPOKEN,
});
