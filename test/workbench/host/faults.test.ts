import { startExcel, type RunningExcel } from "../../support/excel";
import { sample } from "./sample";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel({ file: sample(), language: "en-US" });
  await excel.settled();
  excel.resetCounters();
});
afterEach(async () => {
  excel.setFaults({ latencyMs: 0, failSync: 0, cellEditMode: false });
  await excel.stop();
});

const writeCell = (address: string, options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem("Data").getRange(address).values = [["written"]];
    await context.sync();
  });

describe("counters", () => {
  test("a run with two syncs counts as one run and two syncs", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1").load("values");
      await context.sync();
      range.values = [["again"]];
      await context.sync();
    });
    await excel.settled();
    expect(excel.counters()).toMatchObject({ runs: 1, syncs: 2, cellsPushed: 0 });
  });

  test("bytes are counted both ways, and set back", async () => {
    await writeCell("F1");
    expect(excel.counters().requestBytes).toBeGreaterThan(100);
    expect(excel.counters().responseBytes).toBeGreaterThan(10);
    excel.resetCounters();
    expect(excel.counters()).toEqual({
      runs: 0,
      syncs: 0,
      requests: 0,
      requestBytes: 0,
      responseBytes: 0,
      largestRequest: 0,
      largestResponse: 0,
      cellsPushed: 0,
    });
  });
});

describe("faults", () => {
  test("the chosen sync fails whole and changes nothing", async () => {
    excel.setFaults({ failSync: 2 });
    await writeCell("F1");
    await expect(writeCell("F2")).rejects.toMatchObject({ code: "GeneralException" });
    await writeCell("F3");
    expect(["F1", "F2", "F3"].map((cell) => excel.value(`Data!${cell}`))).toEqual(["written", "", "written"]);
  });

  test("while somebody edits a cell a call fails", async () => {
    excel.setFaults({ cellEditMode: true });
    await expect(writeCell("F1")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  test("a call that asked to be delayed waits until the edit ends", async () => {
    excel.setFaults({ cellEditMode: true });
    let done = false;
    const written = writeCell("F1", { delayForCellEdit: true }).then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done).toBe(false);
    excel.setFaults({ cellEditMode: false });
    await written;
    expect(excel.value("Data!F1")).toBe("written");
  });

  test("latency makes every request take longer", async () => {
    excel.setFaults({ latencyMs: 120 });
    const start = performance.now();
    await writeCell("F1");
    expect(performance.now() - start).toBeGreaterThanOrEqual(115);
  });
});
