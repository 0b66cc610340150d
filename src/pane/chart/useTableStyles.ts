import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../frame/commonStyles";

/** The table of the numbers behind a chart. */
export const useTableStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  caption: { paddingBlock: tokens.spacingVerticalXS, textAlign: "start", color: tokens.colorNeutralForeground3 },
  cell: {
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  // At double size a name has a line of its own, above its numbers.
  line: { [NARROW]: { display: "flex", flexWrap: "wrap" } },
  name: { [NARROW]: { flexBasis: "100%", borderBottomStyle: "none" } },
  header: { fontWeight: tokens.fontWeightSemibold },
  onOneLine: { whiteSpace: "nowrap" },
  number: { textAlign: "end", whiteSpace: "nowrap", [NARROW]: { flexGrow: 1, flexBasis: 0 } },
  remarks: { display: "block", color: tokens.colorNeutralForeground3 },
});
