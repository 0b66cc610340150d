import { formatCalendar, formatForInput, formatList, formatPercent } from "../../../language";
import { calendarDate } from "../../../scorecard";
import { parseSource, type CellValue } from "../../../session";
import { bindingText } from "../../parts/bindingText";
import type { ChangeWords } from "./columnName";

const DAYS: readonly string[] = ["Start", "End", "Due"];
const SHARES: readonly string[] = ["MinimumCoverage", "Progress"];
const REFERENCES: readonly string[] = ["Parent", "From", "To"];
const FIELDS: readonly string[] = ["Actual", "Target", "Baseline"];
const LISTS: readonly string[] = ["Aliases", "Goals", "Scale"];
const FLAGS: readonly string[] = ["Critical", "Excluded"];

/**
 * What a cell of the model tables says, as people would say it.
 *
 * @param nameOf - the name of the entry with an id
 */
export function cellValueText(
  column: string,
  value: CellValue,
  speaking: ChangeWords,
  nameOf: (id: string) => string,
): string {
  const { language, words, editor } = speaking;
  if (FLAGS.includes(column)) return isTrue(value) ? editor.yes : editor.no;
  if (value === "") return words.nothing;
  if (FIELDS.includes(column)) return fieldText(value, speaking);
  if (REFERENCES.includes(column)) return nameOf(String(value));
  if (typeof value === "number") {
    if (DAYS.includes(column)) return formatCalendar(calendarDate(value), "day", language);
    if (SHARES.includes(column)) return formatPercent(value, language);
    if (column === "FiscalYearStart") return speaking.scoring.months({ month: value });
    return formatForInput(value, language);
  }
  const text = String(value);
  if (LISTS.includes(column)) return formatList(text.split("\n"), language);
  return wordFor(column, text, speaking);
}

const isTrue = (value: CellValue): boolean => String(value).toUpperCase() === "TRUE";

function fieldText(value: CellValue, { language, words }: ChangeWords): string {
  const source = parseSource(value, value);
  switch (source.kind) {
    case "none":
      return String(value);
    case "typed":
      return formatForInput(source.value, language);
    case "broken":
      return words.brokenCell;
    default:
      return bindingText(source, language);
  }
}

/** Choices have words of their own; everything else is what people wrote. */
function wordFor(column: string, text: string, { words, editor }: ChangeWords): string {
  const choices: Readonly<Partial<Record<string, Readonly<Partial<Record<string, string>>>>>> = {
    Kind: editor.kinds,
    Direction: { higher: editor.higher, lower: editor.lower },
    RollUp: editor.rollUps,
    Missing: editor.missings,
    Frequency: editor.frequencies,
    Aggregation: editor.aggregations,
    TargetSpread: editor.targetSpreads,
    Across: editor.acrosses,
    Indicator: editor.indicators,
    Language: words.languageNames,
  };
  const [choice = "", ...numbers] = text.split(" ");
  const word = choices[column]?.[choice];
  if (word === undefined) return text;
  return numbers.length === 0 ? word : `${word} (${numbers.join(" ")})`;
}
