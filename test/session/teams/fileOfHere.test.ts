import { kpiId } from "../../../src/scorecard";
import { fileOfHere } from "../../../src/session";
import { readScorecardFile } from "../../../src/workbook";
import { startAddin } from "../../support/addin";
import { numberedScorecardFile } from "../../support/scorecardFile";
import { xlsxOf } from "../../support/xlsx";

const FILE = numberedScorecardFile(3);

test("the scorecard that is open says of itself what is read of its file", async () => {
  const read = readScorecardFile(await xlsxOf(FILE));
  if (!read.ok) throw new Error(read.problem.kind);
  const addin = await startAddin(FILE);
  const { scorecard, readings } = fileOfHere(addin.ready());
  await addin.excel.stop();
  expect(scorecard).toEqual(read.value.scorecard);
  expect([...readings]).toEqual([...read.value.readings]);
});

test("its past is that of its series", async () => {
  const addin = await startAddin(FILE);
  const months = ["2026-08", "2026-09", "2026-10"];
  months.forEach((month, index) => {
    addin.excel.enter(`Data!F${index + 1}`, 40 + index);
    addin.excel.enter(`Data!H${index + 1}`, `'${month}`);
  });
  const bound = await addin.session.bindSeries(kpiId("k_1"), { Actual: "Data!F1:F3", Period: "Data!H1:H3" });
  const said = fileOfHere(addin.ready()).history.get(kpiId("k_1")) ?? [];
  await addin.excel.stop();
  expect(bound.ok).toBe(true);
  expect(said.slice(0, 3).map(({ period, value }) => [period, value])).toEqual([
    ["2026-08", 40],
    ["2026-09", 41],
    ["2026-10", 42],
  ]);
});
