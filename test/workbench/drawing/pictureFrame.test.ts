import { pictureFrame, type PictureFrame, type WantedSize } from "../../../src/workbench/drawing/pictureFrame";

const OWN = { width: 400, height: 200 };
const drawn = (width: number, height: number, left = 0, top = 0): PictureFrame["drawn"] => ({
  left,
  top,
  width,
  height,
});

test.each<readonly [string, Partial<WantedSize>, PictureFrame]>([
  ["nothing", {}, { width: 400, height: 200, drawn: drawn(400, 200) }],
  ["a width", { width: 200 }, { width: 200, height: 100, drawn: drawn(200, 100) }],
  ["a height", { height: 400 }, { width: 800, height: 400, drawn: drawn(800, 400) }],
  ["both", { width: 200, height: 200 }, { width: 200, height: 100, drawn: drawn(200, 100) }],
  [
    "both, centred",
    { width: 200, height: 200, fitting: "FitAndCenter" },
    { width: 200, height: 200, drawn: drawn(200, 100, 0, 50) },
  ],
  ["both, filled", { width: 200, height: 200, fitting: "Fill" }, { width: 200, height: 200, drawn: drawn(200, 200) }],
])("a picture of which %s is asked", (_, wanted, expected) => {
  expect(pictureFrame(OWN, { width: undefined, height: undefined, fitting: "Fit", ...wanted })).toEqual(expected);
});
