import { makeStyles, tokens } from "@fluentui/react-components";
import { HEADING, NARROW, PLAIN_LIST, QUIET, ROW, TEXT } from "../../frame/commonStyles";

const FORCED = "@media (forced-colors: active)";

/** What the parts of the view have in common. */
export const useWhatIfStyles = makeStyles({
  text: TEXT,
  quiet: QUIET,
  row: ROW,
  list: PLAIN_LIST,
  subheading: HEADING,
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  top: {
    position: "sticky",
    insetBlockStart: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 320px)": { position: "static" },
  },
  caption: { textAlign: "start", color: tokens.colorNeutralForeground3 },
  summary: {
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    "& > svg": { verticalAlign: "text-bottom" },
  },
  figure: { whiteSpace: "nowrap", "& > svg": { verticalAlign: "text-bottom" } },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  // At double size a name has a line of its own.
  line: { [NARROW]: { display: "flex", flexWrap: "wrap" } },
  name: { [NARROW]: { flexBasis: "100%" } },
  head: { color: tokens.colorNeutralForeground3 },
  whole: { fontWeight: tokens.fontWeightSemibold },
  // On a colour that is too dark for a dark page browsers draw the rest of it for a light one.
  range: { width: "100%", minWidth: 0, minHeight: "24px", margin: 0, accentColor: tokens.colorBrandForeground1 },
  track: { fill: tokens.colorNeutralBackground4, [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
  fall: { fill: tokens.colorNeutralStrokeAccessible, [FORCED]: { fill: "CanvasText" } },
  rise: { fill: tokens.colorBrandBackground, [FORCED]: { fill: "Highlight" } },
  mark: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px", [FORCED]: { stroke: "CanvasText" } },
  drawing: { display: "block", width: "100%" },
});
