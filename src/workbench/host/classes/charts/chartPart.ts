import type { Chart, ChartSeries, KeptChart } from "../../../grid/charts/chart";
import type { Grid } from "../../../grid/grid";
import type { Client } from "../../client";
import { color } from "../../color";
import type { Property } from "../../hostClass";
import { invalidArgument, notFound, notImplemented } from "../../hostError";

export interface ChartState {
  readonly sheetId: string;
  readonly id: string;
}

/** A part of a chart by the names that lead to it in its record; what has an id stands in a list by it. */
export interface PartState extends ChartState {
  readonly path: readonly string[];
}

type Part = Readonly<Record<string, unknown>>;

export function anyChartOf(grid: Grid, { sheetId, id }: ChartState): Chart | KeptChart {
  const found = grid.sheet(sheetId) && grid.parts(sheetId).charts.find((each) => each.id === id);
  if (!found) throw notFound();
  return found;
}

/** A chart of a file whose kind cannot be made here has a name and a place, and nothing that could be changed. */
export function chartOf(grid: Grid, state: ChartState): Chart {
  const chart = anyChartOf(grid, state);
  if ("pieces" in chart) throw notImplemented(`Chart of the kind ${chart.kind}`);
  return chart;
}

export function changeChart(grid: Grid, state: ChartState, change: Partial<Chart>): void {
  const chart = anyChartOf(grid, state);
  grid.setParts(state.sheetId, {
    charts: grid.parts(state.sheetId).charts.map((each) => (each === chart ? { ...each, ...change } : each)),
  });
}

export const below = (state: PartState, ...path: readonly string[]): PartState => ({
  sheetId: state.sheetId,
  id: state.id,
  path: [...state.path, ...path],
});

/** The labels of a chart are those of all of its series. */
const ofAllSeries = ({ path }: PartState): boolean => path[0] === "labels";

/** What is said of a part; nothing when nothing is. What has an id must be there. */
export function partOf(grid: Grid, state: PartState): Part {
  const chart = chartOf(grid, state);
  let found: unknown = ofAllSeries(state) ? (chart.series[0] ?? {}) : chart;
  for (const step of state.path) {
    if (Array.isArray(found)) {
      found = found.find((each: { readonly id?: unknown }) => each.id === step);
      if (found === undefined) throw notFound();
    } else found = (found as Part)[step] ?? (isList(step, state) ? [] : {});
  }
  return found as Part;
}

/** The axis of series is none. */
const isList = (step: string, { path }: PartState): boolean =>
  step === "trendlines" || (step === "series" && path[0] === "series");

/** Undefined takes a member away. */
export function changePart(grid: Grid, state: PartState, change: Part): void {
  partOf(grid, state);
  const chart = chartOf(grid, state);
  if (!ofAllSeries(state)) changeChart(grid, state, changed(chart, state.path, change) as Chart);
  else
    changeChart(grid, state, { series: chart.series.map((each) => changed(each, state.path, change) as ChartSeries) });
}

function changed(value: unknown, [step, ...rest]: readonly string[], change: Part): unknown {
  if (step === undefined)
    return Object.fromEntries(
      Object.entries({ ...(value as Part), ...change }).filter(([, each]) => each !== undefined),
    );
  if (Array.isArray(value))
    return value.map((each: { readonly id?: unknown }) => (each.id === step ? changed(each, rest, change) : each));
  return { ...(value as Part), [step]: changed((value as Part)[step] ?? {}, rest, change) };
}

type Fallback = (grid: Grid, state: PartState, client: Client) => unknown;

/**
 * A member of a part that is kept by that name.
 *
 * @param fallback - what Excel has where nothing is said
 */
export function member(name: string, fallback: unknown, read: (value: unknown) => unknown): Property<PartState> {
  return {
    get: (state, client) => partOf(client.grid, state)[name] ?? valueOf(fallback, state, client),
    set: (state, value, { grid }) => changePart(grid, state, { [name]: read(value) }),
  };
}

const valueOf = (fallback: unknown, state: PartState, client: Client): unknown =>
  typeof fallback === "function" ? (fallback as Fallback)(client.grid, state, client) : fallback;

/** "" is what Excel decides itself. */
export const automatic =
  (read: (value: unknown) => unknown) =>
  (value: unknown): unknown =>
    value === "" || value === null ? undefined : read(value);

export const anyColor = automatic(color);

export const numberBetween =
  (low: number, high: number) =>
  (value: unknown): number => {
    if (typeof value !== "number" || !(value >= low && value <= high)) throw invalidArgument();
    return value;
  };

export const integerBetween =
  (low: number, high: number) =>
  (value: unknown): number => {
    if (!Number.isInteger(value)) throw invalidArgument();
    return numberBetween(low, high)(value);
  };

export const anyNumber = numberBetween(-Number.MAX_VALUE, Number.MAX_VALUE);
export const positiveNumber = numberBetween(Number.MIN_VALUE, Number.MAX_VALUE);
