import type { Grid } from "../../../grid/grid";
import { withAllCharts, sitesOf } from "../../../grid/shapes/layOut";
import { presetOf, typeOfPreset } from "../../../grid/shapes/geometricTypes";
import { placementOf, PLACEMENTS, type Shape, type ShapeGroup } from "../../../grid/shapes/shape";
import { reorderIn } from "../../../grid/shapes/shapeTree";
import type { Client } from "../../client";
import { defineClass, isHostObject, readOnly, type HostObject } from "../../hostClass";
import { invalidArgument, notFound, notImplemented } from "../../hostError";
import { oneOf } from "../../oneOf";
import { changeChart } from "../charts/chartPart";
import { copyShape, deleteShape, groupShapes, ungroup } from "./groupShapes";
import { newGeometricShape, newLine, newPicture, newTextBox } from "./newShape";
import { anyNumber, measure, moveBy, scale, turnTo } from "./shapeBox";
import { shapeFill, shapeLineFormat } from "./shapeFormats";
import { line } from "./shapeLine";
import {
  changeShape,
  geometricOf,
  kept,
  laidOut,
  lineOf,
  nameOf,
  placeFor,
  setShapes,
  shapeOf,
  shapeOfKind,
  type ShapeState,
} from "./shapePart";
import { textFrame } from "./shapeText";

interface SheetState {
  readonly sheetId: string;
}

const onSheet = (grid: Grid, sheetId: string): readonly Shape[] => {
  const { shapes, charts } = grid.parts(sheetId);
  const there = new Set(charts.map(({ id }) => id));
  return withAllCharts(shapes, charts).filter((each) => each.kind !== "chart" || there.has(each.id));
};

/** By its id, or else by its name. */
function named(grid: Grid, sheetId: string, shapes: readonly Shape[], key: unknown): HostObject | undefined {
  const wanted = String(key).toLowerCase();
  const found =
    shapes.find(({ id }) => id === key) ?? shapes.find((each) => nameOf(grid, sheetId, each).toLowerCase() === wanted);
  return found && shape({ sheetId, id: found.id });
}

function add(grid: Grid, sheetId: string, added: Shape): HostObject {
  setShapes(grid, sheetId, (shapes) => [...shapes, added]);
  return shape({ sheetId, id: added.id });
}

/** `Excel.ShapeCollection` of a sheet: its charts are among them. */
export const shapes = defineClass<SheetState>({
  name: "ShapeCollection",
  items: ({ sheetId }, { grid }) => onSheet(grid, sheetId).map(({ id }) => shape({ sheetId, id })),
  item: ({ sheetId }, key, { grid }) => named(grid, sheetId, onSheet(grid, sheetId), key),
  methods: {
    AddGeometricShape: ({ sheetId }, [type], { grid }) => add(grid, sheetId, newGeometricShape(grid, sheetId, type)),
    AddTextBox: ({ sheetId }, [text], { grid }) => add(grid, sheetId, newTextBox(grid, sheetId, text)),
    AddLine: ({ sheetId }, args, { grid }) => add(grid, sheetId, newLine(grid, sheetId, args)),
    AddImage: ({ sheetId }, [base64], { grid }) => add(grid, sheetId, newPicture(grid, sheetId, base64)),
    AddGroup: ({ sheetId }, [values], { grid }) => shape({ sheetId, id: groupShapes(grid, sheetId, values) }),
  },
});

const TYPES = {
  geometric: "GeometricShape",
  line: "Line",
  picture: "Image",
  group: "Group",
  chart: "Unsupported",
} as const;

const Z_ORDER = ["BringToFront", "BringForward", "SendToBack", "SendBackward"] as const;

function moveInOrder(grid: Grid, state: ShapeState, to: (typeof Z_ORDER)[number]): void {
  shapeOf(grid, state);
  setShapes(grid, state.sheetId, (all) =>
    reorderIn(all, state.id, (list, index) => {
      const moved = list.slice(index, index + 1);
      const rest = list.filter((_, at) => at !== index);
      const at = { BringToFront: rest.length, BringForward: index + 1, SendToBack: 0, SendBackward: index - 1 }[to];
      const place = Math.min(rest.length, Math.max(0, at));
      return [...rest.slice(0, place), ...moved, ...rest.slice(place)];
    }),
  );
}

