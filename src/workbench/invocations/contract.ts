/** A `functions.json` as Excel reads it; only what the workbench uses. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresStreamAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** To the add-in: 1000 invokes (the body is Microsoft's invocation array), 1001 cancels. */
export interface InvocationMessage {
  readonly type: 1000 | 1001;
  readonly body: string;
  readonly invocationId: number;
}

/** From the add-in, one entry of `SetInvocationArrayResults` or `SetInvocationResults`. */
export interface InvocationResult {
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

/** The custom functions of one add-in: cells on one side, invocations on the other. */
export interface Invocations {
  /**
   * The add-in's runtime can take messages; what was asked before is sent now. Said again after the add-in's page has
   * been loaded again: every stream, and every question without an answer, is asked once more.
   */
  ready(): void;
  receive(results: readonly InvocationResult[]): void;
  /** All is calculated from scratch: functions are asked once more with the arguments that they had. */
  askAgain(): void;
  /** What the function said about the error in a cell, if it said anything. */
  messageAt(sheetId: string, row: number, column: number): string | undefined;
  /** No question is waiting to be sent and no answer to be shown. Functions that have not answered yet do count as quiet when `stream`. */
  idle(): boolean;
  /** Listens to the grid no longer. */
  dispose(): void;
}
