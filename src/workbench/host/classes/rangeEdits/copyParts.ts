import { intersection } from "../../../grid/address";
import type { Area, Grid, Place } from "../../../grid/grid";
import { mapFormulas } from "../../../grid/mapFormulas";
import { newPartId } from "../../../grid/newPartId";
import { rebased } from "../../../grid/rebased";
import { copiedComment } from "../../../grid/copiedComment";
import { clearConditionalFormats } from "../conditionalFormats/conditionalFormats";
import { clearValidation } from "../dataValidation/found";
import { clearLinks } from "../rangeHyperlink";
import type { Block, Copying } from "./copyCells";

interface Destination {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * What goes with cells that are copied: merged cells and rules with their formats; links and what may be typed only with
 * everything. Read before anything is written, as places may overlap.
 */
export function copyParts(
  grid: Grid,
  blocks: readonly Block[],
  { type, transpose }: Copying,
): { place(to: Destination): void } {
  if (type !== "All" && type !== "Formats") return { place: () => undefined };
  const taken = blocks.map((block) => ({
    block,
    parts: grid.parts(block.sheetId),
    merges: grid.merges(block.sheetId).filter((merge) => intersection(merge, block.area) && covers(block.area, merge)),
  }));
  const landed = (block: Block, area: Area, to: Destination): Area => {
    const [down, right] = [block.down + area.row - block.area.row, block.right + area.column - block.area.column];
    return transpose
      ? { row: to.row + right, column: to.column + down, rows: area.columns, columns: area.rows }
      : { ...area, row: to.row + down, column: to.column + right };
  };
  return {
    place: (to) => {
      for (const { block, parts, merges } of taken) {
        const place: Place = { sheetId: to.sheetId, area: landed(block, block.area, to) };
        const within = (areas: readonly Area[]): readonly Area[] =>
          areas.flatMap((area) => intersection(area, block.area) ?? []).map((area) => landed(block, area, to));
        const moved = <Part extends { readonly areas: readonly Area[] }>(part: Part): readonly Part[] => {
          const [from, areas] = [part.areas[0], within(part.areas)];
          const [first] = areas;
          return from && first ? [{ ...mapFormulas(part, rebased(from, first)), areas }] : [];
        };
        clearConditionalFormats(grid, place);
        const rules = parts.conditionalFormats.flatMap(moved).map((each) => ({ ...each, id: newPartId() }));
        if (rules.length > 0)
          grid.setParts(to.sheetId, {
            conditionalFormats: [...grid.parts(to.sheetId).conditionalFormats, ...rules],
          });
        for (const merge of merges) grid.merge(to.sheetId, landed(block, merge, to));
        if (type === "Formats") continue;
        clearValidation(grid, place);
        clearLinks(grid, place);
        const here = grid.parts(to.sheetId);
        const dataValidations = parts.dataValidations.flatMap(moved);
        const links = parts.links.flatMap((link) => within([link.area]).map((area) => ({ ...link, area })));
        const remarks = <Said extends { readonly cell: Area }>(list: readonly Said[]): readonly Said[] =>
          list.flatMap((each) => within([each.cell]).map((cell) => ({ ...each, cell })));
        const stays = ({ cell }: { readonly cell: Area }): boolean => !intersection(cell, place.area);
        const comments = remarks(parts.comments).map(copiedComment);
        const notes = remarks(parts.notes);
        if (comments.length + notes.length > 0 || !here.comments.every(stays) || !here.notes.every(stays))
          grid.setParts(to.sheetId, {
            comments: [...here.comments.filter(stays), ...comments],
            notes: [...here.notes.filter(stays), ...notes],
          });
        if (dataValidations.length > 0)
          grid.setParts(to.sheetId, { dataValidations: [...here.dataValidations, ...dataValidations] });
        if (links.length > 0) grid.setParts(to.sheetId, { links: [...here.links, ...links] });
      }
    },
  };
}

function covers(area: Area, inner: Area): boolean {
  const common = intersection(area, inner);
  return common?.rows === inner.rows && common.columns === inner.columns;
}
