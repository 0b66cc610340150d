import fc from "fast-check";
import { currentPeriod } from "../../src/scorecard";
import type { Ready } from "../../src/session";
import type { CellInput, Table } from "../../src/workbench/grid/grid";
import { interleave } from "../support/interleave";
import { runs } from "../support/runs";
import { scorecardFile } from "../support/scorecardFile";
import { kpiRows } from "../support/kpiRows";
import { tableRows, type TableRow } from "../support/tableRows";
import { carryOut, DELETED, expectedRow, job, type Command, type Deed, type Job } from "../support/twoUsersModel";
import { startForTwo, type AddinUser, type SharedWorkbook } from "../support/users";

/** How many jobs are drawn; `RUNS=10` for a long night. */
const JOBS = runs({ full: 100, quick: 25 });

const KPIS = 2;
const MADE_AT = "'2026-01-01T08:00:00.000Z";
let shared: SharedWorkbook<AddinUser>;
let table: Table;
let initial: CellInput[][];
const counted = { jobs: 0, orders: new Set<string>(), choices: 0, requests: 0, conflicts: 0, deeds: 0 };

beforeAll(async () => {
  shared = await startForTwo(scorecardFile(KPIS));
  const { grid } = shared.workbench;
  table = grid.table("BSC_Kpis") as Table;
  // As the add-in leaves rows: each says when it was changed last.
  const [headers = [], ...rows] = grid.formulas(table.sheetId, table.area) as CellInput[][];
  const changedAt = headers.indexOf("ChangedAt");
  initial = [headers, ...rows.map((row) => row.map((cell, at) => (at === changedAt ? MADE_AT : cell)))];
});
afterAll(async () => {
  const { jobs, orders, choices, requests, deeds, conflicts } = counted;
  process.stdout.write(
    `${jobs} jobs in ${orders.size} different orders of ${requests} requests, ${choices} of them chosen; ` +
      `${conflicts} of ${deeds} actions met a conflict.\n`,
  );
  await shared.stop();
});

/** Puts the KPIs back as they were before the first job. */
async function reset(): Promise<void> {
  const { grid } = shared.workbench;
  const { id, sheetId, area } = grid.table("BSC_Kpis") as Table;
  grid.asOneStep("remote", () => {
    grid.clear(sheetId, { ...area, row: area.row + 1, rows: area.rows - 1 }, "Contents");
    grid.resizeTable(id, table.area);
    grid.write(sheetId, table.area, initial);
  });
  for (const user of shared.users) {
    user.setFaults({ loseEvents: 0 });
    await user.session.refresh();
  }
  const [{ session, ready }] = shared.users;
  if (ready().values.closings?.length)
    await session.reopenPeriod(currentPeriod(ready().scorecard, ready().values.today));
}

let lastFresh = 0;

async function perform({ commands, turns, deaf }: Job): Promise<readonly Deed[]> {
  const deeds: Deed[] = [];
  let turn = 0;
  const work = async (user: AddinUser, own: readonly Command[]): Promise<void> => {
    for (const command of own) {
      lastFresh += 1;
      deeds.push(await carryOut(user, command, lastFresh));
    }
  };
  shared.users.forEach((user, index) => user.setFaults({ loseEvents: deaf[index] === true ? "all" : 0 }));
  const done = await interleave(
    shared.users,
    () => turns[turn++ % turns.length] ?? 0,
    shared.users.map((user, index) => () => work(user, commands[index] ?? [])),
  );
  counted.jobs += 1;
  counted.orders.add(done.turns.join(""));
  counted.choices += done.choices;
  counted.requests += done.turns.length;
  counted.deeds += deeds.length;
  counted.conflicts += deeds.filter(({ result }) => !result.ok).length;
  return deeds;
}

const COLUMNS = ["Id", "Parent", "Name", "Weight", "Order", "Actual", "Target", "Rev", "ChangedBy", "DeletedAt"];
const compared = (row: TableRow): TableRow =>
  Object.fromEntries(
    COLUMNS.map((column) => [column, column === "DeletedAt" && row[column] !== "" ? DELETED : row[column]]),
  ) as TableRow;
/** What a state says of the workbook. */
const said = ({ scorecard, values, sources, revisions }: Ready): unknown => ({ scorecard, values, sources, revisions });

test("whatever two people do at once, what was acknowledged is in the workbook and the rest was a conflict", async () => {
  await fc.assert(
    fc.asyncProperty(job, async (drawn) => {
      await reset();
      const { grid } = shared.workbench;
      const before = kpiRows(grid);
      const logged = tableRows(grid, "BSC_Changes").length;
      const closed = tableRows(grid, "BSC_Closings").length;
      const deeds = await perform(drawn);
      const rows = kpiRows(grid);

      // Nothing else than conflicts is ever answered.
      for (const { result } of deeds)
        if (!result.ok)
          expect(["row-changed", "row-gone", "period-closed", "period-open"]).toContain(result.problem.kind);
      // No row is lost, none is there twice, and each says the last acknowledged word.
      const added = deeds.flatMap(({ command, result, intents }) =>
        command.kind === "add" && result.ok ? [intents[0]?.id ?? ""] : [],
      );
      expect(rows.map(({ Id }) => Id).sort()).toEqual([...before.map(({ Id }) => Id), ...added].sort());
      for (const row of rows) {
        const known = before.find(({ Id }) => Id === row["Id"]);
        const {
          Parent = "o_1",
          Actual = "",
          Target = "",
          DeletedAt = "",
          Order = row["Order"],
          ...expected
        } = expectedRow(known, String(row["Id"]), deeds);
        expect(compared(row)).toEqual(compared({ ...expected, Parent, Actual, Target, DeletedAt, Order: Order ?? "" }));
      }
      // The journal ends with what is there.
      for (const { Row, Column, After } of lastWords(tableRows(grid, "BSC_Changes").slice(logged)))
        if (Column !== "Id" && Column !== "DeletedAt")
          expect([Row, Column, After]).toEqual([Row, Column, rows.find(({ Id }) => Id === Row)?.[String(Column)]]);
      // Every closing is there, whole, and so is every reopening.
      const words = tableRows(grid, "BSC_Closings").slice(closed);
      const acknowledged = deeds.flatMap(({ by, command: { kind }, result }) =>
        result.ok && (kind === "close" || kind === "reopen") ? [`${kind} by ${by}`] : [],
      );
      expect(words.map(({ Action, By }) => `${Action} by ${By}`).sort()).toEqual(acknowledged.sort());
      const snapshots = tableRows(grid, "BSC_Snapshots");
      for (const { Id, Nodes } of words)
        expect(snapshots.filter(({ Closing }) => Closing === Id)).toHaveLength(Number(Nodes));
      // Both see the same.
      const states = [];
      for (const user of shared.users) {
        await user.session.refresh();
        expect(user.ready().problems).toEqual([]);
        states.push(said(user.ready()));
      }
      expect(states[0]).toEqual(states[1]);
    }),
    { numRuns: JOBS },
  );
});

/** The last entry of the journal on each cell. */
const lastWords = (changes: readonly TableRow[]): readonly TableRow[] => [
  ...new Map(changes.map((change) => [`${String(change["Row"])} ${String(change["Column"])}`, change])).values(),
];
