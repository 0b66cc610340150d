import { tokens, typographyStyles, type GriffelStyle } from "@fluentui/react-components";

/** A pane at double size. */
export const NARROW = "@media (max-width: 240px)";

/** Running text, with the line breaks that a person typed. */
export const TEXT = { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" } satisfies GriffelStyle;

/** What is said in passing. */
export const QUIET = {
  margin: 0,
  color: tokens.colorNeutralForeground3,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  overflowWrap: "anywhere",
} satisfies GriffelStyle;

/** What is heard and not seen. */
export const SPOKEN = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflowX: "hidden",
  overflowY: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} satisfies GriffelStyle;

/** The heading of a page; it can take the focus, and shows that by being where one is. */
export const TITLE = {
  ...typographyStyles.subtitle2,
  margin: 0,
  outlineStyle: "none",
  overflowWrap: "anywhere",
} satisfies GriffelStyle;

export const HEADING = { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" } satisfies GriffelStyle;

/** Things beside each other, and below each other where there is no room. */
export const ROW = {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: tokens.spacingHorizontalS,
} satisfies GriffelStyle;

/** A list without marks. */
export const PLAIN_LIST = {
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalS,
  margin: 0,
  padding: 0,
  listStyleType: "none",
  minWidth: 0,
} satisfies GriffelStyle;

export const CARD = {
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalXS,
  minWidth: 0,
  paddingBlock: tokens.spacingVerticalS,
  paddingInline: tokens.spacingHorizontalM,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusMedium,
} satisfies GriffelStyle;

/** The end of a form, with its buttons; it stays in sight where the pane is high enough. */
export const FOOTER = {
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalS,
  marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
  paddingBlock: tokens.spacingVerticalS,
  paddingInline: tokens.spacingHorizontalM,
  borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  backgroundColor: tokens.colorNeutralBackground1,
  "@media (min-height: 360px)": { position: "sticky", insetBlockEnd: 0, zIndex: 1 },
} satisfies GriffelStyle;
