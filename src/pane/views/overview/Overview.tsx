import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Suspense, useMemo, useState } from "react";
import type { NodeId } from "../../../scorecard";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { loadedLater } from "../../frame/loadedLater";
import { useReady } from "../../frame/session";
import { Banners } from "./Banners";
import { Adding } from "./actions/Adding";
import { AttentionBlock } from "./attention/AttentionBlock";
import { Header } from "./header/Header";
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
});

const Among = loadedLater("Among", () => import(/* webpackChunkName: "view-scorecards" */ "./among/Among"));

/** The whole scorecard at a glance, and everything below it. */
export function Overview() {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { scorecard, readOnly, others } = useReady();
  const view = useOverviewView();
  const { evaluation, arrangement, pasts, period, choices } = view;
  const isNow = period === undefined;
  const isFiltered = view.matching !== undefined;
  const { sort } = choices;
  const [chosen, edit] = useState(false);
  // In what has nothing to read one can only begin.
  const isBegun = evaluation.root.kpiCount.all > 0;
  const isEditing = chosen || !isBegun;
  const keepFocus = useFocusKeeper(evaluation);

  const units = useMemo(
    () => new Map<NodeId, string>(scorecard.kpis.map(({ id, unit }) => [id, unit])),
    [scorecard.kpis],
  );
  const { fiscalYearStart } = scorecard.settings;
  const list = useMemo(
    () => ({ arrangement, pasts, units, fiscalYearStart }),
    [arrangement, pasts, units, fiscalYearStart],
  );
  const mode = useMemo(
    () => ({
      isNow,
      canEdit: isNow && !readOnly,
      canMove: sort === "own" && !isFiltered,
      canAdd: isNow && !readOnly && !isFiltered && isEditing,
      showsStake: sort === "contribution",
      isEditing: isEditing && isNow && !readOnly,
      canChoose: isBegun && isNow && !readOnly,
      edit,
    }),
    [isNow, readOnly, sort, isFiltered, isEditing, isBegun],
  );
  const { root } = evaluation;
  return (
    <OverviewModeProvider value={mode}>
      <OverviewListProvider value={list}>
        <div className={styles.overview} {...keepFocus}>
          <Header view={view} />
          {others.length > 0 && (
            <Suspense fallback={null}>
              <Among />
            </Suspense>
          )}
          <PastNotice view={view} />
          <Banners />
          {root.children.length === 0 && <Text className={styles.message}>{words.noPerspectives}</Text>}
          <AttentionBlock view={view} exists={({ id }) => units.has(id)} />
          {mode.canEdit && <SetUpHint count={root.kpiCount} />}
          <Shown view={view} />
          {below(list, root.id, "perspective").map((perspective) => (
            <PerspectiveSection key={perspective.id} perspective={perspective} />
          ))}
          <Adding parent={root} />
        </div>
      </OverviewListProvider>
    </OverviewModeProvider>
  );
}
