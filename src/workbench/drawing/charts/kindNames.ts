import type { ChartType } from "../../grid/charts/chartTypes";
import { kindOf, type ChartKind, type ChartShape, type ChartSolid } from "../../grid/charts/kinds";
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
    bubble: "bubble chart",
    radar: "radar chart",
  } satisfies Record<ChartShape, string>,
  second: { pie: "pie of pie chart", bar: "bar of pie chart" },
  solids: { box: "", cylinder: " of cylinders", cone: " of cones", pyramid: " of pyramids" } satisfies Record<
    ChartSolid,
    string
  >,
  inSpace: "3-D ",
  flat: "drawn flat",
  stacked: "stacked",
  percent: "100% stacked",
  combined: "combo chart",
  others: {
    surfaceChart: "surface chart",
    surface3DChart: "surface chart",
    stockChart: "stock chart",
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
    bubble: "boblediagram",
    radar: "radardiagram",
  },
  second: { pie: "cirkel i cirkel-diagram", bar: "søjle i cirkel-diagram" },
  solids: { box: "", cylinder: " af cylindre", cone: " af kegler", pyramid: " af pyramider" },
  inSpace: "3D-",
  flat: "tegnet fladt",
  stacked: "stablet",
  percent: "100 % stablet",
  combined: "kombinationsdiagram",
  others: {
    surfaceChart: "overfladediagram",
    surface3DChart: "overfladediagram",
    stockChart: "kursdiagram",
  },
  other: "diagram af en anden slags",
};

const wordsIn = (language: string): typeof ENGLISH => (language.startsWith("da") ? DANISH : ENGLISH);

/** What a chart is called, such as "stacked column chart", and that it is drawn flat where it stands in space. */
export function kindName(type: ChartType, series: readonly Pick<PlotSeries, "kind">[], language: string): string {
  const words = wordsIn(language);
  if (new Set(series.map(({ kind }) => kind.shape)).size > 1) return words.combined;
  const kind = kindOf(type);
  const { shape, stacking, solid, second } = kind;
  const stacked = stacking === "none" ? "" : `${words[stacking]} `;
  const name = second ? words.second[second] : words.shapes[shape];
  if (!isFlattened(type, kind)) return `${stacked}${name}`;
  return `${stacked}${words.inSpace}${name}${words.solids[solid ?? "box"]}, ${words.flat}`;
}

/** Whether a kind of chart stands in space in Excel. */
const isFlattened = (type: ChartType, { solid }: ChartKind): boolean =>
  solid !== undefined || type === "Bubble3DEffect";

/** What is said in a chart that is drawn otherwise than Excel draws it; undefined when it is not. */
export const flatNote = (type: ChartType, language: string): string | undefined =>
  isFlattened(type, kindOf(type))
    ? `${wordsIn(language).inSpace.replace(/\W$/, "")}: ${wordsIn(language).flat}`
    : undefined;

/** What a chart is called that is kept as its file has it, by the name of its element there. */
export function otherKindName(kind: string, language: string): string {
  const words = wordsIn(language);
  return words.others[kind] ?? words.other;
}
