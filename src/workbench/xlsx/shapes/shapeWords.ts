import type {
  ARROWHEADS,
  DASH_STYLES,
  HORIZONTAL,
  LINE_STYLES,
  ORIENTATIONS,
  UNDERLINES,
  VERTICAL,
} from "../../grid/shapes/shape";

/** The words of files for the words of Office.js. */
type Words<List extends readonly string[]> = Readonly<Record<List[number], string>>;

/** Two kinds of dashes are told apart by their ends. */
export const DASHES: Words<typeof DASH_STYLES> = {
  Solid: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "sysDashDotDot",
  LongDash: "lgDash",
  LongDashDot: "lgDashDot",
  LongDashDotDot: "lgDashDotDot",
  RoundDot: "sysDot rnd",
  SquareDot: "sysDash",
  SystemDash: "sysDash flat",
  SystemDot: "sysDot",
  SystemDashDot: "sysDashDot",
};

export const COMPOUNDS: Words<typeof LINE_STYLES> = {
  Single: "sng",
  ThickBetweenThin: "tri",
  ThickThin: "thickThin",
  ThinThick: "thinThick",
  ThinThin: "dbl",
};

export const HEADS: Words<typeof ARROWHEADS> = {
  None: "none",
  Triangle: "triangle",
  Stealth: "stealth",
  Diamond: "diamond",
  Oval: "oval",
  Open: "arrow",
};
export const HEAD_SIZES = { Narrow: "sm", Short: "sm", Medium: "med", Wide: "lg", Long: "lg" } as const;

export const ALIGNMENTS: Words<typeof HORIZONTAL> = {
  Left: "l",
  Center: "ctr",
  Right: "r",
  Justify: "just",
  JustifyLow: "justLow",
  Distributed: "dist",
  ThaiDistributed: "thaiDist",
};

export const ANCHORS: Words<typeof VERTICAL> = {
  Top: "t",
  Middle: "ctr",
  Bottom: "b",
  Justified: "just",
  Distributed: "dist",
};

export const DIRECTIONS: Words<typeof ORIENTATIONS> = {
  Horizontal: "horz",
  Vertical: "vert",
  Vertical270: "vert270",
  WordArtVertical: "wordArtVert",
  EastAsianVertical: "eaVert",
  MongolianVertical: "mongolianVert",
  WordArtVerticalRTL: "wordArtVertRtl",
};

export const OVERFLOWS = { Clip: "clip", Overflow: "overflow", Ellipsis: "ellipsis" } as const;

export const UNDERLINE_WORDS: Words<typeof UNDERLINES> = {
  None: "none",
  Single: "sng",
  Double: "dbl",
  Heavy: "heavy",
  Dotted: "dotted",
  DottedHeavy: "dottedHeavy",
  Dash: "dash",
  DashHeavy: "dashHeavy",
  DashLong: "dashLong",
  DashLongHeavy: "dashLongHeavy",
  DotDash: "dotDash",
  DotDashHeavy: "dotDashHeavy",
  DotDotDash: "dotDotDash",
  DotDotDashHeavy: "dotDotDashHeavy",
  Wavy: "wavy",
  WavyHeavy: "wavyHeavy",
  WavyDouble: "wavyDbl",
};
