import type { Notation } from "../notation/notation";
import { localText } from "./showLocally";
import { numfmt } from "./univer";

/** Digits of a number that are surely its own. */
const DIGITS = 12;

/** A number in a number format, as people of a language read it. */
export const shownNumber =
  (notation: Notation) =>
  (value: number, format: string): string => {
    const number = Number(value.toPrecision(DIGITS));
    return (
      localText(number, format, notation) ?? numfmt.format(format, number, { locale: notation.locale, throws: false })
    );
  };
