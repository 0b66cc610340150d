import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { WhyWritten } from "../../src/workbook/native/series/whyWritten";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { anyPastScorecard } from "../support/anySeries";
import { cachedValues } from "../support/cachedValues";
import { differencesOf, seriesFile } from "../support/seriesFile";

const SEED = 20_261_126;
const AT_ONCE = 20;

const WHY: Readonly<Record<WhyWritten, string>> = {
  "no-period": "no period that can be understood, or one before March 1900",
  "shared-evenly": "a target of the year shared out evenly over weeks or days",
  "repeated-period": "the kind compliance with two values in one of its periods",
  "repeated-day": "a product of rates with two values of one day",
  "too-long": "a formula that is longer than Excel takes",
};

/**
 * Compares the native formulas of KPIs with a series, as another program calculates them, with the engine.
 *
 * @param folder - for the files; what has been recalculated comes back in its folder `recalculated`
 * @param hasLogicals - whether the other program tells TRUE and FALSE from numbers
 * @returns whether all say the same
 */
export async function crosscheckSeries(
  recalculate: (files: readonly string[], folder: string) => Promise<void> | void,
  folder: string,
  count: number,
  hasLogicals: boolean,
): Promise<boolean> {
  const scorecards = fc.sample(anyPastScorecard(hasLogicals), { numRuns: count, seed: SEED });
  const workbooks = Array.from({ length: Math.ceil(count / AT_ONCE) }, (_, place) => {
    const name = `series-${place}.xlsx`;
    return { name, ...seriesFile(scorecards.slice(place * AT_ONCE, (place + 1) * AT_ONCE)) };
  });
  for (const { name, file } of workbooks)
    writeFileSync(
      path.join(folder, name),
      writeXlsx(file, () => undefined),
    );
  await recalculate(
    workbooks.map(({ name }) => path.join(folder, name)),
    folder,
  );
  let [compared, values, wrong] = [0, 0, 0];
  const written = workbooks.flatMap((workbook) => workbook.written);
  for (const workbook of workbooks) {
    const sheets = cachedValues(readFileSync(path.join(folder, "recalculated", workbook.name)));
    for (const native of workbook.kpis) {
      compared += 1;
      if (native.readings.actual.kind === "number") values += 1;
      const found = differencesOf(native, (sheet, address) => sheets.get(sheet)?.get(address) ?? "");
      if (found.length > 0) wrong += 1;
      for (const { cell, engine, native: other } of found) {
        const place = `${workbook.name}, ${native.kpi.id}, ${cell}`;
        console.log(`  ${place}: the engine says ${JSON.stringify(engine)}, the file ${JSON.stringify(other)}`);
      }
    }
  }
  console.log(
    `${compared} KPIs with a series in ${count} scorecards, ${values} with a number, at random days: ${wrong} differ from the engine ` +
      `by more than 1e-9; ${written.length} more stay written values:`,
  );
  for (const [why, words] of Object.entries(WHY))
    console.log(`  ${String(written.filter((each) => each === why).length).padStart(4)}  ${words}`);
  return wrong === 0 && values > 0;
}
