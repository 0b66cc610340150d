import { COLOR_NAMES } from "./colorNames";
import { invalidArgument } from "./hostError";

/** A colour as Excel gives it back, `#RRGGBB`, from that or from its HTML name. */
export function color(value: unknown): string {
  const text = String(value).trim();
  const [, digits] = /^#?([\da-f]{6})$/i.exec(text) ?? [];
  const found = digits === undefined ? COLOR_NAMES[text.toLowerCase()] : `#${digits.toUpperCase()}`;
  if (found === undefined) throw invalidArgument();
  return found;
}
