import fc from "fast-check";
import { beyond, type Cells } from "../../../src/workbook/statusColours/beyond";
import { runs } from "../../support/runs";

const within = (cells: Cells): readonly string[] =>
  Array.from({ length: cells.rowCount }, (_, row) =>
    Array.from({ length: cells.columnCount }, (__, column) => `${cells.rowIndex + row} ${cells.columnIndex + column}`),
  ).flat();

const anyCells = fc.record({
  rowIndex: fc.nat(4),
  columnIndex: fc.nat(4),
  rowCount: fc.integer({ min: 1, max: 4 }),
  columnCount: fc.integer({ min: 1, max: 4 }),
});

test("each cell outside the others is left once, and none of theirs", () => {
  fc.assert(
    fc.property(anyCells, anyCells, (cells, others) => {
      const taken = new Set(within(others));
      const left = beyond(cells, others).flatMap(within);
      expect([...left].sort()).toEqual(
        within(cells)
          .filter((cell) => !taken.has(cell))
          .sort(),
      );
    }),
    { numRuns: runs({ full: 5000, quick: 100 }) },
  );
});
