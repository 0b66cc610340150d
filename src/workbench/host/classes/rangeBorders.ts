import { BORDER_KINDS, type BorderKind } from "../../grid/borderLines";
import type { BorderLine, CellFormat } from "../../grid/cellFormat";
import type { Area, Grid, Place } from "../../grid/grid";
import { color } from "../color";
import { knownCells } from "../knownCells";
import { defineClass, readOnly } from "../hostClass";
import { oneOf } from "../oneOf";

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Style = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

/** Excel's two words for each kind of line. */
const LINES: Readonly<Record<BorderKind, readonly [Style, Weight]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

/** Of lines that there are not in that weight, the one of that style. */
function kindOf(style: Style, weight: Weight): BorderKind | undefined {
  const kinds = BORDER_KINDS.filter((kind): kind is BorderKind => kind !== "none" && LINES[kind][0] === style);
  const isHeavy = weight === "Medium" || weight === "Thick";
  return (
    kinds.find((kind) => LINES[kind][1] === weight) ??
    kinds.find((kind) => (LINES[kind][1] !== "Thin") === isHeavy) ??
    kinds[0]
  );
}

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Edge = (typeof EDGES)[number];
interface BorderState extends Place {
  readonly edge: Edge;
}

/** `Excel.RangeBorderCollection`. */
export const rangeBorders = defineClass<Place>({
  name: "RangeBorderCollection",
  properties: { Count: readOnly(() => EDGES.length) },
  items: (place) => EDGES.map((edge) => rangeBorder({ ...place, edge })),
  item: (place, key) => {
    const edge = EDGES.find((each) => each === key);
    return edge && rangeBorder({ ...place, edge });
  },
});

/** What differs along the edge is `null`. */
const rangeBorder = defineClass<BorderState>({
  name: "RangeBorder",
  id: ({ edge }) => edge,
  properties: {
    SideIndex: readOnly(({ edge }) => edge),
    Style: {
      get: (state, { grid }) => common(grid, state, ({ style }) => style),
      set: (state, value, { grid }) => {
        const style = oneOf(STYLES)(value);
        change(grid, state, (line) => ({ ...line, style }));
      },
    },
    Weight: {
      get: (state, { grid }) => common(grid, state, ({ weight }) => weight),
      set: (state, value, { grid }) => {
        const weight = oneOf(WEIGHTS)(value);
        change(grid, state, (line) => ({ ...drawn(line), weight }));
      },
    },
    Color: {
      get: (state, { grid }) => common(grid, state, (line) => line.color),
      set: (state, value, { grid }) => {
        const wanted = color(value);
        change(grid, state, (line) => ({ ...drawn(line), color: wanted }));
      },
    },
  },
});

interface Line {
  readonly style: Style;
  readonly weight: Weight;
  readonly color: string;
}

/** Colour and weight draw a line where there was none. */
const drawn = (line: Line): Line => (line.style === "None" ? { ...line, style: "Continuous" } : line);

function read(line: BorderLine): Line {
  const [kind, lineColor = "#000000"] = line.split(" ");
  const words = LINES[kind as BorderKind] as (typeof LINES)[BorderKind] | undefined;
  return words
    ? { style: words[0], weight: words[1], color: lineColor }
    : { style: "None", weight: "Thin", color: "#000000" };
}

function print({ style, weight, color: lineColor }: Line): BorderLine {
  const kind = kindOf(style, weight);
  return kind === undefined ? "" : `${kind} ${lineColor}`;
}

type Member = Extract<keyof CellFormat, `border${string}`>;
/** Cells whose border is meant, and the neighbours that share the line. */
interface Part {
  readonly area: Area;
  readonly member: Member;
  readonly beside?: { readonly row: number; readonly column: number; readonly member: Member };
}

const TOP = { row: -1, column: 0, member: "borderBottom" } as const;
const BOTTOM = { row: 1, column: 0, member: "borderTop" } as const;
const LEFT = { row: 0, column: -1, member: "borderRight" } as const;
const RIGHT = { row: 0, column: 1, member: "borderLeft" } as const;

