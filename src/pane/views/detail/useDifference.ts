import { detailWords, formatValue } from "../../../language";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";

/** Says by how much two values of a KPI differ, with its sign. Percentages differ by percentage points. */
export function useDifference(unit: string): (difference: number) => string {
  const { language } = usePaneLanguage();
  const own = useWords(detailWords);
  const name = unit === "%" ? own.percentagePoints : unit;
  return (difference) => `${difference < 0 ? "−" : "+"}${formatValue(Math.abs(difference), name, language)}`;
}