function siblings(grid: Grid, state: ShapeState): readonly Shape[] {
  const { parent } = laidOut(grid, state);
  if (parent === undefined) return onSheet(grid, state.sheetId);
  return shapeOfKind(grid, { ...state, id: parent }, "group").shapes;
}

/** A picture that is shown as it is is itself; all else is drawn by the page. */
function asImage({ grid, host }: Client, state: ShapeState, format: unknown): string | Promise<string> {
  const wanted = oneOf(["BMP", "JPEG", "GIF", "PNG"] as const)(format);
  const own = shapeOf(grid, state);
  const isItself = own.kind === "picture" && own.format === wanted && !own.crop && (own.rotation ?? 0) === 0;
  if (isItself) return own.data;
  if (wanted === "BMP" || wanted === "GIF") throw notImplemented(`Shape.getAsImage as ${wanted}`);
  const { paintShape } = host.window;
  if (!paintShape) throw notImplemented("Shape.getAsImage without a page");
  return drawn(paintShape(state.sheetId, state.id, wanted === "PNG" ? "png" : "jpeg"));
}

async function drawn(painted: Promise<string | undefined>): Promise<string> {
  const picture = await painted;
  if (picture === undefined) throw notImplemented("Shape.getAsImage of a chart");
  return picture;
}

function sheetOf(grid: Grid, sheet: unknown, own: string): string {
  if (sheet == null) return own;
  const key = isHostObject(sheet) ? (sheet.state as { readonly id: string }).id : String(sheet);
  const found = grid.sheet(key);
  if (!found) throw notFound();
  return found.id;
}

/** Events of shapes are told to nobody: who listens must know. */
const untold = (member: string) => (): never => {
  throw notImplemented(`Shape.${member}`);
};

