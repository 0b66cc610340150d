/** What needs the statistics of a past: no cell waits for it that asks for something else. */
export { forecastOf } from "./byArgument/forecastOf";
export { trendOf } from "./byArgument/trendOf";
export { xmr } from "./byArgument/xmr";
export { forecast } from "./byName/forecast";
export { trend } from "./byName/trend";
