import type { Client } from "./host/client";
import type { BatchResponse } from "./host/wire";

/** A batch that stops wherever it must see what is being calculated. */
type Execution = Generator<undefined, BatchResponse>;

const LOOK_MILLISECONDS = 1;

/** Carries a batch out to its end. Functions of add-ins are not waited for: their cells say `#BUSY!`. */
export async function carryThrough(
  execution: Execution,
  { grid }: Client,
  run: <Value>(work: () => Value) => Value = (work) => work(),
): Promise<BatchResponse> {
  for (;;) {
    const { done, value } = run(() => execution.next());
    if (done) return value;
    while (!grid.idle()) await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS));
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
