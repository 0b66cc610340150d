import { useId } from "react";
import { planWords } from "../../../language";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { AllTab } from "./AllTab";
import { CheckInList } from "../../parts/plan/CheckInList";
import { MineTab } from "./MineTab";
import { Tabs } from "./Tabs";
import { useCheckIns } from "../../parts/plan/useCheckIns";
import { usePlanStyles } from "../../parts/plan/usePlanStyles";
import { usePlanTab } from "./usePlanTab";

const STEP = 20;

/** What is done to reach the objectives, what people say of the KPIs, and what of it waits for oneself. */
export function Plan() {
  const styles = usePlanStyles();
  const own = useWords(planWords);
  const { words } = usePaneLanguage();
  const checkIns = useCheckIns();
  const [tab, chooseTab] = usePlanTab();
  const panelId = useId();
  return (
    <div className={styles.page}>
      <h1 tabIndex={0} className={styles.title}>
        {words.viewNames.plan}
      </h1>
      <Tabs label={own.tabs} names={own.tabNames} chosen={tab} panelId={panelId} onChoose={chooseTab} />
      <div id={panelId} role="tabpanel" aria-label={own.tabNames[tab]} className={styles.form}>
        {tab === "mine" && <MineTab checkIns={checkIns} />}
        {tab === "all" && <AllTab />}
        {tab === "checkIns" && (
          <>
            <CheckInList state={checkIns} shows="kpi" step={STEP} none={own.noCheckIns} />
            <p className={styles.quiet}>{own.noCheckInsHow}</p>
          </>
        )}
      </div>
    </div>
  );
}
