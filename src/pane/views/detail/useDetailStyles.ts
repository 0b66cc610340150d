import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { HEADING, QUIET, ROW, TEXT } from "../../frame/commonStyles";

/** What the parts of a detail have in common. */
export const useDetailStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    paddingBlockStart: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
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
    "@media (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  term: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  fact: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums", whiteSpace: "pre-line" },
});
