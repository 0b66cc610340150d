import type { Language } from "./language";

export type TypedNumber =
  { readonly kind: "empty" } | { readonly kind: "number"; readonly value: number } | { readonly kind: "unclear" };

type Separator = "," | ".";

/**
 * A number as a person types it. Where one separator could mean either, it means what it means in the language: "1.234"
 * is 1234 in Danish and 1.234 in English. Anything that could be read in two ways beyond that is `unclear`.
 *
 * @example parseNumber("1.234,5", "da") // { kind: "number", value: 1234.5 }
 * @example parseNumber("1,234.5", "en") // { kind: "number", value: 1234.5 }
 * @example parseNumber("12 stk.", "da") // { kind: "unclear" }
 */
export function parseNumber(text: string, language: Language): TypedNumber {
  const typed = text.trim().replace(/^[−–]/, "-");
  if (typed === "") return { kind: "empty" };
  const [, sign = "", body = ""] = /^([+-]?)\s*(\d[\d.,\s]*|[.,]\d+)$/.exec(typed) ?? [];
  const digits = withPoint(body, decimalOf(body, language));
  const value = digits === undefined ? NaN : Number(sign + digits);
  return Number.isFinite(value) ? { kind: "number", value } : { kind: "unclear" };
}

/** Which of the two separators stands before the decimals. */
function decimalOf(body: string, language: Language): Separator {
  const ofLanguage: Separator = language === "da" ? "," : ".";
  const other: Separator = language === "da" ? "." : ",";
  if (body.includes(",") && body.includes(".")) return body.lastIndexOf(",") > body.lastIndexOf(".") ? "," : ".";
  const couldGroup = new RegExp(`^[1-9]\\d{0,2}(\\${other}\\d{3})+$`).test(body);
  return body.includes(other) && !couldGroup ? other : ofLanguage;
}

/** The digits as JavaScript reads them; `undefined` when groups and decimals do not stand where they belong. */
function withPoint(body: string, decimal: Separator): string | undefined {
  const [whole = "", fraction = "", ...more] = body.split(decimal);
  const inGroups = /^(\d*|\d{1,3}(\s\d{3})+|\d{1,3}(,\d{3})+|\d{1,3}(\.\d{3})+)$/.test(whole);
  if (more.length > 0 || !inGroups || !/^\d*$/.test(fraction) || whole + fraction === "") return undefined;
  return `${whole.replace(/\D/g, "") || "0"}.${fraction || "0"}`;
}
