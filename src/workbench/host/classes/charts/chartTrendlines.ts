import { TRENDLINES, type ChartTrendline } from "../../../grid/charts/chart";
import type { Grid } from "../../../grid/grid";
import { newPartId } from "../../../grid/newPartId";
import { defineClass, type HostObject } from "../../hostClass";
import { oneOf } from "../../oneOf";
import { chartTrendlineFormat } from "./chartFormats";
import { below, changePart, member, integerBetween, partOf, type PartState } from "./chartPart";

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

/** `Excel.ChartTrendline`. */
const chartTrendline = defineClass<PartState>({
  name: "ChartTrendline",
  id: ({ path }) => path.at(-1) ?? "",
  properties: {
    Type: member("type", "Linear", oneOf(TRENDLINES)),
    Name: member("name", "", String),
    MovingAveragePeriod: member("movingAveragePeriod", 2, integerBetween(2, 255)),
    PolynomialOrder: member("polynomialOrder", 2, integerBetween(2, 6)),
    ShowEquation: member("showEquation", false, Boolean),
    ShowRSquared: member("showRSquared", false, Boolean),
  },
  navigations: { Format: (state) => chartTrendlineFormat(state) },
  methods: {
    Delete: (state, _, { grid }) => {
      partOf(grid, state);
      const lines = owner(state);
      const rest = all(grid, owner(lines)).filter(({ id }) => id !== state.path.at(-1));
      changePart(grid, owner(lines), { trendlines: rest.length === 0 ? undefined : rest });
    },
  },
});
