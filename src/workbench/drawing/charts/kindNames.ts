import type { ChartType } from "../../grid/charts/chart";
import { kindOf, type ChartShape } from "../../grid/charts/kinds";
import type { PlotSeries } from "./plot";

const ENGLISH = {
  shapes: {
    column: "column chart",
    bar: "bar chart",
    line: "line chart",
    area: "area chart",
    pie: "pie chart",
    doughnut: "doughnut chart",
    scatter: "scatter chart",
  } satisfies Record<ChartShape, string>,
  stacked: "stacked",
  percent: "100% stacked",
  combined: "combo chart",
  others: {
    radarChart: "radar chart",
    surfaceChart: "surface chart",
    surface3DChart: "surface chart",
    bubbleChart: "bubble chart",
    stockChart: "stock chart",
    bar3DChart: "3-D column chart",
    line3DChart: "3-D line chart",
    area3DChart: "3-D area chart",
    pie3DChart: "3-D pie chart",
    ofPieChart: "pie of pie chart",
  } as Readonly<Record<string, string>>,
  other: "chart of another kind",
};
const DANISH: typeof ENGLISH = {
  shapes: {
    column: "søjlediagram",
    bar: "liggende søjlediagram",
    line: "kurvediagram",
    area: "områdediagram",
    pie: "cirkeldiagram",
    doughnut: "kransediagram",
    scatter: "punktdiagram",
  },
  stacked: "stablet",
  percent: "100 % stablet",
  combined: "kombinationsdiagram",
  others: {
    radarChart: "radardiagram",
    surfaceChart: "overfladediagram",
    surface3DChart: "overfladediagram",
    bubbleChart: "boblediagram",
    stockChart: "kursdiagram",
    bar3DChart: "3D-søjlediagram",
    line3DChart: "3D-kurvediagram",
    area3DChart: "3D-områdediagram",
    pie3DChart: "3D-cirkeldiagram",
    ofPieChart: "cirkel i cirkel-diagram",
  },
  other: "diagram af en anden slags",
};

const wordsIn = (language: string): typeof ENGLISH => (language.startsWith("da") ? DANISH : ENGLISH);

/** What a chart is called, such as "stacked column chart". */
export function kindName(type: ChartType, series: readonly Pick<PlotSeries, "kind">[], language: string): string {
  const words = wordsIn(language);
  if (new Set(series.map(({ kind }) => kind.shape)).size > 1) return words.combined;
  const { shape, stacking } = kindOf(type);
  const stacked = stacking === "none" ? "" : `${words[stacking]} `;
  return `${stacked}${words.shapes[shape]}`;
}

/** What a chart is called that is kept as its file has it, by the name of its element there. */
export function otherKindName(kind: string, language: string): string {
  const words = wordsIn(language);
  return words.others[kind] ?? words.other;
}
