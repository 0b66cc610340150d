import { parseAddress } from "../grid/address";
import type { SheetFile, TableFile, WorkbookFile } from "../grid/file";
import { readAddinSettings, type AddinIdentity } from "./addinSettings";
import { unescapeText } from "./escapedText";
import { drawingOf, readDrawing } from "./charts/readDrawing";
import { createLosses, type Loss, type LossList } from "./losses";
import { readComments, readPeople } from "./comments/readComments";
import { readFilters } from "./filters/readFilters";
import { readConditionalFormats } from "./conditionalFormats/readConditionalFormats";
import { readDataValidations } from "./dataValidations/readDataValidations";
import { readCustomXml } from "./customXml";
import { openPackage, type Package } from "./openPackage";
import { readNames, readPrintNames } from "./readNames";
import { readCells, readText, type ReadContext } from "./readSheet";
import { soundTables } from "./soundTables";
import { readSheetTables } from "./readSheetTables";
import { readStyles } from "./readStyles";
import { checkFile } from "./checkFile";
import { notePartLosses, noteSheetLosses, noteTableStyles } from "./sheetLosses";
import { readSheetView } from "./sheetView/readSheetView";
import { propertyFromFile } from "./sheetProperties";
import { childNamed, childrenNamed, isOn, type XmlElement } from "./xml";
import { XlsxError } from "./xlsxError";
import { SHEET_LIMITS } from "../grid/sheetLimits";

export interface OpenedXlsx {
  readonly file: WorkbookFile;
  /** What is in the file and has no place in the workbench. */
  readonly notKept: readonly Loss[];
}

/**
 * Reads a workbook that Excel, LibreOffice or the workbench has saved. Throws an `XlsxError` when it cannot.
 *
 * @param addin - whose settings are wanted, when several add-ins have some in the file
 */
export function readXlsx(bytes: Uint8Array, name: string, addin?: AddinIdentity): OpenedXlsx {
  const losses = createLosses();
  try {
    const file = readWorkbook(openPackage(bytes), name, addin, losses);
    checkFile(file);
    return { file, notKept: losses.all() };
  } catch (error) {
    throw error instanceof XlsxError ? error : new XlsxError("damaged", String(error));
  }
}

interface FoundSheet {
  readonly name: string;
  readonly path: string;
  readonly root: XmlElement;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Where it stands among all sheets of the file. */
  readonly index: number;
}

function readWorkbook(file: Package, name: string, addin: AddinIdentity | undefined, losses: LossList): WorkbookFile {
  const path = [...file.relationships("").values()].find(({ type }) => type === "officeDocument")?.target ?? "";
  const root = path.endsWith(".bin") ? undefined : file.xml(path);
  if (root?.name !== "workbook") throw new XlsxError("notWorkbook");
  const links = [...file.relationships(path).values()];
  const part = (type: string): XmlElement | undefined => {
    const target = links.find((each) => each.type === type)?.target;
    return target === undefined ? undefined : file.xml(target);
  };
  const stylesPart = part("styles");
  const styles = readStyles(stylesPart, part("theme"));
  noteTableStyles(stylesPart, losses);
  if (styles.standard.fontName !== "Arial" || styles.standard.fontSize !== 11)
    losses.add("defaultFont", `${styles.standard.fontName} ${styles.standard.fontSize}`);
  const found = findSheets(file, root, path, losses);
  const names = readNames(root, losses);
  const tables = soundTables(
    found.flatMap((sheet) => readSheetTables(file, sheet.root, sheet, losses)),
    names,
    losses,
  );
  const countsFrom1904 = isOn(childNamed(root, "workbookPr"), "date1904");
  if (countsFrom1904) losses.add("dates1904");
  const structureProtection = readStructure(childNamed(root, "workbookProtection"), losses);
  const texts = childrenNamed(part("sharedStrings"), "si");
  let hasRichText = false;
  const context = {
    people: readPeople(part("person")),
    styles,
    texts: texts.map((text) => readText(text, () => (hasRichText = true))),
    countsFrom1904,
    losses,
    printNames: (sheet: number) => readPrintNames(root, sheet),
  };
  if (hasRichText) losses.add("richText");
  const sheets = found.map((sheet) => readSheet(file, sheet, tables, context));
  const settings = readAddinSettings(file, addin, losses);
  const customXmlParts = readCustomXml(path, file, losses);
  notePartLosses(file, losses);
  const view = childNamed(childNamed(root, "bookViews"), "workbookView");
  const active = found.find(({ index }) => index === Number(view?.attributes["activeTab"] ?? 0)) ?? found[0];
  return {
    name,
    active: active?.name ?? "",
    sheets,
    tables,
    names,
    settings,
    ...(styles.named.length > 0 ? { styles: styles.named } : {}),
    ...(customXmlParts.length > 0 ? { customXmlParts } : {}),
    ...(structureProtection ? { structureProtection } : {}),
  };
}

