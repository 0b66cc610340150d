/**
 * Text from a person, written so that it stays text: the apostrophe keeps Excel from making a formula, a number or a
 * date of it, and is no part of the value.
 *
 * @example cellText("=HYPERLINK(…)") // "'=HYPERLINK(…)"
 */
export const cellText = (text: string): string => (text === "" ? "" : `'${text}`);

/** Several texts in one cell, one a line. */
export const cellLines = (texts: readonly string[]): string => cellText(texts.join("\n"));

export const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");
