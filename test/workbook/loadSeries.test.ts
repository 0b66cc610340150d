import type { CellValue } from "../../src/workbook/cells";
import { loadSeries } from "../../src/workbook/loadSeries";

const LAST = 1_048_576;

/** Cells of a column from a row on, as Excel gives them: what goes beyond the sheet is refused, what is not loaded is not told. */
class Cells {
  private loaded = "";
  constructor(
    private readonly at: (row: number) => CellValue,
    private readonly first: number,
    private readonly count: number,
    readonly isNullObject = false,
  ) {
    if (!isNullObject && first + count - 1 > LAST) throw new Error("InvalidArgument");
  }
  private with(first: number, count: number, isNone = this.isNullObject): Cells {
    return new Cells(this.at, first, count, isNone);
  }
  private told<Told>(member: string, told: Told): Told {
    if (!this.loaded.includes(member) || this.isNullObject) throw new Error("PropertyNotLoaded");
    return told;
  }
  private cells(): CellValue[][] {
    return Array.from({ length: this.count }, (_, place) => [this.at(this.first + place)]);
  }
  readonly worksheet = { getRange: (rows: string) => Number(rows.split(":")[1]) };
  getLastRow = () => this.with(this.first + this.count - 1, 1);
  getIntersectionOrNullObject = (last: number) => this.with(this.first, this.count, this.first > last);
  getResizedRange = (more: number) => this.with(this.first, this.count + more);
  load(members: string): this {
    this.loaded += members;
    return this;
  }
  get values() {
    return this.told("values", this.cells());
  }
  get formulas() {
    return this.told("formulas", this.cells());
  }
  get address() {
    return this.told("address", `Data!B${this.first}:B${this.first + this.count - 1}`);
  }
}

/** What is read of a column of three cells that ends in a row: each cell says its row. */
function read(end: number) {
  const getRangeOrNullObject = () => new Cells((row) => row, end - 2, 3);
  const context = { workbook: { names: { getItem: () => ({ getRangeOrNullObject }) } } };
  const links = new Map([["k_1", { Actual: "Tal[NPS]", Period: "Tal[Måned]" }]]);
  const load = loadSeries(context as unknown as Excel.RequestContext, links, 1);
  expect([load?.queueNext(), load?.queueNext()]).toEqual([true, false]);
  return load?.cells().get("k_1");
}

test.each([20, LAST - 4])("the four cells below a table's column that ends in row %i are read with it", (end) => {
  const below = [end + 1, end + 2, end + 3, end + 4];
  const found = read(end);
  expect(found?.cells.Actual).toEqual({
    ...{ before: [], linked: [end - 2, end - 1, end], after: below },
    formulas: { before: [], after: below },
  });
  expect(found?.cells.Period).toEqual({ before: [], linked: [end - 2, end - 1, end], after: below });
  expect(found?.columns?.Actual).toMatchObject({ first: { row: end - 3, column: 1 }, length: 3 });
});

test.each([LAST - 3, LAST])(
  "a table that ends in row %i, one of the sheet's last four, is read without them",
  (end) => {
    const found = read(end);
    expect(found?.cells.Actual).toMatchObject({ linked: [end - 2, end - 1, end], after: ["", "", "", ""] });
    expect(found?.columns?.Actual).toMatchObject({ length: 3 });
  },
);
