/** The handlers that keep what is shown fresh: what is shown first does not wait for them. */
export { createWatch } from "../workbook";
