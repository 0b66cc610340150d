import { makeStyles, tokens } from "@fluentui/react-components";
import { CARD, HEADING, PLAIN_LIST, QUIET, ROW, TEXT, TITLE } from "../frame/commonStyles";

/** What the settings, the health list and the pages below them have in common. */
export const useSettingsStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  title: TITLE,
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  close: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: HEADING,
  text: TEXT,
  quiet: QUIET,
  row: ROW,
  list: PLAIN_LIST,
  bullets: { ...TEXT, paddingInlineStart: tokens.spacingHorizontalXL },
  card: CARD,
});
