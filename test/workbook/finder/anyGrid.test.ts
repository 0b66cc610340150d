import fc from "fast-check";
import { cellOf } from "../../../src/workbook/cellAddress";
import { propose } from "../../../src/workbook/finder/propose";
import type { SheetCells, WorkbookCells } from "../../../src/workbook/finder/sheetCells";
import { sheetNameOf, splitAddress } from "../../../src/workbook/reference";
import { CALENDAR } from "./judge";
import { kpi, sought } from "./kpis";
import { month, percent, sheet, type CellSketch } from "./sheets";
import { runs } from "../../support/runs";

const KPIS = [
  kpi("Klikfrekvens", "%"),
  kpi("NPS", "point"),
  kpi("CTR", "%"),
  kpi("ROI", "%", { aggregation: { kind: "ratioOfSums" } }),
  kpi("Omsætning", "kr.", { aliases: ["Revenue", "NPS-score"] }),
];

/** Everything that the finder knows, thrown together. */
const anyCell: fc.Arbitrary<CellSketch> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<CellSketch>("Klikfrekvens", "NPS", "CTR", "Omsætning (kr.)", "ROI", "Klik", "Revenue"),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellSketch>(
      "Måned",
      "Faktisk",
      "Mål",
      "Baseline",
      "I alt",
      "Mål klikfrekvens",
      "NPS: faktisk",
    ),
  },
  {
    weight: 4,
    arbitrary: fc.integer({ min: 1, max: 24 }).map((n) => month(2025 + Math.floor(n / 13), ((n - 1) % 12) + 1)),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CellSketch>(
      "jan",
      "feb 2026",
      "2026-03",
      "Q1 2026",
      "2. kvt. 2026",
      "uge 12",
      2025,
      2026,
    ),
  },
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 500 }) },
  { weight: 1, arbitrary: fc.constantFrom<CellSketch>("1.234,5", "12,5 %", percent(0.1), "#N/A", true, "kr.") },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
  { weight: 1, arbitrary: fc.constant({ value: 80, formula: '=BSC.SCORE("NPS")' }) },
);

const anySheet = (name: string): fc.Arbitrary<SheetCells> =>
  fc
    .tuple(
      fc
        .integer({ min: 0, max: 14 })
        .chain((width) => fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { maxLength: 14 })),
      fc.constantFrom("A1", "C7"),
    )
    .map(([rows, first]) => sheet(name, rows, first));

const anyWorkbook: fc.Arbitrary<WorkbookCells> = fc
  .tuple(anySheet("Data"), anySheet("Mine tal"))
  .map((sheets) => ({ sheets, tables: [] }));

/** The cells of an address as `row,column` on a sheet. */
function cellsAt(address: string): readonly string[] {
  const [from, to = from] = splitAddress(address).cells.split(":").map(cellOf);
  if (!from || !to) throw new Error(`${address} is no address`);
  const cells: string[] = [];
  for (let row = from.row; row <= to.row; row += 1)
    for (let column = from.column; column <= to.column; column += 1)
      cells.push(`${sheetNameOf(address)} ${row},${column}`);
  return cells;
}

const usedBy = ({ sheets }: WorkbookCells): ReadonlySet<string> =>
  new Set(
    sheets.flatMap(({ name, row, column, values }) =>
      values.flatMap((line, r) => line.map((_, c) => `${name} ${row + r},${column + c}`)),
    ),
  );

const RUNS = runs({ full: 600, quick: 100 });

test("no grid makes it throw, propose cells outside the used ranges, or the same cells for two KPIs", () => {
  let proposed = 0;
  fc.assert(
    fc.property(anyWorkbook, (cells) => {
      const proposals = propose(cells, sought(KPIS), CALENDAR);
      const used = usedBy(cells);
      const ownerOf = new Map<string, string>();
      for (const { kpi: owner, alternatives, ...best } of proposals) {
        proposed += 1;
        for (const place of [best, ...alternatives]) {
          const addresses = [place.address, place.targetAddress, place.baselineAddress].filter(
            (each) => each !== undefined,
          );
          for (const cell of [...addresses, ...Object.values(place.series ?? {})].flatMap(cellsAt))
            expect(used).toContain(cell);
          if (place.series?.Denominator !== undefined) continue;
          for (const cell of addresses.flatMap(cellsAt)) {
            expect(ownerOf.get(cell) ?? owner).toBe(owner);
            ownerOf.set(cell, owner);
          }
        }
      }
      expect(new Set(proposals.map((each) => each.kpi)).size).toBe(proposals.length);
    }),
    { numRuns: RUNS },
  );
  // The claims are worth something only while something is proposed.
  expect(proposed).toBeGreaterThan(RUNS / 3);
});

test("a cell that asks for a score, or is computed from one, is never proposed", () => {
  const score = { value: 80, formula: '=BSC.SCORE("NPS")' };
  const rows: readonly (readonly CellSketch[])[] = [
    ["NPS", score, "Omsætning", { value: 8, formula: "=SUM(Data!$B$1:$B$2)/10" }],
    ["Klikfrekvens", { value: 81, formula: "=B1+1" }, "ROI", { value: 5, formula: "=2+3" }],
  ];
  const proposals = propose({ sheets: [sheet("Data", rows)], tables: [] }, sought(KPIS), CALENDAR);
  expect(proposals.map((each) => each.kpi)).toEqual(["ROI"]);
});

test("sheets of thousands of scattered cells or long lists take no more than a second of the processor", () => {
  const scattered = Array.from({ length: 400 }, (_, r) =>
    Array.from({ length: 100 }, (__, c): CellSketch =>
      (r + c) % 2 === 0 && r % 2 === 0 ? (c % 4 === 0 ? "Klik" : r * c) : null,
    ),
  );
  const long = Array.from({ length: 3900 }, (_, r): CellSketch[] => [
    45_000 + r,
    `Kampagne ${r}`,
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
  ]);
  const before = process.cpuUsage();
  propose({ sheets: [sheet("Data", scattered), sheet("Lang", long)], tables: [] }, sought(KPIS), CALENDAR);
  // Three times what it takes, because a busy machine counts more for the same work.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
});
