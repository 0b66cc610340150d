import { campaignsWords, parseNumber } from "../../../language";
import { useKept } from "../../form/useKept";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";

export interface Margin {
  /** As it was typed, in percent. */
  readonly text: string;
  readonly error: string | undefined;
  /** The return on spend that just pays for the ads; `undefined` as long as the margin is not known. */
  readonly breakEven: number | undefined;
  type(text: string): void;
}

/** How much of the revenue is left for ads, as a person says it; it is there again when one comes back. */
export function useMargin(): Margin {
  const own = useWords(campaignsWords);
  const { language } = usePaneLanguage();
  const [text, type] = useKept("campaigns margin", () => "");
  const typed = parseNumber(text.replace(/%\s*$/, ""), language);
  if (typed.kind === "empty") return { text, error: undefined, breakEven: undefined, type };
  const isMargin = typed.kind === "number" && typed.value > 0 && typed.value <= 100;
  return isMargin
    ? { text, error: undefined, breakEven: 100 / typed.value, type }
    : { text, error: own.marginOutside, breakEven: undefined, type };
}
