/** Cells of a sheet, as Excel counts them. */
export interface Cells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What is left of some cells without others, at most four areas: above, below, left and right of these. */
export function beyond(cells: Cells, others: Cells): readonly Cells[] {
  const [all, hole] = [edges(cells), edges(others)];
  const top = Math.max(all.top, hole.top);
  const bottom = Math.min(all.bottom, hole.bottom);
  const left = Math.max(all.left, hole.left);
  const right = Math.min(all.right, hole.right);
  if (top >= bottom || left >= right) return [cells];
  return [
    area({ ...all, bottom: top }),
    area({ ...all, top: bottom }),
    area({ ...all, top, bottom, right: left }),
    area({ ...all, top, bottom, left: right }),
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** The last row and column are those after it. */
interface Edges {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const edges = ({ rowIndex: top, columnIndex: left, rowCount, columnCount }: Cells): Edges => ({
  ...{ top, left },
  ...{ bottom: top + rowCount, right: left + columnCount },
});

const area = ({ top, left, bottom, right }: Edges): Cells => ({
  ...{ rowIndex: top, columnIndex: left },
  ...{ rowCount: bottom - top, columnCount: right - left },
});
