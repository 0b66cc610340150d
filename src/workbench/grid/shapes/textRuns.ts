import type { ShapeFont, ShapeRun } from "./shape";

export const textOfRuns = (runs: readonly ShapeRun[]): string => runs.map(({ text }) => text).join("");

const isSame = (one: ShapeFont = {}, other: ShapeFont = {}): boolean => sorted(one) === sorted(other);
const sorted = (font: ShapeFont): string =>
  JSON.stringify(Object.entries(font).sort(([one], [other]) => one.localeCompare(other)));

/** Neighbours in one look become one; empty ones go, but for the last that keeps how nothing looks. */
export function joinedRuns(runs: readonly ShapeRun[]): readonly ShapeRun[] {
  const found: ShapeRun[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last && (isSame(last.font, run.font) || run.text === ""))
      found[found.length - 1] = { ...last, text: last.text + run.text };
    else if (last?.text === "") found[found.length - 1] = run;
    else found.push(run);
  }
  const [only] = found;
  return found.length === 1 && only?.text === "" && Object.keys(only.font ?? {}).length === 0 ? [] : found;
}

/** The runs of a part of the text; those at its ends are cut. */
export function runsWithin(runs: readonly ShapeRun[], start: number, end: number): readonly ShapeRun[] {
  let at = 0;
  const found: ShapeRun[] = [];
  for (const run of runs) {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, run.text.length)];
    at += run.text.length;
    if (to > from) found.push({ ...run, text: run.text.slice(from, to) });
  }
  return found;
}

/** New words in place of a part of the text, in the look of its first letter. */
export function withText(runs: readonly ShapeRun[], start: number, end: number, text: string): readonly ShapeRun[] {
  const font = (runsWithin(runs, start, Math.max(end, start + 1))[0] ?? runs.at(-1))?.font;
  const written: ShapeRun = { text, ...(font ? { font } : {}) };
  return joinedRuns([...runsWithin(runs, 0, start), written, ...runsWithin(runs, end, Infinity)]);
}

/** A part of the text in another look. */
export function withFont(
  runs: readonly ShapeRun[],
  start: number,
  end: number,
  change: ShapeFont,
): readonly ShapeRun[] {
  if (runs.length === 0) return [{ text: "", font: change }];
  if (textOfRuns(runs) === "") return runs.map((run) => ({ ...run, font: { ...run.font, ...change } }));
  return joinedRuns([
    ...runsWithin(runs, 0, start),
    ...runsWithin(runs, start, end).map((run) => ({ ...run, font: { ...run.font, ...change } })),
    ...runsWithin(runs, end, Infinity),
  ]);
}
