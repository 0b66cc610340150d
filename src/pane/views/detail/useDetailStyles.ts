import { makeStyles, tokens } from "@fluentui/react-components";
import { HEADING, NARROW, QUIET, ROW, TEXT } from "../../frame/commonStyles";

/** What the parts of a detail have in common. */
export const useDetailStyles = makeStyles({
  subheading: HEADING,
  text: TEXT,
  quiet: QUIET,
  row: ROW,
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  plainList: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "fit-content(42%) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  term: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  fact: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums", whiteSpace: "pre-line" },
});
