export { askFor } from "./frame/askedFor";
export { keepAlive } from "./keepAlive";
export { renderPane } from "./renderPane";
export { loadViewsAtRest } from "./frame/loadedLater";
export { loadFirstTexts } from "./frame/paneLanguage";
