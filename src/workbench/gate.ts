import { executeBatch, type BatchRequest, type BatchResponse } from "./host/batch";
import type { Client } from "./host/client";

/** Faults that a test can switch on, to see what an add-in makes of them. */
export interface Faults {
  /** Every request takes this much longer. */
  readonly latencyMs: number;
  /** The n-th coming sync fails whole and changes nothing; 0 for none. */
  readonly failSync: number;
  /** Somebody is typing in a cell: calls fail, or wait when they have asked to. */
  readonly cellEditMode: boolean;
}

export interface Counters {
  /** `Excel.run`s, told by a request context that begins to count. */
  readonly runs: number;
  /** `context.sync`s that carried more than the clean-up of references. */
  readonly syncs: number;
  readonly requests: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Answers of custom functions that came for cells. */
  readonly cellsPushed: number;
}

/** Every request of every add-in passes here. */
export interface Gate {
  /** @returns the answer as JSON */
  pass(client: Client, body: string, flags: number): Promise<string>;
  counters(): Counters;
  resetCounters(): void;
  setFaults(faults: Partial<Faults>): void;
  /** Requests that have not been answered yet. */
  pending(): number;
}

/** Set by `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;
const ZERO: Counters = { runs: 0, syncs: 0, requests: 0, requestBytes: 0, responseBytes: 0, cellsPushed: 0 };
const NO_FAULTS: Faults = { latencyMs: 0, failSync: 0, cellEditMode: false };

export function createGate(noteActivity: () => void): Gate {
  let counters = ZERO;
  let faults = NO_FAULTS;
  let pending = 0;
  const editEnded: (() => void)[] = [];

  const wait = async (isDelayed: boolean): Promise<void> => {
    if (faults.cellEditMode && isDelayed) await new Promise<void>((resolve) => editEnded.push(resolve));
    // Never in the caller's turn: Excel is another process.
    await new Promise((resolve) => setTimeout(resolve, faults.latencyMs));
  };

  const answer = (client: Client, request: BatchRequest, traffic: Traffic): BatchResponse => {
    if (traffic.kind === "functions" || traffic.kind === "cleanUp") return executeBatch(client, request);
    if (faults.cellEditMode) return failed("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    if (faults.failSync === 1) {
      faults = { ...faults, failSync: 0 };
      return failed("GeneralException", "There was an internal error while processing the request.");
    }
    if (faults.failSync > 1) faults = { ...faults, failSync: faults.failSync - 1 };
    if (!traffic.writes) return executeBatch(client, request);
    const { host, grid } = client;
    const before = host.writing;
    host.writing = client;
    try {
      return grid.asOneStep("addin", () => executeBatch(client, request));
    } finally {
      host.writing = before;
    }
  };

  return {
    async pass(client, body, flags) {
      pending += 1;
      noteActivity();
      try {
        await wait((flags & DELAY_FOR_CELL_EDIT) !== 0);
        const request = JSON.parse(body) as BatchRequest;
        const traffic = trafficOf(request);
        const response = JSON.stringify(answer(client, request, traffic));
        counters = {
          runs: counters.runs + (traffic.kind === "sync" && traffic.isNewRun ? 1 : 0),
          syncs: counters.syncs + (traffic.kind === "sync" ? 1 : 0),
          requests: counters.requests + 1,
          requestBytes: counters.requestBytes + body.length,
          responseBytes: counters.responseBytes + response.length,
          cellsPushed: counters.cellsPushed + (traffic.kind === "functions" ? traffic.results : 0),
        };
        return response;
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
      if (!faults.cellEditMode) editEnded.splice(0).forEach((resume) => resume());
    },
    pending: () => pending,
  };
}

const failed = (Code: string, Message: string): BatchResponse => ({
  Results: [],
  TraceIds: [],
  Error: { Code, Message, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
});

type Traffic =
  | { readonly kind: "functions"; readonly results: number }
  | { readonly kind: "cleanUp" }
  | { readonly kind: "sync"; readonly isNewRun: boolean; readonly writes: boolean };

const NEW_OBJECT_PATH = 2;
/** A context counts its paths and actions from 1: the workbook is path 1, and finding it is action 2. */
const FIRST_ACTION = 2;
const METHOD = 3;
const SET_PROPERTY = 4;
const UPDATE = 9;
/** Methods that change nothing in the workbook; the client calls everything else through object paths. */
const READING = /^(_|Get|Select|Activate|Calculate)/;

function trafficOf({ Actions, ObjectPaths }: BatchRequest): Traffic {
  const paths = Object.values(ObjectPaths);
  const service = paths.some(
    ({ ObjectPathType, Name }) => ObjectPathType === NEW_OBJECT_PATH && Name.endsWith(".CustomFunctions"),
  );
  if (service) return { kind: "functions", results: countResults(Actions) };
  if (Actions.every(({ Name }) => Name.startsWith("_RemoveReference") || Name === "")) {
    if (Actions.some(({ Name }) => Name.startsWith("_RemoveReference"))) return { kind: "cleanUp" };
  }
  return {
    kind: "sync",
    isNewRun: Actions.some(({ Id }) => Id <= FIRST_ACTION),
    writes:
      Actions.some(
        ({ ActionType, Name }) =>
          ActionType === SET_PROPERTY || ActionType === UPDATE || (ActionType === METHOD && !READING.test(Name)),
      ) || paths.some(({ ObjectPathType, Name }) => ObjectPathType === METHOD_PATH && !READING.test(Name)),
  };
}

const METHOD_PATH = 3;

const countResults = (actions: BatchRequest["Actions"]): number =>
  actions.reduce((sum, { Name, ArgumentInfo }) => {
    const results = /^SetInvocation/.test(Name) ? ArgumentInfo?.Arguments?.[0] : undefined;
    return sum + (Array.isArray(results) ? results.length : 0);
  }, 0);
