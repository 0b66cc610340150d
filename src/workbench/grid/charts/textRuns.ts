import type { ChartFont } from "./chart";

/** A part of a text with what is said of its font beyond that of the whole. */
export interface TextRun {
  readonly text: string;
  readonly font?: ChartFont;
}

/** Parts of a text with another font from one letter to another; a break of a line counts as one. Equal neighbours become one. */
export function withFont(
  runs: readonly TextRun[],
  { start, length }: { readonly start: number; readonly length: number },
  change: (font: ChartFont) => ChartFont,
): readonly TextRun[] {
  const split = runs.flatMap((run, index): readonly TextRun[] => {
    const from = runs.slice(0, index).reduce((sum, { text }) => sum + text.length, 0);
    const [first, last] = [clamp(start - from, run.text.length), clamp(start + length - from, run.text.length)];
    const inside = fontOrNone(change(run.font ?? {}));
    return [
      { ...run, text: run.text.slice(0, first) },
      { text: run.text.slice(first, last), ...inside },
      { ...run, text: run.text.slice(last) },
    ].filter(({ text }) => text !== "");
  });
  return split.reduce<readonly TextRun[]>((joined, run) => {
    const before = joined.at(-1);
    const isAlike = before && JSON.stringify(before.font) === JSON.stringify(run.font);
    return isAlike ? [...joined.slice(0, -1), { ...run, text: before.text + run.text }] : [...joined, run];
  }, []);
}

const clamp = (at: number, most: number): number => Math.min(Math.max(0, at), most);

/** In one order, so that equal fonts look alike. */
function fontOrNone(font: ChartFont): Pick<TextRun, "font"> {
  const known = Object.entries(font)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return known.length === 0 ? {} : { font: Object.fromEntries(known) };
}

/** The fonts within a part of a text. */
export function fontsIn(
  runs: readonly TextRun[],
  { start, length }: { readonly start: number; readonly length: number },
): readonly ChartFont[] {
  let from = 0;
  return runs.flatMap(({ text, font = {} }) => {
    const isWithin = from < start + length && from + text.length > start;
    from += text.length;
    return isWithin ? [font] : [];
  });
}

/** A text that looks alike everywhere has no runs. */
export const unlessPlain = (runs: readonly TextRun[]): readonly TextRun[] | undefined =>
  runs.some(({ font }) => font !== undefined) ? runs : undefined;
