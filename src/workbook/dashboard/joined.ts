/**
 * A text with the values of expressions in it, as an expression.
 *
 * @example joined("{all} KPIs", { all: "COUNT(A1:A9)" }) // 'COUNT(A1:A9)&" KPIs"'
 */
export const joined = (text: string, parts: Readonly<Record<string, string>>): string =>
  text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => parts[piece.slice(1, -1)] ?? `"${piece.replaceAll('"', '""')}"`)
    .join("&");
