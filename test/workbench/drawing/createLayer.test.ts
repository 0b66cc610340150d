/** @jest-environment jsdom */
import { createLayer, type Pane } from "../../../src/workbench/drawing/createLayer";
import type { Drawing } from "../../../src/workbench/drawing/drawing";

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
