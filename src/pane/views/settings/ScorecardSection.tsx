import { settingsWords } from "../../../language";
import { useWords } from "../../frame/useWords";
import { SettingsMenu } from "./SettingsMenu";

/** The ways to what holds for the whole scorecard. */
export function ScorecardSection() {
  const own = useWords(settingsWords);
  return (
    <SettingsMenu
      heading={own.scorecard}
      ways={[
        { view: { kind: "scoring" }, name: own.scoring, hint: own.scoringHint },
        { view: { kind: "periods" }, name: own.periods, hint: own.periodsHint },
        { view: { kind: "dashboard" }, name: own.dashboard, hint: own.dashboardHint },
        { view: { kind: "changes" }, name: own.changes, hint: own.changesHint },
      ]}
    />
  );
}
