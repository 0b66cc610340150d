import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CARD, HEADING, NARROW, PLAIN_LIST, TITLE } from "../../frame/commonStyles";

/** What the guide, the library and the import have in common. */
export const useGuideStyles = makeStyles({
  tight: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  heading: TITLE,
  subheading: HEADING,
  text: { margin: 0, ...typographyStyles.body1, overflowWrap: "anywhere" },
  quiet: { margin: 0, ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  name: {
    ...typographyStyles.body1Strong,
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    [NARROW]: { flexBasis: "100%" },
  },
  between: {
    display: "flex",
    [NARROW]: { flexWrap: "wrap" },
    alignItems: "start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  rows: PLAIN_LIST,
  /** A button with many words. */
  long: { maxWidth: "100%", overflowWrap: "anywhere" },
  strong: { padding: 0, ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  bullets: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    // The same at every depth, where browsers would draw circles and squares.
    listStyleType: '"– "',
    overflowWrap: "anywhere",
  },
  group: {
    ...typographyStyles.body1Strong,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  options: { display: "flex", flexDirection: "column", alignItems: "start", minWidth: 0 },
  nameButton: {
    paddingInline: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    minWidth: 0,
    justifyContent: "start",
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  card: CARD,
  fieldset: { margin: 0, padding: 0, border: "none", minWidth: 0, display: "flex", flexDirection: "column" },
  option: { maxWidth: "100%", "& label": { overflowWrap: "anywhere", minWidth: 0 } },
  footer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBlockEnd: `calc(-1 * ${tokens.spacingVerticalL})`,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (min-height: 360px)": { position: "sticky", insetBlockEnd: 0, zIndex: 1 },
  },
});
