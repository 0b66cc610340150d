import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { TaskListLtrRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { NodeId } from "../../../scorecard";
import { useNavigation } from "../../frame/navigation";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { Banners } from "./Banners";
import { AddButton } from "./tree/AddButton";
import { AttentionBlock } from "./attention/AttentionBlock";
import { Header } from "./header/Header";
import { SubtleButton } from "./SubtleButton";
import { below, OverviewListProvider } from "./list/overviewList";
import { OverviewModeProvider } from "./list/overviewMode";
import { PastNotice } from "./PastNotice";
import { PerspectiveSection } from "./tree/PerspectiveSection";
import { SetUpHint } from "./SetUpHint";
import { Shown } from "./header/Shown";
import { useFocusKeeper } from "./useFocusKeeper";
import { useOverviewView } from "./list/useOverviewView";

const useStyles = makeStyles({
  overview: { paddingBlockEnd: tokens.spacingVerticalXXXL },
  message: { display: "block", paddingInline: tokens.spacingHorizontalM, paddingBlockEnd: tokens.spacingVerticalM },
  adding: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The whole scorecard at a glance, and everything below it. */
export function Overview() {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { open } = useNavigation();
  const { scorecard, readOnly } = useReady();
  const view = useOverviewView();
  const { evaluation, arrangement, pasts, period, choices } = view;
  const isNow = period === undefined;
  const isFiltered = view.matching !== undefined;
  const { sort } = choices;
  const keepFocus = useFocusKeeper(evaluation);

  const units = useMemo(
    () => new Map<NodeId, string>(scorecard.kpis.map(({ id, unit }) => [id, unit])),
    [scorecard.kpis],
  );
  const list = useMemo(() => ({ arrangement, pasts, units }), [arrangement, pasts, units]);
  const mode = useMemo(
    () => ({
      isNow,
      canEdit: isNow && !readOnly,
      canMove: sort === "own" && !isFiltered,
      canAdd: isNow && !readOnly && !isFiltered,
      showsStake: sort === "contribution",
    }),
    [isNow, readOnly, sort, isFiltered],
  );
  const { root } = evaluation;
  return (
    <OverviewModeProvider value={mode}>
      <OverviewListProvider value={list}>
        <div className={styles.overview} {...keepFocus}>
          <Header view={view} />
          <PastNotice view={view} />
          <Banners />
          {root.children.length === 0 && <Text className={styles.message}>{words.noPerspectives}</Text>}
          <AttentionBlock view={view} exists={({ id }) => units.has(id)} />
          {mode.canEdit && <SetUpHint count={root.kpiCount} />}
          <Shown view={view} />
          {below(list, root.id, "perspective").map((perspective) => (
            <PerspectiveSection key={perspective.id} perspective={perspective} />
          ))}
          {mode.canAdd && (
            <div className={styles.adding}>
              {root.children.length === 0 && (
                <SubtleButton look="outlined" icon={<TaskListLtrRegular />} onClick={() => open({ kind: "guide" })}>
                  {words.stepByStep}
                </SubtleButton>
              )}
              <AddButton
                text={words.addPerspective}
                label={words.addPerspectiveTo}
                subject={{ level: "perspective", id: undefined }}
              />
            </div>
          )}
        </div>
      </OverviewListProvider>
    </OverviewModeProvider>
  );
}
