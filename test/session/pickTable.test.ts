import { startAddin, type RunningAddin } from "../support/addin";
import { scorecardFile } from "../support/scorecardFile";

let addin: RunningAddin;
beforeAll(async () => {
  addin = await startAddin(scorecardFile(1));
  const { excel } = addin;
  [" KPI ", "Mål", 2026].forEach((each, index) => excel.enter(`Data!${"EFG"[index]}3`, each));
  [
    ["NPS", 40, ""],
    ["", "", ""],
    ["CTR", "", 2.5],
  ].forEach((row, index) => row.forEach((each, column) => excel.enter(`Data!${"EFG"[column]}${index + 4}`, each)));
  await excel.settled();
});
afterAll(() => addin.excel.stop());

const pick = (address: string) => {
  addin.excel.select(address);
  return addin.session.pickTable();
};
const TABLE = {
  address: "Data!E3:G6",
  headings: ["KPI", "Mål", "2026"],
  rows: [
    ["NPS", 40, ""],
    ["", "", ""],
    ["CTR", "", 2.5],
  ],
  formats: [1, 2, 3].map(() => ["General", "General", "General"]),
};

test("a block is its headings and its rows, also blank ones, so that each is so many rows below the headings", async () => {
  expect(await pick("Data!E3:G6")).toEqual({ ok: true, value: TABLE });
});

test("of whole columns only what is filled is taken", async () => {
  expect(await pick("Data!E1:G900")).toEqual({ ok: true, value: TABLE });
});

test.each([
  ["a single row", "Data!E3:G3", "selection-not-a-table"],
  ["a single cell", "Data!E3", "selection-not-a-table"],
  ["nothing", "Data!M1:N9", "selection-not-a-table"],
  ["the model sheet", "'BSC Model'!A1:C5", "selection-in-model"],
])("%s is refused", async (_, address, kind) => {
  expect(await pick(address)).toMatchObject({ ok: false, problem: { kind } });
});

test("more cells than a scorecard can have are refused before they are read", async () => {
  addin.excel.enter("Data!CV100", "sidst");
  await addin.excel.settled();
  expect(await pick("Data!A1:CV100")).toEqual({
    ok: false,
    problem: { kind: "selection-too-large", address: "Data!A1:CV100", count: 10000, most: 5000 },
  });
  addin.excel.enter("Data!CV100", "");
});
