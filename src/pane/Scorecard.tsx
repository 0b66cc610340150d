import { lazy, Suspense } from "react";
import { MainBar } from "./frame/MainBar";
import { useNavigation } from "./frame/navigation";
import { OpeningBar } from "./frame/OpeningBar";
import { Skeleton } from "./frame/Skeleton";
import { isMainView, type View } from "./frame/view";
import { Overview } from "./overview/Overview";

const Changes = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-changes", webpackPrefetch: true */ "./settings/Changes")).Changes,
}));
const CheckIn = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-check-in", webpackPrefetch: true */ "./plan/CheckIn")).CheckIn,
}));
const Editor = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-editor", webpackPrefetch: true */ "./editor/Editor")).Editor,
}));
const Finder = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-finder", webpackPrefetch: true */ "./finder/Finder")).Finder,
}));
const Guide = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-guide", webpackPrefetch: true */ "./guide/Guide")).Guide,
}));
const Health = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-health", webpackPrefetch: true */ "./health/Health")).Health,
}));
const Import = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-import", webpackPrefetch: true */ "./guide/Import")).Import,
}));
const Initiative = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-initiative", webpackPrefetch: true */ "./plan/Initiative"))
    .Initiative,
}));
const KpiDetail = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-kpi", webpackPrefetch: true */ "./detail/KpiDetail")).KpiDetail,
}));
const Library = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-library", webpackPrefetch: true */ "./guide/Library")).Library,
}));
const Periods = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-periods", webpackPrefetch: true */ "./settings/Periods")).Periods,
}));
const Plan = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-plan", webpackPrefetch: true */ "./plan/Plan")).Plan,
}));
const Scoring = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-scoring", webpackPrefetch: true */ "./settings/Scoring")).Scoring,
}));
const Settings = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-settings", webpackPrefetch: true */ "./settings/Settings"))
    .Settings,
}));
const StrategyMap = lazy(async () => ({
  default: (await import(/* webpackChunkName: "view-map", webpackPrefetch: true */ "./map/StrategyMap")).StrategyMap,
}));

/** The overview stays in the page behind the other views, so that it is found as it was left; they are loaded when opened. */
export function Scorecard() {
  const { view } = useNavigation();
  return (
    <>
      <OpeningBar />
      {isMainView(view) && <MainBar />}
      <main>
        <div hidden={view.kind !== "overview"}>
          <Overview />
        </div>
        <Suspense fallback={<Skeleton />}>
          <OpenedView view={view} />
        </Suspense>
      </main>
    </>
  );
}

interface OpenedViewProps {
  readonly view: View;
}

function OpenedView({ view }: OpenedViewProps) {
  switch (view.kind) {
    case "overview":
      return null;
    case "map":
      return <StrategyMap />;
    case "plan":
      return <Plan />;
    case "health":
      return <Health />;
    case "settings":
      return <Settings />;
    case "kpi":
      return <KpiDetail key={view.id} id={view.id} />;
    case "editor":
      return <Editor subject={view.subject} />;
    case "initiative":
      return <Initiative id={view.id} parent={view.parent} />;
    case "check-in":
      return <CheckIn kpi={view.kpi} />;
    case "guide":
      return <Guide />;
    case "library":
      return <Library parent={view.parent} />;
    case "finder":
      return <Finder />;
    case "import":
      return <Import />;
    case "scoring":
      return <Scoring />;
    case "periods":
      return <Periods />;
    case "changes":
      return <Changes />;
  }
}
