import { closingOf, firstDay, periodCode, periodsOf } from "../../src/scorecard";
import { evaluationAt, type Ready } from "../../src/session";
import { parseAddress } from "../../src/workbench/grid/address";
import type { CellValue, Grid } from "../../src/workbench/grid/grid";
import { HISTORY_COLUMNS, HISTORY_NAME } from "../../src/workbook/history/layout";

/** What the sheet of the history says, a row a node and period, without the day that it was worked out; nothing without a sheet. */
export function historyRows(grid: Grid): readonly (readonly CellValue[])[] {
  const name = grid.names().find((each) => each.name === HISTORY_NAME);
  const parsed = parseAddress(name?.formula.slice(1) ?? "", { rows: 1_048_576, columns: 16_384 });
  const sheet = grid.sheet(parsed?.sheet ?? "");
  if (!parsed || !sheet) return [];
  const used = grid.usedArea(sheet.id, true);
  const { row, column } = parsed.area;
  const columns = HISTORY_COLUMNS.length;
  const [, ...rows] = grid.values(sheet.id, { row, column, rows: (used?.row ?? 0) + (used?.rows ?? 1) - row, columns });
  return rows.filter(([node]) => node !== "").map((cells) => cells.slice(0, columns - 1));
}

/** What it must say, in any order of the nodes: what the engine says of each of the latest 36 periods. */
export function historyOfEngine(state: Ready): readonly (readonly CellValue[])[] {
  const { scorecard, values, evaluation } = state;
  const { fiscalYearStart } = scorecard.settings;
  const nodes = [...evaluation.nodes.values()].filter(({ isBelow }) => !isBelow);
  return nodes.flatMap(({ id, name }) =>
    periodsOf(values, scorecard.settings)
      .slice(-36)
      .map((period): readonly CellValue[] => {
        const said = evaluationAt(state, period);
        const node = said.nodes.get(id);
        const own = [...said.kpis.values()].find((kpi) => kpi.id === id)?.readings;
        const numbers = [own?.actual, own?.target].map((each) => (each?.kind === "number" ? each.value : ""));
        return [
          ...[id, name, periodCode(period, fiscalYearStart), firstDay(period, fiscalYearStart), ...numbers],
          ...[node?.score ?? "", node?.status ?? "none", closingOf(values.closings ?? [], period) !== undefined],
        ];
      }),
  );
}

/** Rows in the order of their texts, so that two lists can be compared. */
export const inOrder = (rows: readonly (readonly CellValue[])[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).sort();
