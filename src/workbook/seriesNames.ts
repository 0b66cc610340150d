import {
  dayOfSerial,
  firstDay,
  lastDay,
  parsePeriod,
  type DateSystem,
  type Kpi,
  type KpiId,
  type ModelProblem,
  type Observation,
  type Reading,
  type Series,
  type Settings,
} from "../scorecard";
import { parseReading } from "./parseField";
import { absolute, brokenInEnglish, relative } from "./reference";
import { readsShortYears } from "./shortYears";
import type { CellValue } from "./cells";

/** The defined names that bind the past of a KPI: Excel keeps them right through inserts, moves and renames. */
export const SERIES_PARTS = ["Actual", "Target", "Denominator", "Period"] as const;
export type SeriesPart = (typeof SERIES_PARTS)[number];

/**
 * Beside the cells a text that says which of them show percentages and count as such, `Actual,Target`. It is no part of their
 * own names, because those stand for cells in the formulas of the series.
 */
export const SERIES_NAMES = [...SERIES_PARTS, "Percent"] as const;
export type SeriesNamed = (typeof SERIES_NAMES)[number];

/** @example seriesName("k_7h2mx9qp4t", "Actual") // "BSC_k_7h2mx9qp4t_Actual" */
export const seriesName = (kpi: KpiId | string, part: SeriesNamed): string => `BSC_${kpi}_${part}`;

const NAME = new RegExp(`^BSC_(?<kpi>.+)_(?<part>${SERIES_NAMES.join("|")})$`, "i");

/** The KPI and the part that a defined name stands for; `undefined` for the names of others. */
export function seriesPartOf(name: string): { readonly kpi: string; readonly part: SeriesNamed } | undefined {
  const { kpi, part } = NAME.exec(name)?.groups ?? {};
  const known = SERIES_NAMES.find((each) => each.toLowerCase() === part?.toLowerCase());
  return kpi === undefined || known === undefined ? undefined : { kpi, part: known };
}

/** Where each part of a series lies, as people read it; `#REF!` in it when the cells are gone. */
export type SeriesReferences = Readonly<Partial<Record<SeriesNamed, string>>>;

/** Whether the cells of a part hold shares that count as the percentages that they show. */
export const isPercentPart = ({ Percent = "" }: SeriesReferences, part: SeriesPart): boolean =>
  Percent.split(",").includes(part);

/** @example nameFormula("Percent", "Actual") // '="Actual"' */
export const nameFormula = (part: SeriesNamed, text: string): string =>
  part === "Percent" ? `="${text}"` : `=${absolute(text)}`;

/** What a name binds, as it stands in the references. */
export const nameText = (part: SeriesNamed, formula: string): string => {
  const text = formula.replace(/^=/, "");
  return part === "Percent" ? text.replaceAll('"', "") : relative(brokenInEnglish(text));
};

export const partsOf = (references: SeriesReferences): readonly SeriesPart[] =>
  SERIES_PARTS.filter((part) => references[part] !== undefined);

/** The series that defined names bind, by KPI in lower case: Excel does not tell names apart by case. */
export function seriesLinks(
  names: readonly { readonly name: string; readonly formula: string }[],
): ReadonlyMap<string, SeriesReferences> {
  const links = new Map<string, SeriesReferences>();
  for (const { name, formula } of names) {
    const found = seriesPartOf(name);
    if (found === undefined) continue;
    const key = found.kpi.toLowerCase();
    links.set(key, { ...links.get(key), [found.part]: nameText(found.part, formula) });
  }
  return links;
}

/** The cells of each part, in one column or row, oldest or newest first; `undefined` for one that is gone. */
export type SeriesCells = Readonly<Partial<Record<SeriesPart, readonly CellValue[] | undefined>>>;

/** A KPI's series as the workbook has it. */
export interface SeriesContent {
  readonly references: SeriesReferences;
  readonly cells: SeriesCells;
}

/** What is wrong with the links of a series; a series that has a problem is not used. */
export function seriesProblem(name: string, { references, cells }: SeriesContent): ModelProblem | undefined {
  const parts = partsOf(references);
  if (parts.length === 0) return undefined;
  const { Actual, Period } = cells;
  if (Actual === undefined || Period === undefined || parts.some((part) => cells[part] === undefined))
    return { kind: "series-broken", name };
  const uneven = parts.find((part) => cells[part]?.length !== Period.length);
  if (uneven === undefined) return undefined;
  return { kind: "series-uneven", name, values: cells[uneven]?.length ?? 0, periods: Period.length };
}

const SOURCE = { kind: "bound", address: "" } as const;

const readingOf = (value: CellValue | undefined): Reading => parseReading(SOURCE, value ?? "", false);

/**
 * The past of a KPI from its cells: one period a cell, with the values beside it. A cell whose period cannot be understood
 * (a heading, a total) is left out.
 *
 * @returns `undefined` without values or without periods
 */
export function parseSeries(
  { Actual, Target, Denominator, Period }: SeriesCells,
  { frequency }: Pick<Kpi, "frequency">,
  { fiscalYearStart }: Pick<Settings, "fiscalYearStart">,
  dateSystem: DateSystem,
): Series | undefined {
  if (Actual === undefined || Period === undefined) return undefined;
  const hasShortYears = readsShortYears(Period, frequency);
  const days = Period.map((cell) => dayOfCell(cell, { frequency, fiscalYearStart, dateSystem, hasShortYears }));
  const observations = (values: readonly CellValue[], denominators?: readonly CellValue[]): readonly Observation[] =>
    days.flatMap((day, index) => {
      if (day === undefined) return [];
      const observation = { day, reading: readingOf(values[index]) };
      return denominators ? [{ ...observation, denominator: readingOf(denominators[index]) }] : [observation];
    });
  return { actual: observations(Actual, Denominator), target: Target ? observations(Target) : [] };
}

/** How the cells of a column of periods are read. */
export type PeriodReading = Parameters<typeof parsePeriod>[1];

/** The day that a cell of periods stands for: a date itself, of a longer period the first one. */
export function dayOfCell(cell: CellValue, reading: PeriodReading): number | undefined {
  if (typeof cell === "boolean" || cell === "") return undefined;
  const period = parsePeriod(cell, reading);
  if (period === undefined) return undefined;
  const first = firstDay(period, reading.fiscalYearStart);
  if (typeof cell !== "number") return first;
  // A date stays the day it is; a code, such as 2026 or 202601, stands for its whole period.
  const day = dayOfSerial(cell, reading.dateSystem ?? "1900");
  return first <= day && day <= lastDay(period, reading.fiscalYearStart) ? day : first;
}
