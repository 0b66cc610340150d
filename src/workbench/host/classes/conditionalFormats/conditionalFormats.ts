import type { ConditionalFormat } from "../../../grid/conditionalFormat";
import { intersection } from "../../../grid/address";
import type { Area, Grid, Place } from "../../../grid/grid";
import { mapFormulas } from "../../../grid/mapFormulas";
import { newPartId } from "../../../grid/newPartId";
import { rebased } from "../../../grid/rebased";
import { outside } from "../../../grid/structureChange";
import { defineClass, readOnly, type HostObject } from "../../hostClass";
import { invalidArgument, fail } from "../../hostError";
import { range } from "../range";
import { rangeAreas } from "../rangeAreas";
import { changeFormat, formatOf, type FormatState } from "./found";
import { newRule } from "./newRule";
import { RULES } from "./rules";

/** A range, or several of one sheet. */
interface Scope extends Place {
  readonly areas?: readonly Area[];
}

const areasOf = ({ area, areas }: Scope): readonly Area[] => areas ?? [area];

const on = (grid: Grid, scope: Scope): readonly ConditionalFormat[] =>
  grid
    .parts(scope.sheetId)
    .conditionalFormats.filter(({ areas }) =>
      areas.some((each) => areasOf(scope).some((area) => intersection(each, area))),
    );

/** `Excel.ConditionalFormatCollection` of a range: the rules that touch it, the one that counts most first. */
export const conditionalFormats = defineClass<Scope>({
  name: "ConditionalFormatCollection",
  items: (scope, { grid }) => on(grid, scope).map(({ id }) => conditionalFormat({ sheetId: scope.sheetId, id })),
  item: (scope, key, { grid }) => {
    const found = on(grid, scope).find(({ id }) => id === key);
    return found && conditionalFormat({ sheetId: scope.sheetId, id: found.id });
  },
  methods: {
    Add: (scope, [type], { grid }) => {
      const { sheetId } = scope;
      const added = { id: newPartId(), areas: areasOf(scope), stopIfTrue: false, rule: newRule(type) };
      grid.setParts(sheetId, { conditionalFormats: [added, ...grid.parts(sheetId).conditionalFormats] });
      return conditionalFormat({ sheetId, id: added.id });
    },
    ClearAll: (scope, _, { grid }) =>
      areasOf(scope).forEach((area) => clearConditionalFormats(grid, { sheetId: scope.sheetId, area })),
  },
});

/** Rules that reach beyond the place stay there. */
export function clearConditionalFormats(grid: Grid, { sheetId, area }: Place): void {
  const before = grid.parts(sheetId).conditionalFormats;
  if (on(grid, { sheetId, area }).length === 0) return;
  grid.setParts(sheetId, {
    conditionalFormats: before.flatMap((format) => {
      const areas = format.areas.flatMap((each) => outside(each, area));
      const [from, to] = [format.areas[0], areas[0]];
      return from && to ? [{ ...format, areas, rule: mapFormulas(format.rule, rebased(from, to)) }] : [];
    }),
  });
}

type OfType = `${keyof typeof RULES}${"" | "OrNullObject"}`;

/** `Excel.ConditionalFormat`. */
export const conditionalFormat: (state: FormatState) => HostObject = defineClass<FormatState>({
  name: "ConditionalFormat",
  id: ({ id }) => id,
  properties: {
    Id: readOnly(({ id }) => id),
    Type: readOnly((state, { grid }) => formatOf(grid, state).rule.type),
    // Bars, scales and icons stop nothing.
    StopIfTrue: {
      get: (state, { grid }) => {
        const { rule, stopIfTrue } = formatOf(grid, state);
        return "format" in rule ? stopIfTrue : null;
      },
      set: (state, value, { grid }) => {
        if (!("format" in formatOf(grid, state).rule)) throw invalidArgument();
        changeFormat(grid, state, (format) => ({ ...format, stopIfTrue: Boolean(value) }));
      },
    },
    Priority: {
      get: ({ sheetId, id }, { grid }) => grid.parts(sheetId).conditionalFormats.findIndex((each) => each.id === id),
      set: (state, value, { grid }) => {
        const moved = formatOf(grid, state);
        const rest = grid.parts(state.sheetId).conditionalFormats.filter(({ id }) => id !== state.id);
        if (!Number.isInteger(value)) throw invalidArgument();
        // A negative one counts from the end.
        const place = Number(value) < 0 ? Math.max(0, rest.length + 1 + Number(value)) : Number(value);
        grid.setParts(state.sheetId, { conditionalFormats: [...rest.slice(0, place), moved, ...rest.slice(place)] });
      },
    },
  },
  navigations: Object.fromEntries(
    (Object.entries(RULES) as [keyof typeof RULES, (typeof RULES)[keyof typeof RULES]][]).flatMap(
      ([member, { type, object }]) => {
        const has = (state: FormatState, grid: Grid): boolean => formatOf(grid, state).rule.type === type;
        return [
          [
            member,
            (state: FormatState, { grid }: { readonly grid: Grid }) => (has(state, grid) ? object(state) : fail()),
          ],
          [
            `${member}OrNullObject`,
            (state: FormatState, { grid }: { readonly grid: Grid }) => (has(state, grid) ? object(state) : null),
          ],
        ];
      },
    ),
  ) as Record<OfType, (state: FormatState, client: { readonly grid: Grid }) => HostObject | null>,
  methods: {
    Delete: (state, _, { grid }) => {
      const { id } = formatOf(grid, state);
      const rest = grid.parts(state.sheetId).conditionalFormats.filter((each) => each.id !== id);
      grid.setParts(state.sheetId, { conditionalFormats: rest });
    },
    GetRange: (state, _, { grid }) => single(grid, state) ?? fail(),
    GetRangeOrNullObject: (state, _, { grid }) => single(grid, state),
    GetRanges: (state, _, { grid }) =>
      rangeAreas({ places: formatOf(grid, state).areas.map((area) => ({ sheetId: state.sheetId, area })) }),
  },
});

function single(grid: Grid, state: FormatState): HostObject | null {
  const [area, ...others] = formatOf(grid, state).areas;
  return area && others.length === 0 ? range({ sheetId: state.sheetId, area }) : null;
}
