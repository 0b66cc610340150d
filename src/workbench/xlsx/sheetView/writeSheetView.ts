import { columnIndex, columnName, printArea, printSheet } from "../../grid/address";
import type { PageFile, SheetFile } from "../../grid/file";
import { PAPER_SIZES, type HeaderPart } from "../../grid/pageSetup";
import { parseAreas } from "../../grid/areaList";
import { escapeLine, escapeText } from "../escapedText";
import { escapeXml, tag } from "../xml";
import { passwordHash } from "./passwordHash";

const POINTS_AN_INCH = 72;

/** Before everything else of a sheet. */
export function propertiesXml({ tabColor, page }: SheetFile): string {
  const isFitted = page?.zoom !== undefined && page.zoom.scale === undefined;
  const properties =
    (tabColor === undefined ? "" : tag("tabColor", { rgb: `FF${tabColor.slice(1)}` })) +
    (isFitted ? tag("pageSetUpPr", { fitToPage: 1 }) : "");
  return properties === "" ? "" : tag("sheetPr", {}, properties);
}

export function viewsXml({ gridlines, headings, frozen }: SheetFile, isActive: boolean): string {
  return tag(
    "sheetViews",
    {},
    tag(
      "sheetView",
      {
        showGridLines: gridlines === false ? 0 : undefined,
        showRowColHeaders: headings === false ? 0 : undefined,
        tabSelected: isActive ? 1 : undefined,
        workbookViewId: 0,
      },
      frozen ? paneXml(frozen) : "",
    ),
  );
}

function paneXml({ rows, columns }: NonNullable<SheetFile["frozen"]>): string {
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  return (
    tag("pane", {
      xSplit: columns === 0 ? undefined : columns,
      ySplit: rows === 0 ? undefined : rows,
      topLeftCell: `${columnName(columns)}${rows + 1}`,
      activePane: pane,
      state: "frozen",
    }) + tag("selection", { pane })
  );
}

/** What a protected sheet forbids is written; what an add-in calls allowed is 0 in a file. */
const FORBIDDEN = {
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertRows: "allowInsertRows",
  insertHyperlinks: "allowInsertHyperlinks",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  sort: "allowSort",
  autoFilter: "allowAutoFilter",
  pivotTables: "allowPivotTables",
} as const;

export function protectionXml({ protection }: SheetFile): string {
  if (!protection) return "";
  const { options, password = "" } = protection;
  return tag("sheetProtection", {
    password: password === "" ? undefined : passwordHash(password),
    sheet: 1,
    objects: options["allowEditObjects"] === true ? undefined : 1,
    scenarios: options["allowEditScenarios"] === true ? undefined : 1,
    ...Object.fromEntries(
      Object.entries(FORBIDDEN).map(([name, option]) => [name, options[option] === true ? 0 : undefined]),
    ),
    selectLockedCells: options["selectionMode"] === undefined || options["selectionMode"] === "Normal" ? undefined : 1,
    selectUnlockedCells: options["selectionMode"] === "None" ? 1 : undefined,
  });
}

export const mergesXml = ({ merged = [] }: SheetFile): string =>
  merged.length === 0
    ? ""
    : tag("mergeCells", { count: merged.length }, merged.map((ref) => tag("mergeCell", { ref })).join(""));

/** @param idOf - the relationship to an address outside */
export const linksXml = ({ links = [] }: SheetFile, idOf: (address: string) => string): string =>
  links.length === 0
    ? ""
    : tag(
        "hyperlinks",
        {},
        links
          .map(({ range, address, documentReference, screenTip }) =>
            tag("hyperlink", {
              ref: range,
              "r:id": address === undefined ? undefined : idOf(address),
              location: documentReference === undefined ? undefined : escapeLine(documentReference),
              tooltip: screenTip === undefined ? undefined : escapeLine(screenTip),
            }),
          )
          .join(""),
      );

