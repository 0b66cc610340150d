import { useDeferredValue, useMemo, useState } from "react";
import { needingAttention, type Attention } from "../../../../insight";
import { closingOf, currentPeriod, type Closing, type Evaluation, type Period } from "../../../../scorecard";
import { evaluationAt, type Ready } from "../../../../session";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useLater } from "../../../frame/useLater";
import { handledIn } from "../attention/handledIn";
import { NOTHING_KNOWN, sinceWhen, type Since } from "../attention/sinceWhen";
import { arrange, type Arrangement } from "./arrange";
import { ALL, type Choices } from "./choices";
import { matching, type Matching } from "./matching";
import { NO_PASTS, nodePasts, type Pasts } from "../../../parts/nodePasts";

/** The scorecard as a person has chosen to see it. */
export interface OverviewView {
  readonly choices: Choices;
  choose(part: Partial<Choices>): void;
  readonly evaluation: Evaluation;
  readonly arrangement: Arrangement;
  readonly pasts: Pasts;
  readonly attention: readonly Attention[];
  readonly since: Since;
  /** What a filter leaves; `undefined` without a filter. */
  readonly matching: Matching | undefined;
  /** The period that has been chosen; `undefined` for the moment that is looked at. */
  readonly period: Period | undefined;
  /** Of the period looked at, if it has been closed. */
  readonly closing: Closing | undefined;
}

/**
 * The past and what follows from it are worked out after the scores are on the screen, and the list follows the search when there
 * is time: neither keeps anybody waiting.
 */
export function useOverviewView(): OverviewView {
  const ready = useReady();
  const { language } = usePaneLanguage();
  const [chosen, setChosen] = useState<Choices>(ALL);
  const period = knownPeriod(ready, chosen.period);
  const search = useDeferredValue(chosen.search);
  const before = useLater(ready);

  const evaluation = useMemo(() => evaluationAt(ready, period), [ready, period]);
  const pasts = useMemo(() => (before ? nodePasts(before, period) : NO_PASTS), [before, period]);
  const attention = useMemo(() => {
    if (period === undefined && ready.asOf === undefined)
      return needingAttention(evaluation, pasts.worsening, handledIn(ready));
    // What has no past has no values there, and nobody can do anything about it now. What was being done then nobody knows.
    return needingAttention(evaluation, pasts.worsening).filter(({ reasons }) => reasons[0]?.kind !== "no-data");
  }, [evaluation, pasts, period, ready]);
  const since = useMemo(
    () => (before ? sinceWhen(before, period, attention) : NOTHING_KNOWN),
    [before, period, attention],
  );
  const { sort, status, owner, data } = chosen;
  const found = useMemo(
    () =>
      matching(
        ready.scorecard,
        evaluation,
        { search, status, owner, data },
        new Set(attention.map(({ kpi }) => kpi.id)),
      ),
    [ready.scorecard, evaluation, search, status, owner, data, attention],
  );
  const arrangement = useMemo(
    () => arrange(evaluation, { sort, language, attention, shown: found?.nodes }),
    [evaluation, sort, language, attention, found],
  );
  return {
    choices: { ...chosen, period },
    choose: (part) => setChosen((current) => ({ ...current, ...part })),
    evaluation,
    arrangement,
    pasts,
    attention,
    since,
    matching: found,
    period,
    closing: period && closingOf(ready.values.closings ?? [], period),
  };
}

/** A period that still is one of the scorecard's: somebody may have changed how often it is looked at. */
function knownPeriod({ scorecard, values }: Ready, period: Period | undefined): Period | undefined {
  if (period === undefined) return undefined;
  const current = currentPeriod(scorecard, values.today);
  return period.frequency === current.frequency && period.index <= current.index ? period : undefined;
}
