export { preparePane } from "./preparePane";
