import { AS_OF, asOfCell } from "../asOf";
import { cellReference } from "../finder/cellReference";
import { besideAll, CLOCK, TODAY } from "../numbers/clock";
import { TABLES } from "../tables";
import { columnAt } from "./columns";

const [, ASKED] = CLOCK;

/** Where the day is typed on a dashboard. */
export const PICKER = { row: 0, column: columnAt("initiative") } as const;

/** The cell with the day that everybody looks at. */
export interface DayCell {
  /** The sheet with the definitions, which is written to when the cell comes from there or goes back. */
  readonly definitions: Excel.Worksheet;
  /** Whether it stands there, or nowhere. */
  isAtHome(): boolean;
  /** The sheet on which the day is chosen, where that is neither a dashboard of this name nor the definitions. */
  chosenOn(name: string): string | undefined;
  /**
   * Queues its move to a dashboard. One that somebody has put on a sheet of their own stays there and is shown.
   *
   * @returns the cell, where a day is typed in it
   */
  comeTo(sheet: Excel.Worksheet, name: string): Excel.Range | undefined;
  /** Queues its move from a dashboard back to the definitions; nothing where it stands elsewhere. */
  goHome(dashboard: string): void;
}

/** Queues the look for it; what it says holds after the sync. */
export function loadDayCell(context: Excel.RequestContext): DayCell {
  const { names, tables } = context.workbook;
  const day = asOfCell(context).load("formulas,numberFormat");
  const holder = day.worksheet.load("name");
  const item = names.getItemOrNullObject(AS_OF).load("name");
  const definitions = tables.getItem(TABLES.settings.name).worksheet.load("name");
  // Where it has stood before, as its heading tells, else right of everything.
  const former = names.getItemOrNullObject(TODAY).getRangeOrNullObject().getOffsetRange(0, 1).load("address");
  const heading = former.getOffsetRange(-1, 0).load("values");
  const beside = besideAll(definitions);
  const free = beside.getOffsetRange(1, 0).load("address");
  const holderName = (): string | undefined => (day.isNullObject ? undefined : holder.name);
  const chosenOn = (name: string): string | undefined =>
    [undefined, name, definitions.name].includes(holderName()) ? undefined : holderName();
  const fixed = (address: string): string => `=${address.replace(/([A-Z]+)(\d+)$/, "$$$1$$$2")}`;
  return {
    definitions,
    isAtHome: () => [undefined, definitions.name].includes(holderName()),
    chosenOn,
    comeTo: (sheet, name) => {
      const cell = sheet.getCell(PICKER.row, PICKER.column);
      const from = holderName();
      if (chosenOn(name) !== undefined) {
        cell.formulas = [[`=IF(${AS_OF}="","",${AS_OF})`]];
        cell.dataValidation.clear();
        return undefined;
      }
      cell.formulas = from === undefined ? [[""]] : day.formulas;
      if (from === name) return cell;
      const { row: top, column: left } = PICKER;
      if (item.isNullObject) names.add(AS_OF, cell);
      else names.getItem(AS_OF).formula = fixed(cellReference(name, { top, left, bottom: top, right: left }));
      if (from !== undefined) day.clear("Contents");
      return cell;
    },
    goHome: (dashboard) => {
      if (holderName() !== dashboard) return;
      const isFree = !former.isNullObject && heading.values[0]?.[0] === ASKED.heading;
      if (!isFree) beside.values = [[ASKED.heading]];
      const home = isFree ? former : free;
      home.formulas = day.formulas;
      home.numberFormat = day.numberFormat;
      names.getItem(AS_OF).formula = fixed(home.address);
    },
  };
}
