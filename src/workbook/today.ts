import { dayOf } from "../scorecard";

/** The day it is where the person is, as an Excel serial date of the 1900 system. */
export function today(): number {
  const now = new Date();
  return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
