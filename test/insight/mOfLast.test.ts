import { mOfLast } from "../../src/insight/mOfLast";

// Two of the last five, as the table of https://github.com/cds-snc/covid-alert-portal/pull/305 has it; the rest by hand.
test.each([
  ["01001", 2, 5, true],
  ["11000", 2, 5, true],
  ["00100", 2, 5, false],
  ["00000", 2, 5, false],
  ["110000", 2, 5, false],
  ["11", 2, 5, true],
  ["", 1, 5, false],
  ["0111", 3, 4, true],
])("of %s, at least %p of the last %p are hits: %p", (hits, m, n, expected) => {
  expect(
    mOfLast(
      [...hits].map((each) => each === "1"),
      m,
      n,
    ),
  ).toBe(expected);
});
