import { useEffect, useRef, type RefObject } from "react";

/** What a value is by now, for what began earlier: saving takes a while, and typing goes on. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}
