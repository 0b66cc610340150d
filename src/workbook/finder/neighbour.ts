import { plainText, type Kpi } from "../../scorecard";
import { isPercentFormat } from "../isPercentFormat";
import { sheetNameOf, splitAddress } from "../reference";
import { cellOf } from "../cellAddress";
import { cellReference } from "./cellReference";
import type { WorkbookCells } from "./sheetCells";
import { unitWords } from "./unitWords";

/** A cell near to one that does not fit, which would. */
export interface Neighbour {
  readonly label: string;
  readonly labelAddress: string;
  readonly address: string;
  readonly value: number;
}

/** So many rows up and down. */
const NEAR = 3;
/** Shorter words say too little of what they name. */
const SHORTEST_WORD = 4;

const wordsOf = (text: string): readonly string[] =>
  plainText(text)
    .split(" ")
    .filter((word) => word.length >= SHORTEST_WORD);

/**
 * For a KPI in percent whose name stands beside a count: the share in a row nearby, in the same column, whose label has a word of the KPI's
 * name: "Andel til tiden 79 %" below "Kampagner til tiden 19".
 */
export function neighbourOf({ sheets }: WorkbookCells, kpi: Kpi, address: string): Neighbour | undefined {
  if (unitWords(kpi.unit)?.unit !== "percent") return undefined;
  const sheet = sheets.find(({ name }) => name === sheetNameOf(address));
  const cell = cellOf(splitAddress(address).cells);
  if (sheet === undefined || cell === undefined) return undefined;
  const wanted = wordsOf([kpi.name, ...kpi.aliases].join(" "));
  const column = cell.column - sheet.column;
  for (let distance = 1; distance <= NEAR; distance += 1)
    for (const row of [cell.row - sheet.row + distance, cell.row - sheet.row - distance]) {
      const value = sheet.values[row]?.[column];
      if (typeof value !== "number" || !isPercentFormat(sheet.formats[row]?.[column] ?? "")) continue;
      for (let at = column - 1; at >= 0; at -= 1) {
        const label = sheet.values[row]?.[at];
        if (typeof label !== "string" || !wordsOf(label).some((word) => wanted.includes(word))) continue;
        const place = (left: number): string =>
          cellReference(sheet.name, {
            ...{ top: row + sheet.row, bottom: row + sheet.row },
            ...{ left: left + sheet.column, right: left + sheet.column },
          });
        return { label: label.trim(), labelAddress: place(at), address: place(column), value };
      }
    }
  return undefined;
}
