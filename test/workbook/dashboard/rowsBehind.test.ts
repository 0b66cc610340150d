import fc from "fast-check";
import { mergeRows, type StandingRow } from "../../../src/workbook/dashboard/mergeRows";
import type { ListRow } from "../../../src/workbook/dashboard/plan";
import { rowsBehind } from "../../../src/workbook/dashboard/rowsBehind";
import { runs } from "../../support/runs";

const wantedOf = (ids: readonly string[]): readonly ListRow[] => ids.map((id) => ({ id, level: "kpi" }));
const standingOf = (ids: readonly string[], noted: readonly string[] = []): readonly StandingRow[] =>
  ids.map((id) => ({ id, name: id, hasNotes: noted.includes(id) }));

test.each([
  ["the list is as wanted", "abc", ["a", "b", "c"], [], 0],
  ["an entry lacks a row", "abc", ["a", "c"], [], 1],
  ["an entry has moved", "cab", ["a", "b", "c"], [], 1],
  ["an entry is gone, with a note or without", "a", ["a", "b", "c"], ["c"], 2],
  ["a row of an entry that is gone is kept for its note", "a", ["a", "former:b"], ["former:b"], 0],
  ["such a row has lost its note", "a", ["a", "former:b"], [], 1],
  ["people have put a row in", "ab", ["a", "", "b"], [], 1],
  ["a row has been copied", "ab", ["a", "b", "b"], [], 1],
] as const)("%s", (_, wanted, standing, noted, behind) => {
  expect(rowsBehind(wantedOf([...wanted]), standingOf(standing, noted))).toBe(behind);
});

test("nothing is behind when, and only when, making the list again would leave the rows as they are", () => {
  const ids = ["a", "b", "c", "d", "former:a", "former:e", ""];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(["a", "b", "c", "d"]),
      fc.array(fc.constantFrom(...ids), { maxLength: 6 }),
      fc.subarray(ids),
      (wanted, standing, noted) => {
        const rows = standingOf(standing, noted);
        const made = mergeRows(wantedOf(wanted), rows);
        const isAlike = made.steps.length === 0 && made.rows.every(({ id }, index) => id === standing[index]);
        expect(rowsBehind(wantedOf(wanted), rows) === 0).toBe(isAlike);
      },
    ),
    { numRuns: runs({ full: 5000, quick: 100 }) },
  );
});
