export { renderPane, type PaneOptions } from "./renderPane";
