import { ALL_TOUCHED, type Touched } from "../drawing/touched";
import type { Grid, Place } from "./grid";
import { boundsOf, type Params } from "./mutations";

/** From so many places on, looking at each costs more than reading everything. */
const MOST_PLACES = 64;

/** How a calculation goes on. What it finds is told by itself. */
const OF_CALCULATION = /^formula\.mutation\.set-formula-calculation/;
const OF_CELLS = "sheet.mutation.set-range-values";
/** Rows are measured again after each entry; what is written in them stays. */
const OF_LINES = "sheet.mutation.set-worksheet-row-auto-height";

export interface TouchedCells {
  /** A mutation of the library. */
  readonly note: (id: string, params: unknown) => void;
  readonly noteAll: () => void;
  readonly noteCells: (place: Place) => void;
  /** Whether there is anything to look at. */
  readonly isAny: boolean;
  /** What has come together since it was last taken. */
  readonly take: () => Touched;
}

/** Gathers what may have changed. What is not known to change little is taken for changing everything. */
export function createTouchedCells(grid: Pick<Grid, "on">): TouchedCells {
  let touched = ALL_TOUCHED;
  let isAny = true;
  const add = (more: Partial<Touched>): void => {
    isAny = true;
    const cells = [...touched.cells, ...(more.cells ?? [])];
    touched =
      touched.all || more.all === true || cells.length > MOST_PLACES
        ? ALL_TOUCHED
        : { all: false, lines: touched.lines || more.lines === true, cells };
  };
  const found: TouchedCells = {
    note: (id, params) => {
      if (OF_CALCULATION.test(id)) return;
      const { subUnitId, cellValue } = (params ?? {}) as Partial<Params>;
      if (id === OF_LINES) add({ lines: true });
      else if (id !== OF_CELLS || subUnitId === undefined || !cellValue) add({ all: true });
      else {
        const area = boundsOf(cellValue);
        if (area) add({ cells: [{ sheetId: subUnitId, area }] });
      }
    },
    noteAll: () => add({ all: true }),
    noteCells: (place) => add({ cells: [place] }),
    get isAny() {
      return isAny;
    },
    take: () => {
      const taken = touched;
      isAny = false;
      touched = { all: false, lines: false, cells: [] };
      return taken;
    },
  };
  grid.on("partsChanged", found.noteAll);
  grid.on("calculated", ({ sheetId, area }) => found.noteCells({ sheetId, area }));
  return found;
}
