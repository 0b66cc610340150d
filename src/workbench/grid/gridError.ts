/** Wrong use of the grid, with the error code that Excel would give. */
export class GridError extends Error {
  constructor(
    readonly code:
      "ItemNotFound" | "ItemAlreadyExists" | "InvalidArgument" | "InvalidOperation" | "MergedRangeConflict",
    message: string,
  ) {
    super(message);
  }
}
