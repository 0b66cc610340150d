import { recolored, type Recolor } from "../../../src/workbench/drawing/recolored";

const SVG =
  '<rect fill="#FF0000" stroke="none" style="fill:rgb(0,0,255);stroke:#00ff00"/><text>#FF0000, color:#336699</text>';
const inverted: Recolor = (color) => color.map((part) => 255 - part) as typeof color;

test("fills and lines of a picture change their colours, and words do not", () => {
  expect(recolored(SVG, inverted)).toBe(
    '<rect fill="rgb(0,255,255)" stroke="none" style="fill:rgb(255,255,0);stroke:rgb(255,0,255)"/><text>#FF0000, color:#336699</text>',
  );
  expect(recolored(SVG, undefined)).toBe(SVG);
});
