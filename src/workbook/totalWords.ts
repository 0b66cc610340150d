import { plainText } from "./finder/plainText";

const TOTALS =
  /^(i alt|ialt|total|totalt|sum|subtotal|samlet|hovedtotal|grand total|hele aaret|aar til dato|aatd|ytd|year to date|gns|gennemsnit|average|avg|mean|median|min|max|maks)( .{1,20})?$/;

/** Whether a heading belongs to a row or column of totals or averages. */
export const isTotal = (heading: string): boolean => TOTALS.test(plainText(heading));
