import { useMemo } from "react";
import type { LinkId } from "../../../../scorecard";
import { useReady } from "../../../frame/session";
import { useLater } from "../../../frame/useLater";
import { evidenceOf, type Evidence } from "./evidenceOf";

const NOTHING: ReadonlyMap<LinkId, Evidence> = new Map();

/** Worked out while the map is shown, after it has been drawn. */
export function useEvidence(): ReadonlyMap<LinkId, Evidence> {
  const ready = useLater(useReady());
  return useMemo(() => (ready === undefined ? NOTHING : evidenceOf(ready)), [ready]);
}
