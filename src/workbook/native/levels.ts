import { roundedScore as rounded, takesValues, type Kpi, type OwnThresholds, type Thresholds } from "../../scorecard";
import { number } from "./expressions";
import type { LevelCells } from "./levelCells";
import { rawFormula } from "./rawFormula";

/** From which scores a light says what, as expressions; `achieved` is a text where it is not used. */
export interface Levels {
  readonly green: string;
  readonly amber: string;
  readonly achieved: string;
}

export const LEVELS_OF_SCORECARD: Levels = {
  green: "Scorecard[UseGreen]",
  amber: "Scorecard[UseAmber]",
  achieved: "Scorecard[UseAchieved]",
};

const NO_CELLS: LevelCells = { Green: "", Amber: "", Achieved: "" };

const LEVELS_OF_ROW: Levels = { green: "[@Green]", amber: "[@Amber]", achieved: "[@Achieved]" };

/** A score that no value has: what the rule gives no score for is never reached. */
const BEYOND = 9.9e307;

/** The levels of an entry whose own thresholds are scores, or that has none. */
export function levelsOf(own: OwnThresholds | undefined, inherited: Levels): Levels {
  if (own === undefined || own.areValues === true) return inherited;
  const green = Math.max(own.green, own.amber);
  return {
    green: score(green),
    amber: score(own.amber),
    achieved:
      own.achieved === undefined ? notBelow(inherited.achieved, score(green)) : score(Math.max(own.achieved, green)),
  };
}

/** The levels of a KPI, and the cells that hold them where its thresholds are values: as its rule scores them. */
export function levelsOfKpi(
  { thresholds, ...kpi }: Pick<Kpi, "kind" | "rule" | "thresholds">,
  inherited: Levels,
  written: Thresholds | undefined,
): { readonly levels: Levels; readonly cells: LevelCells; readonly areValues: boolean } {
  if (thresholds?.areValues !== true || !takesValues(kpi.kind))
    return {
      levels: levelsOf(thresholds?.areValues === true ? undefined : thresholds, inherited),
      cells: NO_CELLS,
      areValues: false,
    };
  const raw = rawFormula(kpi);
  if (written !== undefined || raw === undefined) {
    const { green = BEYOND, amber = BEYOND, achieved } = written ?? {};
    const cells = {
      Green: finite(green),
      Amber: finite(amber),
      Achieved: achieved === undefined ? "" : finite(achieved),
    };
    return { levels: LEVELS_OF_ROW, cells, areValues: true };
  }
  const scoreOf = (value: number): string => raw.replaceAll("[@Actual]", number(value));
  const cell = (value: number, least?: string): string =>
    `=IFERROR(${least === undefined ? scoreOf(value) : `MAX(${scoreOf(value)},${least})`},${number(BEYOND)})`;
  return {
    levels: LEVELS_OF_ROW,
    cells: {
      Green: cell(thresholds.green, "[@Amber]"),
      Amber: cell(thresholds.amber),
      Achieved:
        thresholds.achieved === undefined
          ? `=${notBelow(inherited.achieved, "[@Green]")}`
          : cell(thresholds.achieved, "[@Green]"),
    },
    areValues: true,
  };
}

const score = (value: number): string => number(rounded(value));
const finite = (value: number): number => Math.min(value, BEYOND);
const notBelow = (achieved: string, green: string): string => `IF(ISNUMBER(${achieved}),MAX(${achieved},${green}),"")`;
