import { LRUMap } from "./univer";

/** So many formulas are kept by the library as it has read them; nothing else that it keeps has this limit. */
const LIBRARYS = 5_000;
/** More than 2,000 KPIs have. They are in memory anyway while their workbook is: what depends on what is made of them. */
const MOST = 100_000;

const { set: setByLibrary } = LRUMap.prototype;
const read = new Set<LRUMap<string, unknown>>();

/**
 * With each calculation the library goes through all formulas of the workbook as it has read them. When there are more than it keeps
 * it reads each of them again, every time, as the first ones have been forgotten once it comes to the last.
 */
export function keepReadFormulas(): void {
  LRUMap.prototype.set = function keepMore(this: LRUMap<string, unknown>, key, value) {
    if (this.limit === LIBRARYS) {
      this.limit = MOST;
      read.add(this);
    }
    return setByLibrary.call(this, key, value);
  };
}

/** To be said when a workbook is closed: what is open still is read again. */
export const forgetReadFormulas = (): void => read.forEach((formulas) => formulas.clear());
