import type { InvocationMessage } from "./contract";

/** Holds messages until the add-in can take them, and sends together what comes up together. */
export interface Outbox {
  put(message: InvocationMessage): void;
  /** Takes back a question that has not been sent; false when there is none. */
  withdraw(invocationId: number): boolean;
  /** The add-in can take messages from now on. */
  open(): void;
  readonly isOpen: boolean;
  empty(): void;
  isEmpty(): boolean;
  dispose(): void;
}

export function createOutbox(send: (messages: readonly InvocationMessage[]) => void): Outbox {
  let waiting: InvocationMessage[] = [];
  let isOpen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const deliver = (): void => {
    timer = undefined;
    if (!isOpen || waiting.length === 0) return;
    const messages = waiting;
    waiting = [];
    send(messages);
  };
  return {
    put: (message) => {
      waiting.push(message);
      timer ??= setTimeout(deliver, 0);
    },
    withdraw: (id) => {
      const index = waiting.findIndex(({ type, invocationId }) => type === 1000 && invocationId === id);
      if (index >= 0) waiting.splice(index, 1);
      return index >= 0;
    },
    open: () => {
      isOpen = true;
      timer ??= setTimeout(deliver, 0);
    },
    get isOpen() {
      return isOpen;
    },
    empty: () => (waiting = []),
    isEmpty: () => waiting.length === 0,
    dispose: () => clearTimeout(timer),
  };
}
