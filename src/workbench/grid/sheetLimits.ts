/** Rows and columns that a sheet of Excel has; of our own sheets only the part that is used is there. */
export const SHEET_LIMITS = { rows: 1_048_576, columns: 16_384 } as const;