export function pageXml({ page }: SheetFile): string {
  if (!page) return "";
  const { zoom, headers } = page;
  const inches = (points: number | undefined, standard: number): number => (points ?? standard) / POINTS_AN_INCH;
  const options = {
    horizontalCentered: page.centerHorizontally === true ? 1 : undefined,
    verticalCentered: page.centerVertically === true ? 1 : undefined,
    headings: page.printHeadings === true ? 1 : undefined,
    gridLines: page.printGridlines === true ? 1 : undefined,
  };
  return (
    (Object.values(options).some((each) => each !== undefined) ? tag("printOptions", options) : "") +
    tag("pageMargins", {
      left: inches(page.leftMargin, 50.4),
      right: inches(page.rightMargin, 50.4),
      top: inches(page.topMargin, 54),
      bottom: inches(page.bottomMargin, 54),
      header: inches(page.headerMargin, 21.6),
      footer: inches(page.footerMargin, 21.6),
    }) +
    tag("pageSetup", {
      paperSize: page.paperSize === undefined ? undefined : PAPER_SIZES.indexOf(page.paperSize) + 1,
      scale: zoom?.scale,
      firstPageNumber: page.firstPageNumber,
      fitToWidth: zoom && zoom.scale === undefined ? (zoom.horizontalFitToPages ?? 0) : undefined,
      fitToHeight: zoom && zoom.scale === undefined ? (zoom.verticalFitToPages ?? 0) : undefined,
      pageOrder: page.printOrder === undefined ? undefined : "overThenDown",
      orientation: page.orientation === undefined ? undefined : page.orientation.toLowerCase(),
      blackAndWhite: page.blackAndWhite === true ? 1 : undefined,
      draft: page.draftMode === true ? 1 : undefined,
      cellComments: page.printComments && COMMENTS[page.printComments],
      useFirstPageNumber: page.firstPageNumber === undefined ? undefined : 1,
      errors: page.printErrors && ERRORS[page.printErrors],
    }) +
    (headers || page.headerState || page.useSheetMargins === false || page.useSheetScale === false
      ? headersXml(page)
      : "")
  );
}

export const COMMENTS = { EndSheet: "atEnd", InPlace: "asDisplayed" } as const;
export const ERRORS = { Blank: "blank", Dash: "dash", NotAvailable: "NA" } as const;

function headersXml({ headers = {}, headerState, useSheetMargins, useSheetScale }: PageFile): string {
  const line = (kind: keyof typeof headers, place: "Header" | "Footer"): string => {
    const own = headers[kind] ?? {};
    return (["left", "center", "right"] as const)
      .map((side) => [side, own[`${side}${place}` satisfies HeaderPart]] as const)
      .flatMap(([side, text]) => (text === undefined ? [] : [`&${side[0]?.toUpperCase() ?? ""}${text}`]))
      .join("");
  };
  const parts = (
    [
      ["oddHeader", line("default", "Header")],
      ["oddFooter", line("default", "Footer")],
      ["evenHeader", line("even", "Header")],
      ["evenFooter", line("even", "Footer")],
      ["firstHeader", line("first", "Header")],
      ["firstFooter", line("first", "Footer")],
    ] as const
  ).flatMap(([name, text]) => (text === "" ? [] : [tag(name, {}, escapeXml(escapeText(text)))]));
  return tag(
    "headerFooter",
    {
      differentOddEven: headerState === "OddAndEven" || headerState === "FirstOddAndEven" ? 1 : undefined,
      differentFirst: headerState === "FirstAndDefault" || headerState === "FirstOddAndEven" ? 1 : undefined,
      scaleWithDoc: useSheetScale === false ? 0 : undefined,
      alignWithMargins: useSheetMargins === false ? 0 : undefined,
    },
    parts.join(""),
  );
}

/** The names that files keep print areas and repeated rows and columns under. */
export function printNames(sheets: readonly SheetFile[]): readonly string[] {
  return sheets.flatMap(({ name, page }, index) => {
    const sheet = `${printSheet(name)}!`;
    const areas = parseAreas(page?.printArea ?? "").map((area) => sheet + fixed(printArea(area)));
    const [rows, columns] = [page?.titleRows, page?.titleColumns];
    const titles = [
      ...(columns ? [`${sheet}$${columnName(columns.first)}:$${columnName(columns.first + columns.count - 1)}`] : []),
      ...(rows ? [`${sheet}$${rows.first + 1}:$${rows.first + rows.count}`] : []),
    ];
    const entry = (own: string, list: readonly string[]): readonly string[] =>
      list.length === 0 ? [] : [tag("definedName", { name: own, localSheetId: index }, escapeXml(list.join(",")))];
    return [...entry("_xlnm.Print_Area", areas), ...entry("_xlnm.Print_Titles", titles)];
  });
}

const fixed = (cells: string): string => cells.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** Rows and columns that are hidden, by number from 1. */
export const hiddenColumnNumbers = ({ hiddenColumns = [] }: SheetFile): ReadonlySet<number> =>
  new Set(hiddenColumns.map((letters) => columnIndex(letters) + 1));
