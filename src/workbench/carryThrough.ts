import type { Client } from "./host/client";
import { HostError } from "./host/hostError";
import type { BatchResponse } from "./host/wire";

/** A batch that stops wherever it must see what is being calculated, or needs what takes time to be made. */
type Execution = Generator<Promise<unknown> | undefined, BatchResponse, unknown>;

const LOOK_MILLISECONDS = 1;

/** Others wait for their turn meanwhile. */
const LONGEST_WAIT_MILLISECONDS = 30_000;

/** Carries a batch out to its end; what it waits for too long ends it with a `GeneralException`. Functions of add-ins are not waited for: their cells say `#BUSY!`. */
export async function carryThrough(
  execution: Execution,
  { grid }: Client,
  run: <Value>(work: () => Value) => Value = (work) => work(),
): Promise<BatchResponse> {
  let goOn = (): IteratorResult<Promise<unknown> | undefined, BatchResponse> => execution.next();
  for (;;) {
    const { done, value } = run(goOn);
    if (done) return value;
    goOn =
      (await (value && withinLimit(value))?.then(
        (made) => () => execution.next(made),
        (error: unknown) => () => execution.throw(error),
      )) ?? (() => execution.next());
    if (value === undefined)
      while (!grid.idle()) await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS));
  }
}

/** What does not come in time is given up with an error. */
async function withinLimit(made: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new HostError("GeneralException", "There was an internal error while processing the request.", 500));
    }, LONGEST_WAIT_MILLISECONDS);
  });
  try {
    return await Promise.race([made, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** The same for a batch that changes the workbook: one undo step, told as made by this add-in. */
export async function carryThroughAsWriter(execution: Execution, client: Client): Promise<BatchResponse> {
  const { host, grid } = client;
  const step = grid.openStep("addin");
  const asWriter = <Value>(work: () => Value): Value => {
    const before = host.writing;
    host.writing = client;
    try {
      return step.run(work);
    } finally {
      host.writing = before;
    }
  };
  try {
    return await carryThrough(execution, client, asWriter);
  } finally {
    step.close();
  }
}
