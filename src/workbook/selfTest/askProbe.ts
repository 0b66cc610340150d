import { isExcelError } from "../inExcel";
import type { Bench, BenchPlace, Json, Probe, ProbeResult } from "./probe";

/** Sheets of the self-test begin with this, so that those a broken run has left are found. */
export const BENCH_SHEET = "BSC Selftest";

let made = 0;

/** Asks one probe on a sheet of its own, which goes with `clearAway`. */
export async function askProbe(probe: Probe): Promise<ProbeResult> {
  const begun = Date.now();
  const answer = await answerOf(probe);
  const { name, expected } = probe;
  const isAsExpected = JSON.stringify(answer) === JSON.stringify(expected);
  return { name, expected, answer, isAsExpected, milliseconds: Date.now() - begun };
}

async function answerOf(probe: Probe): Promise<Json> {
  made += 1;
  const sheetName = `${BENCH_SHEET} ${made}`;
  const free = `BSC_Selftest_${made}`;
  const bench: Bench = { excel: (work) => excel(sheetName, free, work) };
  try {
    return await probe.ask(bench);
  } catch (error) {
    // What went wrong is the answer: that is what a self-test is for.
    if (isExcelError(error)) return error.code;
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

const excel = <Value>(sheetName: string, free: string, work: (place: BenchPlace) => Promise<Value>): Promise<Value> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheetName);
    await context.sync();
    const sheet = found.isNullObject ? context.workbook.worksheets.add(sheetName) : found;
    await context.sync();
    return work({ context, sheet, free });
  });