/** Windows and revisions cannot be locked here, and a password is known by its hash only. */
function readStructure(element: XmlElement | undefined, losses: LossList): WorkbookFile["structureProtection"] {
  const { workbookPassword, workbookHashValue, revisionsPassword, revisionsHashValue } = element?.attributes ?? {};
  const isMore = isOn(element, "lockWindows") || isOn(element, "lockRevision");
  if (isMore || [workbookPassword, workbookHashValue, revisionsPassword, revisionsHashValue].some(Boolean))
    losses.add("protection");
  return isOn(element, "lockStructure") ? {} : undefined;
}

const VISIBILITIES = { hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function findSheets(file: Package, workbook: XmlElement, path: string, losses: LossList): readonly FoundSheet[] {
  const links = file.relationships(path);
  const found = childrenNamed(childNamed(workbook, "sheets"), "sheet").flatMap(
    ({ attributes }, index): FoundSheet[] => {
      const { name = "", state } = attributes;
      const link = links.get(attributes["r:id"] ?? "");
      if (link?.type !== "worksheet") {
        losses.add(link?.type === "chartsheet" ? "chartSheets" : "macros", name);
        return [];
      }
      const root = file.xml(link.target);
      if (!root) throw new XlsxError("damaged", `${link.target} is missing.`);
      const visibility = state === "hidden" || state === "veryHidden" ? VISIBILITIES[state] : "Visible";
      return [{ name: unescapeText(name), path: link.target, root, visibility, index }];
    },
  );
  if (found.length === 0) throw new XlsxError("notWorkbook");
  return found;
}

function readSheet(
  file: Package,
  { name, path, root, visibility, index }: FoundSheet,
  tables: readonly TableFile[],
  context: Omit<ReadContext, "sheet" | "tableAt"> & {
    readonly people: ReadonlyMap<string, string>;
    printNames(sheet: number): Readonly<Record<string, string>>;
  },
): SheetFile {
  noteSheetLosses(root, name, context.losses);
  const areas = tables
    .filter(({ sheet }) => sheet === name)
    .map((table) => ({ name: table.name, area: parseAddress(table.area, SHEET_LIMITS)?.area }));
  const tableAt = (row: number, column: number): string | undefined =>
    areas.find(
      ({ area }) =>
        area &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    )?.name;
  const links = file.relationships(path);
  const properties = Object.fromEntries(
    childrenNamed(childNamed(root, "customProperties"), "customPr").map(({ attributes }) => [
      unescapeText(attributes["name"] ?? ""),
      propertyFromFile(file.bytes(links.get(attributes["r:id"] ?? "")?.target ?? "")),
    ]),
  );
  const { theme, ruleStyle } = context.styles;
  const onLost = (): void => context.losses.add("conditionalFormats", name);
  const dataValidations = readDataValidations(root, () => context.losses.add("dataValidation", name));
  const conditionalFormats = readConditionalFormats(root, { theme, ruleStyle, onLost });
  const view = readSheetView(root, {
    theme,
    targetOf: (id) => links.get(id)?.target,
    printNames: context.printNames(index),
    onLost: (kind) => context.losses.add(kind, name),
  });
  const filters = readFilters(
    childNamed(root, "autoFilter"),
    tableFilters(file, root, links),
    view.hiddenRows ?? [],
    () => context.losses.add("filters", name),
  );
  const cells = readCells(root, { ...context, sheet: name, tableAt });
  const drawing = links.get(drawingOf(root) ?? "")?.target;
  const drawn =
    drawing === undefined
      ? {}
      : readDrawing(file, drawing, {
          theme,
          sheet: { ...cells, ...view },
          onLost: (kind) => context.losses.add(kind, name),
        });
  return {
    name,
    ...(visibility === "Visible" ? {} : { visibility }),
    ...cells,
    ...drawn,
    ...(conditionalFormats.length > 0 ? { conditionalFormats } : {}),
    ...(dataValidations.length > 0 ? { dataValidations } : {}),
    ...view,
    ...(filters ? { filters } : {}),
    ...readComments(file, path, context.people),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
  };
}

const tableFilters = (
  file: Package,
  root: XmlElement,
  links: ReturnType<Package["relationships"]>,
): readonly (XmlElement | undefined)[] =>
  childrenNamed(childNamed(root, "tableParts"), "tablePart").map(({ attributes }) => {
    const target = links.get(attributes["r:id"] ?? "")?.target;
    return target === undefined ? undefined : childNamed(file.xml(target), "autoFilter");
  });
