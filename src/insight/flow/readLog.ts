import type { Item, Items } from "./item";

/** Something that happened to a case, at a moment in days. */
export interface LogEvent {
  readonly item: string;
  readonly stage: string;
  readonly at: number;
}

/**
 * A log of events as items: a row an event, in any order. Stages stand in the order in which they first happen. A log does not say which
 * cases go on, so all of them count as finished.
 */
export function readLog(events: readonly LogEvent[]): Items {
  const inOrder = [...events].sort((one, other) => one.at - other.at);
  const stages = [...new Set(inOrder.map(({ stage }) => stage))];
  const placeOf = new Map(stages.map((stage, place) => [stage, place]));
  const items = new Map<string, Item>();
  for (const { item, stage, at } of inOrder) {
    const stay = { stage: placeOf.get(stage) ?? 0, start: at, end: at };
    items.set(item, { stays: [...(items.get(item)?.stays ?? []), stay], isFinished: true, waitsFor: undefined });
  }
  return { shape: "stamps", stages, items: [...items.values()], today: inOrder.at(-1)?.at ?? -Infinity };
}
