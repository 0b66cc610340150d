import { sizeOfLine, type Axis, type Lines } from "./lines";

export interface SummedLines extends Lines {
  pointsBefore(sheetId: string, axis: Axis, index: number): number;
}

/** Lines whose sizes are added up once, for as long as none of them changes. */
export function summedLines(lines: Lines | SummedLines): SummedLines {
  if ("pointsBefore" in lines) return lines;
  const known = new Map<string, number[]>();
  const sumsOf = (key: string): number[] => {
    const sums = known.get(key) ?? [0];
    known.set(key, sums);
    return sums;
  };
  return {
    isHidden: (sheetId, axis, index) => lines.isHidden(sheetId, axis, index),
    rowHeight: (sheetId, row) => lines.rowHeight(sheetId, row),
    columnWidth: (sheetId, column) => lines.columnWidth(sheetId, column),
    pointsBefore: (sheetId, axis, index) => {
      const sums = sumsOf(`${axis} ${sheetId}`);
      for (let line = sums.length - 1; line < index; line += 1)
        sums.push((sums[line] ?? 0) + sizeOfLine(lines, sheetId, axis, line));
      return sums[index] ?? 0;
    },
  };
}
