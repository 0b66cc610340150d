import { failure, success, type Problem, type Result } from "../../scorecard";
import { CHART_COLUMNS } from "../dashboard/charts/chartColumns";
import type { ChartSpec } from "../dashboard/charts/chartSpec";
import { columnAt, OWN_COLUMNS, type DashboardColumn } from "../dashboard/columns";
import { dashboardMark } from "../dashboard/dashboardScope";
import { loadDashboard } from "../dashboard/loadDashboard";
import { loadPlaces } from "../dashboard/loadPlaces";
import type { DashboardInput } from "../dashboard/makeDashboard";
import type { DashboardPlan } from "../dashboard/plan";
import { planOfStanding } from "../dashboard/planOfStanding";
import { SYMBOLS } from "../dashboard/symbols";
import { inExcel } from "../inExcel";
import { STATUS_COLOURS, STATUS_PALETTE } from "../statusPalette";
import type { Colours, Deck, DeckChart, DeckTable } from "./deck";

/** What a presentation tells of each KPI that needs action. */
const TOLD = ["symbol", "name", "actual", "target", "deviation", "score", "status", "owner", "initiative"] as const;

/** What cells of the dashboard hold and how they show it. Rows and columns counted from 0. */
interface Shown {
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
}

/** Reads what a presentation shows off the dashboard, so that the two cannot differ. Two syncs; nothing is written. */
export async function readDeck(input: DashboardInput): Promise<Result<Omit<Deck, "language">, Problem>> {
  const read = await inExcel(async (context): Promise<Omit<Deck, "language"> | Problem> => {
    const found = loadDashboard(context, dashboardMark(input.scope));
    const placesOf = loadPlaces(context, input.scorecard.settings.id);
    await context.sync();
    const { standing } = found();
    const plan = planOfStanding(input, standing, placesOf);
    if ("kind" in plan) return plan;
    const shown = standing?.sheet.getRangeByIndexes(0, 0, plan.cells.length, OWN_COLUMNS).load("values,text");
    await context.sync();
    return deckOf(plan, { values: shown?.values ?? [], text: shown?.text ?? [] });
  });
  if (!read.ok) return read;
  return "kind" in read.value ? failure(read.value) : success(read.value);
}

/** The presentation of a dashboard by what its cells hold. */
export function deckOf(plan: DashboardPlan, { values, text }: Shown): Omit<Deck, "language"> {
  const said = (row: number, column: number): string => String(values[row]?.[column] ?? "");
  const seen = (row: number, column: DashboardColumn): string => text[row]?.[columnAt(column)] ?? "";
  const { tiles, sentences, charts } = plan;
  return {
    title: said(0, columnAt("symbol")),
    vision: said(1, columnAt("symbol")),
    period: seen(1, "initiative"),
    tiles: tiles.map(({ row, column }) => {
      const status = said(row + 2, column);
      return { name: said(row, column), score: said(row + 1, column), status, colours: coloursOf(status) };
    }),
    sentences: rowsIn(sentences).map((row) => said(row, columnAt("symbol"))),
    charts: (charts?.specs ?? []).map((spec, index) => {
      const column = columnAt(charts?.starts[index] ?? "symbol");
      const [message = "", explained = ""] =
        charts === undefined ? [] : rowsIn(charts.texts).map((row) => said(row, column));
      return { ...chartOf(spec, values), message, explained };
    }),
    needs: needsOf(plan, seen),
  };
}

const rowsIn = ({ first, last }: { readonly first: number; readonly last: number }): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The colour of what begins with a symbol. */
const coloursOf = (text: string): Colours =>
  STATUS_PALETTE[STATUS_COLOURS.find((light) => text.startsWith(SYMBOLS[light])) ?? "none"];

function chartOf(spec: ChartSpec, values: Shown["values"]): Omit<DeckChart, "message" | "explained"> {
  const { type, title, gap, overlap, top, isFromTop, hasLegend, block, names, series } = spec;
  const rows = rowsIn({ first: block.first + 1, last: block.last });
  const at = (row: number, place: number): unknown => values[row]?.[columnAt(CHART_COLUMNS[0]) + place];
  return {
    ...{ type, title, gap, overlap },
    ...(top === undefined ? {} : { top }),
    ...(isFromTop === undefined ? {} : { isFromTop }),
    ...(hasLegend === undefined ? {} : { hasLegend }),
    labels: rows.map((row) => String(at(row, 0) ?? "")),
    series: series.map((look, index) => ({
      name: names[index] ?? "",
      look,
      values: rows.map((row) => {
        const value = at(row, index + 1);
        return typeof value === "number" ? value : null;
      }),
    })),
  };
}

function needsOf(plan: DashboardPlan, seen: (row: number, column: DashboardColumn) => string): DeckTable {
  const { needs, needsHeading } = plan;
  const rows = rowsIn(needs).filter((row) => seen(row, "name") !== "");
  return {
    title: seen(needsHeading, "name"),
    headings: TOLD.map((column) => (column === "name" || column === "symbol" ? "" : seen(needsHeading, column))),
    rows: rows.map((row) => ({
      cells: TOLD.map((column) => seen(row, column)),
      colours: coloursOf(seen(row, "symbol")),
    })),
  };
}
