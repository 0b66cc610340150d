import { emptyWorkbook } from "../../../src/workbench/grid/file";
import { createNodeWorkbench, type NodeWorkbench } from "../../../src/workbench/node";
import type { Bridge } from "../../../src/workbench/office/bridge";

let workbench: NodeWorkbench;
let bridge: Bridge;
let received: { readonly type: number; readonly message: Message }[];
interface Message {
  readonly statusCode?: number;
  readonly body?: string;
  readonly entries?: readonly (readonly unknown[])[];
}

beforeEach(() => {
  workbench = createNodeWorkbench(emptyWorkbook(), { functions: { functions: [] }, namespace: "X", language: "en-US" });
  bridge = workbench.connectBridge();
  received = [];
  bridge.onMessageFromHost = (text) => received.push(JSON.parse(text) as (typeof received)[number]);
});
afterEach(() => workbench.dispose());

const READ_NAME = {
  Actions: [
    { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
    { Id: 3, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } },
  ],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
};

test("a request is answered on the same channel", async () => {
  bridge.sendMessageToHost(JSON.stringify({ id: 7, type: 1, flags: 0, message: { body: READ_NAME } }));
  await workbench.settled();
  const answer = received.find(({ type }) => type === 2);
  expect(answer?.message.statusCode).toBe(200);
  expect(JSON.parse(answer?.message.body ?? "")).toMatchObject({
    Results: [{ ActionId: 2 }, { ActionId: 3, Value: { Name: "Projektmappe1" } }],
  });
});

test("events come on the same channel", async () => {
  const id = workbench.grid.activeSheetId();
  workbench.grid.asOneStep("user", () => workbench.grid.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [["x"]]));
  await workbench.settled();
  const entries = received.flatMap(({ message }) => message.entries ?? []);
  expect(entries).toContainEqual([65536, 10, id, expect.stringContaining('"address":"A1"'), "", false]);
});

test("another add-in's edit is remote to everybody else", async () => {
  const other = workbench.connectBridge();
  const write = {
    Actions: [{ Id: 6, ActionType: 4, Name: "Values", ObjectPathId: 4, ArgumentInfo: { Arguments: [[["theirs"]]] } }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      3: { Id: 3, ObjectPathType: 3, Name: "GetActiveWorksheet", ParentObjectPathId: 2 },
      4: { Id: 4, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["A1"] } },
    },
  };
  const own: string[] = [];
  other.onMessageFromHost = (text) => own.push(text);
  other.sendMessageToHost(JSON.stringify({ id: 1, type: 1, flags: 0, message: { body: write } }));
  await workbench.settled();
  const told = received.flatMap(({ message }) => message.entries ?? []).filter(([, type]) => type === 10);
  expect(told.map(([, , , body]) => JSON.parse(String(body)))).toContainEqual(
    expect.objectContaining({ address: "A1", source: "Remote" }),
  );
  expect(own.join()).toContain('\\"source\\":\\"Local\\"');
  expect(own.join()).toContain("ThisLocalAddin");
});
