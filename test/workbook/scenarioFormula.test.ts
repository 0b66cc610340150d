import fc from "fast-check";
import { NOTHING_SUPPOSED } from "../../src/insight";
import { kpiId, objectiveId } from "../../src/scorecard";
import { fitsAName, formulaOf, scenarioOf } from "../../src/workbook/scenarioFormula";

test("a scenario is a constant of rows, its name first", () => {
  const supposition = {
    ...NOTHING_SUPPOSED,
    values: new Map([[kpiId("k_1"), 60.5]]),
    weights: new Map([[objectiveId("o_1"), 2]]),
  };
  expect(formulaOf('Pris "op"', supposition)).toBe('={"name","Pris ""op""",0;"values","k_1",60.5;"weights","o_1",2}');
});

test("what is kept is read again, whatever it is called and however small the numbers are", () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const map = fc
    .uniqueArray(fc.tuple(fc.stringMatching(/^k_[a-z0-9]{1,10}$/), number), { selector: ([id]) => id })
    .map((pairs) => new Map(pairs.map(([id, value]) => [kpiId(id), value === 0 ? 0 : value])));
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), map, map, (name, values, targets) => {
      const supposition = { ...NOTHING_SUPPOSED, values, targets };
      expect(scenarioOf(formulaOf(name, supposition))).toEqual({ name, supposition });
    }),
  );
});

test.each([
  [200, true],
  [400, false],
])("%p values fit the formula of a name: %p", (count, fits) => {
  const values = new Map(Array.from({ length: count }, (_, index) => [kpiId(`k_${1e9 + index}`), 12.5] as const));
  expect(fitsAName("God vind", { ...NOTHING_SUPPOSED, values })).toBe(fits);
});

test("Excel may write it with spaces and in capitals", () => {
  expect(scenarioOf('= {"name", "Dyrere", 0; "values", "k_1", 1E-07}')?.supposition.values).toEqual(
    new Map([["k_1", 1e-7]]),
  );
});

test.each([
  ["Danish", '={"name"\\"Dyrere"\\0;"values"\\"k_1"\\60,5;"weights"\\"o_1"\\-1,5E-07}'],
  ["German", '={"name"."Dyrere".0;"values"."k_1".60,5;"weights"."o_1".-1,5E-07}'],
])("Excel on the desktop may write it in %s", (_, formula) => {
  expect(scenarioOf(formula)).toEqual({
    name: "Dyrere",
    supposition: {
      ...NOTHING_SUPPOSED,
      values: new Map([[kpiId("k_1"), 60.5]]),
      weights: new Map([[objectiveId("o_1"), -1.5e-7]]),
    },
  });
});

test.each(["=#REF!", "=Data!$A$1", '={"other","x",0}', ""])("%s is no scenario", (formula) => {
  expect(scenarioOf(formula)).toBeUndefined();
});

test("a scenario says which scorecard it is of, below the top one", () => {
  const read = scenarioOf(formulaOf("Bedst", NOTHING_SUPPOSED, "s_2"));
  expect(read).toEqual({ name: "Bedst", supposition: NOTHING_SUPPOSED, scorecard: "s_2" });
});
