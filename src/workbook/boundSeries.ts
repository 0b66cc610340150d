import { isTotal } from "../scorecard";
import { dependsOnScorecard } from "./bscFormula";
import type { CellValue } from "./cells";
import { isOfLine } from "./lineFormula";
import { NOT_YET, type Growth, type SeriesRead } from "./growth";
import type { Room } from "./growthPlaces";
import type { SeriesReferences } from "./seriesNames";

/** Where a series lies and what stands among its periods, as far as native formulas must know it. */
export interface BoundSeries {
  /** With the periods that have come beyond the end of the link. */
  readonly references: SeriesReferences;
  readonly periods: readonly CellValue[];
  /** Periods beside it that formulas look at too: none of them counts before somebody enters something there. */
  readonly room: Readonly<Record<keyof Room, readonly RoomCell[]>>;
}

export interface RoomCell {
  readonly period: CellValue;
  /** A value entered here belongs to the series; else it is a heading or a total. */
  readonly isFree: boolean;
}

/** @returns `undefined` when the cells of a part are gone, or are not as many as the periods */
export function boundSeries(
  { references, cells, lines }: SeriesRead,
  growth: Pick<Growth, "taken" | "side" | "references"> | undefined,
): BoundSeries | undefined {
  const { Period, Actual } = cells;
  if (Period === undefined || Actual === undefined) return undefined;
  if (Object.values(cells).some((line) => line?.linked.length !== Period.linked.length)) return undefined;
  const taken = (side: keyof Room): number => (growth?.side === side ? growth.taken : 0);
  const [early, late] = [Period.before.length - taken("before"), taken("after")];
  const roomOn = (side: keyof Room): readonly RoomCell[] => {
    const outwards = (all: readonly CellValue[] = []): readonly CellValue[] =>
      (side === "before" ? [...all].reverse() : all).slice(taken(side));
    const isTotalByFormula = (formula: CellValue, place: number): boolean => {
      const beside = taken(side) + place;
      return isOfLine(formula, lines.Actual, side === "before" ? -1 - beside : Actual.linked.length + beside);
    };
    const room = roomBeyond(
      outwards(Period[side]),
      outwards(Actual[side]),
      outwards(Actual.formulas?.[side]),
      isTotalByFormula,
    );
    return side === "before" ? [...room].reverse() : room;
  };
  return {
    references: growth !== undefined && growth.taken > 0 ? growth.references : references,
    periods: [...Period.before.slice(early), ...Period.linked, ...Period.after.slice(0, late)],
    room: { before: roomOn("before"), after: roomOn("after") },
  };
}

/**
 * How far formulas may reach beyond the periods that count: over blank cells to the heading or the total that ends them, so that
 * they reach further when somebody inserts a row there. A formula that is no total ends them sooner: it may depend on the scorecard.
 */
function roomBeyond(
  periods: readonly CellValue[],
  values: readonly CellValue[],
  formulas: readonly CellValue[],
  isTotalByFormula: (formula: CellValue, place: number) => boolean,
): readonly RoomCell[] {
  const room: RoomCell[] = [];
  for (const [place, period] of periods.entries()) {
    const [value = "", formula = ""] = [values[place], formulas[place]];
    const isFormula = typeof formula === "string" && formula.startsWith("=");
    if (isFormula && dependsOnScorecard(formula)) break;
    const isFree = NOT_YET.includes(value);
    // Periods that have been prepared are filled in one after the other.
    if (isFree && period !== "" && !isTotal(String(period))) room.push({ period, isFree });
    else if (typeof period === "number") break;
    else if (isFormula && !isTotal(String(period)) && !isTotalByFormula(formula, place)) break;
    else {
      room.push({ period, isFree: isFree && period === "" });
      if (period !== "" || value !== "") break;
    }
  }
  return room;
}
