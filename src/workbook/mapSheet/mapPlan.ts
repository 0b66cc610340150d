import type { NodeId } from "../../scorecard";
import { cellText } from "../cellText";
import type { CellInput } from "../cells";
import { columnLetters } from "../finder/cellReference";
import { joined } from "../dashboard/joined";
import { quoted, type Rows } from "../dashboard/references";
import { SYMBOLS, symbolOf } from "../dashboard/symbols";
import type { DashboardWords } from "../dashboard/words";
import { BLOCK_COLUMNS } from "../numbers/blocks";
import { BLOCK_NAMES } from "../numbers/heldColumns";
import { numberOf, settingOf, type SettingsOwner } from "../settingOf";
import { TABLES, type TreeKey } from "../tables";
import type { MapBand } from "./bandsOf";
import { BAND, BAND_ID, boxColumn, boxesAcross, boxId, BOXES, MARKS, OWN_COLUMNS } from "./mapColumns";

/** A perspective or an objective on the sheet: its name, below it its status, and what it leads to. Counted from 0. */
export interface MapBox {
  readonly id: string;
  readonly rows: Rows;
  readonly column: number;
}

/** What the sheet holds in our columns, and where its parts are. Rows are counted from 0. */
export interface MapPlan {
  readonly cells: readonly (readonly CellInput[])[];
  readonly bands: readonly MapBox[];
  readonly boxes: readonly MapBox[];
  /** The lines of boxes: the rows of the names, of the statuses and of the arrows. */
  readonly lines: readonly MapLine[];
  readonly source: number;
  /** Where it is said when frames and arrows were drawn, the last row. */
  readonly drawn: number;
  /** So many boxes stand beside each other. */
  readonly across: number;
}

export interface MapLine {
  readonly row: number;
  /** What the objectives of the line lead to. */
  readonly objectives: MapBand["objectives"];
}

export const MAP_TOP = { title: 0, vision: 1, whole: 2, bands: 4 } as const;
const LINE_ROWS = 3;

/** How many rows a map has from the top. @param lines - the rows in which its lines begin, counted from 0 */
export const rowsOfMap = (lines: readonly number[]): number =>
  Math.max(MAP_TOP.bands, ...lines.map((line) => line + LINE_ROWS + 1)) + 2;

const place = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

const said = (table: TreeKey, column: string, id: string): string =>
  `INDEX(${TABLES[table].name}[${column}],MATCH(${id},${TABLES[table].name}[Id],0))`;

/** The light as a symbol, the word and the score. Where no light has been worked out nothing has. */
function statusFormula(table: TreeKey, id: string): string {
  const [light, status, score] = ["Light", "Status", "Score"].map((column) => said(table, column, id));
  const points = `IF(ISNUMBER(${score}),"  "&FIXED(${score},1),"")`;
  const whole = `IFERROR(${symbolOf(light ?? "")},${quoted(SYMBOLS.none)})&" "&${status}&${points}`;
  return `=IFERROR(IF(${light}="",${quoted(SYMBOLS.none)},${whole}),${quoted(SYMBOLS.none)})`;
}

/** What stands in the hidden column of a line: other words there mean that the sheet is behind. */
const marksOf = (band: MapBand, objectives: MapBand["objectives"]): string =>
  [band.id, ...objectives.map(({ id, leadsTo }) => `${id}>${leadsTo.join(",")}`)].join("|");

/** The perspectives, objectives and arrows that the hidden column tells of. */
export function bandsOfMarks(marks: readonly string[]): readonly MapBand[] {
  const bands = new Map<string, MapBand>();
  for (const mark of marks) {
    const [id = "", ...parts] = mark.split("|") as NodeId[];
    const objectives = parts.map((part) => {
      const [objective = "", to = ""] = part.split(">") as NodeId[];
      return { id: objective as NodeId, leadsTo: to === "" ? [] : (to.split(",") as NodeId[]) };
    });
    bands.set(id, { id: id as NodeId, objectives: [...(bands.get(id)?.objectives ?? []), ...objectives] });
  }
  return [...bands.values()];
}

