import { FormulaDataModel } from "../../../src/workbench/grid/univer";
import { openGrid } from "./openGrid";

afterEach(() => jest.restoreAllMocks());

test("single cells are written without walking the sheet for each of them", async () => {
  const book = await openGrid({ Data: { A1: 1 } });
  const { sheetId } = book.place("A1");
  const walks = jest.spyOn(FormulaDataModel.prototype, "getFormulaData");
  const walksFor = async (count: number): Promise<number> => {
    walks.mockClear();
    await book.change((grid) => {
      for (let row = 0; row < count; row += 1)
        grid.write(sheetId, { row, column: 1, rows: 1, columns: 1 }, [[row % 10 === 0 ? `=$A$1+${row}` : row]]);
    });
    return walks.mock.calls.length;
  };
  const forFew = await walksFor(10);
  expect(await walksFor(200)).toBe(forFew);
  expect([book.value("B11"), book.value("B12")]).toEqual([11, 11]);
  book.grid.dispose();
});
