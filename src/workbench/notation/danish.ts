import { DANISH_FUNCTIONS } from "./danishFunctions";
import type { Notation } from "./notation";

const MONTH = "(?<name>[a-zæøå]{3,9})\\.?";

/** Danish, with the settings that Windows has for Denmark. */
export const DANISH: Notation = {
  locale: "da",
  decimal: ",",
  thousands: ".",
  list: ";",
  arrayColumns: "\\",
  logicals: { TRUE: "SAND", FALSE: "FALSK" },
  errors: new Map([
    ["#DIV/0!", "#DIVISION/0!"],
    ["#N/A", "#I/T"],
    ["#NAME?", "#NAVN?"],
    ["#NULL!", "#NUL!"],
    ["#REF!", "#REFERENCE!"],
    ["#SPILL!", "#OVERLØB!"],
    ["#VALUE!", "#VÆRDI!"],
  ]),
  functions: DANISH_FUNCTIONS,
  tableParts: new Map([
    ["#All", "#Alle"],
    ["#Headers", "#Overskrifter"],
    ["#Totals", "#Totaler"],
    ["#This Row", "#Denne række"],
  ]),
  dates: {
    patterns: [
      [/^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4}|\d{2})$/, "m/d/yyyy"],
      [/^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})$/, "m/d/yyyy"],
      [/^(?<year>\d{4})[-/](?<month>\d{1,2})$/, "mmm-yy"],
      [/^(?<month>\d{1,2})[-/](?<year>\d{4})$/, "mmm-yy"],
      [/^(?<day>\d{1,2})[-/](?<month>\d{1,2})$/, "d-mmm"],
      [new RegExp(`^(?<day>\\d{1,2})(?:\\. ?|[ -])${MONTH}[ -](?<year>\\d{4}|\\d{2})$`, "i"), "d-mmm-yy"],
      [new RegExp(`^${MONTH}[ -](?<year>\\d{4})$`, "i"), "mmm-yy"],
      [new RegExp(`^(?<day>\\d{1,2})(?:\\. ?|[ -])${MONTH}$`, "i"), "d-mmm"],
    ],
    months: [
      ...["januar", "februar", "marts", "april", "maj", "juni"],
      ...["juli", "august", "september", "oktober", "november", "december"],
    ],
  },
  currency: { symbol: /kr\.?|DKK/, whole: '#,##0 "kr."', decimals: '#,##0.00 "kr."' },
  formatCodes: new Map([
    ["General", "Standard"],
    ["y", "å"],
    ["h", "t"],
    ["[h]", "[t]"],
    ["[hh]", "[tt]"],
    ["[Color]", "[Farve]"],
    ["[Black]", "[Sort]"],
    ["[Blue]", "[Blå]"],
    ["[Green]", "[Grøn]"],
    ["[Red]", "[Rød]"],
    ["[White]", "[Hvid]"],
    ["[Yellow]", "[Gul]"],
  ]),
  systemFormats: new Map([
    ["m/d/yyyy", "dd-mm-yyyy"],
    ["m/d/yyyy h:mm", "dd-mm-yyyy hh:mm"],
  ]),
};
