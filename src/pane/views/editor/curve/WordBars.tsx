import { mergeClasses } from "@fluentui/react-components";
import { editorWords, formatScore } from "../../../../language";
import { KINDS, type Reading, type ScaleWord } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { useFormStyles } from "../useFormStyles";
import { useBarStyles } from "./useBarStyles";

interface WordBarsProps {
  readonly words: readonly ScaleWord[];
  readonly actual: Reading;
}

/** The words of a scale with their scores, and the one that holds now. */
export function WordBars({ words, actual }: WordBarsProps) {
  const styles = useBarStyles();
  const form = useFormStyles();
  const { language } = usePaneLanguage();
  const own = useWords(editorWords);
  const { ceiling } = useReady().scorecard.settings;
  if (words.length === 0) return null;
  const here = KINDS.qualitative.read?.(actual, { words });
  return (
    <div className={form.close}>
      <h3 className={form.hint}>{own.curve}</h3>
      <ul className={styles.list}>
        {words.map(({ word, score }, place) => (
          <li key={place}>
            <div className={mergeClasses(styles.line, place === here && styles.here)}>
              <span className={styles.name}>{place === here ? own.actualNow({ value: word, score }) : word}</span>
              {place !== here && <span>{formatScore(score, language)}</span>}
            </div>
            <div className={styles.track} aria-hidden>
              <div
                className={styles.bar}
                style={{ width: `${Math.min(100, Math.max(0, (100 * score) / ceiling))}%` }}
              />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
