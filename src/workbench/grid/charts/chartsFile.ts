import { newPartId } from "../newPartId";
import type { Chart, KeptChart } from "./chart";

type WithoutIds<Value> = Value extends readonly (infer Each)[]
  ? readonly WithoutIds<Each>[]
  : Value extends object
    ? { readonly [Member in keyof Value as Member extends "id" ? never : Member]: WithoutIds<Value[Member]> }
    : Value;

/** Ids are those of the open workbook. */
export type ChartFile = WithoutIds<Chart> | WithoutIds<KeptChart>;

export const chartsToFile = (charts: readonly (Chart | KeptChart)[]): readonly ChartFile[] =>
  charts.map((chart) => withoutIds(chart) as ChartFile);

export const chartsFromFile = (charts: readonly ChartFile[]): readonly (Chart | KeptChart)[] =>
  charts.map((chart) => {
    if ("pieces" in chart) return { id: newPartId(), ...chart };
    return {
      id: newPartId(),
      ...chart,
      series: chart.series.map(({ trendlines, ...series }) => ({
        id: newPartId(),
        ...series,
        ...(trendlines ? { trendlines: trendlines.map((each) => ({ id: newPartId(), ...each })) } : {}),
      })),
    };
  });

function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([member, each]) => (member === "id" ? [] : [[member, withoutIds(each)]])),
  );
}
