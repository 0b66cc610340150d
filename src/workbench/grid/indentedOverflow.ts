import { SpreadsheetSkeleton } from "./interface";

const { getOverflowPosition } = SpreadsheetSkeleton.prototype;

/**
 * How far a text goes on over empty cells the library works out from the width of its letters alone, and cuts off as much of its end as the
 * text is indented by. Here the indent counts.
 */
export function countIndents(): void {
  SpreadsheetSkeleton.prototype.getOverflowPosition = function (
    this: SpreadsheetSkeleton,
    ...[size, align, row, column, columns]: Parameters<SpreadsheetSkeleton["getOverflowPosition"]>
  ) {
    const { pd } = this.worksheet.getComposedCellStyle(row, column);
    const width = size.width + (pd?.l ?? 0) + (pd?.r ?? 0);
    return getOverflowPosition.call(this, { ...size, width }, align, row, column, columns);
  };
}
