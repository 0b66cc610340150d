import { plainText } from "./plainText";

const WORDS =
  "i alt|ialt|total|totals|totalt|sum|subtotal|samlet|hovedtotal|grand total|hele aaret|aar til dato|aatd|ytd|year to date|gns|gennemsnit|average|avg|mean|median|min|max|maks";

const ALONE = new RegExp(`^(${WORDS})$`);
const WITH_MORE = new RegExp(`^(${WORDS})( .{1,20})?$`);
/** As reports of ads say what they sum up. */
const BEFORE_COLON = /^\s*(grand )?total\s*:/i;

/** Whether a heading belongs to a row or column of totals or averages. */
export const isTotal = (heading: string): boolean => isTotalAlone(heading) || WITH_MORE.test(plainText(heading));

/** The same where things have names of their own, such as "Total Fitness": only the bare word, or what stands behind a colon. */
export const isTotalAlone = (heading: string): boolean => ALONE.test(plainText(heading)) || BEFORE_COLON.test(heading);
