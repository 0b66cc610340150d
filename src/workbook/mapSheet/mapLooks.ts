import type { Evaluation, Frequency } from "../../scorecard";
import { PERIOD_FORMATS, type Look } from "../dashboard/looks";
import type { SheetRule } from "../dashboard/rules";
import { SYMBOLS } from "../dashboard/symbols";
import { columnLetters } from "../finder/cellReference";
import { STATUS_COLOURS, STATUS_PALETTE } from "../statusPalette";
import { BAND, boxColumn, FIRST_HIDDEN } from "./mapColumns";
import { MAP_TOP, type MapPlan } from "./mapPlan";

const INK = "#242424";
const QUIET = "#605E5C";
const BAND_FILL = "#F3F2F1";
const EDGE = "#8A8886";

/** So many letters go into a line of each point of a box, and so high is a line in points. */
const NAME = { letters: 22 / 150, height: 15 } as const;
const ARROW = { letters: 27 / 150, height: 13 } as const;
/** Excel has no higher rows. */
const HIGHEST = 409;

/** Between two lines of boxes, in points: where arrows are drawn they need room. */
const BETWEEN = { words: 10, arrows: 42 } as const;

/**
 * The looks of the whole sheet; later ones lie over earlier ones. Rows are as high as the names need it now.
 *
 * @param width - of the narrowest box, in points
 */
export function mapLooks(
  plan: MapPlan,
  { nodes }: Evaluation,
  frequency: Frequency,
  { width, isDrawn }: { readonly width: number; readonly isDrawn: boolean },
): readonly Look[] {
  const between = BETWEEN[isDrawn ? "arrows" : "words"];
  const heightOf = (length: number, { letters, height }: typeof NAME | typeof ARROW, least: number): number =>
    Math.min(HIGHEST, Math.max(least, Math.ceil(length / Math.max(1, letters * width)) * height + 4));

  const row = (first: number, last = first) => ({ first, last });
  const column = (at: number): Look["columns"] => [at, at];
  const all: Look["columns"] = [0, FIRST_HIDDEN - 1];
  const last = boxColumn(plan.across - 1);
  const length = (id: string): number => nodes.get(id as never)?.name.length ?? 0;
  const [, headFormat] = PERIOD_FORMATS[frequency] ?? ["", "m/d/yyyy"];
  const lines = plan.lines.flatMap(({ row: top, objectives }): readonly Look[] => {
    const longest = Math.max(0, ...objectives.map(({ id }) => length(id)));
    const arrows = Math.max(
      0,
      ...objectives.map(({ leadsTo }) => leadsTo.reduce((sum, id) => sum + length(id) + 2, leadsTo.length && 12)),
    );
    return [
      { rows: row(top), columns: all, height: heightOf(longest, NAME, 20) },
      { rows: row(top + 1), columns: all, height: 18 },
      { rows: row(top + 2), columns: all, height: heightOf(arrows, ARROW, 16) },
      { rows: row(top + 3), columns: all, height: between },
    ];
  });
  return [
    { rows: row(MAP_TOP.title), columns: all, height: 30 },
    { rows: row(MAP_TOP.title), columns: column(BAND), bold: true, size: 20 },
    { rows: row(MAP_TOP.title), columns: column(last - 1), align: "Right", color: QUIET },
    { rows: row(MAP_TOP.title), columns: column(last), align: "Left", bold: true, numberFormat: headFormat },
    { rows: row(MAP_TOP.vision), columns: column(BAND), color: QUIET },
    { rows: row(MAP_TOP.whole), columns: [BAND, boxColumn(0)], bold: true, color: INK, height: 20 },
    ...lines,
    ...plan.bands.flatMap(({ rows, column: at }): readonly Look[] => [
      { rows, columns: column(at), fill: BAND_FILL, box: EDGE, align: "Left", indent: 1 },
      { rows: row(rows.first), columns: column(at), bold: true, size: 11, wrap: "Top", color: INK },
      { rows: row(rows.first + 1), columns: column(at), size: 9 },
    ]),
    ...plan.boxes.flatMap(({ rows, column: at }): readonly Look[] => [
      { rows, columns: column(at), box: EDGE, color: INK, align: "Left", indent: 1 },
      { rows: row(rows.first), columns: column(at), bold: true, wrap: "Top" },
      { rows: row(rows.last), columns: column(at), size: 8, wrap: "Top" },
    ]),
    { rows: row(plan.source, plan.drawn), columns: column(BAND), size: 9, color: QUIET },
  ];
}

/** Colours follow what the cells say, so a reader without the add-in sees the light of the moment. */
export function mapRules({ bands, boxes }: MapPlan): readonly SheetRule[] {
  return [...bands, ...boxes].flatMap(({ rows, column }) =>
    STATUS_COLOURS.map((light) => ({
      rows,
      columns: [column, column] as const,
      formula: `=LEFT($${columnLetters(column)}$${rows.first + 2},1)="${SYMBOLS[light]}"`,
      ...STATUS_PALETTE[light],
    })),
  );
}
