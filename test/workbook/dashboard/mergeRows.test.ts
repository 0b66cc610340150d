import fc from "fast-check";
import { mergeRows, type StandingRow } from "../../../src/workbook/dashboard/mergeRows";
import { numberedRows } from "../../../src/workbook/dashboard/numberedRows";
import { isPeoples, type ListRow } from "../../../src/workbook/dashboard/plan";
import { runs } from "../../support/runs";

const wantedOf = (ids: readonly string[]): readonly ListRow[] => ids.map((id) => ({ id, level: "kpi" }));
const standingOf = (ids: readonly string[], noted: readonly string[] = []): readonly StandingRow[] =>
  ids.map((id) => ({ id, name: `Name of ${id}`, hasNotes: noted.includes(id) }));
const ids = (rows: readonly ListRow[]): readonly string[] => rows.map(({ id }) => id);

test("a new sheet has the wanted rows", () => {
  const { rows, steps } = mergeRows(wantedOf(["a", "b"]), []);
  expect(ids(rows)).toEqual(["a", "b"]);
  expect(steps).toEqual([
    { kind: "insert", at: 0 },
    { kind: "insert", at: 1 },
  ]);
});

test.each([
  ["nothing has changed", ["a", "b", "c"], ["a", "b", "c"], []],
  ["an entry is new", ["a", "x", "b"], ["a", "b"], [{ kind: "insert", at: 1 }]],
  ["an entry is gone", ["a", "c"], ["a", "b", "c"], [{ kind: "delete", at: 1 }]],
  [
    "an entry has moved up",
    ["c", "a", "b"],
    ["a", "b", "c"],
    [
      { kind: "insert", at: 0 },
      { kind: "delete", at: 3 },
    ],
  ],
] as const)("%s: the others stay where they are", (_, wanted, standing, steps) => {
  expect(mergeRows(wantedOf(wanted), standingOf(standing))).toEqual({ rows: wantedOf(wanted), steps });
});

test("a row that is not needed any more stays where something stands beside it, and says whose it was", () => {
  const { rows, steps } = mergeRows(wantedOf(["a", "c"]), standingOf(["a", "b", "c"], ["b"]));
  expect(steps).toEqual([]);
  expect(rows[1]).toEqual({ id: "former:b", level: "kpi", formerName: "Name of b" });
});

test("such a row is the same when the sheet is made once more", () => {
  const again = [{ id: "former:b", name: "Name of b", hasNotes: true }, ...standingOf(["a"])];
  const { rows } = mergeRows(wantedOf(["a"]), again);
  expect(rows[0]).toEqual({ id: "former:b", level: "kpi", formerName: "Name of b" });
});

test("of rows that cannot all stay, those with notes do", () => {
  const { rows } = mergeRows(wantedOf(["b", "c", "a"]), standingOf(["a", "b", "c"], ["a"]));
  expect(ids(rows)).toEqual(["b", "c", "a"]);
});

test("rows that people have put in have ids of their own, and keep those that they have", () => {
  const people = (id: string): StandingRow => ({ id, name: "Ours", hasNotes: true });
  const rows = numberedRows(["", "a", "former:", "former:b", "", "former:", "former:#4"].map(people));
  expect(rows.map(({ id }) => id)).toEqual([
    ...["former:#2", "a", "former:", "former:b", "former:#3", "former:#5", "former:#4"],
  ]);
  expect(rows.map(({ id }) => isPeoples(id))).toEqual([true, false, true, false, true, true, true]);
  expect(numberedRows(rows)).toEqual(rows);
});

test("whatever has changed, the sheet ends with the wanted rows in order, and each note beside the row that it was written to", () => {
  const some = fc.uniqueArray(fc.constantFrom(..."abcdefghij"), { maxLength: 10 });
  fc.assert(
    fc.property(some, some, fc.subarray([..."abcdefghij"]), (wanted, before, noted) => {
      const { rows, steps } = mergeRows(wantedOf(wanted), standingOf(before, noted));
      const sheet: (string | undefined)[] = [...before];
      for (const { kind, at } of steps) {
        if (kind === "insert") sheet.splice(at, 0, undefined);
        else sheet.splice(at, 1);
      }
      expect(sheet).toHaveLength(rows.length);
      expect(ids(rows).filter((id) => !id.startsWith("former:"))).toEqual(wanted);
      sheet.forEach((own, place) => {
        if (own !== undefined && noted.includes(own)) expect([own, `former:${own}`]).toContain(rows[place]?.id);
      });
      expect(sheet.filter((own) => own !== undefined && noted.includes(own))).toHaveLength(
        before.filter((id) => noted.includes(id)).length,
      );
    }),
    { numRuns: runs({ full: 5000, quick: 500 }) },
  );
});
