import { describePlot } from "../../../../src/workbench/drawing/charts/describePlot";
import { plotOf, show } from "./plotOf";

const title = { text: "Salg", said: {} };

test("a chart says what it is called, what kind it is and its numbers", () => {
  const plot = plotOf("ColumnStacked", [{ numbers: [1, undefined, 3] }, { numbers: [2] }], { title });
  expect(describePlot(plot, "Diagram 1", "da-DK", show)).toBe(
    "Salg: stablet søjlediagram. Series1: jan. 1 0.0; mar. 3 0.0. Series2: jan. 2 0.0.",
  );
  expect(describePlot({ ...plot, title: undefined }, "Chart 1", "en-US", show)).toMatch(
    /^Chart 1: stacked column chart\./,
  );
});

test("series of several kinds are a combo chart", () => {
  const plot = plotOf("ColumnClustered", [{ numbers: [1] }, { numbers: [2], type: "Line" }]);
  expect(describePlot(plot, "A", "da-DK", show)).toMatch(/^A: kombinationsdiagram\./);
});

test("points say where they are, a series without numbers that it has none, and a long one its ends", () => {
  const scatter = plotOf("XYScatter", [{ numbers: [5], along: [2] }, { numbers: [] }]);
  expect(describePlot(scatter, "A", "en-US", show)).toBe("A: scatter chart. Series1: 2 5 0.0. Series2: –.");
  const long = plotOf("Line", [{ numbers: Array.from({ length: 30 }, (_, index) => index) }], { categories: [] });
  expect(describePlot(long, "A", "en-US", show)).toBe(
    "A: line chart. Series1: 0 0.0; 1 0.0; 2 0.0; …; 27 0.0; 28 0.0; 29 0.0.",
  );
});
