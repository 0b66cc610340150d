export { renderPane } from "./renderPane";
export { loadViewsAtRest } from "./views";
