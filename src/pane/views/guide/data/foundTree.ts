import type { NewPerspective } from "../../../../session";
import type { Candidate } from "./candidates";

interface FoundTree<Found> {
  readonly perspectives: readonly NewPerspective[];
  /** In the order in which the KPIs of the tree are made. */
  readonly kpis: readonly Found[];
}

/** The chosen KPIs below the strategic objectives that they measure. */
export function foundTree<Found extends Pick<Candidate, "draft" | "perspective" | "objective">>(
  chosen: readonly Found[],
): FoundTree<Found> {
  const perspectives = [...new Set(chosen.map(({ perspective }) => perspective))].map((name) => {
    const own = chosen.filter(({ perspective }) => perspective === name);
    const objectives = [...new Set(own.flatMap(({ objective }) => objective ?? []))];
    const measuring = objectives.map((objective) => own.filter((each) => each.objective === objective));
    const direct = own.filter(({ objective }) => objective === undefined);
    return { name, objectives, measuring, direct };
  });
  return {
    perspectives: perspectives.map(({ name, objectives, measuring, direct }) => ({
      name,
      objectives: objectives.map((objective, index) => ({
        name: objective,
        kpis: (measuring[index] ?? []).map(({ draft }) => draft),
      })),
      kpis: direct.map(({ draft }) => draft),
    })),
    kpis: perspectives.flatMap(({ measuring, direct }) => [...measuring.flat(), ...direct]),
  };
}
