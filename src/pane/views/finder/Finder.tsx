import { Button } from "@fluentui/react-components";
import { ArrowSyncRegular, DismissRegular } from "@fluentui/react-icons";
import { finderWords, formatSome, problemText } from "../../../language";
import type { Findings } from "../../../session";
import { useNavigation } from "../../frame/navigation";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { Skeleton } from "../../frame/Skeleton";
import { SubPage } from "../../frame/SubPage";
import { useWords } from "../../frame/useWords";
import { Found } from "./Found";
import { lacksValues } from "./lacksValues";
import { NextStep } from "./NextStep";
import { Missing } from "./Missing";
import { NothingToFind } from "./NothingToFind";
import { useChoices } from "./useChoices";
import { useFinderStyles } from "./useFinderStyles";
import { useFindings, type FindingsState } from "./useFindings";

/** Proposes cells of the workbook for KPIs that have no values; nothing is bound before a person accepts it. */
export function Finder() {
  const { back } = useNavigation();
  const words = useWords(finderWords);
  const ready = useReady();
  const { kpis } = ready.scorecard;
  return (
    <SubPage heading={words.heading} onBack={back}>
      {ready.readOnly || kpis.length === 0 || !kpis.some(({ id }) => lacksValues(ready, id)) ? (
        <NothingToFind />
      ) : (
        <Search />
      )}
    </SubPage>
  );
}

function Search() {
  const styles = useFinderStyles();
  const words = useWords(finderWords);
  const { state, again, stop } = useFindings();
  const isSearching = state.kind === "searching";
  return (
    <>
      <div className={styles.between}>
        <p className={styles.quiet}>{words.what}</p>
        <Button
          size="small"
          icon={isSearching ? <DismissRegular /> : <ArrowSyncRegular />}
          onClick={isSearching ? stop : again}
        >
          {isSearching ? words.stop : words.again}
        </Button>
      </div>
      <Outcome state={state} again={again} />
    </>
  );
}

interface OutcomeProps {
  readonly state: FindingsState;
  readonly again: () => void;
}

function Outcome({ state, again }: OutcomeProps) {
  const styles = useFinderStyles();
  const { language } = usePaneLanguage();
  const words = useWords(finderWords);
  switch (state.kind) {
    case "searching":
      return (
        <>
          <p className={styles.text} role="status">
            {words.searching}
          </p>
          <progress className={styles.progress} value={state.share} aria-label={words.searching} />
          <div aria-hidden>
            <Skeleton />
          </div>
        </>
      );
    case "stopped":
      return (
        <p className={styles.text} role="status">
          {words.stopped}
        </p>
      );
    case "failed":
      return (
        <p className={styles.text} role="alert">
          {problemText(state.problem, language)}
        </p>
      );
    case "found":
      return <Results findings={state.findings} again={again} />;
  }
}

interface ResultsProps {
  readonly findings: Findings;
  readonly again: () => void;
}

function Results({ findings, again }: ResultsProps) {
  const styles = useFinderStyles();
  const { language } = usePaneLanguage();
  const words = useWords(finderWords);
  const ready = useReady();
  const choices = useChoices();
  const { skipped, sheets } = findings;
  const proposals = findings.proposals.filter(({ kpi }) => lacksValues(ready, kpi));
  const proposed = new Set(proposals.map(({ kpi }) => kpi));
  const missing = ready.scorecard.kpis.filter(({ id }) => !proposed.has(id) && lacksValues(ready, id));
  const all = proposals.length + missing.length;
  return (
    <>
      <p className={styles.text} role="status">
        {words.foundOf({ count: proposals.length, all })}
      </p>
      {skipped.length > 0 && (
        <p className={styles.quiet}>{words.skipped({ list: formatSome(skipped, language), count: skipped.length })}</p>
      )}
      {findings.proposals.length === 0 && (
        <section className={styles.section} aria-labelledby="finder-nothing">
          <h2 id="finder-nothing" className={styles.heading}>
            {words.nothingHeading}
          </h2>
          <p className={styles.text}>{sheets === 0 ? words.noSheets : words.nothing}</p>
        </section>
      )}
      {proposals.length > 0 && (
        <Found proposals={proposals} outcomes={findings.outcomes} choices={choices} onChanged={again} />
      )}
      <NextStep linked={findings.proposals.length - proposals.length} isNext={!proposals.some(choices.isTicked)} />
      {missing.length > 0 && <Missing kpis={missing} />}
    </>
  );
}
