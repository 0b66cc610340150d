import { createDelivery, NO_EVENT_FAULTS, type Delivery, type EventFaults } from "./delivery";
import { executeBatch } from "./host/batch";
import type { BatchRequest, BatchResponse } from "./host/wire";
import { carryThrough, carryThroughAsWriter } from "./carryThrough";
import type { Client } from "./host/client";
import { trafficOf, type Traffic } from "./traffic";
import { createTurnstile, type Turnstile } from "./turnstile";

/** Faults that a test can switch on, to see what an add-in makes of them. */
export interface Faults extends EventFaults {
  /** Every request takes this much longer. */
  readonly latencyMs: number;
  /** The n-th coming sync fails whole and changes nothing; 0 for none. */
  readonly failSync: number;
  /** Somebody is typing in a cell: calls fail, or wait when they have asked to. */
  readonly cellEditMode: boolean;
  /** Bytes that a request or an answer may have; as much as Excel on the web allows when nothing else is said. */
  readonly payloadLimit: number;
}

export interface Counters {
  /** `Excel.run`s, told by a request context that begins to count. */
  readonly runs: number;
  /** `context.sync`s that carried more than the clean-up of references. */
  readonly syncs: number;
  readonly requests: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Bytes of the largest request and of the largest answer. */
  readonly largestRequest: number;
  readonly largestResponse: number;
  /** Answers of custom functions that came for cells. */
  readonly cellsPushed: number;
}

/** Every request of a user's add-ins passes here, and the events for them go out here. */
export interface Gate extends Turnstile, Pick<Delivery, "deliver"> {
  pass(client: Client, body: string, flags: number): Promise<Answer>;
  counters(): Counters;
  resetCounters(): void;
  setFaults(faults: Partial<Faults>): void;
  /** Requests that have not been answered yet, and events that have not arrived. */
  pending(): number;
  /** Milliseconds that the latest request with results of functions took, as its client sees it. */
  resultsTook(): number;
}

/** The answer as JSON, or the number by which Office says that it does not take or give so much at once. */
export type Answer = { readonly body: string } | { readonly refusal: number };

const REQUEST_TOO_LARGE: Answer = { refusal: 5103 };
const RESPONSE_TOO_LARGE: Answer = { refusal: 5104 };

/** Set by `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;
const ZERO: Counters = {
  runs: 0,
  syncs: 0,
  requests: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
  cellsPushed: 0,
};
const NO_FAULTS: Faults = {
  ...NO_EVENT_FAULTS,
  latencyMs: 0,
  failSync: 0,
  cellEditMode: false,
  payloadLimit: 5 * 1024 * 1024,
};

/** For the client a request takes three waits for a busy thread: to be heard, ours, and to hear the answer. */
const WAITS = 3;

export function createGate(noteActivity: () => void): Gate {
  let counters = ZERO;
  let faults = NO_FAULTS;
  let pending = 0;
  let resultsTook = 0;
  const editEnded: (() => void)[] = [];
  const { turn, ...turnstile } = createTurnstile();
  const delivery = createDelivery();

  const wait = async (isDelayed: boolean): Promise<void> => {
    if (faults.cellEditMode && isDelayed) await new Promise<void>((resolve) => editEnded.push(resolve));
    // Never in the caller's turn: Excel is another process.
    await new Promise((resolve) => setTimeout(resolve, faults.latencyMs));
  };

  const answer = async (client: Client, request: BatchRequest, traffic: Traffic): Promise<BatchResponse> => {
    const execution = executeBatch(client, request);
    if (traffic.kind !== "sync") return carryThrough(execution, client);
    if (faults.cellEditMode) return failed("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    if (faults.failSync === 1) {
      faults = { ...faults, failSync: 0 };
      return failed("GeneralException", "There was an internal error while processing the request.");
    }
    if (faults.failSync > 1) faults = { ...faults, failSync: faults.failSync - 1 };
    const carry = traffic.writes ? carryThroughAsWriter : carryThrough;
    return client.host.inTurn(() => carry(execution, client));
  };

  const carryOut = async (client: Client, body: string, waited: number): Promise<Answer> => {
    const request = JSON.parse(body) as BatchRequest;
    const traffic = trafficOf(request);
    const began = performance.now();
    if (traffic.kind === "sync") await turn({ writes: traffic.writes });
    if (exceeds(body, faults.payloadLimit)) return REQUEST_TOO_LARGE;
    const response = JSON.stringify(await answer(client, request, traffic));
    counters = {
      runs: counters.runs + (traffic.kind === "sync" && traffic.isNewRun ? 1 : 0),
      syncs: counters.syncs + (traffic.kind === "sync" ? 1 : 0),
      requests: counters.requests + 1,
      requestBytes: counters.requestBytes + body.length,
      responseBytes: counters.responseBytes + response.length,
      largestRequest: Math.max(counters.largestRequest, body.length),
      largestResponse: Math.max(counters.largestResponse, response.length),
      cellsPushed: counters.cellsPushed + (traffic.kind === "functions" ? traffic.results : 0),
    };
    if (traffic.kind === "functions") resultsTook = performance.now() - began + WAITS * waited;
    // What was asked for has been done all the same.
    return exceeds(response, faults.payloadLimit) ? RESPONSE_TOO_LARGE : { body: response };
  };

  return {
    ...turnstile,
    deliver: delivery.deliver,
    async pass(client, body, flags) {
      pending += 1;
      noteActivity();
      try {
        const asked = performance.now();
        await wait((flags & DELAY_FOR_CELL_EDIT) !== 0);
        return await carryOut(client, body, performance.now() - asked);
      } finally {
        pending -= 1;
        noteActivity();
      }
    },
    counters: () => counters,
    resetCounters: () => {
      counters = ZERO;
    },
    setFaults: (changed) => {
      faults = { ...faults, ...changed };
      delivery.setFaults(changed);
      if (!faults.cellEditMode) editEnded.splice(0).forEach((resume) => resume());
    },
    pending: () => pending + delivery.underWay(),
    resultsTook: () => resultsTook,
  };
}

const failed = (Code: string, Message: string): BatchResponse => ({
  Results: [],
  TraceIds: [],
  Error: { Code, Message, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
});

/** A character has three bytes at most. */
const exceeds = (text: string, bytes: number): boolean =>
  text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
