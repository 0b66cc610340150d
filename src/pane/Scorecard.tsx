import { makeStyles } from "@fluentui/react-components";
import { startTransition, Suspense, useEffect, useState } from "react";
import type { ScorecardId } from "../scorecard";
import { AsOfBanner } from "./frame/AsOfBanner";
import { MainBar } from "./frame/MainBar";
import { useNavigation } from "./frame/navigation";
import { OpeningBar } from "./frame/OpeningBar";
import { useReady } from "./frame/session";
import { Skeleton } from "./frame/Skeleton";
import { isMainView, type View } from "./frame/view";
import {
  Campaigns,
  Changes,
  CheckIn,
  Dashboard,
  Editor,
  Finder,
  Flow,
  Guide,
  Health,
  Import,
  Initiative,
  KpiDetail,
  Library,
  Overview,
  Periods,
  Plan,
  Scorecards,
  Scoring,
  Settings,
  StrategyMap,
  Teams,
  WhatIf,
} from "./views";

const useStyles = makeStyles({ top: { position: "sticky", insetBlockStart: 0, zIndex: 2 } });

/**
 * The overview stays in the page behind the other views, so that it is found as it was left; they are loaded when opened. The bar is
 * there before it and answers meanwhile: many KPIs take a while to draw.
 */
export function Scorecard() {
  const styles = useStyles();
  const { view } = useNavigation();
  const { scorecard } = useReady();
  const hasBar = isMainView(view);
  const [hasOverview, showOverview] = useState(false);
  useEffect(() => startTransition(() => showOverview(true)), []);
  return (
    <>
      <OpeningBar />
      <div className={styles.top}>
        {hasBar && <MainBar />}
        <AsOfBanner isAtTop={!hasBar} />
      </div>
      <main>
        <div hidden={view.kind !== "overview"}>
          {hasOverview ? <Overview key={scorecard.settings.id} /> : <Skeleton />}
        </div>
        <Suspense fallback={<Skeleton />}>
          <OpenedView view={view} scorecard={scorecard.settings.id} />
        </Suspense>
      </main>
    </>
  );
}

interface OpenedViewProps {
  readonly view: View;
  /** The one that is shown. */
  readonly scorecard: ScorecardId;
}

function OpenedView({ view, scorecard }: OpenedViewProps) {
  switch (view.kind) {
    case "overview":
      return null;
    case "map":
      return <StrategyMap />;
    case "plan":
      return <Plan />;
    case "campaigns":
      return <Campaigns />;
    case "flow":
      return <Flow />;
    case "health":
      return <Health />;
    case "settings":
      return <Settings />;
    case "kpi":
      return <KpiDetail key={view.id} id={view.id} />;
    case "editor":
      return <Editor subject={view.subject} />;
    case "initiative":
      return <Initiative id={view.id} parent={view.parent} start={view.start} />;
    case "check-in":
      return <CheckIn kpi={view.kpi} />;
    case "guide":
      return <Guide key={scorecard} />;
    case "library":
      return <Library parent={view.parent} />;
    case "finder":
      return <Finder />;
    case "import":
      return <Import />;
    case "scoring":
      return <Scoring key={scorecard} />;
    case "periods":
      return <Periods />;
    case "changes":
      return <Changes />;
    case "what-if":
      return <WhatIf kpi={view.kpi} />;
    case "dashboard":
      return <Dashboard />;
    case "scorecards":
      return <Scorecards />;
    case "teams":
      return <Teams />;
    case "self-test":
      // The pane shows it in place of the scorecard.
      return null;
  }
}
