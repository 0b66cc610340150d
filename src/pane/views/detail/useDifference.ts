import { detailWords, formatPercent, formatValue } from "../../../language";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { asFineAs } from "../../parts/asFineAs";

/** Differences of more than this are said as a share too only where a share still tells something. */
const MOST = 10;
/** A smaller share would be read as none. */
const LEAST = 0.0005;

/**
 * Says by how much a value of a KPI differs from another one, with its sign: in its unit and as a share of the other, where that is
 * one. Percentages differ by percentage points.
 */
export function useDifference(unit: string): (value: number, from: number) => string {
  const { language } = usePaneLanguage();
  const own = useWords(detailWords);
  const name = unit === "%" ? own.percentagePoints : unit;
  return (value, from) => {
    const difference = value - from;
    const sign = difference < 0 ? "−" : "+";
    const text = `${sign}${formatValue(Math.abs(asFineAs(from, difference)), name, language)}`;
    const share = Math.abs(difference / from);
    if (unit === "%" || from <= 0 || share < LEAST || !(share < MOST)) return text;
    return `${text}, ${sign}${formatPercent(share, language)}`;
  };
}
