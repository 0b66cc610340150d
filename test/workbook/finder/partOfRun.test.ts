import { partOfRun } from "../../../src/workbook/finder/partOfRun";

const across = { reference: "'Budget 2026'!B2:G2", periods: "1\n2\n3\n4\n5\n6" };

test.each([
  ["the first four", across, "1\n2\n3\n4", "'Budget 2026'!B2:E2"],
  ["some in the middle", across, "3\n4", "'Budget 2026'!D2:E2"],
  ["the last, down", { reference: "Plan!C4:C6", periods: "a\nb\nc" }, "c", "Plan!C6"],
  ["others", across, "1\n3", undefined],
  ["more than there are", across, "5\n6\n7", undefined],
  ["with something between", { ...across, periods: "1\n2\n3" }, "1\n2", undefined],
  ["of a table", { reference: "Plan[Mål]", periods: "1\n2" }, "1", undefined],
])("%s", (_, run, wanted, expected) => {
  expect(partOfRun(run, wanted)).toBe(expected);
});
