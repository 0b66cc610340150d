import fc from "fast-check";
import { columnName } from "../../../src/workbench/grid/address";
import { fromR1C1 } from "../../../src/workbench/notation/fromR1C1";
import { toR1C1 } from "../../../src/workbench/notation/toR1C1";
import { runs } from "../../support/runs";

/** As they read in B3. */
const B3 = { row: 2, column: 1 };

test.each([
  ["=A1+$B$2", "=R[-2]C[-1]+R2C2"],
  ["=$C3*D$4", "=RC3*R4C[2]"],
  ["=SUM(A1:B2,Data!C5)", "=SUM(R[-2]C[-1]:R[-1]C,Data!R[2]C[1])"],
  ["=SUM(A:A)+SUM($2:$4)", "=SUM(C[-1])+SUM(R2:R4)"],
  ["=SUM(B:D)", "=SUM(C:C[2])"],
  ["=COUNT(3:3)", "=COUNT(R)"],
  ["=\"A1\"&'A1'!C1&LOG10(A3)", "=\"A1\"&'A1'!R[-2]C[1]&LOG10(RC[-1])"],
  ["=Sales[A1]+Rate", "=Sales[A1]+Rate"],
  ["=R1_x+CAR2", "=R1_x+R[-1]C[2070]"],
  ["=[@Q1]*A3", "=[@Q1]*RC[-1]"],
  ["=[@[Net C]]+[@R]+[[#This Row],[C1]]", "=[@[Net C]]+[@R]+[[#This Row],[C1]]"],
  ["=[@['[C1']]]*$A$1", "=[@['[C1']]]*R1C1"],
  ["=YTD2024*XFD1048576", "=YTD2024*R[1048573]C[16382]"],
  ["=XFE1+A1048577+A0", "=XFE1+A1048577+A0"],
])("%s reads %s in B3, and back", (a1, r1c1) => {
  expect(toR1C1(a1, B3)).toBe(r1c1);
  expect(fromR1C1(r1c1, B3)).toBe(a1);
});

test.each([
  ["=R[-3]C", "=B1048576"],
  ["=RC[-2]", "=XFD3"],
  ["=r1c1", "=$A$1"],
  ["=C1:C3", "=$A:$C"],
  ["=A1", "=#NAME?"],
])("%s in B3 is %s", (r1c1, a1) => {
  expect(fromR1C1(r1c1, B3)).toBe(a1);
});

test.each([
  "=R0C1",
  "=RC0",
  "=R1048577C1",
  "=R1C16385",
  "=R[1048576]C",
  "=RC[-16384]",
  "=A:A",
  "=SUM($1:2)",
  "=RC:R0C",
])("%s is refused, as it is no formula in R1C1 notation", (r1c1) => {
  expect(fromR1C1(r1c1, B3)).toBeUndefined();
});

test("what is written in one notation comes back from the other", () => {
  const cell = fc.record({
    row: fc.integer({ min: 0, max: 1_048_575 }),
    column: fc.integer({ min: 0, max: 16_383 }),
    anchors: fc.tuple(fc.constantFrom("", "$"), fc.constantFrom("", "$")),
  });
  fc.assert(
    fc.property(cell, cell, ({ row, column, anchors: [one, other] }, place) => {
      const formula = `=2*${one}${columnName(column)}${other}${row + 1}`;
      expect(fromR1C1(toR1C1(formula, place), place)).toBe(formula);
    }),
    { numRuns: runs({ full: 20_000, quick: 500 }) },
  );
});
