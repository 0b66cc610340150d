import type { Initiative, Scorecard } from "../../scorecard";

/** Everybody who answers for something already, each once, by name. */
export function ownersOf(
  { objectives, kpis }: Pick<Scorecard, "objectives" | "kpis">,
  initiatives: readonly Pick<Initiative, "owner">[],
): readonly string[] {
  const owners = [...objectives, ...kpis, ...initiatives].map(({ owner }) => owner.trim());
  return [...new Set(owners.filter((owner) => owner !== ""))].sort((one, other) => one.localeCompare(other));
}
