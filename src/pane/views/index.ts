import { lazy, type FunctionComponent, type LazyExoticComponent } from "react";

const loaders: (() => Promise<unknown>)[] = [];

/** A view that is loaded when it is opened, unless there was time for it before. */
function view<Name extends string, Props extends object>(
  name: Name,
  load: () => Promise<Readonly<Record<Name, FunctionComponent<Props>>>>,
): LazyExoticComponent<FunctionComponent<Props>> {
  loaders.push(load);
  return lazy(async () => ({ default: (await load())[name] }));
}

export const Campaigns = view(
  "Campaigns",
  () => import(/* webpackChunkName: "view-campaigns" */ "./campaigns/Campaigns"),
);
export const Changes = view("Changes", () => import(/* webpackChunkName: "view-changes" */ "./changes/Changes"));
export const CheckIn = view("CheckIn", () => import(/* webpackChunkName: "view-check-in" */ "./plan/checkIn/CheckIn"));
export const Dashboard = view(
  "Dashboard",
  () => import(/* webpackChunkName: "view-dashboard" */ "./dashboard/Dashboard"),
);
export const Editor = view("Editor", () => import(/* webpackChunkName: "view-editor" */ "./editor/Editor"));
// What makes a scorecard shares one file: guide, library, finder and import follow upon each other.
export const Finder = view("Finder", () => import(/* webpackChunkName: "view-guide" */ "./finder/Finder"));
export const Guide = view("Guide", () => import(/* webpackChunkName: "view-guide" */ "./guide/Guide"));
export const Health = view("Health", () => import(/* webpackChunkName: "view-health" */ "./health/Health"));
export const Import = view("Import", () => import(/* webpackChunkName: "view-guide" */ "./guide/import/Import"));
export const Initiative = view(
  "Initiative",
  () => import(/* webpackChunkName: "view-initiative" */ "./plan/initiative/Initiative"),
);
export const KpiDetail = view("KpiDetail", () => import(/* webpackChunkName: "view-kpi" */ "./detail/KpiDetail"));
export const Library = view("Library", () => import(/* webpackChunkName: "view-guide" */ "./guide/library/Library"));
export const Periods = view("Periods", () => import(/* webpackChunkName: "view-periods" */ "./periods/Periods"));
export const Plan = view("Plan", () => import(/* webpackChunkName: "view-plan" */ "./plan/Plan"));
export const Scoring = view("Scoring", () => import(/* webpackChunkName: "view-scoring" */ "./scoring/Scoring"));
export const Settings = view("Settings", () => import(/* webpackChunkName: "view-settings" */ "./settings/Settings"));
export const StrategyMap = view("StrategyMap", () => import(/* webpackChunkName: "view-map" */ "./map/StrategyMap"));
export const WhatIf = view("WhatIf", () => import(/* webpackChunkName: "view-what-if" */ "./whatIf/WhatIf"));

/** Loaded by nobody who does not ask for it. */
export const SelfTest = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "view-self-test" */ "./selfTest/SelfTest");
  return { default: loaded.SelfTest };
});

/** What one sees first is there at once. */
export { Overview } from "./overview/Overview";

/** Until the first view is there and read from. */
const PAUSE = 1000;

/** Not every browser that Excel uses says when it rests. */
const rest = (): Promise<unknown> =>
  new Promise((resolve) =>
    typeof requestIdleCallback === "function" ? requestIdleCallback(resolve) : setTimeout(resolve, PAUSE),
  );

/** Loads the views one after the other whenever there is nothing else to do, so that each opens at once. */
export async function loadViewsAtRest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  for (const load of loaders) {
    await rest();
    // One that fails now is asked for again when it is opened, and is reported then.
    await load().catch(() => undefined);
  }
}
