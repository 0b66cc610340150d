export { renderPane } from "./renderPane";
