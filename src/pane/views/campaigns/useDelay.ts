import { settledUntil, type Settled } from "../../../insight";
import { campaignsWords } from "../../../language";
import { useResultDelay } from "../../form/useResultDelay";
import { useWords } from "../../frame/useWords";

export interface Delay {
  /** As it was typed, in days. */
  readonly text: string;
  readonly error: string | undefined;
  readonly settled: Settled;
  type(text: string): void;
}

/** How late results arrive, as a person says it, and up to when they are all there; what cannot be read counts as the usual delay. */
export function useDelay(today: number): Delay {
  const own = useWords(campaignsWords);
  const { text, type, days, isRefused } = useResultDelay();
  return { text, type, error: isRefused ? own.delayOutside : undefined, settled: settledUntil(today, days) };
}
