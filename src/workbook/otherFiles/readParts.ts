import type { CellValue } from "../cells";
import type { Parts } from "./openParts";
import { UnreadableFile } from "./unreadableFile";
import { areaOf, readCells, readSharedTexts, type Area, type CellsRead } from "./readCells";
import { readXml } from "./readXml";

export interface TableRead {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly uncalculated: number;
}

/** What is asked of a workbook file. */
export interface Asked {
  /** Names of tables. */
  readonly tables: readonly string[];
  /** Defined names, with what is read of the cells that each stands for. */
  readonly names: Readonly<Record<string, (area: Area) => Area>>;
}

export interface PartsRead {
  readonly tables: ReadonlyMap<string, TableRead>;
  readonly names: ReadonlyMap<string, readonly (readonly CellValue[])[]>;
  /** Who saved it last, and when, in ISO 8601; empty where it does not say. */
  readonly savedBy: string;
  readonly savedAt: string;
}

interface Link {
  readonly type: string;
  readonly target: string;
}

interface Wanted {
  readonly kind: "table" | "name";
  readonly name: string;
  readonly area: Area;
  /** Rows below the last of its data. */
  readonly totals: number;
}

/** Of one table or name: a scorecard of 300 KPIs has a fifth of that in its history. */
export const MOST = { rows: 60_000, columns: 1000, cells: 2_000_000 } as const;

/** Reads some tables and named cells of a workbook file, and nothing else of it. Throws `UnreadableFile`. */
export function readParts(parts: Parts, { tables: asked, names }: Asked): PartsRead {
  const root = [...linksOf(parts, "").values()].find(({ type }) => type === "officeDocument")?.target;
  const workbook = root === undefined ? undefined : parts.text(root);
  if (root === undefined || workbook === undefined) throw new UnreadableFile({ kind: "file-not-workbook" });
  const links = linksOf(parts, root);
  const sheets: { readonly name: string; readonly path: string }[] = [];
  const defined = new Map<string, string>();
  let definedName = "";
  readXml(workbook, {
    opened: (name, attributes) => {
      if (name === "sheet") {
        const path = links.get(attributes["r:id"] ?? "")?.target;
        if (path !== undefined) sheets.push({ name: attributes["name"] ?? "", path });
      }
      // Names of one sheet are somebody else's.
      if (name === "definedName")
        definedName = attributes["localSheetId"] === undefined ? (attributes["name"] ?? "") : "";
    },
    closed: (name, text) => {
      if (name === "definedName" && definedName !== "") defined.set(definedName.toLowerCase(), text);
    },
  });

  const wanted = new Map<string, Wanted[]>();
  const want = (path: string, each: Wanted): void => {
    const { top, left, bottom, right } = each.area;
    const [rows, columns] = [bottom - top, right - left];
    if (rows < 0 || columns < 0) throw new UnreadableFile({ kind: "file-damaged" });
    // Cells that a table only says it has take time and room all the same.
    if (rows * columns > MOST.cells) throw new UnreadableFile({ kind: "file-too-large" });
    if (rows > MOST.rows || columns > MOST.columns) throw new UnreadableFile({ kind: "file-too-large" });
    wanted.set(path, [...(wanted.get(path) ?? []), each]);
  };
  for (const { path } of sheets)
    for (const { type, target } of linksOf(parts, path).values()) {
      const table = type === "table" ? tableOf(parts.text(target)) : undefined;
      const name = asked.find((each) => each.toLowerCase() === table?.name.toLowerCase());
      if (table && name !== undefined) want(path, { kind: "table", name, area: table.area, totals: table.totals });
    }
  for (const [name, areaFor] of Object.entries(names)) {
    const place = placeOf(defined.get(name.toLowerCase()) ?? "");
    const sheet = sheets.find((each) => each.name.toLowerCase() === place?.sheet.toLowerCase());
    if (place && sheet) want(sheet.path, { kind: "name", name, area: areaFor(place.area), totals: 0 });
  }

  const shared = wanted.size === 0 ? [] : readSharedTexts(parts.text(sharedTextsOf(links)));
  const found = { tables: new Map<string, TableRead>(), names: new Map<string, CellsRead["values"]>() };
  for (const [path, all] of wanted) {
    const sheet = parts.text(path);
    if (sheet === undefined) throw new UnreadableFile({ kind: "file-damaged" });
    const read = readCells(
      sheet,
      all.map(({ area }) => area),
      shared,
    );
    all.forEach(({ kind, name, totals, area }, index) => {
      const { values, uncalculated } = read[index] ?? { values: [], uncalculated: 0 };
      if (kind === "name") found.names.set(name, values);
      else {
        const [headers = [], ...rows] = values.slice(0, area.bottom - area.top + 1 - totals);
        found.tables.set(name, { headers: headers.map(String), rows, uncalculated });
      }
    });
  }
  return { ...found, ...savedOf(parts) };
}

const NO_TEXTS = "";
const sharedTextsOf = (links: ReadonlyMap<string, Link>): string =>
  [...links.values()].find(({ type }) => type === "sharedStrings")?.target ?? NO_TEXTS;

/** What a part points to within the file, by id; "" stands for the file itself. */
function linksOf(parts: Parts, path: string): ReadonlyMap<string, Link> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const text = parts.text(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const links = new Map<string, Link>();
  if (text === undefined) return links;
  readXml(text, {
    opened: (name, { Id = "", Type = "", Target = "", TargetMode }) => {
      if (name !== "Relationship" || TargetMode === "External") return;
      links.set(Id, { type: Type.slice(Type.lastIndexOf("/") + 1), target: targetOf(Target, folder) });
    },
  });
  return links;
}

/** Throws `UnreadableFile` for what is no path. */
function targetOf(target: string, folder: string): string {
  try {
    return decodeURI(new URL(target, `file:///${folder}`).pathname.slice(1));
  } catch {
    throw new UnreadableFile({ kind: "file-damaged" });
  }
}

function tableOf(
  text: string | undefined,
): { readonly name: string; readonly area: Area; readonly totals: number } | undefined {
  let found: { readonly name: string; readonly area: Area; readonly totals: number } | undefined;
  if (text === undefined) return undefined;
  readXml(text, {
    opened: (name, attributes) => {
      if (name !== "table") return;
      const area = areaOf(attributes["ref"] ?? "");
      const totals = Number(attributes["totalsRowCount"] ?? 0) || 0;
      if (area) found = { name: attributes["displayName"] ?? attributes["name"] ?? "", area, totals };
    },
  });
  return found;
}

/** @example placeOf("'Mine tal'!$A$1:$C$3") // the area on the sheet Mine tal */
function placeOf(reference: string): { readonly sheet: string; readonly area: Area } | undefined {
  const at = reference.lastIndexOf("!");
  const area = areaOf(reference.slice(at + 1));
  const sheet = reference
    .slice(0, Math.max(0, at))
    .replace(/^'(.*)'$/s, "$1")
    .replace(/''/g, "'");
  return area && sheet !== "" ? { sheet, area } : undefined;
}

function savedOf(parts: Parts): Pick<PartsRead, "savedBy" | "savedAt"> {
  const said = new Map<string, string>();
  const path = [...linksOf(parts, "").values()].find(({ type }) => type === "core-properties")?.target;
  const text = path === undefined ? undefined : parts.text(path);
  if (text !== undefined) readXml(text, { closed: (name, inside) => void said.set(name, inside.trim()) });
  return { savedBy: said.get("lastModifiedBy") || (said.get("creator") ?? ""), savedAt: said.get("modified") ?? "" };
}
