import type { RunningExcel } from "../../../support/excel";

/** Asks the host something; the answer is as plain as an add-in would print it. */
export type Question = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;

/** What is asked, and what Excel answers. */
export type Row = readonly [title: string, question: Question, answer: unknown];

/** Asks on a new sheet; a refusal is answered with its code. */
export async function ask(question: Question): Promise<unknown> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      await context.sync();
      // The client lives in another window, with arrays of its own.
      return JSON.parse(JSON.stringify((await question(sheet, context)) ?? null)) as unknown;
    });
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === undefined) throw error;
    return code;
  }
}

/** Loads some members of an object and gives them back. */
export async function read<Item extends OfficeExtension.ClientObject, Value>(
  item: Item & { load(members: string): unknown },
  members: string,
  pick: (item: Item) => Value,
): Promise<Value> {
  item.load(members);
  await item.context.sync();
  return pick(item);
}

/** Counts how often an event is told while something is done, and what it says. */
export async function told(
  excel: RunningExcel,
  register: (note: (args: unknown) => Promise<void>) => void,
  context: Excel.RequestContext,
  work: () => void,
): Promise<unknown[]> {
  const notes: unknown[] = [];
  register(async (args) => void notes.push(args));
  await context.sync();
  work();
  await context.sync();
  await excel.settled();
  return notes;
}
