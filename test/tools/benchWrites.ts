import { startExcel, type RunningExcel } from "../support/excel";

const COUNTS = [250, 500, 1000, 2000];

async function writeCells(
  excel: RunningExcel,
  count: number,
  content: (row: number) => string | number,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    for (let row = 0; row < count; row += 1) sheet.getCell(row, 0).values = [[content(row)]];
    await context.sync();
  });
  await excel.settled();
}

/** Milliseconds of CPU for so many cells that an add-in writes one by one in one batch: client, host and grid, in Node. */
export async function measureWrites(): Promise<readonly object[]> {
  const excel = await startExcel();
  try {
    const cpuOf = async (count: number, content: (row: number) => string | number): Promise<number> => {
      const begin = process.cpuUsage();
      await writeCells(excel, count, content);
      const { user, system } = process.cpuUsage(begin);
      return Math.round((user + system) / 1000);
    };
    // Nothing is measured before the code is warm.
    await cpuOf(Math.max(...COUNTS), (row) => row);
    const measured: object[] = [];
    for (const cells of COUNTS) {
      const valuesMs = await cpuOf(cells, (row) => row);
      measured.push({ cells, valuesMs, formulasMs: await cpuOf(cells, (row) => `=${row}+1`) });
    }
    return measured;
  } finally {
    await excel.stop();
  }
}
