import { settledUntil, USUAL_DELAY, type Settled } from "../../../insight";
import { campaignsWords, parseNumber } from "../../../language";
import { useKept } from "../../form/useKept";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";

export interface Delay {
  /** As it was typed, in days. */
  readonly text: string;
  readonly error: string | undefined;
  readonly settled: Settled;
  type(text: string): void;
}

/** As long as the platforms look back for a click. */
const LONGEST = 90;

/** How late results arrive, as a person says it, and up to when they are all there; what cannot be read counts as the usual delay. */
export function useDelay(today: number): Delay {
  const own = useWords(campaignsWords);
  const { language } = usePaneLanguage();
  const [text, type] = useKept("campaigns delay", () => String(USUAL_DELAY));
  const typed = parseNumber(text, language);
  const days = typed.kind === "number" && Number.isInteger(typed.value) ? typed.value : NaN;
  const isDelay = days >= 0 && days <= LONGEST;
  return {
    ...{ text, type, error: isDelay || typed.kind === "empty" ? undefined : own.delayOutside },
    settled: settledUntil(today, isDelay ? days : USUAL_DELAY),
  };
}
