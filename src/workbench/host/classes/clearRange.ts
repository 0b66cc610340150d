import { intersection } from "../../grid/address";
import type { Area, Grid, Place } from "../../grid/grid";
import { invalidArgument } from "../hostError";
import { clearConditionalFormats } from "./conditionalFormats/conditionalFormats";
import { clearValidation } from "./dataValidation/found";
import { clearLinks, linkedAreas } from "./rangeHyperlink";

const CLEARED = { All: "All", Contents: "Contents", Formats: "Formats", Hyperlinks: "", RemoveHyperlinks: "" } as const;

/** Takes from a place what Excel calls so; everything where nothing is said. */
export function clearRange(grid: Grid, { sheetId, area }: Place, applyTo: unknown): void {
  const kind = String(applyTo ?? "All");
  if (!(kind in CLEARED)) throw invalidArgument();
  const what = CLEARED[kind as keyof typeof CLEARED];
  if (what !== "") grid.clear(sheetId, area, what);
  if (kind === "RemoveHyperlinks")
    for (const linked of linkedAreas(grid, { sheetId, area })) grid.clear(sheetId, linked, "Formats");
  if (kind === "All" || kind === "Hyperlinks" || kind === "RemoveHyperlinks") clearLinks(grid, { sheetId, area });
  if (kind === "All") clearValidation(grid, { sheetId, area });
  if (kind === "All") clearRemarks(grid, { sheetId, area });
  if (kind === "All" || kind === "Formats") clearConditionalFormats(grid, { sheetId, area });
}

function clearRemarks(grid: Grid, { sheetId, area }: Place): void {
  const { comments, notes } = grid.parts(sheetId);
  const stays = ({ cell }: { readonly cell: Area }): boolean => intersection(cell, area) === undefined;
  if (comments.every(stays) && notes.every(stays)) return;
  grid.setParts(sheetId, { comments: comments.filter(stays), notes: notes.filter(stays) });
}
