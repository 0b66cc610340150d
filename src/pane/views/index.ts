import { lazy } from "react";
import { loadedLater } from "../frame/loadedLater";

export const Campaigns = loadedLater(
  "Campaigns",
  () => import(/* webpackChunkName: "view-campaigns" */ "./campaigns/Campaigns"),
);
export const Changes = loadedLater("Changes", () => import(/* webpackChunkName: "view-changes" */ "./changes/Changes"));
export const CheckIn = loadedLater(
  "CheckIn",
  () => import(/* webpackChunkName: "view-check-in" */ "./plan/checkIn/CheckIn"),
);
export const Dashboard = loadedLater(
  "Dashboard",
  () => import(/* webpackChunkName: "view-dashboard" */ "./dashboard/Dashboard"),
);
export const Editor = loadedLater("Editor", () => import(/* webpackChunkName: "view-editor" */ "./editor/Editor"));
// What makes a scorecard shares one file: guide, library, finder and import follow upon each other.
export const Finder = loadedLater("Finder", () => import(/* webpackChunkName: "view-guide" */ "./finder/Finder"));
export const Flow = loadedLater("Flow", () => import(/* webpackChunkName: "view-flow" */ "./flow/Flow"));
export const Guide = loadedLater("Guide", () => import(/* webpackChunkName: "view-guide" */ "./guide/Guide"));
export const Health = loadedLater("Health", () => import(/* webpackChunkName: "view-health" */ "./health/Health"));
export const Import = loadedLater("Import", () => import(/* webpackChunkName: "view-guide" */ "./guide/import/Import"));
export const Initiative = loadedLater(
  "Initiative",
  () => import(/* webpackChunkName: "view-initiative" */ "./plan/initiative/Initiative"),
);
export const KpiDetail = loadedLater(
  "KpiDetail",
  () => import(/* webpackChunkName: "view-kpi" */ "./detail/KpiDetail"),
);
export const Library = loadedLater(
  "Library",
  () => import(/* webpackChunkName: "view-guide" */ "./guide/library/Library"),
);
export const Periods = loadedLater("Periods", () => import(/* webpackChunkName: "view-periods" */ "./periods/Periods"));
export const Plan = loadedLater("Plan", () => import(/* webpackChunkName: "view-plan" */ "./plan/Plan"));
export const Scoring = loadedLater("Scoring", () => import(/* webpackChunkName: "view-scoring" */ "./scoring/Scoring"));
export const Scorecards = loadedLater(
  "Scorecards",
  () => import(/* webpackChunkName: "view-scorecards" */ "./scorecards/Scorecards"),
);
export const Settings = loadedLater(
  "Settings",
  () => import(/* webpackChunkName: "view-settings" */ "./settings/Settings"),
);
export const StrategyMap = loadedLater(
  "StrategyMap",
  () => import(/* webpackChunkName: "view-map" */ "./map/StrategyMap"),
);
export const Teams = loadedLater("Teams", () => import(/* webpackChunkName: "view-teams" */ "./teams/Teams"));
export const WhatIf = loadedLater("WhatIf", () => import(/* webpackChunkName: "view-what-if" */ "./whatIf/WhatIf"));

/** Loaded by nobody who does not ask for it. */
export const SelfTest = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "view-self-test" */ "./selfTest/SelfTest");
  return { default: loaded.SelfTest };
});

/** What one sees first is there at once. */
export { Overview } from "./overview/Overview";
