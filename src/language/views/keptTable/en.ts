import { formatNumber, plural } from "../../numbers";

const number = (value: number): string => formatNumber(value, "en");

export const en = {
  find: "Find tables in the workbook",
  useSelection: "Use the table that is selected",
  searching: "Looking through the sheets …",
  found: ({ count }: { readonly count: number }) =>
    plural(count, "en", { one: "1 table found", other: `${number(count)} tables found` }),
  use: "Use this table",
  useNamed: ({ address }: { readonly address: string }) => `Use the table ${address}`,
  columns: "Change the columns",
  notThere: "Not in the table",
  choose: ({ list }: { readonly list: string }) => `Choose the column for ${list}.`,
  kept: ({ address }: { readonly address: string }) => `${address} is kept, and followed as rows are added.`,
  forgotten: "The table is no longer kept. Its cells are as they were.",
  undo: "Undo",
  undone: "It is as it was before.",
  cancel: "Cancel",
  readOnly: "A newer version has made this scorecard, so no table can be kept here.",
  again: "Read again",
  change: "Another table",
  forget: "Forget the table",
};

export type KeptTableWords = typeof en;
