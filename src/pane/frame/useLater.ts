import { startTransition, useEffect, useState } from "react";

/** A value as it was when there was time for it: nothing at first, so that what is made of it never holds up the first picture. */
export function useLater<Value>(value: Value): Value | undefined {
  const [later, setLater] = useState<{ readonly value: Value }>();
  useEffect(() => startTransition(() => setLater({ value })), [value]);
  return later?.value;
}
