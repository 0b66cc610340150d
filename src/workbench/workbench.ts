import { createGate, type Counters, type Faults } from "./gate";
import type { Grid } from "./grid/grid";
import { forwardEvents } from "./host/events";
import { createHost, type DocumentExtras, type Host, type HostWindow } from "./host/host";
import { createInvocations } from "./invocations/createInvocations";
import type { FunctionsMetadata, InvocationMessage, Invocations } from "./invocations/contract";
import type { RichMessage } from "./host/client";
import { createBridge, type Bridge } from "./office/bridge";
import { createDocumentSettings } from "./office/documentSettings";
import { createFrame, type FrameConnection, type FrameOptions } from "./office/frame";
import { REQUIREMENT_SETS } from "./office/requirementSets";

export interface WorkbenchOptions {
  readonly grid: Grid;
  readonly extras: DocumentExtras;
  readonly window: HostWindow;
  readonly functions: FunctionsMetadata;
  readonly namespace: string;
}

export interface Workbench {
  readonly host: Host;
  readonly invocations: Invocations;
  connectFrame(options: Pick<FrameOptions, "hostUrl" | "addinUrl" | "post">): ConnectedFrame;
  connectBridge(): Bridge;
  /** Runs a command of the ribbon in the add-in that was connected last. */
  runCommand(actionId: string): void;
  counters(): Counters;
  resetCounters(): void;
  setFaults(faults: Partial<Faults> & { readonly requirementSets?: Readonly<Record<string, string>> }): void;
  /** Resolves when calculation, refresh and streams are quiet. */
  settled(): Promise<void>;
}

export interface ConnectedFrame extends Pick<FrameConnection, "url" | "runCommand" | "unknown"> {
  receive(text: unknown): boolean;
}

/** Categories and types of the messages that call custom functions. */
const FUNCTION_CALL = 1;

/** The client gathers results for 50 ms and sends at most every 500 ms; add-ins gather events too. */
const QUIET_MILLISECONDS = 650;
const LOOK_MILLISECONDS = 20;

/** Office.js on one side, a grid on the other. */
export function createWorkbench({ grid, extras, window, functions, namespace }: WorkbenchOptions): Workbench {
  const host = createHost(grid, extras, window);
  let lastActivity = 0;
  const noteActivity = (): void => {
    lastActivity = performance.now();
  };
  const gate = createGate(noteActivity);
  const settings = createDocumentSettings(extras.settings);
  let requirementSets = REQUIREMENT_SETS;
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
  const invocations = createInvocations({ grid, metadata: functions, namespace, send });
  host.functions = invocations;
  const eventsWait = forwardEvents(host);
  for (const kind of ["changed", "calculated", "calculationEnded", "restructured"] as const)
    grid.on(kind, noteActivity);

  const isQuiet = (): boolean => grid.idle() && invocations.idle() && gate.pending() === 0 && !eventsWait();

  return {
    host,
    invocations,
    connectFrame: (options) => {
      const frame = createFrame({
        ...options,
        gate,
        settings,
        language: window.language,
        requirementSets: () => requirementSets,
      });
      lastFrame = frame;
      const client = host.connect(frame.send);
      grid.on("selected", frame.selectionChanged);
      return {
        url: frame.url,
        runCommand: frame.runCommand,
        unknown: frame.unknown,
        receive: (text) => frame.receive(client, text),
      };
    },
    connectBridge: () => {
      const connection = createBridge(gate);
      connection.attach(host.connect(connection.send));
      return connection.bridge;
    },
    runCommand: (actionId) => lastFrame?.runCommand(actionId),
    counters: gate.counters,
    resetCounters: gate.resetCounters,
    setFaults: ({ requirementSets: sets, ...faults }) => {
      gate.setFaults(faults);
      if (sets !== undefined) requirementSets = sets;
    },
    settled: async () => {
      do await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS));
      while (!isQuiet() || performance.now() - lastActivity < QUIET_MILLISECONDS);
    },
  };
}
