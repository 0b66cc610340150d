/** A number as somebody may write it, and the number format that Excel gives a cell without one for it. */
export interface TypedNumber {
  readonly value: number;
  /** Undefined for a plain number. */
  readonly numberFormat: string | undefined;
}

const NUMBER =
  /^(?<open>\()?\s*(?<sign>[+-])?\s*(?<currency>\$)?\s*(?<inner>[+-])?(?<digits>\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?<fraction>\.\d*)?(?<exponent>e[+-]?\d+)?\s*(?<percent>%)?\s*(?<close>\))?$/i;
const MIXED = /^(?<sign>-)?(?<whole>\d+) (?<over>\d+)\/(?<under>\d+)$/;

/** Reads a number in English notation: `1,234.5`, `$120`, `(5)`, `12%`, `1e3`, `1 1/2`. */
export function typedNumber(input: string): TypedNumber | undefined {
  const text = input.trim();
  return mixedNumber(text) ?? plainNumber(text);
}

function plainNumber(text: string): TypedNumber | undefined {
  const parts = NUMBER.exec(text)?.groups;
  if (!parts) return undefined;
  const { open, sign, currency, inner, digits = "", fraction = "", exponent = "", percent, close } = parts;
  const isEnclosed = open !== undefined;
  if (isEnclosed !== (close !== undefined) || (sign ?? inner) !== (inner ?? sign)) return undefined;
  if (isEnclosed && (sign ?? inner) !== undefined) return undefined;
  const size = Number(digits.replaceAll(",", "") + fraction + exponent) / (percent === undefined ? 1 : 100);
  const value = isEnclosed || (sign ?? inner) === "-" ? -size : size;
  const isWhole = fraction.length < 2;
  if (percent !== undefined) return { value, numberFormat: isWhole ? "0%" : "0.00%" };
  if (currency !== undefined)
    return { value, numberFormat: isWhole ? "$#,##0_);[Red]($#,##0)" : "$#,##0.00_);[Red]($#,##0.00)" };
  if (exponent !== "") return { value, numberFormat: "0.00E+00" };
  if (digits.includes(",")) return { value, numberFormat: isWhole ? "#,##0" : "#,##0.00" };
  return { value, numberFormat: undefined };
}

function mixedNumber(text: string): TypedNumber | undefined {
  const { sign, whole = "", over = "", under = "" } = MIXED.exec(text)?.groups ?? {};
  if (whole === "" || Number(under) === 0) return undefined;
  const size = Number(whole) + Number(over) / Number(under);
  return { value: sign === undefined ? size : -size, numberFormat: "# ?/?" };
}
