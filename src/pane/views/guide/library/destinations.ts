import type { Language } from "../../../../language";
import { treeOf, type LibraryKpi, type LibraryPerspective, type NodeId, type Scorecard } from "../../../../scorecard";
import type { NewKpi, NewPerspective } from "../../../../session";
import { perspectiveKind } from "../perspectiveKind";
import { suggestedPerspectives } from "../suggestions";

/** Where a KPI of the library can go. */
export interface Destination {
  readonly key: string;
  readonly kind: LibraryPerspective | undefined;
  readonly perspective: string;
  /** `undefined`: directly in the perspective. */
  readonly objective: string | undefined;
  /** The perspective is yet to be made. */
  readonly isNew: boolean;
}

/** Every strategic objective and perspective there is, and those of the four perspectives that are missing. */
export function destinations(scorecard: Scorecard, language: Language): readonly Destination[] {
  const { perspectives, objectivesOf } = treeOf(scorecard);
  const there = perspectives.flatMap(({ id, name }): readonly Destination[] => {
    const common = { kind: perspectiveKind(name), perspective: name, isNew: false };
    const objectives = objectivesOf(id).map((objective) => ({
      ...common,
      key: objective.id,
      objective: objective.name,
    }));
    return [...objectives, { ...common, key: id, objective: undefined }];
  });
  const missing = suggestedPerspectives(language)
    .filter(({ kind }) => !there.some((destination) => destination.kind === kind))
    .map(({ kind, name }): Destination => ({ key: kind, kind, perspective: name, objective: undefined, isNew: true }));
  return [...there, ...missing];
}

/** Where a KPI goes as long as nobody has chosen: where one came from, else to an objective of its perspective. */
export function defaultDestination(
  all: readonly Destination[],
  kpi: LibraryKpi,
  parent: NodeId | undefined,
): Destination | undefined {
  const asked = all.find(({ key }) => key === parent);
  return asked ?? all.find(({ kind }) => kind === kpi.perspective) ?? all[0];
}

interface Placed {
  readonly kpi: NewKpi;
  readonly destination: Destination;
}

/** What is to be made, as one batch. */
export function placedInTree(placed: readonly Placed[]): readonly NewPerspective[] {
  const perspectives = [...new Set(placed.map(({ destination }) => destination.perspective))];
  return perspectives.map((name) => {
    const own = placed.filter(({ destination }) => destination.perspective === name);
    const kpisOf = (objective: string | undefined): readonly NewKpi[] =>
      own.filter(({ destination }) => destination.objective === objective).map(({ kpi }) => kpi);
    const objectives = [...new Set(own.flatMap(({ destination }) => destination.objective ?? []))];
    return {
      name,
      objectives: objectives.map((objective) => ({ name: objective, kpis: kpisOf(objective) })),
      kpis: kpisOf(undefined),
    };
  });
}
