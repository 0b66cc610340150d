import { zip, type ZipEntry } from "./zip";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const rels = (links: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${RELATIONSHIPS}">${links
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${TYPES}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** What stands in the parts of a file with one sheet; everything but the sheet can be left out. */
export interface Handmade {
  /** Inside `<worksheet>`. */
  readonly sheet: string;
  readonly sheetLinks?: readonly (readonly [type: string, target: string])[];
  /** Inside `<styleSheet>`. */
  readonly styles?: string;
  /** Inside `<sst>`. */
  readonly texts?: string;
  /** Inside `<workbook>`, before and after the sheets. */
  readonly before?: string;
  readonly after?: string;
  readonly links?: readonly (readonly [type: string, target: string])[];
  readonly parts?: Readonly<Record<string, string>>;
  /** Behind all other parts. */
  readonly entries?: readonly ZipEntry[];
}

/** A workbook file written by hand, to look like one of another program. */
export function handmade({
  sheet,
  sheetLinks,
  styles,
  texts,
  before = "",
  after = "",
  links = [],
  parts,
  entries = [],
}: Handmade): Uint8Array {
  const namespaces = `xmlns="${MAIN}" xmlns:r="${TYPES}"`;
  const files: Record<string, string> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": rels([["officeDocument", "/xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook ${namespaces}>${before}<sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`,
    "xl/_rels/workbook.xml.rels": rels([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["theme", "theme/theme1.xml"],
      ...links,
    ]),
    "xl/worksheets/sheet1.xml": `<worksheet ${namespaces}>${sheet}</worksheet>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles ?? ""}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${texts ?? ""}</sst>`,
    ...(sheetLinks ? { "xl/worksheets/_rels/sheet1.xml.rels": rels(sheetLinks) } : {}),
    ...parts,
  };
  return zip([...Object.entries(files).map(([name, content]) => ({ name, content })), ...entries]);
}

export const rows = (...lines: readonly string[]): string =>
  `<sheetData>${lines.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join("")}</sheetData>`;
