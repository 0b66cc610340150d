import type { Area } from "./grid";

/** How a sheet is printed, in Excel's own words; what is missing is as Excel has it. Margins are in points. */
export interface PageSetup {
  readonly orientation?: "Portrait" | "Landscape";
  readonly paperSize?: PaperSize;
  /** Percent, or pages that the sheet is fitted to. */
  readonly zoom?: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly leftMargin?: number;
  readonly rightMargin?: number;
  readonly topMargin?: number;
  readonly bottomMargin?: number;
  readonly headerMargin?: number;
  readonly footerMargin?: number;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly blackAndWhite?: boolean;
  readonly draftMode?: boolean;
  readonly firstPageNumber?: number;
  readonly printGridlines?: boolean;
  readonly printHeadings?: boolean;
  readonly printComments?: "EndSheet" | "InPlace";
  readonly printErrors?: "Blank" | "Dash" | "NotAvailable";
  readonly printOrder?: "OverThenDown";
  readonly headers?: Readonly<Partial<Record<PageKind, Readonly<Partial<Record<HeaderPart, string>>>>>>;
  readonly headerState?: "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
  readonly useSheetMargins?: boolean;
  readonly useSheetScale?: boolean;
  readonly printArea?: readonly Area[];
  /** Rows and columns that begin a page, by index. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
  readonly titleRows?: { readonly first: number; readonly count: number };
  readonly titleColumns?: { readonly first: number; readonly count: number };
}

export type PageKind = "default" | "first" | "even";
export type HeaderPart = "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

/** In the order in which files number them, from 1. */
export const PAPER_SIZES = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
  "Paper10x14",
  "Paper11x17",
  "Note",
  "Envelope9",
  "Envelope10",
  "Envelope11",
  "Envelope12",
  "Envelope14",
  "Csheet",
  "Dsheet",
  "Esheet",
  "EnvelopeDL",
  "EnvelopeC5",
  "EnvelopeC3",
  "EnvelopeC4",
  "EnvelopeC6",
  "EnvelopeC65",
  "EnvelopeB4",
  "EnvelopeB5",
  "EnvelopeB6",
  "EnvelopeItaly",
  "EnvelopeMonarch",
  "EnvelopePersonal",
  "FanfoldUS",
  "FanfoldStdGerman",
  "FanfoldLegalGerman",
] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];
