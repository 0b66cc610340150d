import { type Chart, type ChartSeries } from "../../../grid/charts/chart";
import { CHART_TYPES, type ChartType } from "../../../grid/charts/chartTypes";
import { detectSeries } from "../../../grid/charts/detectSeries";
import { boxOf, placeAt, placeOver, type Box } from "../../../grid/charts/placeOfChart";
import { chartWords } from "../../../grid/charts/shownTexts";
import { boundingArea } from "../../../grid/address";
import type { Grid, Place } from "../../../grid/grid";
import { newPartId } from "../../../grid/newPartId";
import type { Client } from "../../client";
import { defineClass, isHostObject, readOnly, type HostObject, type Property } from "../../hostClass";
import { invalidArgument, notFound, notImplemented } from "../../hostError";
import { oneOf } from "../../oneOf";
import { FITTINGS } from "../../../drawing/pictureFrame";
import { placeFrom } from "../placeFrom";
import { worksheet } from "../worksheets";
import { chartAxes } from "./chartAxes";
import { chartAreaFormat } from "./chartFormats";
import { dataTableOf } from "./chartDataTable";
import { chartDataLabels } from "./chartLabels";
import {
  anyChartOf,
  changeChart,
  chartOf,
  integerBetween,
  numberBetween,
  type ChartState,
  type PartState,
} from "./chartPart";
import { chartLegend } from "./chartLegend";
import { chartPlotArea } from "./chartPlotArea";
import { chartTitle } from "./chartTexts";
import { chartSeriesCollection } from "./chartSeries";

/** In points, as Excel makes a new chart. */
const NEW = { width: 360, height: 216 } as const;

/** `Excel.ChartCollection` of a sheet. */
export const charts = defineClass<{ readonly sheetId: string }>({
  name: "ChartCollection",
  properties: { Count: readOnly(({ sheetId }, { grid }) => grid.parts(sheetId).charts.length) },
  items: ({ sheetId }, { grid }) => grid.parts(sheetId).charts.map(({ id }) => chart({ sheetId, id })),
  item: ({ sheetId }, key, { grid }) => {
    const wanted = String(key).toLowerCase();
    const all = grid.parts(sheetId).charts;
    const found = all.find(({ id }) => id === key) ?? all.find(({ name }) => name.toLowerCase() === wanted);
    return found && chart({ sheetId, id: found.id });
  },
  methods: {
    Add: ({ sheetId }, [type, source, seriesBy], client): HostObject => {
      const { grid } = client;
      const data = dataFrom(source);
      const kind = typeFrom(type);
      const { plotBy, series } = detectSeries(grid, data, kind, seriesFrom(seriesBy));
      const added: Chart = {
        id: newPartId(),
        name: freeName(client, sheetId),
        place: placeBeside(grid, sheetId, data),
        type: kind,
        plotBy,
        series: series.map((each) => ({ id: newPartId(), ...each })),
      };
      grid.setParts(sheetId, { charts: [...grid.parts(sheetId).charts, added] });
      return chart({ sheetId, id: added.id });
    },
  },
});

const EXCELS_OTHERS = /^(Surface|Stock|Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel)/;

function typeFrom(value: unknown): ChartType {
  const type = CHART_TYPES.find((each) => each === value);
  if (type) return type;
  if (typeof value === "string" && EXCELS_OTHERS.test(value)) throw notImplemented(`ChartType.${value}`);
  throw invalidArgument();
}

function dataFrom(source: unknown): Place {
  if (!isHostObject(source) || source.hostClass.name !== "Range") throw invalidArgument();
  return source.state as Place;
}

const seriesFrom = (value: unknown): "Auto" | "Columns" | "Rows" =>
  value == null ? "Auto" : oneOf(["Auto", "Columns", "Rows"] as const)(value);

/** Excel says it in its own language: `Chart 1`, `Diagram 1`. */
function freeName({ grid, host }: Client, sheetId: string): string {
  const names = new Set(grid.parts(sheetId).charts.map(({ name }) => name.toLowerCase()));
  const word = chartWords(host.window.language).chart;
  let number = names.size + 1;
  while (names.has(`${word} ${number}`.toLowerCase())) number += 1;
  return `${word} ${number}`;
}

/** Right of the data when it stands on the same sheet; Excel takes the middle of the window. */
function placeBeside(grid: Grid, sheetId: string, data: Place): Chart["place"] {
  const { row, column, columns } = data.area;
  const cell = data.sheetId === sheetId ? { row, column: column + columns + 1 } : { row: 0, column: 0 };
  const { left, top } = boxOf(grid, sheetId, placeOver({ ...cell, rows: 1, columns: 1 }));
  return placeAt(grid, sheetId, { left, top, ...NEW });
}

function measure(name: keyof Box): Property<ChartState> {
  return {
    get: (state, { grid }) => boxOf(grid, state.sheetId, anyChartOf(grid, state).place)[name],
    set: (state, value, { grid }) => {
      const box = boxOf(grid, state.sheetId, anyChartOf(grid, state).place);
      const place = placeAt(grid, state.sheetId, { ...box, [name]: numberBetween(0, 169_056)(value) });
      changeChart(grid, state, { place });
    },
  };
}

function kept<Name extends keyof Chart>(
  name: Name,
  fallback: unknown,
  read: (value: unknown) => unknown,
): Property<ChartState> {
  return {
    get: (state, { grid }) => chartOf(grid, state)[name] ?? fallback,
    set: (state, value, { grid }) => {
      chartOf(grid, state);
      changeChart(grid, state, { [name]: read(value) });
    },
  };
}

