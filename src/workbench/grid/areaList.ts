import { parseAddress, printArea } from "./address";
import type { Area } from "./grid";
import { SHEET_LIMITS } from "./sheetLimits";

/** @example printAreas([…]) // "A1:A10 C1:C10" */
export const printAreas = (areas: readonly Area[]): string => areas.map((area) => printArea(area)).join(" ");

export const parseAreas = (text: string): readonly Area[] =>
  text
    .split(/\s+/)
    .filter((each) => each !== "")
    .flatMap((each) => {
      const area = parseAddress(each, SHEET_LIMITS)?.area;
      return area ? [area] : [];
    });
