import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, BeakerRegular, FilterFilled, FilterRegular } from "@fluentui/react-icons";
import { Suspense, useId, useState } from "react";
import { loadedLater } from "../../../frame/loadedLater";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useRefresh } from "../../../frame/useRefresh";
import { isFiltering } from "../list/choices";
import { SubtleButton } from "../SubtleButton";
import { MoreButton } from "../actions/MoreButton";
import { useOverviewMode } from "../list/overviewMode";
import { PeriodPicker } from "./PeriodPicker";
import { NARROW } from "../../../frame/commonStyles";
import type { OverviewView } from "../list/useOverviewView";

const useStyles = makeStyles({
  toolbar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    [NARROW]: { flexWrap: "wrap" },
  },
  gap: { flexGrow: 1 },
  button: { minWidth: "28px", minHeight: "28px" },
});

const FilterPanel = loadedLater("FilterPanel", () => import(/* webpackChunkName: "view-filter" */ "./FilterPanel"));
const WholeActions = loadedLater(
  "WholeActions",
  () => import(/* webpackChunkName: "view-overview-edit" */ "../actions/WholeActions"),
);

interface ToolbarProps {
  readonly view: OverviewView;
  readonly isEmpty: boolean;
}

/** What is looked at, and what can be done with the whole scorecard. */
export function Toolbar({ view, isEmpty }: ToolbarProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { isNow } = useOverviewMode();
  const { open } = useNavigation();
  const refresh = useRefresh();
  const [opened, setOpened] = useState<"filter" | "more">();
  const filterId = useId();
  const moreId = useId();
  const toggle = (panel: "filter" | "more"): void => setOpened(opened === panel ? undefined : panel);
  const isChosen = isFiltering(view.choices) || view.choices.sort !== "own";
  return (
    <>
      <div className={styles.toolbar} role="group" aria-label={words.scorecardActions}>
        {isEmpty ? <span className={styles.gap} /> : <PeriodPicker view={view} />}
        <SubtleButton
          className={styles.button}
          icon={<ArrowSyncRegular />}
          aria-label={words.refresh}
          title={words.refresh}
          aria-disabled={refresh.running}
          onClick={refresh.run}
        />
        {!isEmpty && (
          <SubtleButton
            className={styles.button}
            icon={isChosen ? <FilterFilled /> : <FilterRegular />}
            pressed={isChosen}
            aria-label={words.filter}
            title={words.filter}
            aria-expanded={opened === "filter"}
            aria-controls={opened === "filter" ? filterId : undefined}
            onClick={() => toggle("filter")}
          />
        )}
        {!isEmpty && isNow && (
          <SubtleButton
            id="bsc-what-if"
            className={styles.button}
            icon={<BeakerRegular />}
            aria-label={words.whatIf}
            title={words.whatIf}
            onClick={() => open({ kind: "what-if", kpi: undefined })}
          />
        )}
        {!isEmpty && isNow && (
          <MoreButton
            label={words.scorecardMore}
            expanded={opened === "more"}
            controls={moreId}
            onToggle={() => toggle("more")}
          />
        )}
      </div>
      {opened === "filter" && (
        <Suspense fallback={null}>
          <FilterPanel id={filterId} view={view} />
        </Suspense>
      )}
      {opened === "more" && isNow && (
        <Suspense fallback={null}>
          <WholeActions id={moreId} />
        </Suspense>
      )}
    </>
  );
}
