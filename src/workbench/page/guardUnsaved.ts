import type { Grid } from "../grid/grid";

/**
 * Lets the browser ask before a workbook with changes that are in no file is left or loaded again.
 *
 * @returns to be called when the workbook has been saved
 */
export function guardUnsaved(grid: Pick<Grid, "on">, page: Pick<EventTarget, "addEventListener">): () => void {
  let isUnsaved = false;
  for (const kind of ["changed", "restructured"] as const) grid.on(kind, () => (isUnsaved = true));
  page.addEventListener("beforeunload", (event) => {
    if (isUnsaved) event.preventDefault();
  });
  return () => (isUnsaved = false);
}
