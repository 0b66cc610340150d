import type { Loss, LossKind } from "../xlsx/losses";
import { SENTENCES, type XlsxProblem } from "../xlsx/xlsxError";

export interface FileWords {
  readonly open: string;
  readonly save: string;
  readonly dismiss: string;
  readonly opening: string;
  readonly notKept: string;
  readonly notOpened: string;
  readonly notSaved: string;
  readonly noRoom: string;
  readonly nothingOpened: string;
  readonly problems: Readonly<Record<XlsxProblem, string>>;
  readonly losses: Readonly<Record<LossKind, string>>;
}

const DANISH: FileWords = {
  open: "Åbn .xlsx",
  save: "Gem som .xlsx",
  dismiss: "Luk",
  opening: "Filen læses …",
  notKept: "Findes i filen, men er ikke kommet med:",
  notOpened: "Filen blev ikke åbnet. Projektmappen her er, som den var.",
  notSaved: "Projektmappen blev ikke gemt.",
  noRoom: "Den er for stor til, at siden kan huske den.",
  nothingOpened: "Der er ikke åbnet en fil i denne fane.",
  problems: {
    notZip: "Det er ikke en .xlsx-fil.",
    protected: "Filen er beskyttet med en adgangskode, eller den er i Excels gamle format (.xls).",
    notWorkbook: "Filen indeholder ikke en projektmappe af typen .xlsx eller .xlsm.",
    damaged: "Filen er beskadiget.",
    tooLarge: "Filen er for stor.",
    notWritable: "Det er der ikke plads til i Excel.",
  },
  losses: {
    addinSettings: "andre tilføjelsesprogrammers indstillinger",
    cellAlignment: "særlig justering",
    chartDetails: "detaljer i diagrammer",
    charts: "diagrammer",
    chartSheets: "diagramark",
    comments: "kommentarer",
    conditionalFormats: "betinget formatering",
    connections: "dataforbindelser",
    controls: "kontrolelementer",
    customXml: "brugerdefineret XML",
    dataTables: "datatabeller (kun værdierne er med)",
    dataValidation: "datavalidering",
    dates1904: "datoer regnet fra 1904 (omregnet; formler er det ikke)",
    defaultFont: "standardskrifttype",
    documentProperties: "dokumentegenskaber",
    embeddedObjects: "indlejrede objekter",
    fillPatterns: "fyldmønstre",
    filters: "filtre",
    fontEffects: "skrifteffekter",
    freezePanes: "frosne ruder",
    hyperlinks: "links",
    macros: "makroer",
    names: "navne",
    other: "andet",
    otherWorkbooks: "links til andre projektmapper (kun værdierne er med)",
    outline: "disposition",
    pictures: "billeder",
    pivotTables: "pivottabeller",
    printSetup: "udskriftsopsætning",
    protection: "beskyttelse",
    richText: "formater inde i tekst",
    rowOrColumnFormats: "formater for hele rækker eller kolonner",
    shapeDetails: "detaljer i figurer",
    shapes: "figurer",
    slicers: "udsnitsværktøjer",
    sparklines: "minidiagrammer",
    tableStyles: "tabeltypografier",
    tables: "tabeller, som Excel ville reparere (cellerne er med)",
    tableTotals: "totalrækker (er almindelige celler)",
    tablesWithoutHeader: "tabeller uden overskrifter",
    view: "visning af arket",
  },
};

const ENGLISH: FileWords = {
  open: "Open .xlsx",
  save: "Save as .xlsx",
  dismiss: "Close",
  opening: "Reading the file …",
  notKept: "In the file, but not taken over:",
  notOpened: "The file was not opened. The workbook here is as it was.",
  notSaved: "The workbook was not saved.",
  noRoom: "It is too large for the page to remember.",
  nothingOpened: "No file has been opened in this tab.",
  problems: SENTENCES,
  losses: {
    addinSettings: "settings of other add-ins",
    cellAlignment: "special alignment",
    chartDetails: "details of charts",
    charts: "charts",
    chartSheets: "chart sheets",
    comments: "comments",
    conditionalFormats: "conditional formats",
    connections: "data connections",
    controls: "controls",
    customXml: "custom XML",
    dataTables: "data tables (only their values are here)",
    dataValidation: "data validation",
    dates1904: "dates counted from 1904 (converted; formulas are not)",
    defaultFont: "default font",
    documentProperties: "document properties",
    embeddedObjects: "embedded objects",
    fillPatterns: "fill patterns",
    filters: "filters",
    fontEffects: "font effects",
    freezePanes: "frozen panes",
    hyperlinks: "links",
    macros: "macros",
    names: "names",
    other: "other",
    otherWorkbooks: "links to other workbooks (only their values are here)",
    outline: "outline",
    pictures: "pictures",
    pivotTables: "pivot tables",
    printSetup: "print setup",
    protection: "protection",
    richText: "formats within text",
    rowOrColumnFormats: "formats of whole rows or columns",
    shapeDetails: "details of shapes",
    shapes: "shapes",
    slicers: "slicers",
    sparklines: "sparklines",
    tableStyles: "table styles",
    tables: "tables that Excel would repair (the cells are there)",
    tableTotals: "totals rows (plain cells)",
    tablesWithoutHeader: "tables without headers",
    view: "view of the sheet",
  },
};

export const fileWords = (language: string): FileWords => (language === "da-DK" ? DANISH : ENGLISH);

/** @example "macros; charts (Sheet1, Sheet2)" */
export const printLosses = (losses: readonly Loss[], words: FileWords): string =>
  losses
    .map(({ kind, where }) => words.losses[kind] + (where.length === 0 ? "" : ` (${printPlaces(where)})`))
    .join("; ");

/** A file may have as many parts that nobody knows as it likes. */
const MOST_PLACES = 20;

const printPlaces = (where: readonly string[]): string =>
  where.slice(0, MOST_PLACES).join(", ") + (where.length > MOST_PLACES ? ", …" : "");
