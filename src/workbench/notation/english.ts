import type { Notation } from "./notation";

const MONTH = "(?<name>[a-z]{3,9})";

/** English as in the United States, in which Excel stores everything. */
export const ENGLISH: Notation = {
  locale: "en",
  decimal: ".",
  thousands: ",",
  list: ",",
  arrayColumns: ",",
  logicals: { TRUE: "TRUE", FALSE: "FALSE" },
  errors: new Map(),
  functions: new Map(),
  tableParts: new Map(),
  dates: {
    patterns: [
      [/^(?<month>\d{1,2})[/-](?<day>\d{1,2})[/-](?<year>\d{4}|\d{2})$/, "m/d/yyyy"],
      [/^(?<year>\d{4})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})$/, "m/d/yyyy"],
      [/^(?<year>\d{4})[/-](?<month>\d{1,2})$/, "mmm-yy"],
      [/^(?<month>\d{1,2})\/(?<year>\d{4})$/, "mmm-yy"],
      [/^(?<month>\d{1,2})[/-](?<day>\d{1,2})$/, "d-mmm"],
      [new RegExp(`^(?<day>\\d{1,2})[ -]${MONTH}[ -](?<year>\\d{4}|\\d{2})$`, "i"), "d-mmm-yy"],
      [new RegExp(`^${MONTH} (?<day>\\d{1,2}), ?(?<year>\\d{4})$`, "i"), "d-mmm-yy"],
      [new RegExp(`^${MONTH}[ -](?<year>\\d{4})$`, "i"), "mmm-yy"],
      [new RegExp(`^(?<day>\\d{1,2})[ -]${MONTH}$`, "i"), "d-mmm"],
    ],
    months: [
      ...["january", "february", "march", "april", "may", "june"],
      ...["july", "august", "september", "october", "november", "december"],
    ],
  },
  currency: {
    symbol: /\$/,
    whole: "$#,##0_);[Red]($#,##0)",
    decimals: "$#,##0.00_);[Red]($#,##0.00)",
  },
  formatCodes: new Map(),
  systemFormats: new Map(),
};
