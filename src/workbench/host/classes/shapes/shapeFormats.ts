import type { Grid } from "../../../grid/grid";
import { NEW_LINE } from "../../../grid/shapes/newLooks";
import { DASH_STYLES, LINE_STYLES, type ShapeFill, type ShapeLine } from "../../../grid/shapes/shape";
import { color } from "../../color";
import { defineClass, readOnly, type Property } from "../../hostClass";
import { oneOf } from "../../oneOf";
import { numberBetween } from "../charts/chartPart";
import { changeShape, geometricOf, notOfThisKind, said, shapeOf, transparency, type ShapeState } from "./shapePart";

const fillOf = (grid: Grid, state: ShapeState): ShapeFill => {
  const shape = shapeOf(grid, state);
  return shape.kind === "geometric" ? (shape.fill ?? {}) : {};
};

function changeFill(grid: Grid, state: ShapeState, change: ShapeFill | undefined): void {
  const { fill = {} } = geometricOf(grid, state);
  // A colour of its own takes the place of what a file had.
  const before = change?.color === undefined ? fill : said({ transparency: fill.transparency });
  const after = change && said({ ...before, ...change });
  changeShape(grid, state, { fill: after && Object.keys(after).length > 0 ? after : undefined });
}

/** `Excel.ShapeFill`. */
export const shapeFill = defineClass<ShapeState>({
  name: "ShapeFill",
  properties: {
    ForegroundColor: {
      get: (state, { grid }) => fillOf(grid, state).color ?? "",
      set: (state, value, { grid }) => changeFill(grid, state, { color: color(value) }),
    },
    Transparency: {
      get: (state, { grid }) =>
        shapeOf(grid, state).kind === "geometric" ? (fillOf(grid, state).transparency ?? 0) : null,
      set: (state, value, { grid }) =>
        changeFill(grid, state, { ...fillOf(grid, state), transparency: transparency(value) }),
    },
    Type: readOnly((state, { grid }) => {
      const { kept, color: solid } = fillOf(grid, state);
      return kept?.kind ?? (solid === undefined ? "NoFill" : "Solid");
    }),
  },
  methods: {
    Clear: (state, _, { grid }) => changeFill(grid, state, undefined),
    SetSolidColor: (state, [value], { grid }) => changeFill(grid, state, { color: color(value) }),
  },
});

function lined(grid: Grid, state: ShapeState): { readonly line?: ShapeLine } {
  const shape = shapeOf(grid, state);
  if (shape.kind === "geometric" || shape.kind === "line" || shape.kind === "picture") return shape;
  throw notOfThisKind();
}

const lineFormatOf = (grid: Grid, state: ShapeState): ShapeLine | undefined => lined(grid, state).line;

/** What is said of a line that is not there draws it. */
function lineMember(
  name: keyof ShapeLine,
  fallback: unknown,
  hidden: unknown,
  read: (value: unknown) => unknown,
): Property<ShapeState> {
  return {
    get: (state, { grid }) => {
      const line = lineFormatOf(grid, state);
      return line ? (line[name] ?? fallback) : hidden;
    },
    set: (state, value, { grid }) => {
      const given = read(value);
      const before = lineFormatOf(grid, state) ?? NEW_LINE;
      changeShape(grid, state, { line: said({ ...before, [name]: given === fallback ? undefined : given }) });
    },
  };
}

/** `Excel.ShapeLineFormat`. */
export const shapeLineFormat = defineClass<ShapeState>({
  name: "ShapeLineFormat",
  properties: {
    Color: lineMember("color", undefined, "", color),
    DashStyle: lineMember("dashStyle", "Solid", null, oneOf(DASH_STYLES)),
    Style: lineMember("style", "Single", null, oneOf(LINE_STYLES)),
    Transparency: lineMember("transparency", 0, null, transparency),
    Visible: {
      get: (state, { grid }) => lineFormatOf(grid, state) !== undefined,
      set: (state, value, { grid }) =>
        changeShape(grid, state, { line: value === true ? (lineFormatOf(grid, state) ?? NEW_LINE) : undefined }),
    },
    Weight: lineMember("weight", undefined, null, numberBetween(0, 1584)),
  },
});
