import { useMemo } from "react";
import { whatMoved } from "../../../../insight";
import { formatScore, periodName, periodsWords, periodTick } from "../../../../language";
import type { NodeEvaluation, Period } from "../../../../scorecard";
import { evaluationAt } from "../../../../session";
import { NumberTable, type NumberRow } from "../../../chart/NumberTable";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";
import { WaterfallChart } from "./WaterfallChart";
import { waterfallOf } from "./waterfallOf";

/** Points that nobody sees at one decimal are no change. */
const LEAST = 0.05;

interface SideBySideProps {
  readonly earlier: Period;
  readonly later: Period;
}

/** The whole and its perspectives in two periods, and what led from one to the other. */
export function SideBySide({ earlier, later }: SideBySideProps) {
  const shared = useSettingsStyles();
  const own = useWords(periodsWords);
  const { language, words } = usePaneLanguage();
  const ready = useReady();
  const { scorecard } = ready;
  const { fiscalYearStart } = scorecard.settings;
  const { before, after, way } = useMemo(() => {
    const [was, is] = [evaluationAt(ready, earlier), evaluationAt(ready, later)];
    const change = whatMoved({ scorecard, evaluation: was }, { scorecard, evaluation: is }, is.root.id);
    return { before: was, after: is, way: change.ok ? waterfallOf(change.value) : undefined };
  }, [ready, scorecard, earlier, later]);
  const name = (each: Period): string => periodName(each, fiscalYearStart, language);
  const short = (each: Period): string => {
    const { text, year } = periodTick(each, fiscalYearStart, language);
    return `${text} ${year}`.trim();
  };
  const score = (value: number | undefined): string => (value === undefined ? "–" : formatScore(value, language));
  const rowOf = (title: string, was: NodeEvaluation | undefined, is: NodeEvaluation | undefined): NumberRow => {
    const difference = is?.score === undefined || was?.score === undefined ? undefined : is.score - was.score;
    const sign = difference === undefined || Math.abs(difference) < LEAST ? "" : difference < 0 ? "−" : "+";
    const change = score(difference === undefined ? undefined : Math.abs(difference));
    return { name: title, cells: [score(was?.score), score(is?.score), `${sign}${change}`] };
  };
  // A closed period has perspectives that are gone by now.
  const perspectives = [...new Set([...after.root.children, ...before.root.children])];
  return (
    <>
      <NumberTable
        caption={own.compared({ period: name(earlier), other: name(later) })}
        headings={[own.columnName, short(earlier), short(later), own.columnChange]}
        rows={[
          rowOf(words.overallScore, before.root, after.root),
          ...perspectives.map((id) => {
            const [was, is] = [before.nodes.get(id), after.nodes.get(id)];
            return rowOf(is?.name ?? was?.name ?? "", was, is);
          }),
        ]}
      />
      {way === undefined && <p className={shared.quiet}>{own.movedUnknown}</p>}
      {way?.steps.length === 0 && <p className={shared.quiet}>{own.movedNothing}</p>}
      {way !== undefined && way.steps.length > 0 && (
        <>
          <h3 className={shared.heading}>{own.movedHeading}</h3>
          <WaterfallChart waterfall={way} before={name(earlier)} after={name(later)} />
        </>
      )}
    </>
  );
}