/** All that the hidden columns say, from the top. */
export const marksIn = (bands: readonly MapBand[]): readonly string[] =>
  bands.flatMap((band) => linesOf(band).map((objectives) => marksOf(band, objectives)));

function linesOf({ objectives }: MapBand): readonly MapBand["objectives"][] {
  const count = Math.max(1, Math.ceil(objectives.length / BOXES));
  return Array.from({ length: count }, (_, line) => objectives.slice(line * BOXES, (line + 1) * BOXES));
}

/**
 * The whole sheet: native formulas of Excel 2016, none of them volatile or ours.
 *
 * @param scorecard - which of several it is; the only one of the workbook where nothing is said
 */
export function mapPlan(bands: readonly MapBand[], words: DashboardWords, scorecard?: SettingsOwner): MapPlan {
  const own = words.map;
  const cells: CellInput[][] = [];
  const put = (row: number, column: number, content: CellInput): void => {
    while (cells.length <= row) cells.push(Array.from({ length: OWN_COLUMNS }, () => ""));
    cells[row]?.splice(column, 1, content);
  };
  const across = boxesAcross(bands);
  const last = boxColumn(across - 1);
  const first = BLOCK_COLUMNS.settings.indexOf("First") + 1;
  put(MAP_TOP.title, BAND, `=${settingOf("Name", scorecard)}`);
  // It goes on to the left, over the cells in which the title ends.
  put(MAP_TOP.title, last - 1, words.shown);
  put(MAP_TOP.title, last, `=${numberOf(BLOCK_NAMES.settings, first, scorecard)}`);
  put(MAP_TOP.vision, BAND, `=${settingOf("Vision", scorecard)}&""`);
  put(MAP_TOP.whole, BAND, words.whole);
  put(MAP_TOP.whole, boxColumn(0), statusFormula("settings", settingOf("Id", scorecard)));
  const found = { bands: [] as MapBox[], boxes: [] as MapBox[], lines: [] as MapLine[] };
  let row: number = MAP_TOP.bands;
  for (const band of bands) {
    const top = row;
    linesOf(band).forEach((objectives, line) => {
      const rows = { first: row, last: row + LINE_ROWS - 1 };
      put(row, MARKS, cellText(marksOf(band, objectives)));
      if (line === 0) {
        const id = place(row, BAND_ID);
        put(row, BAND_ID, cellText(band.id));
        put(row, BAND, `=IFERROR(${said("perspectives", "Name", id)}&"","")`);
        put(row + 1, BAND, statusFormula("perspectives", id));
      }
      if (objectives.length === 0) put(row, boxColumn(0), own.noObjectives);
      objectives.forEach(({ id, leadsTo }, at) => {
        const cell = place(row, boxId(at));
        put(row, boxId(at), cellText(id));
        put(row, boxColumn(at), `=IFERROR(${said("objectives", "Name", cell)}&"","")`);
        put(row + 1, boxColumn(at), statusFormula("objectives", cell));
        if (leadsTo.length > 0) put(row + 2, boxColumn(at), leadsToFormula(leadsTo, own.leadsTo));
        found.boxes.push({ id, rows, column: boxColumn(at) });
      });
      found.lines.push({ row, objectives });
      row += LINE_ROWS + 1;
    });
    found.bands.push({ id: band.id, rows: { first: top, last: row - 2 }, column: BAND });
  }
  put(row, BAND, own.source);
  put(row + 1, BAND, "");
  return { cells, ...found, source: row, drawn: row + 1, across };
}

function leadsToFormula(ids: readonly string[], sentence: DashboardWords["map"]["leadsTo"]): string {
  const names = ids.map((id) => `IFERROR(${said("objectives", "Name", quoted(id))},"–")`);
  return `=${joined(sentence, { list: names.join('&", "&') })}`;
}
