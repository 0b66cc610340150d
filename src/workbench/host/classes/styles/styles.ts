import type { CellFormat } from "../../../grid/cellFormat";
import { NORMAL, STYLE_PARTS, type CellStyle, type StylePart } from "../../../grid/cellStyles/cellStyle";
import { PLAIN_FORMAT } from "../../../grid/cellStyles/plainFormat";
import type { Grid, Place } from "../../../grid/grid";
import { fromLocalFormat, toLocalFormat } from "../../../notation/translateFormat";
import { notationOf } from "../../../notation/notationOf";
import type { Client } from "../../client";
import { defineClass, readOnly, type HostObject, type Property } from "../../hostClass";
import { fail, HostError, invalidArgument } from "../../hostError";
import { rangeFormat } from "../rangeFormat";
import { formatProtection } from "../protection";
import {
  applyStyle,
  cellsOfStyle,
  formatOf,
  isBuiltIn,
  readStyleName,
  setNumberFormat,
  styleNamed,
  stylesOf,
} from "./foundStyles";
import { isNumberFormat } from "../../isNumberFormat";
import { overGrid } from "./overGrid";

interface StyleState {
  readonly name: string;
}

/** `Excel.StyleCollection`. */
export const styles = defineClass<object>({
  name: "StyleCollection",
  items: (_, { host }) => stylesOf(host).map(({ name }) => style({ name })),
  item: (_, key, { host }) => {
    const found = styleNamed(host, String(key));
    return found && style({ name: found.name });
  },
  methods: {
    Add: (_, [given], { host }) => {
      const name = readStyleName(given);
      if (styleNamed(host, name))
        throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
      host.extras.styles.set(name, { name, format: {}, parts: Object.keys(STYLE_PARTS) as StylePart[] });
      return null;
    },
  },
});

const CELL: Place = { sheetId: "", area: { row: 0, column: 0, rows: 1, columns: 1 } };

/** A grid whose first cell is the style: what is set there is said by it. */
const gridOf =
  ({ name }: StyleState) =>
  (client: Client): Grid => ({
    ...client.grid,
    usedArea: () => undefined,
    sheetSize: () => ({ rows: 1, columns: 1 }),
    format: (_, row, column) => (row + column === 0 ? formatOf(existing(client, name)) : PLAIN_FORMAT),
    setFormat: (_, __, change) => changeFormat(client, name, change),
  });

const existing = ({ host }: Client, name: string): CellStyle => styleNamed(host, name) ?? fail();

const change = (client: Client, name: string, said: Partial<CellStyle>): void => {
  const before = existing(client, name);
  client.host.extras.styles.set(before.name, { ...before, ...said });
};

/** Cells that have what the style said get what it says now. */
function changeFormat(client: Client, name: string, said: Partial<CellFormat>): void {
  const before = existing(client, name);
  const [old, wanted] = [formatOf(before), { ...formatOf(before), ...said }];
  const members = (Object.keys(said) as (keyof CellFormat)[]).filter((member) => old[member] !== wanted[member]);
  const cells = members.length === 0 ? [] : cellsOfStyle(client.grid, before.name);
  const own = Object.entries(wanted).filter(([member, value]) => PLAIN_FORMAT[member as keyof CellFormat] !== value);
  change(client, name, { format: Object.fromEntries(own) });
  for (const { sheetId, area } of cells) {
    const has = client.grid.format(sheetId, area.row, area.column);
    const following = members.filter((member) => has[member] === old[member]);
    if (following.length > 0)
      client.grid.setFormat(sheetId, area, Object.fromEntries(following.map((member) => [member, wanted[member]])));
  }
}

/** What a style says as the format of a range says it. */
function asRange(owner: HostObject, name: string): Property<StyleState> {
  const { get, set } = owner.hostClass.properties?.[name] ?? {};
  if (!get || !set) throw new Error(`${owner.hostClass.name} has no ${name} that can be set`);
  return {
    get: (state, client) => get(owner.state as never, { ...client, grid: gridOf(state)(client) }),
    set: (state, value, client) =>
      set(owner.state as never, value as never, { ...client, grid: gridOf(state)(client) }),
  };
}