function parts({ area, edge }: BorderState): readonly Part[] {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, member: "borderTop", beside: TOP }];
    case "EdgeBottom":
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, member: "borderBottom", beside: BOTTOM }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, member: "borderLeft", beside: LEFT }];
    case "EdgeRight":
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, member: "borderRight", beside: RIGHT }];
    case "InsideVertical":
      return columns < 2 ? [] : [{ area: { ...area, columns: columns - 1 }, member: "borderRight", beside: RIGHT }];
    case "InsideHorizontal":
      return rows < 2 ? [] : [{ area: { ...area, rows: rows - 1 }, member: "borderBottom", beside: BOTTOM }];
    case "DiagonalDown":
      return [{ area, member: "borderDown" }];
    case "DiagonalUp":
      return [{ area, member: "borderUp" }];
  }
}

/** A line belongs to the cells on both sides of it. */
function lineAt(grid: Grid, sheetId: string, { member, beside }: Part, row: number, column: number): BorderLine {
  const own = grid.format(sheetId, row, column)[member];
  if (own !== "" || !beside || row + beside.row < 0 || column + beside.column < 0) return own;
  return grid.format(sheetId, row + beside.row, column + beside.column)[beside.member];
}

function common<Value>(grid: Grid, state: BorderState, pick: (line: Line) => Value): Value | null {
  const values = new Set<Value>();
  for (const part of parts(state)) {
    const { row, column, rows, columns } = knownCells(grid, { sheetId: state.sheetId, area: part.area });
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + columns; c += 1)
        values.add(pick(read(lineAt(grid, state.sheetId, part, r, c))));
  }
  const [first = pick(read(""))] = values;
  return values.size > 1 ? null : first;
}

function change(grid: Grid, state: BorderState, work: (line: Line) => Line): void {
  const { sheetId } = state;
  for (const part of parts(state)) {
    const { row, column, rows, columns } = part.area;
    const known = knownCells(grid, { sheetId, area: part.area });
    const lines = new Map<BorderLine, Area[]>();
    const add = (area: Area): void => {
      const line = lineAt(grid, sheetId, part, area.row, area.column);
      lines.set(line, [...(lines.get(line) ?? []), area]);
    };
    // Cell by cell only where cells may have different lines.
    for (let r = known.row; r < known.row + known.rows; r += 1)
      for (let c = known.column; c < known.column + known.columns; c += 1)
        add({ row: r, column: c, rows: 1, columns: 1 });
    const isOne = lines.size === 1;
    for (const [line, areas] of lines) {
      const after = print(work(read(line)));
      const places = isOne ? [{ row, column, rows, columns }] : areas;
      for (const area of places) write(grid, sheetId, part, area, after);
    }
    if (!isOne && known.rows * known.columns < rows * columns)
      for (const rest of [
        { row: known.row + known.rows, column, rows: rows - known.rows, columns },
        { row, column: known.column + known.columns, rows: known.rows, columns: columns - known.columns },
      ])
        if (rest.rows > 0 && rest.columns > 0) write(grid, sheetId, part, rest, print(work(read(""))));
  }
}

function write(grid: Grid, sheetId: string, { member, beside }: Part, area: Area, line: BorderLine): void {
  grid.setFormat(sheetId, area, { [member]: line });
  if (!beside) return;
  const neighbour = { ...area, row: area.row + beside.row, column: area.column + beside.column };
  const size = grid.sheetSize(sheetId);
  if (neighbour.row < 0 || neighbour.column < 0) return;
  if (neighbour.row + neighbour.rows > size.rows || neighbour.column + neighbour.columns > size.columns) return;
  const { row, column, rows, columns } = knownCells(grid, { sheetId, area: neighbour });
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1)
      if (grid.format(sheetId, r, c)[beside.member] !== "")
        grid.setFormat(sheetId, { row: r, column: c, rows: 1, columns: 1 }, { [beside.member]: "" });
}
