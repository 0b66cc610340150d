/** The reading of what is kept of the past, as a file that comes with the actions. */
export { loadHistory } from "../workbook";
