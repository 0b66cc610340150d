/** So many cells are read in one sync: with a long text in each of them they are less than Excel on the web sends at once. */
const MOST_AT_ONCE = 20_000;

type Sized = Pick<Excel.Range, "rowCount" | "columnCount" | "getRow">;

/** Reads what cells hold, each area in as many syncs as it takes; areas that are small together in one. Their sizes have been loaded. */
export async function readInPieces(
  context: Excel.RequestContext,
  areas: readonly Sized[],
  member: "values" | "formulas",
): Promise<readonly (readonly (readonly unknown[])[])[]> {
  const read = areas.map((): unknown[][] => []);
  let queued: { readonly index: number; readonly range: Excel.Range }[] = [];
  let cells = 0;
  const take = async (): Promise<void> => {
    if (queued.length > 0) await context.sync();
    for (const { index, range } of queued) for (const row of range[member]) read[index]?.push(row);
    queued = [];
    cells = 0;
  };
  for (const [index, area] of areas.entries()) {
    const { rowCount, columnCount } = area;
    const height = Math.max(1, Math.floor(MOST_AT_ONCE / columnCount));
    for (let row = 0; row < rowCount; row += height) {
      const rows = Math.min(height, rowCount - row);
      if (cells > 0 && cells + rows * columnCount > MOST_AT_ONCE) await take();
      queued.push({
        index,
        range: area
          .getRow(row)
          .getResizedRange(rows - 1, 0)
          .load(member),
      });
      cells += rows * columnCount;
    }
  }
  await take();
  return read;
}
