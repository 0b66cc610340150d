import { formatForInput, parseNumber, type Language } from "../../../../language";
import type { KindName, Rule } from "../../../../scorecard";
import { rulePartsOf, type Scale } from "./kindParts";
import { dayOfIso, isoOfDay } from "../../../parts/isoDate";

/**
 * A line of a list, as it was typed: a point (value, score), a day (date, percent), a word (word, score) or a milestone
 * (name, weight, done).
 */
export interface ScaleRow {
  readonly key: string;
  readonly number: string;
  readonly isDone: boolean;
}

export type ScaleForms = Readonly<Record<Scale, readonly ScaleRow[]>>;

export function scaleForms(kind: KindName, rule: Rule, language: Language): ScaleForms {
  const row = (key: string, number: number, isDone = false): ScaleRow => ({
    key,
    number: formatForInput(number, language),
    isDone,
  });
  const { points = [], words = [], milestones = [] } = rule;
  const isDated = rulePartsOf(kind).includes("days");
  return {
    points: isDated ? [] : points.map(({ value, score }) => row(formatForInput(value, language), score)),
    days: isDated ? points.map(({ value, score }) => row(isoOfDay(value), score)) : [],
    words: words.map(({ word, score }) => row(word, score)),
    milestones: milestones.map(({ name, weight, isDone }) => row(name, weight, isDone)),
  };
}

/** The lines of a list that can be understood, as the rule wants them. */
export function scaleOf(scale: Scale, rows: readonly ScaleRow[], language: Language): Partial<Rule> {
  const typed = rows.flatMap(({ key, number, isDone }) => {
    const read = parseNumber(number, language);
    return read.kind === "number" && key.trim() !== "" ? [{ key: key.trim(), number: read.value, isDone }] : [];
  });
  switch (scale) {
    case "points":
      return {
        points: typed.flatMap(({ key, number }) => {
          const value = parseNumber(key, language);
          return value.kind === "number" ? [{ value: value.value, score: number }] : [];
        }),
      };
    case "days":
      return {
        points: typed.flatMap(({ key, number }) => {
          const value = dayOfIso(key);
          return value === undefined ? [] : [{ value, score: number }];
        }),
      };
    case "words":
      return { words: typed.map(({ key, number }) => ({ word: key, score: number })) };
    case "milestones":
      return { milestones: typed.map(({ key, number, isDone }) => ({ name: key, weight: number, isDone })) };
  }
}
