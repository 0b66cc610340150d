import { DANISH } from "./danish";
import { ENGLISH } from "./english";
import type { Notation } from "./notation";

/** @param language - such as `da-DK`; other languages than Danish write as in the United States here */
export const notationOf = (language: string): Notation => (language === "da-DK" ? DANISH : ENGLISH);
