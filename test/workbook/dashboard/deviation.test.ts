import {
  DEVIATIONS,
  deviationExpression,
  deviationFormat,
  deviationIn,
  deviationOf,
} from "../../../src/workbook/dashboard/deviation";

test.each([
  ["percent", 32, 40, -0.2],
  ["percent", -80, -100, 0.2],
  ["percent", 5, 0, ""],
  ["unit", 32, 40, -8],
  ["unit", 5, 0, 5],
  ["index", 32, 40, 80],
  ["index", 5, 0, ""],
  ["index", -80, -100, ""],
] as const)("%s: %d against %d is %p", (deviation, actual, target, said) => {
  expect(deviationOf(deviation, actual, target)).toEqual(said);
});

test("what cannot be divided by is asked about in the cell too", () => {
  expect(DEVIATIONS.map((each) => deviationExpression(each, "A", "B"))).toEqual([
    'IF(B=0,"",(A-B)/ABS(B))',
    "A-B",
    'IF(B>0,100*A/B,"")',
  ]);
});

test.each([
  ["percent", "kr.", [1200, 1000], "+0.0%;-0.0%;0.0%"],
  ["unit", "kr.", [1200, 1000], "+#,##0;-#,##0;#,##0"],
  ["unit", "%", [32.4, 40], '+#,##0.0 "pp";-#,##0.0 "pp";#,##0.0 "pp"'],
  ["unit", undefined, [], "+#,##0.0;-#,##0.0;0.0"],
  ["index", "%", [32, 40], "0.0"],
] as const)("%s of a KPI in %s looks like its numbers, with a sign", (deviation, unit, numbers, format) => {
  expect(deviationFormat(deviation, unit, numbers, "pp")).toBe(format);
});

test.each([
  ["index", "index"],
  ["", "percent"],
  ["0", "percent"],
])("a sheet that says %p of it is read as %s", (text, deviation) => {
  expect(deviationIn(text)).toBe(deviation);
});
