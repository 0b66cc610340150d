import type { Box } from "../charts/placeOfChart";
import type { ChartCorner, ChartPlace } from "../charts/chart";

/** What lies over cells, by how it follows them: by its two corners, by its first one, or not at all. Sizes are in points. */
export type ShapePlace = ChartPlace | OneCellPlace | Box;
export interface OneCellPlace {
  readonly from: ChartCorner;
  readonly width: number;
  readonly height: number;
}

export const PLACEMENTS = ["TwoCell", "OneCell", "Absolute"] as const;
export type Placement = (typeof PLACEMENTS)[number];

export const placementOf = (place: ShapePlace): Placement =>
  "to" in place ? "TwoCell" : "from" in place ? "OneCell" : "Absolute";

export const FILL_KINDS = ["Gradient", "Pattern", "PictureAndTexture"] as const;

/** Transparency from 0 to 1. Without a colour there is no fill. */
export interface ShapeFill {
  /** `#RRGGBB`; of a kind that cannot be made here, the first of its colours. */
  readonly color?: string;
  readonly transparency?: number;
  /** As a file has it. */
  readonly kept?: { readonly kind: (typeof FILL_KINDS)[number]; readonly xml: string };
}

export const DASH_STYLES = [
  "Solid",
  "Dash",
  "DashDot",
  "DashDotDot",
  "LongDash",
  "LongDashDot",
  "LongDashDotDot",
  "RoundDot",
  "SquareDot",
  "SystemDash",
  "SystemDot",
  "SystemDashDot",
] as const;
export const LINE_STYLES = ["Single", "ThickBetweenThin", "ThickThin", "ThinThick", "ThinThin"] as const;

/** Weight in points, transparency from 0 to 1. */
export interface ShapeLine {
  readonly color: string;
  readonly weight: number;
  readonly dashStyle?: Exclude<(typeof DASH_STYLES)[number], "Solid">;
  readonly style?: Exclude<(typeof LINE_STYLES)[number], "Single">;
  readonly transparency?: number;
}

export const UNDERLINES = [
  "None",
  "Single",
  "Double",
  "Heavy",
  "Dotted",
  "DottedHeavy",
  "Dash",
  "DashHeavy",
  "DashLong",
  "DashLongHeavy",
  "DotDash",
  "DotDashHeavy",
  "DotDotDash",
  "DotDotDashHeavy",
  "Wavy",
  "WavyHeavy",
  "WavyDouble",
] as const;

/** Size in points. What is not said is as Excel writes in a new text box: Calibri 11, black. */
export interface ShapeFont {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: (typeof UNDERLINES)[number];
  readonly color?: string;
}

/** Words in one look; a line break begins a paragraph. */
export interface ShapeRun {
  readonly text: string;
  readonly font?: ShapeFont;
}

export const HORIZONTAL = [
  "Left",
  "Center",
  "Right",
  "Justify",
  "JustifyLow",
  "Distributed",
  "ThaiDistributed",
] as const;
export const VERTICAL = ["Top", "Middle", "Bottom", "Justified", "Distributed"] as const;
export const HORIZONTAL_OVERFLOW = ["Clip", "Overflow"] as const;
export const VERTICAL_OVERFLOW = ["Clip", "Overflow", "Ellipsis"] as const;
export const ORIENTATIONS = [
  "Horizontal",
  "Vertical",
  "Vertical270",
  "WordArtVertical",
  "EastAsianVertical",
  "MongolianVertical",
  "WordArtVerticalRTL",
] as const;
export const READING_ORDERS = ["LeftToRight", "RightToLeft"] as const;
export const AUTO_SIZES = ["AutoSizeNone", "AutoSizeTextToFitShape", "AutoSizeShapeToFitText"] as const;

