import type { SettingsOwner } from "../settingOf";
import { areColumnsWhole, loadShownSheet } from "../dashboard/loadShownSheet";
import { BAND, BAND_ID, MARKS, OWN_COLUMNS } from "./mapColumns";
import { rowsOfMap } from "./mapPlan";

/** The sheet is found by the name of our part of its first row, whatever people call it. */
export const MAP_NAME = "BSC_Map";

/** That name for a scorecard. */
export const mapMark = ({ settings, among }: SettingsOwner): string =>
  among === "below" ? `${MAP_NAME}_${settings.id}` : MAP_NAME;

/** Stands in a hidden column of the first row where frames and arrows lie over the cells. */
export const DRAWN = "drawn";
/** Stands there while they are drawn or taken away: where it stays nobody knows what of them lies there. */
export const DRAWING = "drawing";
export const DRAWN_COLUMN = BAND_ID;

/** A sheet with the map that is in the workbook. */
export interface StandingMap {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** The formula of its title, which is in the first row. */
  readonly title: unknown;
  /** Our columns stand as they were made; else somebody has put in or taken out one of them. */
  readonly isWhole: boolean;
  /** How many rows from the top are ours; what stands below them is other people's. */
  readonly height: number;
  /** What its lines show; see `marksIn`. */
  readonly marks: readonly string[];
  /** Frames and arrows were drawn over the cells, or were to be. */
  readonly isDrawn: boolean;
  /** Excel did not let them be drawn to the end, nor taken away. */
  readonly isHalfDrawn: boolean;
}

export interface FoundMap {
  /** `undefined` where there is none. */
  readonly standing: StandingMap | undefined;
  /** The name is there; it outlives a sheet that somebody has deleted. */
  readonly isNamed: boolean;
}

/** Queues the look for the sheet; the returned function answers after the sync. @param mark - see `mapMark` */
export function loadMapSheet(context: Excel.RequestContext, mark: string): () => FoundMap {
  const shown = loadShownSheet(context, mark);
  const { item, head, sheet, used } = shown;
  head.load("formulas");
  return () => {
    if (head.isNullObject || used.isNullObject) return { standing: undefined, isNamed: !item.isNullObject };
    const marks = used.values.map((row) => String(row[MARKS - used.columnIndex] ?? ""));
    const drawn: unknown = head.formulas[0]?.[DRAWN_COLUMN];
    return {
      isNamed: true,
      standing: {
        ...{ sheet, name: sheet.name, isWhole: areColumnsWhole(shown, OWN_COLUMNS) },
        title: head.formulas[0]?.[BAND],
        isHalfDrawn: drawn === DRAWING,
        isDrawn: drawn === DRAWN || drawn === DRAWING,
        height: rowsOfMap(marks.flatMap((mark, at) => (mark === "" ? [] : [used.rowIndex + at]))),
        marks: marks.filter((mark) => mark !== ""),
      },
    };
  };
}

/** The sheet, wherever people have moved it; a null object where there is none. */
export const mapSheetOf = ({ workbook }: Excel.RequestContext, mark: string): Excel.Worksheet =>
  workbook.names.getItemOrNullObject(mark).getRangeOrNullObject().worksheet;
