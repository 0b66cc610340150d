import { WarningRegular } from "@fluentui/react-icons";
import { finderWords, formatPercent, formatValue, type Language } from "../../../language";
import type { Place, PlaceOutcome } from "../../../session";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { cautionText } from "./cautionText";
import { OutcomeLine } from "./OutcomeLine";
import { placeText } from "./placeText";
import { useFinderStyles } from "./useFinderStyles";

interface PlaceFactsProps {
  readonly name: string;
  readonly place: Place;
  readonly outcome: PlaceOutcome | undefined;
}

/** What stands in the cells of a place, and what to mind. */
export function PlaceFacts({ name, place, outcome }: PlaceFactsProps) {
  const styles = useFinderStyles();
  const { language } = usePaneLanguage();
  const words = useWords(finderWords);
  const { label, labelAddress, sample, count, series, targetAddress, baselineAddress, isPercent, cautions } = place;
  const isOtherName = label.toLocaleLowerCase(language) !== name.toLocaleLowerCase(language);
  return (
    <>
      <p className={styles.text}>{placeText(place, words)}</p>
      {outcome?.actual !== undefined && <OutcomeLine kpi={place.kpi} outcome={outcome} />}
      {isOtherName && <p className={styles.quiet}>{words.labelled({ text: label, address: labelAddress })}</p>}
      <p className={styles.quiet}>
        <span className={styles.sample}>
          {count > 1 ? words.latest : words.value}
          {sample.map((value, index) => (
            <span key={index} className={styles.numbers}>
              {shown(value, isPercent, language)}
            </span>
          ))}
        </span>
      </p>
      {series?.Denominator !== undefined && (
        <p className={styles.quiet}>{words.denominator({ address: series.Denominator })}</p>
      )}
      {targetAddress !== undefined && <p className={styles.quiet}>{words.target({ address: targetAddress })}</p>}
      {baselineAddress !== undefined && <p className={styles.quiet}>{words.baseline({ address: baselineAddress })}</p>}
      {cautions.map((caution) => (
        <p key={caution.kind} className={styles.caution}>
          <WarningRegular className={styles.cautionIcon} aria-hidden />
          <span>{cautionText(caution, words, language)}</span>
        </p>
      ))}
    </>
  );
}

function shown(value: Place["sample"][number], isPercent: boolean, language: Language): string {
  if (typeof value !== "number") return String(value);
  return isPercent ? formatPercent(value, language) : formatValue(value, "", language);
}
