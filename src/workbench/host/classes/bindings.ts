import { BINDING_TYPES, bindingsOf, keptArea, type Binding, type PlacedBinding } from "../../grid/binding";
import type { Grid, Place } from "../../grid/grid";
import { defineClass, readOnly, type HostObject } from "../hostClass";
import { HostError, invalidArgument, notFound } from "../hostError";
import { oneOf } from "../oneOf";
import { placeFrom } from "./placeFrom";
import { range } from "./range";
import { table } from "./tables";
import { opened } from "./wholeLines";

/** `Excel.BindingCollection`. */
export const bindings = defineClass<object>({
  name: "BindingCollection",
  properties: { Count: readOnly((_, { grid }) => bindingsOf(grid).length) },
  items: (_, { grid }) => bindingsOf(grid).map(({ id }) => binding({ id })),
  item: (_, key, { grid }) => {
    const found = bindingsOf(grid).find(({ id }) => id === key);
    return found && binding({ id: found.id });
  },
  methods: {
    Add: (_, [cells, type, id], { grid }) => add(grid, placeFrom(grid, grid.activeSheetId(), cells), type, id),
    AddFromNamedItem: (_, [name, type, id], { grid }) => {
      const named = grid.table(String(name));
      if (!named && !grid.name(String(name))) throw notFound();
      return add(grid, named ?? placeFrom(grid, grid.activeSheetId(), name), type, id);
    },
    AddFromSelection: (_, [type, id], { grid }) => add(grid, opened(grid.selection()), type, id),
  },
});

/** Another one of that id is replaced, wherever it is. */
function add(grid: Grid, { sheetId, area }: Place, type: unknown, given: unknown): HostObject {
  const wanted = oneOf(BINDING_TYPES)(type);
  if (typeof given !== "string" || given === "") throw invalidArgument();
  const owner = grid.tables().find((each) => each.sheetId === sheetId && contains(each.area, area));
  if (wanted === "Table" && !owner) throw invalidArgument();
  if (wanted === "Text" && area.rows * area.columns !== 1) throw invalidArgument();
  remove(grid, given);
  const added: Binding = {
    id: given,
    type: wanted,
    area: keptArea(area, grid.sheetSize(sheetId)),
    ...(wanted === "Table" && owner ? { tableId: owner.id } : {}),
  };
  grid.setParts(sheetId, { bindings: [...grid.parts(sheetId).bindings, added] });
  return binding({ id: given });
}

const contains = (outer: Place["area"], inner: Place["area"]): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

function remove(grid: Grid, wanted: string): void {
  for (const { id } of grid.sheets()) {
    const there = grid.parts(id).bindings;
    const rest = there.filter((each) => each.id !== wanted);
    if (rest.length < there.length) grid.setParts(id, { bindings: rest });
  }
}

function existing(grid: Grid, wanted: string): PlacedBinding {
  const found = bindingsOf(grid).find(({ id }) => id === wanted);
  if (!found) throw new HostError("InvalidBinding", "This object binding is no longer valid due to previous updates.");
  return found;
}

function ofType(grid: Grid, id: string, type: Binding["type"]): PlacedBinding {
  const found = existing(grid, id);
  if (found.type !== type) throw new HostError("InvalidOperation", "The operation isn't allowed on this binding type.");
  return found;
}

/** `Excel.Binding`. */
const binding: (state: { readonly id: string }) => HostObject = defineClass<{ readonly id: string }>({
  name: "Binding",
  id: ({ id }) => id,
  properties: {
    Id: readOnly(({ id }, { grid }) => existing(grid, id).id),
    Type: readOnly(({ id }, { grid }) => existing(grid, id).type),
  },
  methods: {
    Delete: ({ id }, _, { grid }) => remove(grid, existing(grid, id).id),
    GetRange: ({ id }, _, { grid }) => {
      const { sheetId, area } = existing(grid, id);
      return range({ sheetId, area });
    },
    GetTable: ({ id }, _, { grid }) => table({ id: ofType(grid, id, "Table").tableId ?? "" }),
    GetText: ({ id }, _, { grid }) => {
      const { sheetId, area } = ofType(grid, id, "Text");
      return grid.texts(sheetId, area)[0]?.[0] ?? "";
    },
  },
});
