import { useMemo, useState } from "react";
import { teamsWords } from "../../../language";
import type { TeamWay } from "../../../scorecard";
import { teamsIn } from "../../../session";
import { useNavigation } from "../../frame/navigation";
import { useReadyToday } from "../../frame/session";
import { SubPage } from "../../frame/SubPage";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { ChooseFiles } from "./ChooseFiles";
import { FileList } from "./FileList";
import { TeamTable } from "./TeamTable";
import { useTeams } from "./useTeams";
import { Whole } from "./Whole";

/** The scorecards of several workbooks as one picture. */
export function Teams() {
  const styles = useSettingsStyles();
  const own = useWords(teamsWords);
  const { back } = useNavigation();
  const { today } = useReadyToday().values;
  const teams = useTeams();
  const [way, setWay] = useState<TeamWay>();
  const [period, setPeriod] = useState<string>();
  const { known, members } = teams;
  const picture = useMemo(
    () => teamsIn(members, { name: own.whole, way, period, today }),
    [members, own, way, period, today],
  );
  const hasTeams = known.teams.length > 0;
  return (
    <SubPage heading={own.title} onBack={back}>
      {!hasTeams && <p className={styles.text}>{own.empty}</p>}
      <ChooseFiles teams={teams} />
      {hasTeams && (
        <>
          <Whole members={members} picture={picture} onWay={setWay} onPeriod={setPeriod} />
          <TeamTable picture={picture} />
        </>
      )}
      {(hasTeams || known.refused.length > 0) && <FileList teams={teams} picture={picture} />}
    </SubPage>
  );
}