/** Margins in points. What is not said is the first of the words, and the margins of Excel. */
export interface ShapeText {
  readonly runs: readonly ShapeRun[];
  readonly horizontalAlignment?: (typeof HORIZONTAL)[number];
  readonly verticalAlignment?: (typeof VERTICAL)[number];
  readonly horizontalOverflow?: (typeof HORIZONTAL_OVERFLOW)[number];
  readonly verticalOverflow?: (typeof VERTICAL_OVERFLOW)[number];
  readonly orientation?: (typeof ORIENTATIONS)[number];
  readonly readingOrder?: (typeof READING_ORDERS)[number];
  readonly autoSizeSetting?: (typeof AUTO_SIZES)[number];
  readonly leftMargin?: number;
  readonly rightMargin?: number;
  readonly topMargin?: number;
  readonly bottomMargin?: number;
  readonly isUnwrapped?: true;
}

export const MARGINS = { leftMargin: 7.2, rightMargin: 7.2, topMargin: 3.6, bottomMargin: 3.6 } as const;

/** Of all that lies over cells. The rotation is in degrees, clockwise. */
interface Common {
  readonly id: string;
  readonly name: string;
  readonly place: ShapePlace;
  readonly rotation?: number;
  readonly flipHorizontal?: true;
  readonly flipVertical?: true;
  readonly isHidden?: true;
  readonly lockAspectRatio?: true;
  readonly altTextTitle?: string;
  readonly altTextDescription?: string;
}

/** A preset of DrawingML, or XML that says what presets say; with what is adjusted of it, by the names of its guides. */
interface Preset {
  readonly geometry: string;
  readonly adjustments?: Readonly<Record<string, number>>;
}

export interface GeometricShape extends Common, Preset {
  readonly kind: "geometric";
  readonly isTextBox?: true;
  readonly fill?: ShapeFill;
  readonly line?: ShapeLine;
  readonly text?: ShapeText;
  /** The cell whose text it shows. */
  readonly formula?: string;
  /** Shadows and the like, as a file has them. */
  readonly effects?: string;
}

export const ARROWHEADS = ["None", "Triangle", "Stealth", "Diamond", "Oval", "Open"] as const;
export const ARROW_LENGTHS = ["Medium", "Short", "Long"] as const;
export const ARROW_WIDTHS = ["Medium", "Narrow", "Wide"] as const;

/** An end of a line: how it looks, and the site of the shape that it is glued to. */
export interface LineEnd {
  readonly style?: Exclude<(typeof ARROWHEADS)[number], "None">;
  readonly length?: "Short" | "Long";
  readonly width?: "Narrow" | "Wide";
  readonly glue?: Glue;
}
export interface Glue {
  readonly shape: string;
  readonly site: number;
}

export const CONNECTORS = ["Straight", "Elbow", "Curve"] as const;
export type Connector = (typeof CONNECTORS)[number];

/** Begins at the corner of its box that `flipHorizontal` and `flipVertical` make the first. */
export interface LineShape extends Common, Preset {
  readonly kind: "line";
  readonly line?: ShapeLine;
  readonly begin?: LineEnd;
  readonly end?: LineEnd;
  readonly effects?: string;
}

export const PICTURE_FORMATS = ["PNG", "JPEG", "GIF", "BMP", "UNKNOWN"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export interface Picture extends Common, Preset {
  readonly kind: "picture";
  readonly format: PictureFormat;
  /** Base64. */
  readonly data: string;
  /** The extension of its part in a file, where the format is not known here. */
  readonly extension?: string;
  /** The same as SVG, base64. */
  readonly vector?: string;
  /** What is cut off at each side, as a part of the whole. */
  readonly crop?: Readonly<Partial<Record<"left" | "top" | "right" | "bottom", number>>>;
  readonly line?: ShapeLine;
  readonly effects?: string;
}

export interface ShapeGroup extends Common {
  readonly kind: "group";
  /** The box that places of its shapes are in; it is stretched over the group's own. */
  readonly space: Box;
  readonly shapes: readonly Shape[];
}

/** Where a chart of the sheet lies among the shapes; its place is its own. Charts that no slot names lie on top. */
export interface ChartSlot extends Pick<
  Common,
  "altTextTitle" | "altTextDescription" | "isHidden" | "lockAspectRatio"
> {
  readonly kind: "chart";
  readonly id: string;
}

export type PlacedShape = GeometricShape | LineShape | Picture | ShapeGroup;
export type Shape = PlacedShape | ChartSlot;
