/** What a table looks like, by Excel's names; the page draws all tables alike. */
export interface TableLook {
  /** Such as `TableStyleMedium2`; "" for none. */
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly showFilterButton: boolean;
  /** It had no rows when this was said: the blank one that it shows is taken by the first row that is added. */
  readonly insertRow: boolean;
}

export const NEW_LOOK: TableLook = {
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: true,
  insertRow: false,
};

/** What is not as in a new table. */
export const ownLook = (look: TableLook): Partial<TableLook> =>
  Object.fromEntries(Object.entries(look).filter(([member, value]) => NEW_LOOK[member as keyof TableLook] !== value));
