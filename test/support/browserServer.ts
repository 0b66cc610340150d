import { serve, type Served } from "./serve";

declare global {
  var servedWorkbench: Served | undefined;
}

/** Serves the workbench once for all browser tests; WORKBENCH_URL names one that is served already. */
export default async function startServer(): Promise<void> {
  if (process.env["WORKBENCH_URL"] !== undefined) return;
  globalThis.servedWorkbench = await serve();
  process.env["WORKBENCH_URL"] = globalThis.servedWorkbench.origin;
}
