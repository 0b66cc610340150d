/** The lines around cells by the names that files have for them, in the order in which the library numbers them. */
export const BORDER_KINDS = [
  "none",
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
] as const;
export type BorderKind = Exclude<(typeof BORDER_KINDS)[number], "none">;
