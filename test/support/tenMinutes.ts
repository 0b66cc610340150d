import type { SheetFile, WorkbookFile } from "../../src/workbench/grid/file";
import { sampleData } from "./sampleData";

/** Where the person writes; its cells have standard size, so that the mouse finds them. */
const DESK: SheetFile = { name: "Mine tal", cells: {} };

/** The workbook that somebody who has never seen the tool begins with: numbers of the sample, no scorecard. */
export function workbookWithoutScorecard(): WorkbookFile {
  const data = sampleData();
  return { ...data, active: DESK.name, sheets: [...data.sheets, DESK] };
}

/** What the person builds in it. */
export const STORY = {
  vision: "Vi er den webshop, kunderne anbefaler først.",
  goals: ["20 % flere loyale kunder", "Marketing tjener sig hjem"],
  objectives: [
    "Højere afkast af marketing",
    "Tilfredse og loyale kunder",
    "Kampagner hurtigt i luften",
    "Stærkere kompetencer",
  ],
  kpis: ["ROI", "Kundetilfredshed", "Fastholdelse", "Kampagner til tiden", "Træningstimer pr. medarbejder"],
} as const;
