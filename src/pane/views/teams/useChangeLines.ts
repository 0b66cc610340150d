import { fieldWord, teamsWords } from "../../../language";
import type { ScorecardChange } from "../../../scorecard";
import type { ScorecardFile } from "../../../session";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { readingText } from "../../parts/readingText";

/** As many as are read; the rest is counted. */
const MOST = 5;

/** What has become of a scorecard since it was read before, a line each. */
export function useChangeLines(): (changes: readonly ScorecardChange[], file: ScorecardFile) => readonly string[] {
  const own = useWords(teamsWords);
  const { language, words } = usePaneLanguage();
  const lineOf = (change: ScorecardChange, units: ReadonlyMap<string, string>): string => {
    switch (change.kind) {
      case "entry-added":
        return own.added({ level: own.levels[change.level], name: change.name });
      case "entry-gone":
        return own.gone({ level: own.levels[change.level], name: change.name });
      case "entry-renamed":
        return own.renamed({ name: change.name, value: change.before });
      case "entry-defined-otherwise":
        return own.definedOtherwise({ name: change.name });
      case "settings-changed":
        return own.settingsChanged;
      case "value-changed": {
        const { name, field, before, after } = change;
        const text = (reading: typeof before): string => readingText(reading, units.get(name) ?? "", language, words);
        return own.valueChanged({ name, text: fieldWord(field, language), value: text(before), actual: text(after) });
      }
    }
  };
  return (changes, { scorecard }) => {
    const units = new Map(scorecard.kpis.map(({ name, unit }) => [name, unit]));
    const shown = changes.length > MOST + 1 ? changes.slice(0, MOST) : changes;
    const rest = changes.length - shown.length;
    return [...shown.map((change) => lineOf(change, units)), ...(rest > 0 ? [own.otherChanges({ count: rest })] : [])];
  };
}
