import { formatNumber, formatTime, plural } from "../../numbers";

const number = (value: number): string => formatNumber(value, "en");

export const en = {
  teach: "Looks through tables, formulas, links and numbers of the whole workbook.",
  reading: "Looking through the workbook …",
  again: "Look again",
  checkedAt: ({ at }: { readonly at: string }) => `Looked through ${formatTime(at, "en")}`,
  fine: "Everything is fine",
  fineHow: "Tables, formulas, links, numbers and owners are in order.",
  groups: { wrong: "To be mended", watch: "Worth a look", advice: "Good advice" },
  groupHints: {
    wrong: "Scores may be wrong or missing until it is mended.",
    watch: "The scores hold, but something is not as it should be.",
    advice: "It makes the scorecard easier to rely on.",
  },
  counts: {
    wrong: ({ count }: { readonly count: number }) =>
      plural(count, "en", { one: "1 thing to be mended", other: `${number(count)} things to be mended` }),
    watch: ({ count }: { readonly count: number }) => `${number(count)} worth a look`,
    advice: ({ count }: { readonly count: number }) =>
      plural(count, "en", { one: "1 piece of advice", other: `${number(count)} pieces of advice` }),
  },
  found: ({ list }: { readonly list: string }) => `Found: ${list}.`,
  mendings: {
    model: "Repair tables",
    native: "Write the numbers again",
    formulas: "Repair formulas",
    calculation: "Switch automatic calculation on",
    refresh: "Refresh",
    link: "Remove the arrow",
    grow: "Extend the link",
    "as-shown": "Count as the cells show",
    dashboard: "Renew the sheet",
    map: "Renew the map",
    bind: "Link to the selected cell",
  },
  mended: "It is mended.",
  open: ({ name }: { readonly name: string }) => `Open ${name}`,
  edit: ({ name }: { readonly name: string }) => `Edit ${name}`,
  showCells: ({ address }: { readonly address: string }) => `Show ${address}`,
  initiatives: "See the initiatives",
  dashboard: "To the dashboard sheet",
  see: "Open",
  withoutOwner: "KPIs without an owner",
  more: ({ count }: { readonly count: number }) =>
    plural(count, "en", { one: "Show 1 more", other: `Show ${number(count)} more` }),
};

export type HealthWords = typeof en;
