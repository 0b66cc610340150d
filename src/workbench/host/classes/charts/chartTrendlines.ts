import { TRENDLINES, type ChartTrendline } from "../../../grid/charts/chart";
import { readPlot } from "../../../drawing/charts/readPlot";
import { trendline } from "../../../drawing/charts/trendline";
import { trendPoints } from "../../../drawing/charts/trendSeries";
import type { Grid } from "../../../grid/grid";
import { newPartId } from "../../../grid/newPartId";
import { defineClass, type HostObject } from "../../hostClass";
import { oneOf } from "../../oneOf";
import { chartTrendlineFormat } from "./chartFormats";
import {
  anyNumber,
  automatic,
  below,
  changePart,
  chartOf,
  integerBetween,
  member,
  numberBetween,
  partOf,
  type PartState,
} from "./chartPart";
import { chartTrendlineLabel } from "./chartTrendlineLabel";

const owner = (state: PartState): PartState => ({ ...state, path: state.path.slice(0, -1) });

const all = (grid: Grid, series: PartState): readonly ChartTrendline[] =>
  (partOf(grid, series)["trendlines"] ?? []) as readonly ChartTrendline[];

/** `Excel.ChartTrendlineCollection`. */
export const chartTrendlines = defineClass<PartState>({
  name: "ChartTrendlineCollection",
  items: (state, { grid }) => all(grid, owner(state)).map(({ id }) => chartTrendline(below(state, id))),
  // Trend lines are known by their place.
  item: (state, key, { grid }) => {
    const lines = all(grid, owner(state));
    const found = lines.find(({ id }) => id === key) ?? lines[Number(key)];
    return found && chartTrendline(below(state, found.id));
  },
  methods: {
    Add: (state, [type], { grid }): HostObject => {
      const added = { id: newPartId(), type: type == null ? "Linear" : oneOf(TRENDLINES)(type) } as const;
      changePart(grid, owner(state), { trendlines: [...all(grid, owner(state)), added] });
      return chartTrendline(below(state, added.id));
    },
  },
});

/** Where a line crosses that nobody has said a place for. */
function crossing(grid: Grid, state: PartState): number {
  const chart = chartOf(grid, state);
  const said = partOf(grid, state) as unknown as ChartTrendline;
  const index = chart.series.findIndex(({ id }) => id === state.path[1]);
  const series = readPlot(grid, chart, "en-US", String).series[index];
  return (series && trendline(said, trendPoints(series))?.coefficients[0]) ?? 0;
}

/** `Excel.ChartTrendline`. */
const chartTrendline = defineClass<PartState>({
  name: "ChartTrendline",
  id: ({ path }) => path.at(-1) ?? "",
  properties: {
    Type: member("type", "Linear", oneOf(TRENDLINES)),
    Name: member("name", "", String),
    MovingAveragePeriod: member("movingAveragePeriod", 2, integerBetween(2, 255)),
    PolynomialOrder: member("polynomialOrder", 2, integerBetween(2, 6)),
    BackwardPeriod: member("backwardPeriod", 0, numberBetween(0, 1e9)),
    ForwardPeriod: member("forwardPeriod", 0, numberBetween(0, 1e9)),
    // What the points say is a number too.
    Intercept: member("intercept", crossing, automatic(anyNumber)),
    ShowEquation: member("showEquation", false, Boolean),
    ShowRSquared: member("showRSquared", false, Boolean),
  },
  navigations: {
    Format: (state) => chartTrendlineFormat(state),
    Label: (state) => chartTrendlineLabel(below(state, "label")),
  },
  methods: {
    Delete: (state, _, { grid }) => {
      partOf(grid, state);
      const lines = owner(state);
      const rest = all(grid, owner(lines)).filter(({ id }) => id !== state.path.at(-1));
      changePart(grid, owner(lines), { trendlines: rest.length === 0 ? undefined : rest });
    },
  },
});
