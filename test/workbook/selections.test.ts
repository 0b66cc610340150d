import { inSelection } from "../../src/workbook/inSelection";
import { isBroken } from "../../src/workbook/reference";

/** The workbench has nothing but cells that could be selected: this Excel only refuses. */
const refusing = (code: string): void => {
  const error = Object.assign(new Error("refused"), { code, debugInfo: {} });
  Reflect.set(globalThis, "Excel", { run: () => Promise.reject(error) });
};
afterEach(() => Reflect.deleteProperty(globalThis, "Excel"));

test("a chart that is selected is told in words and not by Excel's code", async () => {
  refusing("InvalidSelection");
  expect(await inSelection(async () => 1)).toEqual({ ok: false, problem: { kind: "selection-not-cells" } });
});

test("what else Excel refuses stays what it is", async () => {
  refusing("AccessDenied");
  expect(await inSelection(async () => 1)).toMatchObject({ ok: false, problem: { kind: "excel-failed" } });
});

test.each([
  ["=#REF!", true],
  ["=Data!#REF!", true],
  ["=#REFERENCE!", true],
  ["=Data!#REFERENCE!$B$2", true],
  ["=Data!$B$2:$B$9", false],
  ["=Kampagner[Nr. '# i alt]", false],
])("cells behind the name %s: gone is %s, in Danish Excel too", (formula, isGone) => {
  expect(isBroken(formula)).toBe(isGone);
});
