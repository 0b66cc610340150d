import { useDeferredValue, useMemo } from "react";
import type { LinkId } from "../../../../scorecard";
import type { Ready } from "../../../../session";
import { useReady } from "../../../frame/session";
import { evidenceOf, type Evidence } from "./evidenceOf";

const NOTHING: ReadonlyMap<LinkId, Evidence> = new Map();
const NO_READY: Ready | undefined = undefined;

/** Worked out while the map is shown, after it has been drawn. */
export function useEvidence(): ReadonlyMap<LinkId, Evidence> {
  const ready = useDeferredValue<Ready | undefined>(useReady(), NO_READY);
  return useMemo(() => (ready === undefined ? NOTHING : evidenceOf(ready)), [ready]);
}
