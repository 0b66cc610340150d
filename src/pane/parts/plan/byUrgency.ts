import type { Initiative } from "../../../scorecard";

type Timed = Pick<Initiative, "due" | "progress" | "name">;

const isDone = ({ progress }: Timed): boolean => progress !== undefined && progress >= 1;

/** What is due first comes first, what has no date after that, and what is done last. */
export function byUrgency<Item extends Timed>(initiatives: readonly Item[]): readonly Item[] {
  return [...initiatives].sort(
    (one, other) =>
      Number(isDone(one)) - Number(isDone(other)) ||
      compare(one.due ?? Infinity, other.due ?? Infinity) ||
      one.name.localeCompare(other.name),
  );
}

const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);
