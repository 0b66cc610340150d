import { KINDS, type KindName, type Rule } from "../scorecard";

/** What separates entries cannot stand inside one. */
const SEPARATORS = /[\n\r;]+/g;

/**
 * The scale of a KPI as its cell holds it, one entry a line; what `parseScale` reads. Parts of a rule that the kind does not
 * use are left out.
 *
 * @example writeScale("anchors", { points: [{ value: 50, score: 0 }, { value: 100, score: 80 }] }) // "50 = 0\n100 = 80"
 */
export function writeScale(kind: KindName, { points = [], words = [], milestones = [] }: Rule): string {
  switch (KINDS[kind].scale) {
    case "milestones":
      return lines(milestones, ({ name, weight, isDone }) => `${entry(name, weight)}${isDone ? " ✓" : ""}`);
    case "words":
      return lines(words, ({ word, score }) => entry(word, score));
    case "points":
    case undefined:
      return lines(points, ({ value, score }) => entry(String(value), score));
  }
}

const lines = <Item>(items: readonly Item[], write: (item: Item) => string): string => items.map(write).join("\n");

const entry = (key: string, number: number): string => `${key.replace(SEPARATORS, ",").trim()} = ${number}`;
