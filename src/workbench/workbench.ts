import type { Counters } from "./gate";
import type { AutoCorrect } from "./grid/autoCorrect";
import type { Grid } from "./grid/grid";
import { forwardEvents } from "./host/events";
import { guardedGrid } from "./host/guardedGrid";
import { AT_THE_GRID, createHost, type DocumentExtras, type Host, type HostWindow } from "./host/host";
import { createInvocations } from "./invocations/createInvocations";
import type { FunctionsMetadata, InvocationMessage, Invocations } from "./invocations/contract";
import type { BlankCells } from "./invocations/readArguments";
import type { Client, RichMessage } from "./host/client";
import { dataChangedIn, selectedIn } from "./office/bindingMessages";
import { createBridge, type Bridge } from "./office/bridge";
import { createDocumentCopies } from "./office/documentCopies";
import { createDocumentSettings } from "./office/documentSettings";
import { createFrame, type FrameConnection, type FrameOptions } from "./office/frame";
import { createSeat, type Seat, type User, type UserFaults } from "./user";

export interface WorkbenchOptions {
  readonly grid: Grid;
  readonly extras: DocumentExtras;
  readonly window: HostWindow;
  readonly functions: FunctionsMetadata;
  readonly namespace: string;
  /** As in Excel when nothing is said. */
  readonly autoCorrect?: Partial<AutoCorrect> | undefined;
  /** What functions are passed for blank cells; as documented when nothing is said. */
  readonly blanks?: BlankCells | undefined;
}

export interface Workbench {
  readonly host: Host;
  readonly invocations: Invocations;
  /** A connection that names no user is a new user's; the first one is that of the person at the grid. */
  connectFrame(
    options: Pick<FrameOptions, "hostUrl" | "addinUrl" | "post"> & { readonly user?: number },
  ): ConnectedFrame;
  connectBridge(): Bridge;
  /** One of those who work here, counted from 1, the person at the grid. */
  user(number: number): User;
  /** Runs a command of the ribbon in the add-in that was connected last. */
  runCommand(actionId: string): Promise<number>;
  /** These three are about the person at the grid. */
  counters(): Counters;
  resetCounters(): void;
  setFaults(faults: UserFaults): void;
  /** A calculation, a request or an event is under way. */
  isWorking(): boolean;
  /** Neither that, nor does a cell wait for an answer. */
  isQuiet(): boolean;
  /** Resolves when the host is quiet and has been for so long that the add-ins must be too. */
  settled(): Promise<void>;
  /** Listens to the grid no longer, and disposes of it. */
  dispose(): void;
}

export interface ConnectedFrame extends Pick<FrameConnection, "url" | "runCommand" | "unknown"> {
  receive(text: unknown): boolean;
}

/** Categories and types of the messages that call custom functions. */
const FUNCTION_CALL = 1;

/**
 * The client gathers results of functions for 50 ms and sends at most every 500 ms; add-ins gather events too. Where sending them
 * took long, it waits twice as long before it sends again, and what it measures is a little more than what we do. It is counted in
 * looks and not by the clock: on a thread that was busy for a second their timers and ours are due at once.
 */
const QUIET_MILLISECONDS = 650;
const PER_MILLISECOND_OF_SENDING = 3;
const LOOK_MILLISECONDS = 20;

/** Office.js on one side, a grid on the other. */
export function createWorkbench({
  grid,
  extras,
  window,
  functions,
  namespace,
  autoCorrect = {},
  blanks,
}: WorkbenchOptions): Workbench {
  grid.setAutoCorrect(autoCorrect);
  const host = createHost(grid, extras, window);
  let activity = 0;
  const noteActivity = (): void => {
    activity += 1;
  };
  const guarded = guardedGrid(grid, host.protection);
  const seats = new Map<number, Seat>();
  const seatOf = (number: number): Seat => {
    const seat = seats.get(number) ?? createSeat(number, guarded, noteActivity);
    seats.set(number, seat);
    return seat;
  };
  const atTheGrid = seatOf(AT_THE_GRID);
  const newUser = (): number => (host.clients.size === 0 ? AT_THE_GRID : seats.size + 1);
  const connect = (send: Client["send"], { number, grid: seen, gate, tellsNamesLocally }: Seat): Client =>
    host.connect(send, { number, grid: seen, deliver: gate.deliver, tellsNamesLocally });
  const settings = createDocumentSettings(extras.settings);
  let lastFrame: FrameConnection | undefined;

  const send = (messages: readonly InvocationMessage[]): void => {
    noteActivity();
    const [client] = host.clients;
    client?.send(
      messages.map(({ type, body, invocationId }): RichMessage => [
        FUNCTION_CALL,
        type,
        "",
        body,
        String(invocationId),
        false,
      ]),
    );
  };
  const invocations = createInvocations({ grid, metadata: functions, namespace, send, blanks });
  host.functions = invocations;
  const eventsWait = forwardEvents(host);
  for (const kind of ["changed", "calculated", "calculationEnded", "restructured"] as const)
    grid.on(kind, noteActivity);

  const isWorking = (): boolean =>
    !grid.idle() || [...seats.values()].some(({ gate }) => gate.pending() > 0) || eventsWait();
  const isQuiet = (): boolean => !isWorking() && invocations.idle();

  return {
    host,
    invocations,
    connectFrame: ({ user = newUser(), ...options }) => {
      const seat = seatOf(user);
      const { gate, requirementSets } = seat;
      const copies = createDocumentCopies(window.writeFile);
      const frame = createFrame({ ...options, gate, settings, copies, language: window.language, requirementSets });
      lastFrame = frame;
      const client = connect(frame.send, seat);
      grid.on("selected", (place) => {
        frame.selectionChanged();
        frame.happened(selectedIn(grid, place));
      });
      grid.on("changed", (place) => frame.happened(dataChangedIn(grid, place)));
      host.settingsListeners.add(frame.settingsChanged);
      return {
        url: frame.url,
        runCommand: frame.runCommand,
        unknown: frame.unknown,
        receive: (text) => frame.receive(client, text),
      };
    },
    connectBridge: () => {
      const seat = seatOf(newUser());
      const connection = createBridge(seat.gate);
      connection.attach(connect(connection.send, seat));
      return connection.bridge;
    },
    runCommand: (actionId) => {
      if (!lastFrame) throw new Error("No add-in is connected.");
      return lastFrame.runCommand(actionId);
    },
    user: seatOf,
    counters: atTheGrid.counters,
    resetCounters: atTheGrid.resetCounters,
    setFaults: atTheGrid.setFaults,
    isWorking,
    isQuiet,
    settled: async () => {
      let seen = activity;
      const slowest = (): number => Math.max(...[...seats.values()].map(({ gate }) => gate.resultsTook()));
      const pause = (): number => QUIET_MILLISECONDS + PER_MILLISECOND_OF_SENDING * slowest();
      for (let looks = 0; looks * LOOK_MILLISECONDS < pause(); looks += 1) {
        await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS));
        if (activity !== seen || !isQuiet()) looks = 0;
        seen = activity;
      }
    },
    dispose: () => {
      invocations.dispose();
      grid.dispose();
    },
  };
}
