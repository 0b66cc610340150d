import { nameLengthProblem, normalised, type Level, type Scorecard } from "../../scorecard";
import type { NewKpi } from "../drafts";
import type { RowProblem } from "./rowProblem";

/** Where a KPI is to stand; without an objective directly in the perspective. */
export interface Place {
  readonly perspective: string;
  readonly objective: string;
}

/** Names that are borne already, and by what. */
export type Names = ReadonlyMap<string, { readonly level: Level; readonly parent: string }>;

export function namesIn({
  perspectives,
  objectives,
  kpis,
}: Pick<Scorecard, "perspectives" | "objectives" | "kpis">): Names {
  const names = new Map(perspectives.map(({ id, name }) => [id as string, name]));
  return new Map<string, { readonly level: Level; readonly parent: string }>([
    ...kpis.map(({ name }) => [normalised(name), { level: "kpi", parent: "" }] as const),
    ...objectives.map(
      ({ name, parent }) =>
        [normalised(name), { level: "objective", parent: normalised(names.get(parent) ?? "") }] as const,
    ),
    ...perspectives.map(({ name }) => [normalised(name), { level: "perspective", parent: "" }] as const),
  ]);
}

/** Perspectives and objectives of the table itself; the first to bear a name keeps it. */
export function namesOfPlaces(places: readonly Place[]): Names {
  const levels = new Map<string, { readonly level: Level; readonly parent: string }>();
  for (const { perspective } of places) levels.set(normalised(perspective), { level: "perspective", parent: "" });
  for (const { perspective, objective } of places) {
    const name = normalised(objective);
    if (name !== "" && !levels.has(name)) levels.set(name, { level: "objective", parent: normalised(perspective) });
  }
  return levels;
}

interface Judgement {
  readonly row: number;
  readonly kpi: NewKpi;
  readonly place: Place;
  readonly taken: Names;
  readonly levels: Names;
  readonly earlier: number | undefined;
}

/** Why a row cannot be imported; at most one reason. */
export function refusals({ row, kpi, place, taken, levels, earlier }: Judgement): readonly RowProblem[] {
  const { name } = kpi;
  if (name === "") return [{ row, name, kind: "name-missing" }];
  if (earlier !== undefined) return [{ row, name, kind: "name-repeats", earlier }];
  const other = taken.get(normalised(name)) ?? levels.get(normalised(name));
  if (other) return [{ row, name, kind: "name-taken", taken: name, level: other.level }];
  const clash =
    clashOf(place.perspective, "perspective", "", taken) ??
    (place.objective === ""
      ? undefined
      : (clashOf(place.objective, "objective", place.perspective, taken) ??
        clashOf(place.objective, "objective", place.perspective, levels)));
  if (clash) return [{ row, name, kind: "name-taken", ...clash }];
  for (const each of [name, place.perspective, place.objective]) {
    const tooLong = nameLengthProblem(each);
    if (tooLong) return [{ row, kind: "name-too-long", name, long: each, length: tooLong.length, most: tooLong.most }];
  }
  if (kpi.weight !== undefined && kpi.weight < 0) return [{ row, name, kind: "weight-negative", weight: kpi.weight }];
  return [];
}

/** Whether a name that is to be a perspective or objective stands for something else already. */
function clashOf(name: string, level: Level, parent: string, known: Names) {
  const other = known.get(normalised(name));
  if (other === undefined || (other.level === level && other.parent === normalised(parent))) return undefined;
  return { taken: name, level: other.level };
}