/** `Excel.Shape`. */
export const shape: (state: ShapeState) => HostObject = defineClass<ShapeState>({
  name: "Shape",
  id: ({ id }) => id,
  properties: {
    Id: readOnly(({ id }) => id),
    Name: {
      get: (state, { grid }) => nameOf(grid, state.sheetId, shapeOf(grid, state)),
      set: (state, value, { grid }) => {
        const name = String(value);
        if (name === "") throw invalidArgument();
        if (shapeOf(grid, state).kind === "chart") changeChart(grid, state, { name });
        else changeShape(grid, state, { name });
      },
    },
    DisplayName: readOnly((state, { grid }) => nameOf(grid, state.sheetId, shapeOf(grid, state))),
    Type: readOnly((state, { grid }) => TYPES[shapeOf(grid, state).kind]),
    GeometricShapeType: {
      get: (state, { grid }) => {
        const own = shapeOf(grid, state);
        return own.kind === "geometric" ? (typeOfPreset(own.geometry) ?? null) : null;
      },
      set: (state, value, { grid }) => {
        geometricOf(grid, state);
        const geometry = presetOf(String(value));
        if (geometry === undefined) throw invalidArgument();
        changeShape(grid, state, { geometry, adjustments: undefined });
      },
    },
    Left: measure("left"),
    Top: measure("top"),
    Width: measure("width"),
    Height: measure("height"),
    Rotation: {
      get: (state, { grid }) => laidOut(grid, state).frame.rotation,
      set: (state, value, { grid }) => turnTo(grid, state, anyNumber(value)),
    },
    Placement: {
      get: (state, { grid }) => {
        const { shape: own, parent } = laidOut(grid, state);
        if (parent !== undefined && own.kind !== "chart") return "TwoCell";
        return own.kind === "chart" ? "TwoCell" : placementOf(own.place);
      },
      set: (state, value, { grid }) => {
        const { shape: own, frame, parent } = laidOut(grid, state);
        if (own.kind === "chart" || parent !== undefined)
          throw notImplemented("Shape.placement of a chart or in a group");
        changeShape(grid, state, { place: placeFor(grid, state.sheetId, frame, oneOf(PLACEMENTS)(value)) });
      },
    },
    Visible: {
      get: (state, { grid }) => !("isHidden" in shapeOf(grid, state)),
      set: (state, value, { grid }) => {
        if (shapeOf(grid, state).kind === "chart") throw notImplemented("Shape.visible of a chart");
        changeShape(grid, state, { isHidden: value === false ? true : undefined });
      },
    },
    LockAspectRatio: kept("lockAspectRatio", false, Boolean, true),
    AltTextTitle: kept("altTextTitle", "", String, true),
    AltTextDescription: kept("altTextDescription", "", String, true),
    ConnectionSiteCount: readOnly((state, { grid }) => sitesOf(laidOut(grid, state)).length),
    Level: readOnly((state, { grid }) => laidOut(grid, state).level),
    ZOrderPosition: readOnly((state, { grid }) => siblings(grid, state).findIndex(({ id }) => id === state.id)),
  },
  navigations: {
    Fill: (state) => shapeFill(state),
    LineFormat: (state) => shapeLineFormat(state),
    TextFrame: (state) => textFrame(state),
    GeometricShape: (state, { grid }) => (geometricOf(grid, state), geometricShape(state)),
    Group: (state, { grid }) => (shapeOfKind(grid, state, "group"), shapeGroup(state)),
    Image: (state, { grid }) => (shapeOfKind(grid, state, "picture"), image(state)),
    Line: (state, { grid }) => (lineOf(grid, state), lineClass(state)),
    ParentGroup: (state, { grid }) => {
      const { parent } = laidOut(grid, state);
      if (parent === undefined) throw notFound();
      return shape({ ...state, id: parent });
    },
  },
  methods: {
    _RegisterActivatedEvent: untold("onActivated"),
    _RegisterDeactivatedEvent: untold("onDeactivated"),
    CopyTo: (state, [sheet], { grid }) => {
      const sheetId = sheetOf(grid, sheet, state.sheetId);
      return shape({ sheetId, id: copyShape(grid, state, sheetId) });
    },
    Delete: (state, _, { grid }) => deleteShape(grid, state),
    GetAsImage: (state, [format], client) => asImage(client, state, format),
    IncrementLeft: (state, [increment], { grid }) => moveBy(grid, state, "left", increment),
    IncrementTop: (state, [increment], { grid }) => moveBy(grid, state, "top", increment),
    IncrementRotation: (state, [increment], { grid }) =>
      turnTo(grid, state, laidOut(grid, state).frame.rotation + anyNumber(increment)),
    ScaleHeight: (state, args, { grid }) => scale(grid, state, "height", args),
    ScaleWidth: (state, args, { grid }) => scale(grid, state, "width", args),
    SetZOrder: (state, [position], { grid }) => moveInOrder(grid, state, oneOf(Z_ORDER)(position)),
  },
});

const lineClass = line(shape);

/** `Excel.GeometricShape`. */
const geometricShape = defineClass<ShapeState>({
  name: "GeometricShape",
  id: ({ id }) => id,
  properties: { Id: readOnly(({ id }) => id) },
  navigations: { Shape: (state) => shape(state) },
});

/** `Excel.Image`. */
const image = defineClass<ShapeState>({
  name: "Image",
  id: ({ id }) => id,
  properties: {
    Id: readOnly(({ id }) => id),
    // The client asks for it in lower case.
    format: readOnly((state, { grid }) => shapeOfKind(grid, state, "picture").format),
  },
  navigations: { Shape: (state) => shape(state) },
});

/** `Excel.ShapeGroup`. */
const shapeGroup = defineClass<ShapeState>({
  name: "ShapeGroup",
  id: ({ id }) => id,
  properties: { Id: readOnly(({ id }) => id) },
  navigations: { Shape: (state) => shape(state), Shapes: (state) => groupShapeCollection(state) },
  methods: { Ungroup: (state, _, { grid }) => ungroup(grid, state) },
});

const inGroup = (grid: Grid, state: ShapeState): ShapeGroup["shapes"] => shapeOfKind(grid, state, "group").shapes;

/** `Excel.GroupShapeCollection`. */
const groupShapeCollection = defineClass<ShapeState>({
  name: "GroupShapeCollection",
  items: (state, { grid }) => inGroup(grid, state).map(({ id }) => shape({ ...state, id })),
  item: (state, key, { grid }) => named(grid, state.sheetId, inGroup(grid, state), key),
});
