// What tells several scorecards apart and joins them: most workbooks never ask for it.
export { findAmong } from "./findAmong";
export { withBelow } from "./withBelow";
