/** What needs the statistics of a past: no cell waits for it that asks for something else. */
export { forecastOf } from "./byArgument/forecastOf";
export { trendOf } from "./byArgument/trendOf";
export { xmr } from "./byArgument/xmr";
export { forecast, forecastInterval } from "./byName/forecast";
export { trend } from "./byName/trend";

/** Intervals and averages that few cells ask for; they need some of this too. */
export const statistics = () => import(/* webpackChunkName: "statistics" */ "./statistics");

/** Figures over time need some of this too: they come after it, without a second copy. */
export const figures = () => import(/* webpackChunkName: "figures" */ "./figures");
