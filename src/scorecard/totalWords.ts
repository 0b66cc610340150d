import { plainText } from "./plainText";
import { periodWords } from "./time/periodWords";

const WORDS =
  "i alt|ialt|total|totals|totalt|sum|subtotal|samlet|hovedtotal|grand total|hele aaret|aar til dato|aatd|ytd|year to date|gns|gennemsnit|average|avg|mean|median|min|max|maks";

/** Those of the words that people put a month or a year to. */
const SUMS = "i alt|ialt|total|totals|totalt|sum|subtotal|samlet|hovedtotal|grand total";
const BEFORE_PERIOD = new RegExp(`^(?:${SUMS}) (?:for |i )?(.+)$`);
const BEHIND_PERIOD = new RegExp(`^(.+) (?:${SUMS})$`);

const ALONE = new RegExp(`^(${WORDS})$`);
const WITH_MORE = new RegExp(`^(${WORDS})( .{1,20})?$`);
/** As reports of ads say what they sum up: "Total: Account", "Total of 12 results", "Results from 12 campaigns". */
const BEFORE_COLON = /^\s*((grand total|total|i alt)\s*(:|of \d)|(results from|resultater fra) \d)/i;

/** Whether a heading belongs to a row or column of totals or averages. */
export const isTotal = (heading: string): boolean => said(heading) !== "name";

/**
 * Whether it is a total where things have names of their own, such as "Total Fitness": only the bare word, or with a period, or what
 * stands behind a colon.
 */
export const isTotalAlone = (heading: string): boolean => said(heading) === "total";

/** A total of one period, such as "I alt september" or "Total 2026". */
export const isTotalOfPeriod = (heading: string): boolean => isOfPeriod(plainText(heading));

type Said = "total" | "like a total" | "name";

/** Names come again and again, and each is asked about many times. */
const known = new Map<string, Said>();
const MOST_KNOWN = 20_000;

function said(heading: string): Said {
  const before = known.get(heading);
  if (before !== undefined) return before;
  const plain = plainText(heading);
  const isAlone = ALONE.test(plain) || BEFORE_COLON.test(heading) || isOfPeriod(plain);
  const now = isAlone ? "total" : WITH_MORE.test(plain) ? "like a total" : "name";
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(heading, now);
  return now;
}

function isOfPeriod(plain: string): boolean {
  const [, period] = BEFORE_PERIOD.exec(plain) ?? BEHIND_PERIOD.exec(plain) ?? [];
  return period !== undefined && (YEAR.test(period) || periodWords(period) !== undefined);
}

const YEAR = /^(19|20)\d\d$/;
