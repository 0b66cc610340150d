import { placedScorecards } from "../../src/workbook/placedScorecards";
import { SCHEMA_VERSION, SEVERAL_VERSION, type TableContents } from "../../src/workbook/tables";

/** Settings with a row for each id and what it stands below. */
const settingsOf = (rows: readonly (readonly [id: string, above: string])[]): TableContents =>
  ({
    settings: { headers: ["Id", "Above"], rows: rows.map((values) => ({ values, formulas: values })) },
  }) as unknown as TableContents;

const placed = (rows: readonly (readonly [string, string])[], schema = SEVERAL_VERSION) =>
  placedScorecards(settingsOf(rows), schema);

test("what names no scorecard that there is belongs to nobody, also where one is left", () => {
  for (const rows of [
    [["s_1", ""]],
    [
      ["s_1", ""],
      ["s_2", "s_1"],
    ],
  ] as const) {
    const all = placed(rows);
    expect(all.map((each) => each.owns("s_lost"))).toEqual(all.map(() => false));
    expect(all.map((each) => each.owns(""))).toEqual(all.map((_, place) => place === 0));
    expect(all[0]?.isKnown("s_lost")).toBe(false);
  }
});

test("in a workbook of an older version everything is of the only one", () => {
  const [only] = placed([["s_1", ""]], SCHEMA_VERSION);
  expect([only?.owns("s_lost"), only?.isKnown("s_lost")]).toEqual([true, true]);
});

test.each([
  [
    "its row is cleared",
    [
      ["", ""],
      ["s_2", "s_1"],
    ],
  ],
  ["its row is deleted", [["s_2", "s_1"]]],
  [
    "its row is deleted, and one stands deeper",
    [
      ["s_3", "s_2"],
      ["s_2", "s_1"],
    ],
  ],
] as const)("no child takes the place of the top one when %s", (_, rows) => {
  const [top, ...others] = placed(rows);
  expect(top).toMatchObject({ id: "s_1", among: "top", above: undefined });
  expect(others.every(({ among, isMisplaced }) => among === "below" && !isMisplaced)).toBe(true);
  expect([top?.owns("s_1"), top?.owns("s_2"), others.some((each) => each.owns(""))]).toEqual([true, false, false]);
});
