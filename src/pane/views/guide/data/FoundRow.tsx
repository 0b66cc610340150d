import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { formatScore, formatValue, guideWords, periodName, type GuideWords, type Language } from "../../../../language";
import type { Direction } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { DirectionChoice } from "../DirectionChoice";
import { useGuideStyles } from "../useGuideStyles";
import type { FoundKpi } from "./useFoundKpis";

// Below the words beside the box.
const useStyles = makeStyles({ way: { paddingInlineStart: tokens.spacingHorizontalXXXL, maxWidth: "280px" } });

interface FoundRowProps {
  readonly found: FoundKpi;
  readonly isTicked: boolean;
  /** 1 to 12. */
  readonly fiscalYearStart: number;
  readonly onTick: (isTicked: boolean) => void;
  readonly onDirection: (direction: Direction) => void;
}

/** A KPI to lead by: what it will say, and which way is better where it has a target to be held against. */
export function FoundRow({ found, isTicked, fiscalYearStart, onTick, onDirection }: FoundRowProps) {
  const styles = useGuideStyles();
  const own = useStyles();
  const { language } = usePaneLanguage();
  const words = useWords(guideWords).data;
  const { name, kind, rule } = found.draft;
  return (
    <div>
      <Checkbox
        className={styles.option}
        checked={isTicked}
        onChange={(_, { checked }) => onTick(checked === true)}
        label={
          <>
            {name}
            <br />
            <span className={styles.quiet}>{factsOf(found, words, fiscalYearStart, language)}</span>
          </>
        }
      />
      {kind === "linear" && found.outcome?.target !== undefined && (
        <div className={own.way}>
          <DirectionChoice name={name} direction={rule?.direction} onChange={onDirection} />
        </div>
      )}
    </div>
  );
}

/** What the KPI will say, where the number stands, and what to mind. */
function factsOf(
  { draft, proposal, outcome, isSafe }: FoundKpi,
  words: GuideWords["data"],
  fiscalYearStart: number,
  language: Language,
): string {
  const { actual, target, period, score } = outcome ?? {};
  const value = actual === undefined ? undefined : formatValue(actual, draft.unit, language);
  const parts = [
    value === undefined
      ? proposal.address
      : words.shows({
          value,
          period: period && periodName(period, fiscalYearStart, language),
          address: proposal.address,
        }),
    target === undefined ? words.noTarget : words.against({ value: formatValue(target, draft.unit, language) }),
    ...(score === undefined ? [] : [words.score({ text: formatScore(score, language) })]),
    ...(isSafe ? [] : [words.lookTwice]),
  ];
  return parts.join(" · ");
}
