import { useEffect, useRef, type MutableRefObject } from "react";

/** What a value is by now, for what began earlier: saving takes a while, and typing goes on. */
export function useLatest<Value>(value: Value): MutableRefObject<Value> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}
