export { keepAlive } from "./keepAlive";
export { renderPane } from "./renderPane";
export { loadViewsAtRest } from "./frame/loadedLater";
