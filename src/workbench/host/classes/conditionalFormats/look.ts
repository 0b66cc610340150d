import { RULE_EDGES, RULE_LINES, type RuleEdge, type RuleFormat, type RuleLine } from "../../../grid/conditionalFormat";
import { color } from "../../color";
import { defineClass, readOnly, type Property } from "../../hostClass";
import { oneOf } from "../../oneOf";
import { changeLook, lookOf, type FormatState } from "./found";

/** What the rule leaves alone is `null`. */
function member<Name extends keyof RuleFormat>(
  name: Name,
  read: (value: unknown) => RuleFormat[Name],
): Property<FormatState> {
  return {
    get: (state, { grid }) => lookOf(grid, state)[name] ?? null,
    set: (state, value, { grid }) => changeLook(grid, state, { [name]: read(value) }),
  };
}

/** `Excel.ConditionalRangeFormat`: what a rule changes in cells that it applies to. */
export const conditionalLook = defineClass<FormatState>({
  name: "ConditionalRangeFormat",
  properties: { NumberFormat: member("numberFormat", String) },
  navigations: {
    Font: (state) => font(state),
    Fill: (state) => fill(state),
    Borders: (state) => borders(state),
  },
});

const font = defineClass<FormatState>({
  name: "ConditionalRangeFont",
  properties: {
    Bold: member("bold", Boolean),
    Italic: member("italic", Boolean),
    Strikethrough: member("strikethrough", Boolean),
    Underline: member("underline", oneOf(["None", "Single", "Double"] as const)),
    Color: member("fontColor", color),
  },
  methods: {
    Clear: (state, _, { grid }) =>
      changeLook(grid, state, {
        bold: undefined,
        italic: undefined,
        strikethrough: undefined,
        underline: undefined,
        fontColor: undefined,
      }),
  },
});

const fill = defineClass<FormatState>({
  name: "ConditionalRangeFill",
  properties: { Color: member("fill", color) },
  methods: { Clear: (state, _, { grid }) => changeLook(grid, state, { fill: undefined }) },
});

const borders = defineClass<FormatState>({
  name: "ConditionalRangeBorderCollection",
  properties: { Count: readOnly(() => RULE_EDGES.length) },
  items: (state) => RULE_EDGES.map((edge) => border({ ...state, edge })),
  item: (state, key) => {
    const edge = RULE_EDGES.find((each) => each === key);
    return edge && border({ ...state, edge });
  },
  navigations: {
    Top: (state) => border({ ...state, edge: "EdgeTop" }),
    Bottom: (state) => border({ ...state, edge: "EdgeBottom" }),
    Left: (state) => border({ ...state, edge: "EdgeLeft" }),
    Right: (state) => border({ ...state, edge: "EdgeRight" }),
  },
});

interface EdgeState extends FormatState {
  readonly edge: RuleEdge;
}

const border = defineClass<EdgeState>({
  name: "ConditionalRangeBorder",
  id: ({ edge }) => edge,
  properties: {
    SideIndex: readOnly(({ edge }) => edge),
    Style: {
      get: (state, { grid }) => lookOf(grid, state).borders?.[state.edge]?.style ?? "None",
      set: (state, value, { grid }) => {
        const line = lookOf(grid, state).borders?.[state.edge];
        setLine(grid, state, { color: line?.color ?? "#000000", style: oneOf(RULE_LINES)(value) });
      },
    },
    Color: {
      get: (state, { grid }) => lookOf(grid, state).borders?.[state.edge]?.color ?? "#000000",
      set: (state, value, { grid }) => {
        const line = lookOf(grid, state).borders?.[state.edge];
        setLine(grid, state, { style: line?.style ?? "Continuous", color: color(value) });
      },
    },
  },
});

const setLine = (grid: Parameters<typeof lookOf>[0], state: EdgeState, line: RuleLine): void =>
  changeLook(grid, state, { borders: { ...lookOf(grid, state).borders, [state.edge]: line } });
