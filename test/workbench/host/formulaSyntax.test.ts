import { checkFormula } from "../../../src/workbench/host/formulaSyntax";

test("a formula that is refused is refused again, and one that is taken is taken again", () => {
  for (let time = 0; time < 2; time += 1) {
    expect(() => checkFormula("=SUM(A1,,)*ROUND(A1)")).toThrow();
    expect(() => checkFormula("=SUM(A1)*ROUND(A1,2)")).not.toThrow();
    expect(() => checkFormula("=SUM(A1)*ROUND(A1,2")).toThrow();
  }
});
