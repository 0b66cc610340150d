import { plainText } from "../../scorecard";

const STEP = /^(trin|fase|tragttrin|step|stage|funnel step|tragt|funnel)$/;
const PERIOD = /^(uge|maaned|dato|dag|periode|week|month|date|day|period)$/;

/** Whether a column names the steps of a funnel. */
export const isStepHeading = (heading: string): boolean => STEP.test(plainText(heading));

/** Whether a column says which period a row is of. */
export const isPeriodHeading = (heading: string): boolean => PERIOD.test(plainText(heading));
