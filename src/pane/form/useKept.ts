import { useCallback, useEffect, useState } from "react";
import type { Session } from "../../session";
import { useSession } from "../frame/session";

const memories = new WeakMap<Session, Map<string, unknown>>();

function memoryOf(session: Session): Map<string, unknown> {
  const known = memories.get(session) ?? new Map<string, unknown>();
  memories.set(session, known);
  return known;
}

type Kept<Value> = readonly [value: Value, set: (value: Value) => void, forget: () => void];

interface Held<Value> {
  readonly key: string;
  readonly value: Value;
}

/** State that outlives its view: what has been typed is there again when one comes back, until it is forgotten. */
export function useKept<Value>(key: string, initial: () => Value): Kept<Value> {
  const session = useSession();
  const remembered = (): Held<Value> => {
    const memory = memoryOf(session);
    return { key, value: memory.has(key) ? (memory.get(key) as Value) : initial() };
  };
  const [held, hold] = useState(remembered);
  const [isForgotten, setIsForgotten] = useState(false);
  // It has become about something else: what was kept of that is there.
  const now = held.key === key ? held : remembered();
  if (now !== held) {
    hold(now);
    setIsForgotten(false);
  }
  const { value } = now;
  useEffect(() => {
    if (isForgotten) memoryOf(session).delete(key);
    else memoryOf(session).set(key, value);
  }, [session, key, value, isForgotten]);
  const set = useCallback(
    (next: Value) => {
      hold({ key, value: next });
      setIsForgotten(false);
    },
    [key],
  );
  const forget = useCallback(() => {
    setIsForgotten(true);
    memoryOf(session).delete(key);
  }, [session, key]);
  return [value, set, forget];
}
