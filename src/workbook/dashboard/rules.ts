import { columnLetters } from "../finder/cellReference";
import { STATUS_COLOURS, STATUS_PALETTE } from "../statusPalette";
import { columnAt, period, STRIP } from "./columns";
import type { DashboardPlan } from "./plan";
import type { Rows } from "./references";
import { SYMBOLS } from "./symbols";

/** A rule over an area, as its first cell says it. No two of one area hold at once, so their order means nothing. */
export interface SheetRule {
  readonly rows: Rows;
  readonly columns: readonly [first: number, last: number];
  readonly formula: string;
  readonly fill?: string;
  readonly font: string;
}

/** Colours follow what the cells say, so a reader without the add-in sees the light of the moment. */
export function rulesOf({ list, needs, tiles }: DashboardPlan): readonly SheetRule[] {
  const symbolIn = (rows: Rows, columns: SheetRule["columns"], cell: string): readonly SheetRule[] =>
    STATUS_COLOURS.map((light) => ({
      rows,
      columns,
      formula: `=${cell}="${SYMBOLS[light]}"`,
      ...STATUS_PALETTE[light],
    }));
  const letters = (column: number): string => columnLetters(column);
  return [
    ...[list, needs].flatMap((rows) => {
      const [row, symbol] = [rows.first + 1, `$${letters(columnAt("symbol"))}${rows.first + 1}`];
      const change = `${letters(columnAt("change"))}${row}`;
      const moved: SheetRule = {
        rows,
        columns: [columnAt("change"), columnAt("inYear")],
        formula: `=AND(ISNUMBER(${change}),${change}>0)`,
        font: STATUS_PALETTE.green.font,
      };
      return [
        ...symbolIn(rows, [columnAt("symbol"), columnAt("symbol")], symbol),
        ...symbolIn(rows, [columnAt("score"), columnAt("status")], symbol),
        moved,
        { ...moved, formula: `=AND(ISNUMBER(${change}),${change}<0)`, font: STATUS_PALETTE.red.font },
      ];
    }),
    ...symbolIn(
      list,
      [columnAt(period(1)), columnAt(period(STRIP))],
      `${letters(columnAt(period(1)))}${list.first + 1}`,
    ),
    ...tiles.flatMap(({ row, column, columns }) =>
      symbolIn({ first: row, last: row + 2 }, [column, column + columns - 1], `LEFT($${letters(column)}$${row + 3},1)`),
    ),
  ];
}
