import { Button, Spinner } from "@fluentui/react-components";
import { useId, useState } from "react";
import { askedFirst, DEVIATIONS, WHOLE, type DashboardScope, type Deviation } from "../../../session";
import { ScopeField } from "./ScopeField";
import { dashboardWords, problemText } from "../../../language";
import type { KpiId } from "../../../scorecard";
import { useNavigation } from "../../frame/navigation";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { SubPage } from "../../frame/SubPage";
import { useWords } from "../../frame/useWords";
import { SelectField } from "../../form/SelectField";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { AskedKpis } from "./AskedKpis";
import { HandingOver } from "./handingOver/HandingOver";
import { MapSheet } from "./MapSheet";
import { SheetActions } from "./SheetActions";
import { StatusColours } from "./StatusColours";
import { useDashboard } from "./useDashboard";

/** The sheet that shows the scorecard: what will be on it, and making, renewing and removing it. */
export function Dashboard() {
  const styles = useSettingsStyles();
  const own = useWords(dashboardWords);
  const { language } = usePaneLanguage();
  const { back } = useNavigation();
  const ready = useReady();
  const { scorecard, readOnly } = ready;
  const [scope, setScope] = useState<DashboardScope>(WHOLE);
  const { standing, former, problem, isBusy, make, show, remove, freeze, figures } = useDashboard(scope);
  const [chosen, choose] = useState<Deviation>();
  const [chosenKpis, chooseKpis] = useState<readonly KpiId[]>();
  const listId = useId();
  const counts = { perspectives: scorecard.perspectives.length, kpis: scorecard.kpis.length };
  const { sheet, behind, isWhole, typedOver, chartsGone, deviation: shown } = standing ?? NOTHING_YET;
  const deviation = chosen ?? shown;
  const asked = chosenKpis ?? askedFirst(ready);
  const isFormer = scope.kind === "former";
  // There is nothing left of it to choose.
  if (isFormer && standing !== undefined && sheet === undefined) setScope(WHOLE);
  return (
    <SubPage heading={own.title} onBack={back}>
      <p className={styles.text}>{own.intro}</p>
      <ScopeField
        scope={scope}
        former={former}
        onChange={(other) => {
          choose(undefined);
          setScope(other);
        }}
      />
      {!isFormer && !readOnly && (
        <SelectField
          label={own.deviation}
          options={DEVIATIONS.map((value) => ({ value, text: own.deviations[value] }))}
          value={deviation}
          hint={sheet !== undefined && deviation !== shown ? own.deviationHint : undefined}
          onChange={choose}
        />
      )}
      <div role="status">
        {problem && <p className={styles.text}>{problemText(problem, language)}</p>}
        {sheet !== undefined && typedOver.length > 0 && (
          <p className={styles.text}>
            {problemText({ kind: "dashboard-typed-over", sheet, addresses: typedOver }, language)}
          </p>
        )}
        {sheet !== undefined && chartsGone > 0 && (
          <p className={styles.text}>
            {problemText({ kind: "dashboard-charts-gone", sheet, count: chartsGone }, language)}
          </p>
        )}
        {sheet !== undefined && isFormer && <p className={styles.text}>{own.formerHint}</p>}
        {sheet !== undefined && !isFormer && (
          <p className={styles.text}>
            {!isWhole
              ? problemText({ kind: "dashboard-changed", sheet }, language)
              : behind === 0
                ? own.current({ name: sheet })
                : own.behind({ name: sheet, count: behind })}
          </p>
        )}
      </div>
      {standing === undefined && !problem ? (
        <Spinner size="small" />
      ) : (
        <>
          {!isFormer && (
            <section className={styles.close}>
              <h2 id={listId} className={styles.heading}>
                {own.contains}
              </h2>
              <ul aria-labelledby={listId} className={styles.bullets}>
                {[
                  ...(scope.kind === "whole" ? own.parts(counts) : own.partsOfScope),
                  ...(scope.kind === "owner" ? [] : [own.chartsPart]),
                ].map((part) => (
                  <li key={part}>{part}</li>
                ))}
              </ul>
              <p className={styles.quiet}>{sheet === undefined ? own.asOf : own.renewHint}</p>
            </section>
          )}
          {!readOnly && (
            <SheetActions
              key={JSON.stringify(scope)}
              isPrimary
              {...{ sheet, isBusy, show, remove, words: own }}
              make={isFormer ? undefined : () => make(deviation)}
            />
          )}
          {!readOnly && scope.kind === "whole" && (
            <section className={styles.close}>
              <h2 className={styles.heading}>{own.reportHeading}</h2>
              <p className={styles.quiet}>{own.reportText}</p>
              <AskedKpis asked={asked} onChange={chooseKpis} />
              <div className={styles.row}>
                <Button disabledFocusable={isBusy} onClick={() => freeze({ deviation, asked })}>
                  {own.freeze}
                </Button>
              </div>
              <p className={styles.quiet}>{own.figuresText}</p>
              <div className={styles.row}>
                <Button disabledFocusable={isBusy} onClick={figures}>
                  {own.makeFigures}
                </Button>
              </div>
              <p className={styles.quiet}>{own.outside}</p>
            </section>
          )}
          {!readOnly && !isFormer && sheet !== undefined && (
            <HandingOver key={`over ${JSON.stringify(scope)}`} scope={scope} />
          )}
          {!readOnly && <MapSheet />}
          {!readOnly && <StatusColours />}
          {isBusy && <Spinner size="tiny" aria-hidden />}
        </>
      )}
    </SubPage>
  );
}

const NOTHING_YET = {
  sheet: undefined,
  behind: 0,
  isWhole: true,
  typedOver: [],
  chartsGone: 0,
  deviation: "percent",
} as const;
