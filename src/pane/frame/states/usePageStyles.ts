import { makeStyles, tokens } from "@fluentui/react-components";

/** A page that holds one message and what to do about it. */
export const usePageStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    maxWidth: "480px",
    marginInline: "auto",
    paddingBlock: tokens.spacingVerticalXXXL,
    paddingInline: tokens.spacingHorizontalL,
  },
  heading: { margin: 0 },
});
