import type { PartBelow, UsedCrossing } from "../../scorecard";
import type { ValueLine } from "../numbers/belowLines";
import { shareWhenClosed } from "./closing/closing";

/** What there is of a scorecard that measures something else under the name. */
const NOTHING: Readonly<Record<ValueLine, string>> = {
  Wrong: "=0",
  Has: "=0",
  Weight: "=0",
  Value: "=0",
  Target: "=0",
  HasTarget: "=0",
  Baseline: "=0",
  HasBaseline: "=0",
  Share: "=1",
  Part: "=0",
  Size: "=0",
  None: "=IF([@Share]>0,1,0)",
  NotDue: "=0",
};

/**
 * 1 for what is there and no number; 0 for a number and for nothing. To LibreOffice TRUE and FALSE are numbers too.
 *
 * @param empty - what it is where nothing is there
 */
const isWrong = (cell: string, empty: string): string =>
  `IF(ISERROR(${cell}),1,IF(LEN(${cell})=0,${empty},IF(ISLOGICAL(${cell}),1,IF(ISNUMBER(${cell}),0,1))))`;
const isNumber = (cell: string): string => `IF(ISERROR(${cell}),0,IF(ISLOGICAL(${cell}),0,IF(ISNUMBER(${cell}),1,0)))`;

/**
 * What a scorecard below has for a KPI that is made of several, as formulas over the rows of its own KPIs: the engine's `crossedReadings`, one cell a
 * part.
 *
 * A scorecard whose weight is 0 in its cell is 0 in everything.
 *
 * - `Wrong`: 1 where it says something that is no number; `Has`: 1 where it has all that is asked for; `Weight`: how much it counts then
 * - `Value`, `Target`, `Baseline`: its numbers, 0 without one; `HasTarget`, `HasBaseline`: 1 where there is one
 * - `Share`: its weight among the scorecards; `Part`: how much of its periods, of those below it, or of what was there when it was closed its value is
 *   made of, of a rate the lesser of that and of its size's, 0 without one; `Size`: its target with that of what is
 *   missing there; `None`: 1 where nobody has given it a value or a cell; `NotDue`: 1 where none is due yet
 */
export function valueLines(
  { scorecard, kpi, isCompliance, isSaidHere, size, isSizeCompliance }: PartBelow,
  { kind }: UsedCrossing,
): Readonly<Record<ValueLine, string>> {
  const own = `Scorecard(${scorecard})[WeightAbove]`;
  const Share = `=IFERROR(IF(ISNUMBER(${own}),MAX(0,${own}),1),1)`;
  if (kpi === undefined) return { ...NOTHING, Share };
  const cell = (column: string, of: string = kpi): string => `Kpis(${of})[${column}]`;
  const [value, state] = [cell("Actual"), cell("SeriesState")];
  const isClosed = `LEN(Scorecard(${scorecard})[Closing])>0`;
  const isRatio = kind === "ratio";
  const failed = (of: string): string =>
    // A closing keeps that a KPI failed, and no value with it.
    `IF(${isClosed},${isWrong(cell("Actual", of), cell("Failed", of))},` +
    `IF(${cell("SeriesState", of)}="error",1,${isWrong(cell("Actual", of), "0")}))`;
  const counting = (expression: string): string => `=IF([@Share]>0,${expression},0)`;
  const sized = size === undefined ? undefined : cell("Actual", size);
  const hasSize = sized === undefined ? "0" : `IF(${isNumber(sized)}=1,IF(${sized}>=0,1,0),0)`;
  const unset = `AND(ISBLANK(${cell("ActualLink")}),ISBLANK(${cell("TypedActual")}),${cell("Kept")}=0)`;
  const shareOf = (of: string, countsPeriods: boolean): string => {
    const met = cell("SeriesMet", of);
    const open = countsPeriods ? "1" : `IF(ISNUMBER(${met}),${met},1)`;
    return `IF(${isClosed},${shareWhenClosed(cell("Closed", of))},${open})`;
  };
  const share = shareOf(kpi, isCompliance);
  const numberIn = (column: string): string => `=IF(${isNumber(cell(column))}=1,${cell(column)},0)`;
  return {
    Wrong: counting(isRatio && size !== undefined ? `MAX(${failed(kpi)},${failed(size)})` : failed(kpi)),
    Has: counting(`IF([@Wrong]=1,0,IF(LEN(${value})=0,0,${isRatio ? hasSize : "1"}))`),
    Weight: `=IF([@Has]=1,${isRatio ? (sized ?? "0") : "[@Share]"},0)`,
    Value: `=IF([@Has]=1,${value},0)`,
    Target: isSaidHere ? numberIn("Target") : `=IF([@Has]=1,${numberIn("Target").slice(1)},0)`,
    HasTarget: `=${isNumber(cell("Target"))}`,
    Baseline: numberIn("Baseline"),
    HasBaseline: `=${isNumber(cell("Baseline"))}`,
    Share,
    Part: `=IF([@Has]=1,${isRatio && size !== undefined ? `MIN(${share},${shareOf(size, isSizeCompliance)})` : share},0)`,
    Size: counting("IF([@Part]>0,[@Target]/[@Part],[@Target])"),
    None: counting(
      `IF(${isClosed},IF(${cell("Closed")}>0,0,1),` +
        `IF(${state}="none",1,IF(LEN(${state})>0,0,IFERROR(IF(${unset},1,0),0))))`,
    ),
    NotDue: counting(`IF(${isClosed},0,IF(${state}="not-due",1,0))`),
  };
}
