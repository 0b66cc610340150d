import type { AddinIdentity } from "./addinSettings";
import { readXlsx, type OpenedXlsx } from "./readXlsx";
import { XlsxError, type XlsxProblem } from "./xlsxError";

/** What the page asks of the worker that this file is. */
export interface Reading {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly addin: AddinIdentity | undefined;
}

/** What it answers, once. */
export type Read =
  | { readonly kind: "opened"; readonly opened: OpenedXlsx }
  | { readonly kind: "refused"; readonly problem: XlsxProblem; readonly detail: string };

function read({ bytes, name, addin }: Reading): Read {
  try {
    return { kind: "opened", opened: readXlsx(bytes, name, addin) };
  } catch (error) {
    // Anything else is a bug, which the page is told of as such.
    if (!(error instanceof XlsxError)) throw error;
    return { kind: "refused", problem: error.problem, detail: error.detail };
  }
}

addEventListener("message", ({ data }: MessageEvent<Reading>) => postMessage(read(data)));
