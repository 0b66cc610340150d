import type { Notation } from "./notation";

/** A number as somebody may write it, and the number format that Excel gives a cell without one for it. */
export interface TypedNumber {
  readonly value: number;
  /** Undefined for a plain number. */
  readonly numberFormat: string | undefined;
}

const MIXED = /^(?<sign>-)?(?<whole>\d+) (?<over>\d+)\/(?<under>\d+)$/;

/** Reads a number; in English `1,234.5`, `$120`, `(5)`, `12%`, `1e3`, `1 1/2`. */
export function typedNumber(input: string, notation: Notation): TypedNumber | undefined {
  const text = input.trim();
  return mixedNumber(text) ?? plainNumber(text, notation);
}

function plainNumber(text: string, notation: Notation): TypedNumber | undefined {
  const parts = numberPattern(notation).exec(text)?.groups;
  if (!parts) return undefined;
  const { open, sign, before, inner, digits = "", fraction = "", exponent = "", percent, after, close } = parts;
  const isEnclosed = open !== undefined;
  if (isEnclosed !== (close !== undefined) || (sign ?? inner) !== (inner ?? sign)) return undefined;
  if (isEnclosed && (sign ?? inner) !== undefined) return undefined;
  const currency = before ?? after;
  if (currency !== undefined && percent !== undefined) return undefined;
  const written = digits.replaceAll(notation.thousands, "") + fraction.replace(notation.decimal, ".") + exponent;
  const size = Number(written) / (percent === undefined ? 1 : 100);
  const value = isEnclosed || (sign ?? inner) === "-" ? -size : size;
  const isWhole = fraction.length < 2;
  if (percent !== undefined) return { value, numberFormat: isWhole ? "0%" : "0.00%" };
  if (currency !== undefined)
    return { value, numberFormat: isWhole ? notation.currency.whole : notation.currency.decimals };
  if (exponent !== "") return { value, numberFormat: "0.00E+00" };
  if (digits.includes(notation.thousands)) return { value, numberFormat: isWhole ? "#,##0" : "#,##0.00" };
  return { value, numberFormat: undefined };
}

const patterns = new Map<Notation, RegExp>();

function numberPattern(notation: Notation): RegExp {
  const known = patterns.get(notation);
  if (known) return known;
  const [decimal, thousands] = [`[${notation.decimal}]`, `[${notation.thousands}]`];
  const symbol = notation.currency.symbol.source;
  const pattern = new RegExp(
    [
      `^(?<open>\\()?\\s*(?<sign>[+-])?\\s*(?<before>${symbol})?\\s*(?<inner>[+-])?`,
      `(?<digits>\\d{1,3}(?:${thousands}\\d{3})+|\\d+|(?=${decimal}\\d))(?<fraction>${decimal}\\d*)?(?<exponent>e[+-]?\\d+)?`,
      `\\s*(?<percent>%)?\\s*(?<after>${symbol})?\\s*(?<close>\\))?$`,
    ].join(""),
    "i",
  );
  patterns.set(notation, pattern);
  return pattern;
}

function mixedNumber(text: string): TypedNumber | undefined {
  const { sign, whole = "", over = "", under = "" } = MIXED.exec(text)?.groups ?? {};
  if (whole === "" || Number(under) === 0) return undefined;
  const size = Number(whole) + Number(over) / Number(under);
  return { value: sign === undefined ? size : -size, numberFormat: "# ?/?" };
}
