/** What needs the statistics of a past: no cell waits for it that asks for something else. */
export { ewma } from "./byArgument/ewma";
export { forecastOf } from "./byArgument/forecastOf";
export { countInterval, rateInterval } from "./byArgument/intervals";
export { trendOf } from "./byArgument/trendOf";
export { xmr } from "./byArgument/xmr";
export { forecast, forecastInterval } from "./byName/forecast";
export { trend } from "./byName/trend";

/** Figures over time need some of this too: they come after it, without a second copy. */
export const figures = () => import(/* webpackChunkName: "figures" */ "./figures");
