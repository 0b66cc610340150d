import { loadHistory, type KeptHistory } from "../../../src/workbook/history/loadHistory";
import type { History, HistoryRow } from "../../../src/workbook/history/historyRow";
import { writeHistory } from "../../../src/workbook/history/writeHistory";
import { startExcel, type RunningExcel } from "../../support/excel";
import { historyRows } from "../../support/historyRows";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.stop());

const PERIODS = 36;
const DAY = 46_350;
/** Excel on the web takes 5 MB; we keep well below it. */
const MOST_BYTES = 4_000_000;

const row = (node: number, period: number, name: string): HistoryRow => ({
  name: `${name} ${node}`,
  period: `2026-${period}`,
  firstDay: 46_000 + period,
  ...{ value: 71.23456789 + node, target: 80, score: 89.04321, status: "amber", isClosed: period < 3 },
});

const history = (nodes: number, name: string, periods = PERIODS): History =>
  new Map(
    Array.from({ length: nodes }, (_, node) => [
      `k_7h2mx9qp${node}`,
      Array.from({ length: periods }, (__, period) => row(node, period, name)),
    ]),
  );

async function kept(): Promise<KeptHistory> {
  return Excel.run(async (context) => {
    const found = loadHistory(context);
    await context.sync();
    return found();
  });
}

test("300 KPIs with everything above them and 36 periods are one request below 4 MB", async () => {
  const before = await kept();
  excel.resetCounters();
  expect(await writeHistory(before, history(345, "Kundetilfredshed i alt"), DAY, "what differs")).toMatchObject({
    ok: true,
  });
  const { syncs, requestBytes } = excel.counters();
  expect(syncs).toBe(1);
  expect(requestBytes).toBeLessThan(MOST_BYTES);
  expect(historyRows(excel.grid)).toHaveLength(345 * PERIODS);
});

test("what is more goes in pieces, each below 4 MB", async () => {
  const many = history(345, "n".repeat(240));
  const before = await kept();
  excel.resetCounters();
  expect(await writeHistory(before, many, DAY, "what differs")).toMatchObject({ ok: true });
  const { syncs, requestBytes } = excel.counters();
  expect(syncs).toBe(2);
  expect(requestBytes).toBeLessThan(2 * MOST_BYTES);
  expect(historyRows(excel.grid)).toHaveLength(345 * PERIODS);
  excel.resetCounters();
  await writeHistory(await kept(), many, DAY, "what differs");
  expect(excel.counters().syncs).toBe(1);
});

test("a piece that fails leaves what it lacks to be written with the next one", async () => {
  const many = history(345, "n".repeat(240));
  const before = await kept();
  excel.resetCounters();
  excel.setFaults({ failSync: 2 });
  expect(await writeHistory(before, many, DAY, "what differs")).toMatchObject({ ok: false });
  excel.setFaults({ failSync: 0 });
  expect(historyRows(excel.grid).length).toBeLessThan(345 * PERIODS);
  expect(await writeHistory(await kept(), many, DAY, "what differs")).toMatchObject({ ok: true });
  expect(historyRows(excel.grid)).toHaveLength(345 * PERIODS);
});

test("only nodes that say something else are written, and an added one moves nobody", async () => {
  await writeHistory(await kept(), history(3, "Et", 2), DAY, "what differs");
  const changed = new Map([
    ["k_new", [row(9, 0, "Ny"), row(9, 1, "Ny")]],
    ...history(3, "Et", 2),
    ["k_7h2mx9qp1", [row(1, 0, "To"), row(1, 1, "To")]],
  ]);
  await writeHistory(await kept(), changed, DAY + 1, "what differs");
  const column = (letter: string) => [2, 4, 6, 8].map((line) => excel.value(`'BSC History'!${letter}${line}`));
  expect(column("A")).toEqual(["k_7h2mx9qp0", "k_7h2mx9qp1", "k_7h2mx9qp2", "k_new"]);
  expect(column("J")).toEqual([DAY, DAY + 1, DAY, DAY + 1]);
  expect(excel.value("'BSC History'!O4")).toBe(DAY + 1);
});

test("fewer periods and fewer nodes leave nothing behind", async () => {
  await writeHistory(await kept(), history(4, "Et", 3), DAY, "what differs");
  await writeHistory(await kept(), history(2, "Et", 2), DAY, "what differs");
  expect(historyRows(excel.grid)).toHaveLength(4);
  expect((await kept()).sheet?.prints.filter(([node]) => node !== "")).toHaveLength(2);
});

test("who has not seen what somebody else has written writes nothing", async () => {
  await writeHistory(await kept(), history(2, "Et", 2), DAY, "what differs");
  const seen = await kept();
  await writeHistory(seen, history(2, "To", 2), DAY, "what differs");
  expect(await writeHistory(seen, history(2, "Tre", 2), DAY, "what differs")).toMatchObject({
    ok: false,
    problem: { code: "ItemNotFound" },
  });
  expect(excel.value("'BSC History'!B2")).toBe("To 0");
});
