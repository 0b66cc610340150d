import { USUAL_DELAY } from "../../insight";
import { parseNumber } from "../../language";
import { usePaneLanguage } from "../frame/paneLanguage";
import { useKept } from "./useKept";

interface ResultDelay {
  /** As it was typed. */
  readonly text: string;
  /** The usual delay where nothing that can be read was typed. */
  readonly days: number;
  readonly isRefused: boolean;
  type(text: string): void;
}

/** As long as the platforms look back for a click. */
const LONGEST = 90;

/** How many days late results of campaigns arrive, as a person has said it for all views. */
export function useResultDelay(): ResultDelay {
  const { language } = usePaneLanguage();
  const [text, type] = useKept("campaigns delay", () => String(USUAL_DELAY));
  const typed = parseNumber(text, language);
  const days = typed.kind === "number" && Number.isInteger(typed.value) ? typed.value : NaN;
  const isDelay = days >= 0 && days <= LONGEST;
  return { text, type, days: isDelay ? days : USUAL_DELAY, isRefused: !isDelay && typed.kind !== "empty" };
}