const format = rangeFormat(CELL);
const protection = formatProtection(CELL);

const includes = (part: StylePart): Property<StyleState> => ({
  get: ({ name }, client) => existing(client, name).parts.includes(part),
  set: ({ name }, value, client) => {
    const rest = existing(client, name).parts.filter((each) => each !== part);
    change(client, name, { parts: value === true ? [...rest, part] : rest });
  },
});

function numberFormat(read: (client: Client, code: string) => string, print: typeof read): Property<StyleState> {
  return {
    get: ({ name }, client) => print(client, existing(client, name).numberFormat ?? "General"),
    set: ({ name }, value, client) => {
      const before = existing(client, name).numberFormat ?? "General";
      const code = read(client, String(value));
      if (!isNumberFormat(code)) throw invalidArgument();
      change(client, name, { numberFormat: code });
      for (const cell of cellsOfStyle(client.grid, name)) {
        const has = client.grid.numberFormats(cell.sheetId, cell.area)[0]?.[0];
        if (has === before) setNumberFormat(client.grid, cell, code);
      }
    },
  };
}

const notation = ({ host }: Client) => notationOf(host.window.language);

const part = (name: "Borders" | "Fill" | "Font") => (state: StyleState, client: Client) => {
  existing(client, state.name);
  const found = format.hostClass.navigations?.[name]?.(format.state as never, client);
  return found ? overGrid(found, gridOf(state)) : null;
};

/** `Excel.Style`: a change is seen in all cells that have it. */
const style = defineClass<StyleState>({
  name: "Style",
  id: ({ name }) => name,
  properties: {
    Name: readOnly(({ name }, client) => existing(client, name).name),
    BuiltIn: readOnly(({ name }, client) => isBuiltIn(existing(client, name).name)),
    AutoIndent: {
      get: ({ name }, client) => existing(client, name).autoIndent ?? false,
      set: ({ name }, value, client) => change(client, name, { autoIndent: Boolean(value) }),
    },
    FormulaHidden: asRange(protection, "FormulaHidden"),
    Locked: asRange(protection, "Locked"),
    HorizontalAlignment: asRange(format, "HorizontalAlignment"),
    VerticalAlignment: asRange(format, "VerticalAlignment"),
    IndentLevel: asRange(format, "IndentLevel"),
    ReadingOrder: asRange(format, "ReadingOrder"),
    ShrinkToFit: asRange(format, "ShrinkToFit"),
    TextOrientation: asRange(format, "TextOrientation"),
    // The client sets it by this name.
    Orientation: asRange(format, "TextOrientation"),
    WrapText: asRange(format, "WrapText"),
    IncludeAlignment: includes("alignment"),
    IncludeBorder: includes("border"),
    IncludeFont: includes("font"),
    IncludeNumber: includes("number"),
    IncludePatterns: includes("patterns"),
    IncludeProtection: includes("protection"),
    NumberFormat: numberFormat(
      (_, code) => code,
      (_, code) => code,
    ),
    NumberFormatLocal: numberFormat(
      (client, code) => fromLocalFormat(code, notation(client)),
      (client, code) => toLocalFormat(code, notation(client)),
    ),
  },
  navigations: { Borders: part("Borders"), Fill: part("Fill"), Font: part("Font") },
  methods: {
    Delete: ({ name }, _, client) => {
      const gone = existing(client, name);
      const normal = existing(client, NORMAL);
      if (gone === normal) throw invalidArgument();
      for (const cell of cellsOfStyle(client.grid, gone.name)) applyStyle(client.grid, cell, normal);
      if (isBuiltIn(gone.name)) client.host.extras.styles.set(gone.name, null);
      else client.host.extras.styles.delete(gone.name);
    },
  },
});
