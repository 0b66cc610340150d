import { quoted } from "./references";

/**
 * A sentence with the values of expressions in its slots, as an expression.
 *
 * @example joined(({ all }) => `${all} KPIs`, { all: "COUNT(A1:A9)" }) // 'COUNT(A1:A9)&" KPIs"'
 */
export function joined<Slots extends Readonly<Record<string, string>>>(
  sentence: (slots: Slots) => string,
  parts: Slots,
): string {
  const slots = Object.fromEntries(Object.keys(parts).map((name) => [name, `{${name}}`])) as Slots;
  return sentence(slots)
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => parts[piece.slice(1, -1)] ?? quoted(piece))
    .join("&");
}
