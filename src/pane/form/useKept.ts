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

/** State that outlives its view: what has been typed is there again when one comes back, until it is forgotten. */
export function useKept<Value>(key: string, initial: () => Value): Kept<Value> {
  const session = useSession();
  const [value, setValue] = useState((): Value => {
    const memory = memoryOf(session);
    return memory.has(key) ? (memory.get(key) as Value) : initial();
  });
  const [isForgotten, setIsForgotten] = useState(false);
  useEffect(() => {
    if (isForgotten) memoryOf(session).delete(key);
    else memoryOf(session).set(key, value);
  }, [session, key, value, isForgotten]);
  const set = useCallback((next: Value) => {
    setValue(next);
    setIsForgotten(false);
  }, []);
  const forget = useCallback(() => {
    setIsForgotten(true);
    memoryOf(session).delete(key);
  }, [session, key]);
  return [value, set, forget];
}
