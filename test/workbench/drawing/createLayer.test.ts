import { JSDOM } from "jsdom";
import { createLayer, type Pane } from "../../../src/workbench/drawing/createLayer";
import type { Drawing } from "../../../src/workbench/drawing/drawing";
import { elementOf } from "../../../src/workbench/drawing/elementOf";
import { createDrawingReader } from "../../../src/workbench/drawing/sheetDrawings";
import { ALL_TOUCHED } from "../../../src/workbench/drawing/touched";
import { placesOf } from "../../../src/workbench/grid/charts/chartCells";
import { loadedLater } from "../../../src/workbench/grid/loadedLater";
import { layOut } from "../../../src/workbench/grid/shapes/layOut";
import { presetGeometry } from "../../../src/workbench/grid/shapes/presetGeometry";
import type { Shape } from "../../../src/workbench/grid/shapes/shape";

/** Other files of the same world may have one of their own, or none. */
const before = new Map<string, PropertyDescriptor | undefined>();
const reported = jest.fn();
beforeAll(() => {
  const { document, DOMParser } = new JSDOM().window;
  for (const [name, value] of Object.entries({ document, DOMParser, reportError: reported })) {
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
});
afterAll(() => {
  for (const [name, descriptor] of before) {
    if (descriptor) Object.defineProperty(globalThis, name, descriptor);
    else Reflect.deleteProperty(globalThis, name);
  }
});
beforeEach(() => reported.mockClear());

const NOT_FROZEN = { rows: false, columns: false };
const MAIN: Pane = { left: 46, top: 20, width: 800, height: 600, x: 0, y: 0, isFrozen: NOT_FROZEN };

const drawing = (id: string, more: Partial<Drawing> = {}): Drawing => ({
  id,
  box: { left: 75, top: 30, width: 150, height: 75 },
  z: 0,
  label: `Diagram ${id}`,
  key: id,
  draw: () => document.createElement("svg"),
  ...more,
});

const images = (root: Element): readonly (string | null)[] =>
  [...root.querySelectorAll("[role=img]")].map((each) => each.getAttribute("aria-label"));

test("drawings have names, lie in their order, and are at their place in pixels", () => {
  const layer = createLayer("Diagrammer på arket");
  layer.place([MAIN], 1);
  layer.show([drawing("2", { z: 1 }), drawing("1"), drawing("3", { label: "" })]);
  expect(images(layer.element)).toEqual(["Diagram 1", "Diagram 2"]);
  const { left, top, width, height } = (layer.element.querySelector(".drawing") as HTMLElement).style;
  expect([left, top, width, height]).toEqual(["100px", "40px", "200px", "100px"]);
  expect(layer.element.querySelectorAll("[tabindex]")).toHaveLength(0);
});

test("what is scrolled and zoomed moves the sheet under its pane, and draws nothing anew", () => {
  const draw = jest.fn(() => document.createElement("svg"));
  const layer = createLayer("Charts");
  layer.place([MAIN], 1);
  layer.show([drawing("1", { draw })]);
  layer.place([{ ...MAIN, x: 100, y: 40 }], 0.5);
  const sheet = layer.element.querySelector(".drawings-sheet") as HTMLElement;
  expect(sheet.style.transform).toBe("translate(-50px, -20px) scale(0.5)");
  expect(draw).toHaveBeenCalledTimes(1);
});

test("a drawing is drawn anew when it says something else or has another size, and only then", () => {
  const draw = jest.fn(() => document.createElement("svg"));
  const layer = createLayer("Charts");
  layer.place([MAIN], 1);
  const first = drawing("1", { draw });
  const calls = [first, first, { ...first, box: { ...first.box, left: 0 } }, { ...first, key: "other" }].map((each) => {
    layer.show([each]);
    return draw.mock.calls.length;
  });
  layer.show([{ ...first, key: "other", box: { ...first.box, width: 10 } }]);
  expect([...calls, draw.mock.calls.length]).toEqual([1, 1, 1, 2, 3]);
});

test("over frozen panes a drawing is in each of them, and said in the one where it begins", () => {
  const layer = createLayer("Charts");
  const top: Pane = { ...MAIN, height: 60, isFrozen: { rows: true, columns: false } };
  layer.show([
    drawing("begins above", { box: { left: 0, top: 0, width: 9, height: 90 } }),
    drawing("is below", { box: { left: 0, top: 60, width: 9, height: 9 } }),
  ]);
  layer.place([{ ...MAIN, top: 80, y: 60 }, top], 1);
  const [below, above] = [...layer.element.children];
  expect([below, above].map((pane) => pane?.querySelectorAll(".drawing").length)).toEqual([2, 2]);
  expect([below, above].map((pane) => pane && images(pane))).toEqual([["Diagram is below"], ["Diagram begins above"]]);
});

test("a drawing whose rows are all gone is not seen", () => {
  const layer = createLayer("Charts");
  layer.place([MAIN], 1);
  layer.show([drawing("1", { box: { left: 0, top: 0, width: 9, height: 0 } })]);
  expect((layer.element.querySelector(".drawing") as HTMLElement).hidden).toBe(true);
});

test("what is as it was keeps its element when something else changes, goes or comes between", () => {
  const layer = createLayer("Charts");
  layer.place([MAIN], 1);
  const elements = (): readonly Element[] => [...layer.element.querySelectorAll(".drawing")];
  layer.show([drawing("1"), drawing("2", { z: 2 }), drawing("3", { z: 3 })]);
  const [first, second] = elements();
  layer.show([drawing("1"), drawing("between", { z: 1 }), drawing("2", { z: 2, label: "Another" })]);
  const [one, , two, ...others] = elements();
  expect([one === first, two === second, others.length]).toEqual([true, false, 0]);
  expect(images(layer.element)).toEqual(["Diagram 1", "Diagram between", "Another"]);
});

const place = { left: 10, top: 10, width: 40, height: 30 };
const shape = (id: string, more: object = {}): Shape =>
  ({ kind: "geometric", id, name: id, place, geometry: "rect", fill: { color: "#112233" }, ...more }) as Shape;
const lines = { isHidden: () => false, rowHeight: jest.fn(() => 24), columnWidth: () => 88 };
const look = { language: "da-DK", show: String, recolor: undefined };
const CHART = {
  id: "chart",
  place: { from: { row: 0, column: 0, x: 0, y: 0 }, to: { row: 9, column: 9, x: 0, y: 0 } },
};

function drawingsOf(shapes: readonly Shape[], charts: readonly Drawing[] = []): readonly Drawing[] {
  const grid = { ...lines, parts: () => ({ shapes, charts: [CHART] }) };
  return createDrawingReader(grid as never, look)("", ALL_TOUCHED, charts);
}

test("a shape that cannot be drawn is words in its place, and the others are drawn", () => {
  const drawn = drawingsOf([shape("Ond", { geometry: "<broken" }), shape("God")]);
  const [bad, good] = drawn.map((each) => each.draw({ width: 9, height: 9 }));
  expect([bad?.textContent, good?.querySelectorAll("path").length]).toEqual([
    "»Ond« kunne ikke tegnes. Figuren selv er bevaret.",
    1,
  ]);
  expect(reported).toHaveBeenCalledTimes(1);
});

test.each<readonly [string, readonly Shape[]]>([
  ["itself", [{ kind: "chart", id: "chart", isHidden: true }]],
  [
    "with its group",
    [
      {
        kind: "group",
        id: "g",
        name: "G",
        place,
        space: place,
        isHidden: true,
        shapes: [{ kind: "chart", id: "chart" }, shape("inside")],
      },
    ],
  ],
])("a chart that is hidden %s is not drawn", (_, shapes) => {
  const shown = (all: readonly Shape[]) => drawingsOf(all, [drawing("chart")]).map(({ id }) => id);
  expect([shown(shapes), shown([])]).toEqual([[], ["chart"]]);
});

test("names of fonts and words of any kind are drawn, and what is no picture is told", () => {
  const text = { runs: [{ text: "a\u0007<b>", font: { name: "AT&T <x>" } }] };
  const [drawn] = drawingsOf([shape("1", { text })]);
  const span = drawn?.draw({ width: 9, height: 9 }).querySelector("span");
  expect([span?.textContent, span?.getAttribute("style")]).toEqual(["a<b>", expect.stringContaining("'AT&T <x>'")]);
  expect(() => elementOf('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>')).toThrow();
});

test("the key of a picture is short, however large it is", () => {
  const picture = { kind: "picture", format: "PNG", data: "x".repeat(9000), vector: "y".repeat(9000) };
  expect(drawingsOf([shape("1", picture)])[0]?.key.length).toBeLessThan(1000);
});

test("the rows over shapes are counted once, however many shapes there are", () => {
  const from = { row: 2000, column: 1, x: 0, y: 0 };
  const shapes = Array.from({ length: 9 }, (_, index) =>
    shape(String(index), { place: { from, width: 9, height: 9 } }),
  );
  lines.rowHeight.mockClear();
  expect(layOut(lines, "", { shapes, charts: [] }).map(({ frame }) => frame.top)).toEqual(Array(9).fill(2000 * 18));
  expect(lines.rowHeight.mock.calls.length).toBeLessThan(2 * 2000);
});

test("an outline in a file is drawn in a tone that there is, and turns at most once", () => {
  const outline =
    '<custGeom><pathLst><path fill="nowhere"><moveTo><pt x="0" y="0"/></moveTo>' +
    '<arcTo wR="9" hR="9" stAng="0" swAng="1e300"/></path></pathLst></custGeom>';
  const [path] = presetGeometry(outline, 20, 20)?.paths ?? [];
  expect([path?.fill, path?.d.match(/A/g)?.length]).toEqual(["norm", 3]);
});

test("names that name each other are nowhere", () => {
  const names: Readonly<Record<string, string>> = { Salg: "=(Mål,Mål)", Mål: "=(Salg,Data!$B$1)" };
  const grid = {
    name: (name: string) => (names[name] === undefined ? undefined : { formula: names[name] }),
    sheet: () => ({ id: "1" }),
  };
  expect(placesOf(grid as never, "=Salg").map(({ area }) => area.column)).toEqual([1]);
});

test("what could not be loaded is reported, and loaded anew when it is asked for again", async () => {
  const load = jest.fn(() => Promise.resolve("charts")).mockRejectedValueOnce(new Error("offline"));
  const settled = () => new Promise((resolve) => void setImmediate(resolve));
  const onLoaded = jest.fn();
  const charts = loadedLater(load, onLoaded);
  expect([charts(), charts()]).toEqual([undefined, undefined]);
  await settled();
  expect([load, reported, onLoaded].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
  charts();
  await settled();
  expect([charts(), load.mock.calls.length, onLoaded.mock.calls.length]).toEqual(["charts", 2, 1]);
});
