import type { DashboardPlan } from "./plan";
import { cells } from "./references";
import type { DashboardWords } from "./words";

/**
 * Queues that the last days of the periods that are kept can be picked from a list. Any other day can be typed: a list that refused
 * it would keep people from looking at a day within a period.
 */
export function queuePicker(
  picker: Excel.Range,
  { days }: DashboardPlan,
  { choose, chooseHint }: DashboardWords,
): void {
  const all = cells("day", days);
  const [first = all] = all.split(":");
  const { dataValidation } = picker;
  dataValidation.rule = { list: { inCellDropDown: true, source: `=${first}:INDEX(${all},MAX(1,COUNT(${all})))` } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  dataValidation.prompt = { showPrompt: true, title: choose, message: chooseHint };
}
