import {
  fieldWord,
  type ChangesWords,
  type EditorWords,
  type Language,
  type PaneWords,
  type ScoringWords,
} from "../../../language";

/** The words that changes are told in. */
export interface ChangeWords {
  readonly language: Language;
  readonly words: PaneWords;
  readonly own: ChangesWords;
  readonly editor: EditorWords;
  readonly scoring: ScoringWords;
}

/** Most fields of a KPI stand in a column that is called after them. */
const fieldColumns = ({ fields }: EditorWords): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, { name }]) => [field.charAt(0).toUpperCase() + field.slice(1), name]),
  );

/** What a column of the model tables is called; a column that somebody has added keeps the name it has. */
export function columnName(
  column: string,
  isSettings: boolean,
  { language, words, own, editor, scoring }: ChangeWords,
): string {
  const settings: Readonly<Partial<Record<string, string>>> = {
    Name: scoring.name,
    Vision: scoring.vision,
    Goals: scoring.goals,
    Green: scoring.green,
    Amber: scoring.amber,
    Achieved: scoring.achieved,
    Hysteresis: scoring.hysteresis,
    Ceiling: scoring.ceiling,
    MinimumCoverage: scoring.minimumCoverage,
    Frequency: scoring.frequency,
    FiscalYearStart: scoring.fiscalYearStart,
    GraceDays: scoring.graceDays,
    Running: scoring.running,
    Keeping: scoring.keeping,
  };
  const names: Readonly<Partial<Record<string, string>>> = {
    Name: words.name,
    Aliases: editor.aliases,
    Weight: words.weight,
    Actual: fieldWord("actual", language),
    Target: fieldWord("target", language),
    Baseline: fieldWord("baseline", language),
    Direction: editor.direction,
    Low: editor.limits.low,
    High: editor.limits.high,
    Tolerance: editor.limits.tolerance,
    Margin: editor.limits.margin,
    Start: editor.limits.start,
    End: editor.limits.end,
    RollUp: editor.rollUp,
    ...fieldColumns(editor),
    Critical: editor.fields.isCritical.name,
    Excluded: editor.fields.isExcluded.name,
    ...own.columns,
  };
  return (isSettings ? settings[column] : undefined) ?? names[column] ?? column;
}
