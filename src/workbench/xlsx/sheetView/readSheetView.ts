import { columnIndex, columnName } from "../../grid/address";
import { parseAreas, printAreas } from "../../grid/areaList";
import type { LinkFile, PageFile, ProtectionFile, SheetFile } from "../../grid/file";
import { PAPER_SIZES, type HeaderPart, type PageKind, type PageSetup } from "../../grid/pageSetup";
import { readColor } from "../colors";
import { unescapeText } from "../escapedText";
import { childNamed, childrenNamed, isOn, type XmlElement } from "../xml";
import { readOutline } from "./outlineLevels";
import { readBreaks } from "./pageBreaks";
import { COMMENTS, ERRORS } from "./writeSheetView";

const POINTS_AN_INCH = 72;
/** Columns far to the right come as one entry for all of them. */
const MOST_COLUMNS = 256;

type View = Pick<
  SheetFile,
  | "merged"
  | "frozen"
  | "gridlines"
  | "headings"
  | "tabColor"
  | "hiddenRows"
  | "hiddenColumns"
  | "links"
  | "outline"
  | "page"
  | "protection"
>;

interface ViewContext {
  readonly theme: readonly string[];
  /** Where a relationship leads to. */
  targetOf(id: string): string | undefined;
  /** Formulas of the names that files keep for printing, by name. */
  readonly printNames: Readonly<Record<string, string>>;
  onLost(kind: "protection" | "hyperlinks" | "printSetup" | "view"): void;
}