/** New data in place of the old; what the series look like stays. */
function setData(grid: Grid, state: ChartState, data: Place, seriesBy: "Auto" | "Columns" | "Rows"): void {
  const before = chartOf(grid, state);
  const { plotBy, series } = detectSeries(grid, data, before.type, seriesBy);
  changeChart(grid, state, {
    plotBy,
    series: series.map((each, index): ChartSeries => {
      const looks: Partial<ChartSeries> = { ...before.series[index] };
      const { id = newPartId() } = looks;
      return { ...looks, name: undefined, categories: undefined, sizes: undefined, ...each, id } as ChartSeries;
    }),
  });
}

const ofChartsKind = (series: ChartSeries): ChartSeries =>
  Object.fromEntries(Object.entries(series).filter(([name]) => name !== "type")) as unknown as ChartSeries;

/** Of a picture, in pixels. */
const length = (value: unknown): number | undefined => (value == null ? undefined : numberBetween(1, 10_000)(value));

const at = ({ sheetId, id }: ChartState, ...path: readonly string[]): PartState => ({ sheetId, id, path });

/** `Excel.Chart`. */
export const chart: (state: ChartState) => HostObject = defineClass<ChartState>({
  name: "Chart",
  id: ({ id }) => id,
  properties: {
    Id: readOnly(({ id }) => id),
    Name: {
      get: (state, { grid }) => anyChartOf(grid, state).name,
      set: (state, value, { grid }) => {
        const name = String(value);
        const isTaken = grid
          .parts(state.sheetId)
          .charts.some((each) => each.id !== state.id && each.name.toLowerCase() === name.toLowerCase());
        if (name === "" || isTaken) throw invalidArgument();
        changeChart(grid, state, { name });
      },
    },
    Left: measure("left"),
    Top: measure("top"),
    Width: measure("width"),
    Height: measure("height"),
    ChartType: {
      get: (state, { grid }) => chartOf(grid, state).type,
      // The chart's kind is that of all of its series.
      set: (state, value, { grid }) => {
        const type = typeFrom(value);
        const { series } = chartOf(grid, state);
        changeChart(grid, state, { type, series: series.map(ofChartsKind) });
      },
    },
    PlotBy: readOnly((state, { grid }) => chartOf(grid, state).plotBy),
    PlotVisibleOnly: kept("plotVisibleOnly", true, Boolean),
    // The second of them is that of a new chart.
    Style: kept("style", 2, (value) => {
      const style = integerBetween(1, 48)(value);
      return style === 2 ? undefined : style;
    }),
    ShowDataLabelsOverMaximum: kept("showDataLabelsOverMaximum", false, (value) => (value === true ? true : undefined)),
    DisplayBlanksAs: kept("displayBlanksAs", "NotPlotted", oneOf(["NotPlotted", "Zero", "Interplotted"] as const)),
  },
  navigations: {
    Axes: (state) => chartAxes(at(state, "axes")),
    DataLabels: (state) => chartDataLabels(at(state, "labels")),
    Format: (state) => chartAreaFormat(at(state, "format")),
    Legend: (state) => chartLegend(at(state, "legend")),
    PlotArea: (state) => chartPlotArea(at(state, "plotArea")),
    Series: (state) => chartSeriesCollection(at(state, "series")),
    Title: (state) => chartTitle(at(state, "title")),
    Worksheet: ({ sheetId }) => worksheet({ id: sheetId }),
  },
  methods: {
    Activate: ({ sheetId, id }, _, { grid, host }) => {
      anyChartOf(grid, { sheetId, id });
      grid.activateSheet(sheetId);
      host.activateChart({ sheetId, id });
    },
    Delete: (state, _, { grid }) => {
      const { id } = anyChartOf(grid, state);
      grid.setParts(state.sheetId, { charts: grid.parts(state.sheetId).charts.filter((each) => each.id !== id) });
    },
    GetImage: (state, [width, height, fitting], client) => {
      const { paintChart } = client.host.window;
      const drawn = chartOf(client.grid, state);
      if (!paintChart) throw notImplemented("Chart.getImage without a page");
      return paintChart(state.sheetId, drawn, {
        width: length(width),
        height: length(height),
        fitting: fitting == null ? "Fit" : oneOf(FITTINGS)(fitting),
      });
    },
    GetDataTable: (state, _, { grid }) => {
      const found = dataTableOf(grid, state);
      if (!found) throw notFound();
      return found;
    },
    GetDataTableOrNullObject: (state, _, { grid }) => dataTableOf(grid, state),
    SetData: (state, [source, seriesBy], { grid }) => setData(grid, state, dataFrom(source), seriesFrom(seriesBy)),
    SetPosition: (state, [start, end], { grid }) => {
      const { place } = anyChartOf(grid, state);
      const { area: first } = placeFrom(grid, state.sheetId, start);
      if (end == null) {
        const { width, height } = boxOf(grid, state.sheetId, place);
        const { left, top } = boxOf(grid, state.sheetId, placeOver(first));
        changeChart(grid, state, { place: placeAt(grid, state.sheetId, { left, top, width, height }) });
        return;
      }
      const { area: last } = placeFrom(grid, state.sheetId, end);
      changeChart(grid, state, { place: placeOver(boundingArea(first, last)) });
    },
  },
});
