import type { CellComment, CellNote, CommentReply } from "./comments";
import type { ChartFile } from "./charts/chartsFile";
import type { ShapeFile } from "./shapes/shapesFile";
import type { ConditionalRule } from "./conditionalFormat";
import type { CellFormat } from "./cellFormat";
import type { FilterCriteria } from "./filters";
import type { CellError, Frozen, Visibility } from "./grid";
import type { Validation } from "./dataValidation";
import type { PageSetup } from "./pageSetup";

/** A workbook as plain JSON: made to be read and compared by people. */
export interface WorkbookFile {
  readonly name: string;
  /** Name of the sheet that is shown first. */
  readonly active: string;
  readonly sheets: readonly SheetFile[];
  readonly tables: readonly TableFile[];
  readonly names: readonly NameFile[];
  /** Settings that add-ins keep in the document. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Sheets may not come, go or be renamed. */
  readonly structureProtection?: Pick<ProtectionFile, "password">;
}

export interface SheetFile {
  readonly name: string;
  readonly visibility?: Visibility;
  /** Width in pixels by column letter. */
  readonly columns?: Readonly<Record<string, number>>;
  /** Height in pixels by row number. */
  readonly rows?: Readonly<Record<string, number>>;
  readonly cells: Readonly<Record<string, CellFile>>;
  /** The first one counts most. */
  readonly conditionalFormats?: readonly ConditionalFormatFile[];
  readonly dataValidations?: readonly DataValidationFile[];
  /** Such as `A1:B2`. */
  readonly merged?: readonly string[];
  readonly frozen?: Frozen;
  readonly gridlines?: boolean;
  readonly headings?: boolean;
  /** `#RRGGBB`. */
  readonly tabColor?: string;
  /** By number, and by letter. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly links?: readonly LinkFile[];
  readonly comments?: readonly CommentFile[];
  readonly notes?: readonly NoteFile[];
  readonly outline?: OutlineFile;
  readonly filters?: FiltersFile;
  readonly page?: PageFile;
  /** The last one lies on top. */
  readonly charts?: readonly ChartFile[];
  /** With slots for the charts that do not lie on top of all. */
  readonly shapes?: readonly ShapeFile[];
  readonly protection?: ProtectionFile;
  /** Custom properties that add-ins keep on the sheet. */
  readonly properties?: Readonly<Record<string, string>>;
}

/** Groups, such as `2:9 3:4`: one that lies in another is a level deeper. */
export interface OutlineFile {
  readonly rows?: string;
  /** Such as `B:D`. */
  readonly columns?: string;
}

export interface FiltersFile {
  /** What the sheet's own filter is for, headers included. */
  readonly range?: string;
  /** By the header cell, of the sheet's filter or of a table. */
  readonly columns?: readonly { readonly header: string; readonly criteria: FilterCriteria }[];
  /** Rows that are hidden by filters, such as `2:4 9:9`; they are among the hidden rows too. */
  readonly hidden?: string;
}

export interface CommentFile extends Omit<CellComment, "cell" | "isResolved" | "replies"> {
  readonly cell: string;
  readonly isResolved?: boolean;
  readonly replies?: readonly CommentReply[];
}

export interface NoteFile extends Omit<CellNote, "cell"> {
  readonly cell: string;
}

export interface LinkFile {
  readonly range: string;
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface PageFile extends Omit<PageSetup, "printArea"> {
  /** Such as `A1:F40 H1:J5`. */
  readonly printArea?: string;
}

/** What may be done on a protected sheet, by Excel's names; a password keeps honest people out only. */
export interface ProtectionFile {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password?: string;
}

export interface ConditionalFormatFile {
  /** Such as `A1:A10 C1`. */
  readonly ranges: string;
  readonly stopIfTrue?: boolean;
  readonly rule: ConditionalRule;
}

export interface DataValidationFile extends Validation {
  /** Such as `A1:A10 C1`. */
  readonly ranges: string;
}

/** Text that starts with `=` is a formula, text after an apostrophe is text whatever it starts with. */
export type CellContent = string | number | boolean;

export type CellFile = CellContent | FormattedCell;

export interface FormattedCell {
  readonly content?: CellContent;
  /** What a formula gave when the file was made: shown until it has been calculated again. */
  readonly value?: CellContent | CellError;
  readonly numberFormat?: string;
  readonly format?: Partial<CellFormat>;
}

export interface TableFile {
  readonly name: string;
  readonly sheet: string;
  /** Header row included, totals row left out, such as `A1:C20`. */
  readonly area: string;
  /** The row below the area holds totals. */
  readonly showTotals?: boolean;
}

export interface NameFile {
  readonly name: string;
  readonly formula: string;
  readonly visible?: boolean;
  readonly comment?: string;
}

/** @param language - that of the person who begins it */
export const emptyWorkbook = (language: "da-DK" | "en-US" = "da-DK"): WorkbookFile => ({
  ...(language === "da-DK" ? begun("Projektmappe1", "Ark1") : begun("Book1", "Sheet1")),
  tables: [],
  names: [],
  settings: {},
});

const begun = (name: string, sheet: string): Pick<WorkbookFile, "name" | "active" | "sheets"> => ({
  name,
  active: sheet,
  sheets: [{ name: sheet, cells: {} }],
});

export const formatted = (cell: CellFile): FormattedCell => (typeof cell === "object" ? cell : { content: cell });