export function readSheetView(root: XmlElement, context: ViewContext): View {
  const view = childNamed(childNamed(root, "sheetViews"), "sheetView");
  const pane = childNamed(view, "pane")?.attributes;
  const tabColor = readColor(childNamed(childNamed(root, "sheetPr"), "tabColor"), context.theme);
  const merged = childrenNamed(childNamed(root, "mergeCells"), "mergeCell").map(
    ({ attributes }) => attributes["ref"] ?? "",
  );
  const { rows, columns } = hiddenLines(root, context);
  const links = readLinks(root, context);
  const page = { ...readPage(root, context), ...readBreaks(root) };
  const outline = readOutline(root);
  const protection = readProtection(childNamed(root, "sheetProtection"), context);
  const isFrozen = pane?.["state"] === "frozen" || pane?.["state"] === "frozenSplit";
  return {
    ...(merged.length > 0 ? { merged } : {}),
    ...(isFrozen ? { frozen: { rows: Number(pane["ySplit"] ?? 0), columns: Number(pane["xSplit"] ?? 0) } } : {}),
    ...(isOn(view, "showGridLines", true) ? {} : { gridlines: false }),
    ...(isOn(view, "showRowColHeaders", true) ? {} : { headings: false }),
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(rows.length > 0 ? { hiddenRows: rows } : {}),
    ...(columns.length > 0 ? { hiddenColumns: columns } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(outline ? { outline } : {}),
    ...(Object.keys(page).length > 0 ? { page } : {}),
    ...(protection ? { protection } : {}),
  };
}

function hiddenLines(
  root: XmlElement,
  { onLost }: ViewContext,
): { readonly rows: readonly number[]; readonly columns: readonly string[] } {
  const rows: number[] = [];
  let row = 0;
  for (const line of childrenNamed(childNamed(root, "sheetData"), "row")) {
    row = line.attributes["r"] === undefined ? row + 1 : Number(line.attributes["r"]);
    if (isOn(line, "hidden")) rows.push(row);
  }
  // Then every row is hidden of which nothing else is said.
  if (isOn(childNamed(root, "sheetFormatPr"), "zeroHeight")) onLost("view");
  const columns = childrenNamed(childNamed(root, "cols"), "col")
    .filter((entry) => isOn(entry, "hidden"))
    .flatMap(({ attributes: { min = "1", max = min } }) => {
      const last = Math.min(Number(max), MOST_COLUMNS);
      if (Number(max) > MOST_COLUMNS) onLost("view");
      return Array.from({ length: Math.max(0, last - Number(min) + 1) }, (_, index) =>
        columnName(Number(min) - 1 + index),
      );
    });
  return { rows, columns };
}

function readLinks(root: XmlElement, { targetOf, onLost }: ViewContext): readonly LinkFile[] {
  return childrenNamed(childNamed(root, "hyperlinks"), "hyperlink").flatMap(({ attributes }): LinkFile[] => {
    const { ref = "", location, tooltip } = attributes;
    const id = attributes["r:id"];
    const address = id === undefined ? undefined : targetOf(id);
    const target =
      address !== undefined
        ? { address: location === undefined ? address : `${address}#${unescapeText(location)}` }
        : location !== undefined
          ? { documentReference: unescapeText(location) }
          : undefined;
    if (!target) {
      onLost("hyperlinks");
      return [];
    }
    return [{ range: ref, ...target, ...(tooltip === undefined ? {} : { screenTip: unescapeText(tooltip) }) }];
  });
}

const OPTIONS = {
  objects: ["allowEditObjects", false],
  scenarios: ["allowEditScenarios", false],
  formatCells: ["allowFormatCells", true],
  formatColumns: ["allowFormatColumns", true],
  formatRows: ["allowFormatRows", true],
  insertColumns: ["allowInsertColumns", true],
  insertRows: ["allowInsertRows", true],
  insertHyperlinks: ["allowInsertHyperlinks", true],
  deleteColumns: ["allowDeleteColumns", true],
  deleteRows: ["allowDeleteRows", true],
  sort: ["allowSort", true],
  autoFilter: ["allowAutoFilter", true],
  pivotTables: ["allowPivotTables", true],
} as const;

/** A password is known by its hash only: the sheet stays protected, and anybody may end that. */
function readProtection(element: XmlElement | undefined, { onLost }: ViewContext): ProtectionFile | undefined {
  if (!isOn(element, "sheet")) return undefined;
  if (element?.attributes["password"] ?? element?.attributes["hashValue"]) onLost("protection");
  const options = Object.fromEntries(
    Object.entries(OPTIONS).flatMap(([name, [option, isForbidden]]) =>
      isOn(element, name, isForbidden) ? [] : [[option, true as boolean | string]],
    ),
  );
  if (isOn(element, "selectUnlockedCells")) options["selectionMode"] = "None";
  else if (isOn(element, "selectLockedCells")) options["selectionMode"] = "Unlocked";
  return { options };
}

function readPage(root: XmlElement, { printNames, onLost }: ViewContext): PageFile {
  const options = childNamed(root, "printOptions");
  const margins = childNamed(root, "pageMargins")?.attributes ?? {};
  const setup = childNamed(root, "pageSetup");
  const { paperSize, scale, orientation, cellComments, errors, firstPageNumber, pageOrder } = setup?.attributes ?? {};
  const margin = (side: string, standard: number): Record<string, number> => {
    const points = Math.round(Number(margins[side] ?? standard / POINTS_AN_INCH) * POINTS_AN_INCH * 1000) / 1000;
    return points === standard ? {} : { [`${side}Margin`]: points };
  };
  const size = PAPER_SIZES[Number(paperSize ?? 0) - 1];
  if (paperSize !== undefined && size === undefined) onLost("printSetup");
  const comments = keyOf(COMMENTS, cellComments);
  const shownErrors = keyOf(ERRORS, errors);
  const areas = areasOf(printNames["_xlnm.Print_Area"] ?? "");
  const titles = titlesOf(printNames["_xlnm.Print_Titles"] ?? "");
  if (areas.isMore || titles.isMore) onLost("printSetup");
  const page: PageFile = {
    ...(orientation === "landscape" ? { orientation: "Landscape" } : {}),
    ...(size === undefined ? {} : { paperSize: size }),
    ...zoomOf(root, scale),
    ...margin("left", 50.4),
    ...margin("right", 50.4),
    ...margin("top", 54),
    ...margin("bottom", 54),
    ...margin("header", 21.6),
    ...margin("footer", 21.6),
    ...(isOn(options, "horizontalCentered") ? { centerHorizontally: true } : {}),
    ...(isOn(options, "verticalCentered") ? { centerVertically: true } : {}),
    ...(isOn(options, "gridLines") ? { printGridlines: true } : {}),
    ...(isOn(options, "headings") ? { printHeadings: true } : {}),
    ...(isOn(setup, "blackAndWhite") ? { blackAndWhite: true } : {}),
    ...(isOn(setup, "draft") ? { draftMode: true } : {}),
    ...(isOn(setup, "useFirstPageNumber") && firstPageNumber !== undefined
      ? { firstPageNumber: Number(firstPageNumber) }
      : {}),
    ...(comments === undefined ? {} : { printComments: comments }),
    ...(shownErrors === undefined ? {} : { printErrors: shownErrors }),
    ...(pageOrder === "overThenDown" ? { printOrder: "OverThenDown" } : {}),
    ...headersOf(childNamed(root, "headerFooter")),
    ...(areas.cells === "" ? {} : { printArea: areas.cells }),
    ...titles.read,
  };
  return page;
}

const keyOf = <Key extends string>(table: Readonly<Record<Key, string>>, value: string | undefined): Key | undefined =>
  (Object.keys(table) as Key[]).find((key) => table[key] === value);

function zoomOf(root: XmlElement, scale: string | undefined): Pick<PageSetup, "zoom"> {
  if (!isOn(childNamed(childNamed(root, "sheetPr"), "pageSetUpPr"), "fitToPage"))
    return scale === undefined || scale === "100" ? {} : { zoom: { scale: Number(scale) } };
  const { fitToWidth = "1", fitToHeight = "1" } = childNamed(root, "pageSetup")?.attributes ?? {};
  return {
    zoom: {
      ...(fitToWidth === "0" ? {} : { horizontalFitToPages: Number(fitToWidth) }),
      ...(fitToHeight === "0" ? {} : { verticalFitToPages: Number(fitToHeight) }),
    },
  };
}

const HEADERS: readonly (readonly [element: string, kind: PageKind, place: "Header" | "Footer"])[] = [
  ["oddHeader", "default", "Header"],
  ["oddFooter", "default", "Footer"],
  ["evenHeader", "even", "Header"],
  ["evenFooter", "even", "Footer"],
  ["firstHeader", "first", "Header"],
  ["firstFooter", "first", "Footer"],
];
const SIDES = { L: "left", C: "center", R: "right" } as const;

function headersOf(
  element: XmlElement | undefined,
): Pick<PageSetup, "headers" | "headerState" | "useSheetMargins" | "useSheetScale"> {
  const headers: Partial<Record<PageKind, Partial<Record<HeaderPart, string>>>> = {};
  for (const [name, kind, place] of HEADERS) {
    const text = unescapeText(childNamed(element, name)?.text ?? "");
    // What stands before the first side belongs in the middle.
    for (const [, side = "C", own = ""] of `${/^&[LCR]/.test(text) ? "" : "&C"}${text}`.matchAll(
      /&([LCR])((?:&[^LCR]|[^&])*)/g,
    )) {
      if (own !== "") headers[kind] = { ...headers[kind], [`${SIDES[side as "L" | "C" | "R"]}${place}`]: own };
    }
  }
  const [isOddEven, isFirst] = [isOn(element, "differentOddEven"), isOn(element, "differentFirst")];
  const state = isOddEven ? (isFirst ? "FirstOddAndEven" : "OddAndEven") : isFirst ? "FirstAndDefault" : undefined;
  return {
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(state === undefined ? {} : { headerState: state }),
    ...(isOn(element, "alignWithMargins", true) ? {} : { useSheetMargins: false }),
    ...(isOn(element, "scaleWithDoc", true) ? {} : { useSheetScale: false }),
  };
}

/** @example "Data!$A$1:$B$5,Data!$D:$D" is "A1:B5 D1:D1048576"; there may be more in it, such as a function. */
function areasOf(formula: string): { readonly cells: string; readonly isMore: boolean } {
  const found = references(formula);
  const areas = found.filter((cells) => /^[A-Z]+\d+(:[A-Z]+\d+)?$|^[A-Z]+:[A-Z]+$|^\d+:\d+$/.test(cells));
  return { cells: printAreas(parseAreas(areas.join(" "))), isMore: areas.length < found.length };
}

/** Of a list of references, without their sheets and dollar signs; a function is taken as it is. */
function references(formula: string): readonly string[] {
  if (formula.includes("(")) return [formula];
  const found = formula.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return found.map((each) => each.replace(/^(?:'(?:[^']|'')*'|[^'!]*)!/, "").replaceAll("$", ""));
}

function titlesOf(formula: string): {
  readonly read: Pick<PageSetup, "titleRows" | "titleColumns">;
  readonly isMore: boolean;
} {
  const found = references(formula);
  const rows = found.map((cells) => /^(\d+):(\d+)$/.exec(cells)).find(Boolean);
  const columns = found.map((cells) => /^([A-Z]+):([A-Z]+)$/.exec(cells)).find(Boolean);
  const span = (first: number, last: number) => ({ first, count: last - first + 1 });
  return {
    read: {
      ...(rows ? { titleRows: span(Number(rows[1]) - 1, Number(rows[2]) - 1) } : {}),
      ...(columns ? { titleColumns: span(columnIndex(columns[1] ?? ""), columnIndex(columns[2] ?? "")) } : {}),
    },
    isMore: found.length > (rows ? 1 : 0) + (columns ? 1 : 0),
  };
}
