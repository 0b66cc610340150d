import type { PerspectiveId } from "./identity";
import type { Kpi } from "./scorecard";
import type { Tree } from "./tree";

/** The KPIs of a perspective: those of its objectives, then those right below it. */
export const kpisBelow = ({ objectivesOf, kpisOf }: Tree, perspective: PerspectiveId): readonly Kpi[] => [
  ...objectivesOf(perspective).flatMap(({ id }) => kpisOf(id)),
  ...kpisOf(perspective),
];
