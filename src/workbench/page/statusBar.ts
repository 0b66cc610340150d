import type { Grid } from "../grid/grid";
import type { Invocations } from "../invocations/contract";

/** Says whether calculation goes on, and what a function said about the error in the selected cell. */
export function createStatusBar(
  { message, calculation }: { readonly message: HTMLElement; readonly calculation: HTMLElement },
  grid: Grid,
  invocations: Invocations,
  language: string,
): void {
  const words =
    language === "da-DK" ? { ready: "Klar", busy: "Beregner …" } : { ready: "Ready", busy: "Calculating …" };
  const show = (): void => {
    const { sheetId, area } = grid.selection();
    message.textContent = invocations.messageAt(sheetId, area.row, area.column) ?? "";
    calculation.textContent = grid.idle() ? words.ready : words.busy;
  };
  for (const kind of ["selected", "sheetActivated", "changed", "calculationEnded"] as const) {
    grid.on(kind, () => setTimeout(show, 0));
  }
  show();
}
