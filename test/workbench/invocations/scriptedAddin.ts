import { parseAddress } from "../../../src/workbench/grid/address";
import { emptyWorkbook, type WorkbookFile } from "../../../src/workbench/grid/file";
import type { CellValue, Grid } from "../../../src/workbench/grid/grid";
import { createHeadlessGrid } from "../../../src/workbench/grid/headless";
import type {
  FunctionsMetadata,
  InvocationMessage,
  InvocationResult,
  Invocations,
} from "../../../src/workbench/invocations/contract";
import { createInvocations } from "../../../src/workbench/invocations/createInvocations";

/** A guard against waiting for ever, and nothing that a slow machine could reach. */
const PATIENCE = 120_000;

/** What the add-in is asked, read out of the message. */
export interface Asked {
  readonly id: number;
  readonly name: string;
  readonly values: readonly unknown[];
  readonly address: string | null;
  readonly flags: number;
  readonly addresses: readonly unknown[] | null;
}

type Answer = Partial<InvocationResult> | undefined;

/** A grid whose functions are answered by a script: it records what is asked, and answers what the script knows. */
export function openBook({
  metadata,
  cells = {},
  file = { ...emptyWorkbook(), sheets: [{ name: "Ark1", cells }] },
  answer = () => ({ value: 0 }),
  ready = () => undefined,
}: {
  readonly metadata: FunctionsMetadata;
  readonly cells?: WorkbookFile["sheets"][number]["cells"];
  readonly file?: WorkbookFile;
  readonly answer?: (asked: Asked) => Answer;
  /** Told of the grid before the functions are. */
  readonly ready?: (grid: Grid) => void;
}) {
  const grid: Grid = createHeadlessGrid(file);
  ready(grid);
  const asked: Asked[] = [];
  const cancelled: number[] = [];
  const batches: number[] = [];
  const send = (messages: readonly InvocationMessage[]): void => {
    batches.push(messages.length);
    const results: InvocationResult[] = [];
    for (const { type, body } of messages) {
      if (type === 1001) {
        cancelled.push((JSON.parse(body) as { invocationId: number }).invocationId);
        continue;
      }
      const [id, name, values, address, flags, addresses] = JSON.parse(body) as [
        number,
        string,
        unknown[],
        string | null,
        number,
        unknown[] | null,
      ];
      const question: Asked = { id, name, values, address, flags, addresses };
      asked.push(question);
      const result = answer(question);
      if (result) results.push({ id, ok: true, value: null, ...result });
    }
    if (results.length > 0) setTimeout(() => invocations.receive(results), 0);
  };
  const invocations: Invocations = createInvocations({ grid, metadata, namespace: "BSC", send });

  const place = (address: string) => {
    const parsed = parseAddress(address, { rows: 1000, columns: 40 });
    const sheet = grid.sheet(parsed?.sheet ?? grid.sheets()[0]?.id ?? "");
    if (!parsed || !sheet) throw new Error(`no place ${address}`);
    return { sheetId: sheet.id, area: parsed.area };
  };
  const calm = async (): Promise<void> => {
    const start = Date.now();
    for (let quiet = 0; quiet < 3; quiet += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (Date.now() - start > PATIENCE)
        throw new Error(`not calm: grid ${grid.idle()}, functions ${invocations.idle()}`);
      if (!grid.idle() || !invocations.idle()) quiet = -1;
    }
  };
  return {
    grid,
    invocations,
    asked,
    cancelled,
    batches,
    place,
    calm,
    names: () => asked.map(({ values }) => values[0]),
    forget: () => {
      asked.length = 0;
      cancelled.length = 0;
      batches.length = 0;
    },
    start: async () => {
      invocations.ready();
      await calm();
    },
    enter: async (address: string, ...line: (string | number | boolean)[]) => {
      const { sheetId, area } = place(address);
      grid.asOneStep("user", () => grid.write(sheetId, { ...area, columns: line.length }, [line]));
      await calm();
    },
    push: async (id: number, value: unknown) => {
      invocations.receive([{ id, ok: true, value }]);
      await calm();
    },
    read: (address: string): CellValue => {
      const { sheetId, area } = place(address);
      return grid.values(sheetId, area)[0]?.[0] ?? "";
    },
    readArea: (address: string): CellValue[][] => {
      const { sheetId, area } = place(address);
      return grid.values(sheetId, area);
    },
  };
}
