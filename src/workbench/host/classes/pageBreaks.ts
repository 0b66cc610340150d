import type { Grid } from "../../grid/grid";
import { defineClass, readOnly, type HostObject } from "../hostClass";
import { invalidArgument, notFound } from "../hostError";
import { placeFrom } from "./placeFrom";
import { shaped } from "./range";

interface Breaks {
  readonly sheetId: string;
  readonly axis: "rows" | "columns";
}
interface Break extends Breaks {
  /** Of the row or column that begins a page. */
  readonly index: number;
}

const MEMBERS = { rows: "rowBreaks", columns: "columnBreaks" } as const;

const breaksOf = (grid: Grid, { sheetId, axis }: Breaks): readonly number[] =>
  grid.parts(sheetId).page[MEMBERS[axis]] ?? [];

function setBreaks(grid: Grid, { sheetId, axis }: Breaks, indexes: readonly number[]): void {
  const member = MEMBERS[axis];
  const others = Object.entries(grid.parts(sheetId).page).filter(([name]) => name !== member);
  const sorted = [...new Set(indexes)].sort((one, other) => one - other);
  const page = Object.fromEntries(sorted.length === 0 ? others : [...others, [member, sorted]]);
  grid.setParts(sheetId, { page });
}

/** `Excel.PageBreakCollection`: those that somebody has set, not those that paper makes. */
export const pageBreaks = defineClass<Breaks>({
  name: "PageBreakCollection",
  items: (breaks, { grid }) => breaksOf(grid, breaks).map((index) => pageBreak({ ...breaks, index })),
  item: (breaks, key, { grid }) => {
    const index = breaksOf(grid, breaks)[Number(key)];
    return index === undefined ? undefined : pageBreak({ ...breaks, index });
  },
  methods: {
    Add: (breaks, [cell], { grid }) => {
      const { sheetId, area } = placeFrom(grid, breaks.sheetId, cell);
      const index = breaks.axis === "rows" ? area.row : area.column;
      if (sheetId !== breaks.sheetId || index === 0) throw invalidArgument();
      setBreaks(grid, breaks, [...breaksOf(grid, breaks), index]);
      return pageBreak({ ...breaks, index });
    },
    RemovePageBreaks: (breaks, _, { grid }) => setBreaks(grid, breaks, []),
  },
});

/** `Excel.PageBreak`: before a row, or before a column. */
const pageBreak: (state: Break) => HostObject = defineClass<Break>({
  name: "PageBreak",
  id: ({ axis, index }) => `${axis} ${index}`,
  tracked: true,
  properties: {
    ColumnIndex: readOnly(({ axis, index }) => (axis === "columns" ? index : 0)),
    RowIndex: readOnly(({ axis, index }) => (axis === "rows" ? index : 0)),
  },
  methods: {
    Delete: (state, _, { grid }) => {
      const before = breaksOf(grid, state);
      if (!before.includes(state.index)) throw notFound();
      setBreaks(
        grid,
        state,
        before.filter((index) => index !== state.index),
      );
    },
    GetCellAfterBreak: ({ sheetId, axis, index }) =>
      shaped(sheetId, {
        row: axis === "rows" ? index : 0,
        column: axis === "columns" ? index : 0,
        rows: 1,
        columns: 1,
      }),
  },
});
