import { makeStyles, tokens } from "@fluentui/react-components";

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
  header: { fontWeight: tokens.fontWeightSemibold },
  onOneLine: { whiteSpace: "nowrap" },
  number: { textAlign: "end", whiteSpace: "nowrap" },
  remarks: { display: "block", color: tokens.colorNeutralForeground3 },
});
