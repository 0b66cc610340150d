import { zipSync } from "fflate";
import type { NameFile, WorkbookFile } from "../grid/file";
import { taskPanesXml, UNKNOWN_ADDIN, webExtensionXml, type AddinIdentity } from "./addinSettings";
import { addRemarks } from "./comments/writeComments";
import { peopleXml } from "./comments/people";
import { OFFICE_THEME_XML } from "./charts/officeTheme";
import { createDrawings } from "./charts/writeDrawing";
import { escapeFormula, escapeLine, escapeText } from "./escapedText";
import { formulaToFile } from "./formulaToFile";
import { DYNAMIC_ARRAYS_XML } from "./dynamicArrays";
import { createParts, type Parts } from "./writeParts";
import { propertyToFile } from "./sheetProperties";
import type { ValueOf } from "./valueOf";
import { passwordHash } from "./sheetView/passwordHash";
import { printNames } from "./sheetView/writeSheetView";
import { sheetXml } from "./writeSheet";
import { createStyles } from "./writeStyles";
import { placeTables, tableXml } from "./writeTables";
import { escapeXml, tag, xmlDocument } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORKBOOK = "xl/workbook.xml";

/**
 * A workbook as Excel and LibreOffice open it. What formulas give is in it for readers that do not calculate; those that
 * do are told to.
 *
 * @param addin - whose settings the file's settings are
 */
export function writeXlsx(file: WorkbookFile, valueOf: ValueOf, addin: AddinIdentity = UNKNOWN_ADDIN): Uint8Array {
  const parts = createParts();
  parts.add("", WORKBOOK, "officeDocument", "sheet.main", workbookXml(file, addSheets(file, valueOf, parts)));
  if (Object.keys(file.settings).length > 0) addSettings(file, addin, parts);
  return zipSync(parts.files(), { level: 6, mtime: new Date(1980, 0, 1) });
}

/** @returns the relationship ids of the sheets */
function addSheets(file: WorkbookFile, valueOf: ValueOf, parts: Parts): readonly string[] {
  const styles = createStyles();
  const texts = new Map<string, number>();
  const textId = (text: string): number => {
    const id = texts.get(text) ?? texts.size;
    texts.set(text, id);
    return id;
  };
  const tables = placeTables(file, valueOf);
  const active = activeIndex(file);
  let [properties, made] = [0, 0];
  let hasArrays = false;
  const drawings = createDrawings(parts, valueOf);
  const ids = file.sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const links = {
      properties: Object.fromEntries(
        Object.entries(sheet.properties ?? {}).map(([name, value]) => [
          name,
          parts.add(
            path,
            `xl/customProperty${(properties += 1)}.bin`,
            "customProperty",
            "customProperty",
            propertyToFile(value),
          ),
        ]),
      ),
      tables: tables
        .filter((table) => table.sheet === sheet.name)
        .map((table) =>
          parts.add(path, `xl/tables/table${(made += 1)}.xml`, "table", "table", tableXml(table, made, sheet)),
        ),
      remarks: addRemarks(sheet, path, index + 1, parts),
      drawing: drawings.add(path, sheet),
      address: (address: string) => parts.link(path, address),
    };
    const context = { styles, tables, valueOf, isActive: index === active, textId };
    const xml = sheetXml(sheet, links, context);
    hasArrays ||= xml.includes(' cm="1"');
    return parts.add(WORKBOOK, path, "worksheet", "worksheet", xml);
  });
  parts.add(WORKBOOK, "xl/styles.xml", "styles", "styles", styles.xml());
  parts.add(WORKBOOK, "xl/sharedStrings.xml", "sharedStrings", "sharedStrings", textsXml([...texts.keys()]));
  if (file.sheets.some(({ charts = [], shapes = [] }) => charts.length + shapes.length > 0))
    parts.add(WORKBOOK, "xl/theme/theme1.xml", "theme", "theme", OFFICE_THEME_XML);
  const people = peopleXml(file);
  if (people !== undefined) parts.add(WORKBOOK, "xl/persons/person.xml", "person", "person", people);
  if (hasArrays) parts.add(WORKBOOK, "xl/metadata.xml", "sheetMetadata", "sheetMetadata", DYNAMIC_ARRAYS_XML);
  return ids;
}

/** The sheet that is shown first must be one that can be seen. */
function activeIndex({ sheets, active }: WorkbookFile): number {
  const isVisible = sheets.map(({ visibility = "Visible" }) => visibility === "Visible");
  const index = sheets.findIndex(({ name }) => name === active);
  return isVisible[index] === true ? index : Math.max(0, isVisible.indexOf(true));
}

const STATES = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

const workbookXml = (file: WorkbookFile, ids: readonly string[]): string =>
  xmlDocument(
    tag(
      "workbook",
      { xmlns: MAIN, "xmlns:r": RELATIONSHIPS },
      "<workbookPr/>" +
        structureXml(file) +
        tag("bookViews", {}, tag("workbookView", { activeTab: activeIndex(file) })) +
        tag(
          "sheets",
          {},
          file.sheets
            .map(({ name, visibility = "Visible" }, index) =>
              tag("sheet", {
                name: escapeLine(name),
                sheetId: index + 1,
                state: STATES[visibility],
                "r:id": ids[index],
              }),
            )
            .join(""),
        ) +
        definedNamesXml([...file.names.map(nameXml), ...printNames(file.sheets)]) +
        tag("calcPr", { calcId: 191029, fullCalcOnLoad: 1 }),
    ),
  );

const structureXml = ({ structureProtection }: WorkbookFile): string =>
  structureProtection
    ? tag("workbookProtection", { workbookPassword: hashOf(structureProtection.password), lockStructure: 1 })
    : "";

const hashOf = (password = ""): string | undefined => (password === "" ? undefined : passwordHash(password));

const definedNamesXml = (names: readonly string[]): string =>
  names.length === 0 ? "" : tag("definedNames", {}, names.join(""));

const nameXml = ({ name, formula, visible = true, comment }: NameFile): string =>
  tag(
    "definedName",
    { name, comment: comment === undefined ? undefined : escapeLine(comment), hidden: visible ? undefined : 1 },
    escapeXml(escapeFormula(formulaToFile(formula, undefined))),
  );

const textsXml = (texts: readonly string[]): string =>
  xmlDocument(
    tag(
      "sst",
      { xmlns: MAIN, uniqueCount: texts.length },
      texts
        .map((text) => {
          const space = /^\s|\s$|[\n\r]/.test(text) ? { "xml:space": "preserve" } : {};
          return tag("si", {}, tag("t", space, escapeXml(escapeText(text))));
        })
        .join(""),
    ),
  );

function addSettings(file: WorkbookFile, addin: AddinIdentity, parts: Parts): void {
  const panes = "xl/webextensions/taskpanes.xml";
  const extension = webExtensionXml(addin, file.settings);
  const id = parts.add(panes, "xl/webextensions/webextension1.xml", "webextension", "webextension", extension);
  parts.add("", panes, "webextensiontaskpanes", "webextensiontaskpanes", taskPanesXml(id));
}
