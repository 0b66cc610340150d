import {
  BaseReferenceObject,
  DependencyManagerService,
  FormulaDataModel,
  LexerTreeBuilder,
} from "../../../src/workbench/grid/univer";
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

test("formulas that have been read are not read again at each entry, however many there are", async () => {
  const read = jest.spyOn(LexerTreeBuilder.prototype, "treeBuilder");
  // More than the library keeps of itself.
  const formulas = Array.from({ length: 5_200 }, (_, index) => {
    const column = String.fromCharCode(66 + Math.floor(index / 900));
    return [`${column}${(index % 900) + 1}`, `=$A$1+${index}`] as const;
  });
  const book = await openGrid({ Data: { A1: 1, ...Object.fromEntries(formulas) } });
  expect(read.mock.calls.length).toBeGreaterThanOrEqual(5_200);
  read.mockClear();
  await book.enter("Z1", 7);
  await book.enter("A1", 2);
  expect(read.mock.calls.length).toBeLessThan(10);
  expect([book.value("B1"), book.value("G700")]).toEqual([2, 5_201]);
  book.grid.dispose();
});

test("an entry asks only the formulas that are new which cells they read", async () => {
  const asked = jest.spyOn(BaseReferenceObject.prototype, "toUnitRange");
  const filed = jest.spyOn(DependencyManagerService.prototype, "addDependencyRTreeCache");
  const formulas = Array.from({ length: 30 }, (_, index) => [`B${index + 1}`, `=SUM(A$1:A${index + 1})+$A$1`] as const);
  const book = await openGrid({ Data: { A1: 1, ...Object.fromEntries(formulas) } });
  const costOf = async (address: string, content: string | number): Promise<readonly number[]> => {
    asked.mockClear();
    filed.mockClear();
    await book.enter(address, content);
    return [asked.mock.calls.length, filed.mock.calls.length];
  };
  expect(await costOf("A1", 5)).toEqual([0, 0]);
  expect([book.value("B1"), book.value("B30")]).toEqual([10, 10]);
  expect(await costOf("C1", "=A2+A3")).toEqual([2, 1]);
  expect(await costOf("A3", 7)).toEqual([0, 0]);
  expect([book.value("B2"), book.value("B3"), book.value("C1")]).toEqual([10, 17, 7]);
  book.grid.dispose();
});
