import type { Grid } from "../../../grid/grid";
import { sitesOf } from "../../../grid/shapes/layOut";
import { connectorOf, endsOf, routeBetween } from "../../../grid/shapes/routeOfLine";
import { ARROW_LENGTHS, ARROW_WIDTHS, ARROWHEADS, CONNECTORS, type LineEnd } from "../../../grid/shapes/shape";
import { defineClass, isHostObject, readOnly, type HostObject, type Property } from "../../hostClass";
import { invalidArgument, notFound } from "../../hostError";
import { oneOf } from "../../oneOf";
import {
  asDrawn,
  changeShape,
  laidOut,
  laidOutOn,
  lineOf,
  placeWithin,
  said,
  setShapes,
  withoutGlue,
  type ShapeState,
} from "./shapePart";

type Which = "begin" | "end";

function changeEnd(grid: Grid, state: ShapeState, which: Which, change: LineEnd): void {
  const after = said({ ...lineOf(grid, state)[which], ...change });
  changeShape(grid, state, { [which]: Object.keys(after).length === 0 ? undefined : after });
}

const arrow = (which: Which, name: keyof LineEnd, words: readonly string[]): Property<ShapeState> => ({
  get: (state, { grid }) => lineOf(grid, state)[which]?.[name] ?? words[0],
  set: (state, value, { grid }) => {
    const given = oneOf(words)(value);
    changeEnd(grid, state, which, { [name]: given === words[0] ? undefined : given });
  },
});

function connect(grid: Grid, state: ShapeState, which: Which, [shape, site]: readonly unknown[]): void {
  lineOf(grid, state);
  if (!isHostObject(shape) || shape.hostClass.name !== "Shape") throw invalidArgument();
  const target = shape.state as ShapeState;
  if (target.sheetId !== state.sheetId || target.id === state.id) throw invalidArgument();
  const count = sitesOf(laidOut(grid, target)).length;
  if (!Number.isInteger(site) || !(Number(site) >= 0 && Number(site) < count)) throw invalidArgument();
  changeEnd(grid, state, which, { glue: { shape: target.id, site: Number(site) } });
}

function disconnect(grid: Grid, state: ShapeState, which: Which): void {
  lineOf(grid, state);
  setShapes(grid, state.sheetId, (shapes) =>
    withoutGlue(grid, state.sheetId, shapes, (line, end) => line.id === state.id && end === which),
  );
}

function connectAs(grid: Grid, state: ShapeState, kind: ReturnType<typeof connectorOf>): void {
  const laid = laidOut(grid, state);
  const before = lineOf(grid, state);
  if (connectorOf(before.geometry) === kind) return;
  const { begin, end } = endsOf(laid.frame);
  const route = routeBetween(kind, begin, end);
  const place = placeWithin(grid, state.sheetId, laid, route.frame, laidOutOn(grid, state.sheetId));
  changeShape(grid, state, { ...asDrawn({ ...laid, ...route }), adjustments: undefined, place });
}

/** `Excel.Line`. */
export const line = (shape: (state: ShapeState) => HostObject): ((state: ShapeState) => HostObject) => {
  const connected = (state: ShapeState, grid: Grid, which: Which): HostObject => {
    const glue = lineOf(grid, state)[which]?.glue;
    if (!glue) throw notFound();
    return shape({ sheetId: state.sheetId, id: glue.shape });
  };
  return defineClass<ShapeState>({
    name: "Line",
    id: ({ id }) => id,
    properties: {
      Id: readOnly(({ id }) => id),
      BeginArrowheadLength: arrow("begin", "length", ARROW_LENGTHS),
      BeginArrowheadStyle: arrow("begin", "style", ARROWHEADS),
      BeginArrowheadWidth: arrow("begin", "width", ARROW_WIDTHS),
      BeginConnectedSite: readOnly((state, { grid }) => lineOf(grid, state).begin?.glue?.site ?? null),
      EndArrowheadLength: arrow("end", "length", ARROW_LENGTHS),
      EndArrowheadStyle: arrow("end", "style", ARROWHEADS),
      EndArrowheadWidth: arrow("end", "width", ARROW_WIDTHS),
      EndConnectedSite: readOnly((state, { grid }) => lineOf(grid, state).end?.glue?.site ?? null),
      IsBeginConnected: readOnly((state, { grid }) => lineOf(grid, state).begin?.glue !== undefined),
      IsEndConnected: readOnly((state, { grid }) => lineOf(grid, state).end?.glue !== undefined),
      ConnectorType: {
        get: (state, { grid }) => connectorOf(lineOf(grid, state).geometry),
        set: (state, value, { grid }) => connectAs(grid, state, oneOf(CONNECTORS)(value)),
      },
    },
    navigations: {
      Shape: (state) => shape(state),
      BeginConnectedShape: (state, { grid }) => connected(state, grid, "begin"),
      EndConnectedShape: (state, { grid }) => connected(state, grid, "end"),
    },
    methods: {
      ConnectBeginShape: (state, args, { grid }) => connect(grid, state, "begin", args),
      ConnectEndShape: (state, args, { grid }) => connect(grid, state, "end", args),
      DisconnectBeginShape: (state, _, { grid }) => disconnect(grid, state, "begin"),
      DisconnectEndShape: (state, _, { grid }) => disconnect(grid, state, "end"),
    },
  });
};
