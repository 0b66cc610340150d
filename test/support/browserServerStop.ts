import "./browserServer";

export default function stopServer(): void {
  globalThis.servedWorkbench?.stop();
}
