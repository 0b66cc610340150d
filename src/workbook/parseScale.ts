import { KINDS, type KindName, type Rule } from "../scorecard";

/** One entry of a scale: what stands before the last equals sign, and the number behind it. */
interface ScaleEntry {
  readonly key: string;
  readonly number: number;
  readonly isDone: boolean;
}

const ENTRY = /^(?<key>.+?)\s*=\s*(?<number>-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*(?<done>✓)?$/i;

/**
 * The scale of a KPI as its cell holds it: entries of the form `key = number`, one a line or separated by semicolons.
 * Points are `value = score`, words are `word = score`, milestones are `name = weight`, with `✓` behind those that are done.
 *
 * @returns `undefined` when an entry cannot be read
 * @example parseScale("anchors", "50 = 0; 100 = 80") // { points: [{ value: 50, score: 0 }, { value: 100, score: 80 }] }
 */
export function parseScale(kind: KindName, text: string): Pick<Rule, "points" | "words" | "milestones"> | undefined {
  const parts = text.split(/[\n;]/).filter((part) => part.trim() !== "");
  if (parts.length === 0) return {};
  const entries = parts.map(entryOf);
  if (!entries.every((entry) => entry !== undefined)) return undefined;
  switch (KINDS[kind].scale) {
    case "milestones":
      return { milestones: entries.map(({ key, number, isDone }) => ({ name: key, weight: number, isDone })) };
    case "words":
      return { words: entries.map(({ key, number }) => ({ word: key, score: number })) };
    case "points":
    case undefined: {
      const points = entries.map(({ key, number }) => ({ value: Number(key), score: number }));
      return points.every(({ value }) => Number.isFinite(value)) ? { points } : undefined;
    }
  }
}

function entryOf(text: string): ScaleEntry | undefined {
  const { key, number, done } = ENTRY.exec(text.trim())?.groups ?? {};
  if (key === undefined || number === undefined) return undefined;
  return { key: key.trim(), number: Number(number), isDone: done !== undefined };
}
