import { errorName, formatValue, quoted, type Language, type PaneWords } from "../../language";
import type { Reading } from "../../scorecard";

/** What a field says right now, in few words. */
export function readingText(reading: Reading, unit: string, language: Language, words: PaneWords): string {
  switch (reading.kind) {
    case "number":
      return formatValue(reading.value, unit, language);
    case "none":
      return "–";
    case "blank":
      return reading.isOfNow ? "–" : words.cellEmpty;
    case "text":
      return quoted(reading.text, language);
    case "logical":
      return reading.value ? words.cellTrue : words.cellFalse;
    case "date":
      return words.cellDate;
    case "error":
      return errorName(reading.code, language);
    case "broken":
    case "label-missing":
      return words.brokenCell;
    case "not-due":
      return words.notDue;
    case "stale":
      return words.staleSince({ period: reading.since });
  }
}
