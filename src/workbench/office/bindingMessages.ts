import { bindingsAt, bindingsOf, type PlacedBinding } from "../grid/binding";
import type { Grid, Place } from "../grid/grid";

/** The numbers of the older API for the types of bindings. */
const TYPES = { Table: 1, Text: 2, Range: 3 } as const;

/** A binding as the older API of Office is told of it. */
interface BindingMessage {
  readonly Name: string;
  readonly BindingType: number;
  readonly RowCount: number;
  readonly ColCount: number;
  readonly HasHeaders: boolean;
}

/** What has happened in a binding, and the event that is raised for it. */
interface BindingEvent {
  readonly name: string;
  readonly data: object;
}

const printed = ({ id, type, area }: PlacedBinding): BindingMessage => ({
  Name: id,
  BindingType: TYPES[type],
  // The row of headers of a table is not counted.
  RowCount: area.rows - (type === "Table" ? 1 : 0),
  ColCount: area.columns,
  HasHeaders: type === "Table",
});

export function findBinding(grid: Grid, id: unknown): BindingMessage | undefined {
  const found = bindingsOf(grid).find((each) => each.id === id);
  return found && printed(found);
}

export const dataChangedIn = (grid: Grid, place: Place): readonly BindingEvent[] =>
  bindingsAt(grid, place).map(([binding]) => ({
    name: `${binding.id}_bindingDataChanged`,
    data: { ddaBinding: printed(binding) },
  }));

/** Which part of a binding is selected, counted from its first cell. */
export const selectedIn = (grid: Grid, place: Place): readonly BindingEvent[] =>
  bindingsAt(grid, place).map(([binding, part]) => ({
    name: `${binding.id}_bindingSelectionChanged`,
    data: {
      ddaBinding: printed(binding),
      subset: {
        startRow: part.row - binding.area.row,
        startColumn: part.column - binding.area.column,
        rowCount: part.rows,
        columnCount: part.columns,
      },
    },
  }));
