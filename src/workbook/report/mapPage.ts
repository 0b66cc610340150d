import type { Evaluation, NodeEvaluation, NodeId, Status } from "../../scorecard";
import { cellText } from "../cellText";
import { columnAt, FIRST_HIDDEN } from "../dashboard/columns";
import type { Look } from "../dashboard/looks";
import { tileSlots } from "../dashboard/plan";
import { SYMBOLS } from "../dashboard/symbols";
import type { DashboardWords } from "../dashboard/words";
import type { MapBand } from "../mapSheet/bandsOf";
import { boxesAcross } from "../mapSheet/mapColumns";
import { STATUS_PALETTE } from "../statusPalette";
import { growingCells, INKS, type ReportPage } from "./reportPage";
import { wrapped } from "./wrapped";

export interface MapPageInput {
  readonly evaluation: Evaluation;
  readonly bands: readonly MapBand[];
  readonly words: DashboardWords;
  /** What a node's status is called, in the language of the workbook. */
  statusOf(node: NodeEvaluation): string;
  /** A score with one decimal, as the workbook's language writes it. */
  scoreText(score: number): string;
}

/** Where bands begin, and then each of the boxes; how many letters go into a line of a box, and how large these are. */
interface Slots {
  readonly columns: readonly number[];
  readonly letters: { readonly band: number; readonly name: number; readonly arrows: number };
  /** Of a line. */
  readonly height: number;
  readonly sizes: { readonly name: number; readonly status: number; readonly arrows: number };
}

const FOUR: Slots = {
  columns: tileSlots(1).map(columnAt),
  letters: { band: 30, name: 34, arrows: 42 },
  height: 18,
  sizes: { name: 10, status: 10, arrows: 8 },
};
/** Two boxes take the whole page. */
const TWO: Slots = {
  columns: (["symbol", "actual", "period1"] as const).map(columnAt),
  letters: { band: 22, name: 46, arrows: 70 },
  height: 25,
  sizes: { name: 15, status: 13, arrows: 11 },
};

/** The strategy map: a band a perspective with its objectives as boxes, each with its status in words and what it leads to. */
export function mapPage({ evaluation, bands, words, statusOf, scoreText }: MapPageInput): ReportPage {
  const { cells, put } = growingCells(FIRST_HIDDEN);
  const looks: Look[] = [];
  const row = (first: number, last = first) => ({ first, last });
  const { columns: slots, letters, sizes, height: lineHeight } = boxesAcross(bands) > 2 ? FOUR : TWO;
  const boxes = slots.length - 1;
  const [bandColumn = 0] = slots;
  const node = (id: NodeId): NodeEvaluation | undefined => evaluation.nodes.get(id);
  const acrossSlot = (slot: number): Look["columns"] => [slots[slot] ?? 0, (slots[slot + 1] ?? FIRST_HIDDEN) - 1];
  const statusText = (found: NodeEvaluation): string =>
    `${SYMBOLS[found.status]} ${statusOf(found)}${found.score === undefined ? "" : `  ${scoreText(found.score)}`}`;
  const colours = (status: Status) => {
    const { fill, font } = STATUS_PALETTE[status === "achieved" ? "green" : status];
    return { fill, color: font };
  };
  /** @returns how many rows the box takes */
  const box = (top: number, slot: number, found: NodeEvaluation, arrows: readonly string[]): number => {
    // The band stands in the narrowest slot.
    const name = wrapped(found.name, slot === 0 ? letters.band : letters.name);
    const column = slots[slot] ?? 0;
    [...name, statusText(found), ...arrows].forEach((line, at) => put(top + at, column, cellText(line)));
    const columns = acrossSlot(slot);
    const height = name.length + 1 + arrows.length;
    looks.push(
      { rows: row(top, top + height - 1), columns: [column, column], align: "Left", indent: 1 },
      { rows: row(top, top + height - 1), columns: [column, column], size: sizes.status, height: lineHeight },
      { rows: row(top, top + name.length - 1), columns, bold: true, size: sizes.name },
      ...(arrows.length === 0
        ? []
        : [{ rows: row(top + name.length + 1, top + name.length + arrows.length), columns, size: sizes.arrows }]),
    );
    return height;
  };
  put(0, bandColumn, cellText(words.map.sheet));
  looks.push({ rows: row(0), columns: [bandColumn, bandColumn], bold: true, size: 16, color: INKS.text, height: 26 });
  put(1, bandColumn, cellText(`${words.whole}: ${statusText(evaluation.root)}`));
  looks.push({ rows: row(1), columns: [bandColumn, bandColumn], bold: true, color: INKS.text });
  let top = 3;
  for (const band of bands) {
    const perspective = node(band.id);
    if (perspective === undefined) continue;
    const first = top;
    let height = box(top, 0, perspective, []);
    const placed: { readonly slot: number; readonly rows: Look["rows"]; readonly status: Status }[] = [];
    if (band.objectives.length === 0) put(top, slots[1] ?? 0, cellText(words.map.noObjectives));
    for (let start = 0; start < band.objectives.length; start += boxes) {
      const line = band.objectives.slice(start, start + boxes);
      const lineTop = start === 0 ? top : top + height + 1;
      const heights = line.map(({ id, leadsTo }, at) => {
        const found = node(id);
        const list = leadsTo.map((to) => node(to)?.name ?? "–").join(", ");
        const arrows = leadsTo.length === 0 ? [] : wrapped(words.map.leadsTo({ list }), letters.arrows);
        return found === undefined ? 0 : box(lineTop, at + 1, found, arrows);
      });
      const tallest = Math.max(start === 0 ? height : 0, ...heights);
      line.forEach(({ id }, at) => {
        const rows = row(lineTop, lineTop + tallest - 1);
        placed.push({ slot: at + 1, rows, status: node(id)?.status ?? "none" });
      });
      height = lineTop - first + tallest;
    }
    const rows = row(first, first + height - 1);
    looks.push({ rows, columns: acrossSlot(0), ...colours(perspective.status), box: INKS.edge });
    for (const each of placed)
      looks.push({ rows: each.rows, columns: acrossSlot(each.slot), ...colours(each.status), box: INKS.edge });
    top = first + height + 1;
  }
  put(top, bandColumn, cellText(words.map.source));
  looks.push({ rows: row(top), columns: [bandColumn, bandColumn], size: 9, color: INKS.quiet });
  return { cells, looks };
}
