import {
  DEFAULT_SETTINGS,
  KINDS,
  MISSING_POLICIES,
  type Kind,
  type Kpi,
  type RollUpName,
  type Scorecard,
  type Settings,
  type Status,
  type Thresholds,
} from "../../scorecard";
import type { NativeCells } from "../numbers/blocks";
import { AS_OF } from "../asOf";
import { TODAY } from "../numbers/clock";
import { childrenOf, sumOf, type Children } from "./members";
import { isUnset, numberOr, roundedScore } from "./expressions";
import type { BelowFormulas } from "./belowFormulas";
import { isFailed } from "./failedFormula";
import { heldFormula } from "./heldFormula";
import { LEVELS_OF_SCORECARD, levelsOfKpi, type Levels } from "./levels";
import { rawFormula, valuesAreThere } from "./rawFormula";
import { rollUpFormula, type Rolled } from "./rollUpFormula";
import { HAS_SCORE, inLanguage, lightIn, lightOf, statusWord, type StatusWords } from "./statusFormulas";
import { closedCoverageOr, closedFormula, closedOr, closingFormulas, failedWhenClosed } from "./closing/closing";
import { KEPT_CELL, keptFormula, keptOr } from "./keptFormulas";
import { isDayTyped, momentFormulas } from "./series/moment";
import { spreadOver } from "./series/targetFormulas";
import { SERIES_CELLS, type SeriesCell } from "./series/seriesCells";

/** Numbers of the engine that stand in for a formula; a part that is not given is a formula all the same. */
export interface WrittenNumbers {
  /** Of a KPI: the raw score, the coverage that is `undefined` for one that takes no part, and what holds its light. */
  readonly raw?: {
    readonly score: number | undefined;
    readonly coverage: number | undefined;
    readonly isFailed: boolean;
    readonly isHeld: boolean;
    readonly thresholds: Thresholds | undefined;
    /** Where no formula reads them from the cells: an expression for what is there and no number; why there is none, and how much of it is there. */
    readonly values?:
      | {
          readonly actual: number | string;
          readonly target: number | string;
          readonly state: string;
          readonly share: number;
        }
      | undefined;
  };
  /** Of a parent: its score, what is known, and the least that can be said for certain. */
  readonly score?: {
    readonly value: number | undefined;
    readonly known: number | undefined;
    readonly least: number | undefined;
  };
  readonly light?: Status;
  /** When they were written. */
  readonly day: string;
}

/** A setting, as it stands in the row of the scorecard. */
const setting = (column: string): string => `Scorecard[${column}]`;
const ROW = (table: string): string => `=IFERROR(MATCH([@Id],${table}[Id],0),"")`;
const PARENT = `=IFERROR([@@Parent],"")`;
/** A cell of the table that may be blank. */
const orBlank = (column: string): string => `IF(ISBLANK([@${column}]),"",[@${column}])`;
const isTrue = (column: string): string => `IF(ISLOGICAL([@${column}]),[@${column}],UPPER(TRIM([@${column}]))="TRUE")`;
const unlessGone = (formula: string): string => `=IF([@Row]="","",IF(TRIM([@DeletedAt])<>"","",${formula}))`;
/** The value of the link where there is one, else the one that was typed. */
const inForce = (column: string): string =>
  `IF(ISBLANK([@${column}Link]),IFERROR(${orBlank(`Typed${column}`)},""),[@${column}Link])`;
const isOneOf = (cell: string, words: readonly string[]): string =>
  `OR(${words.map((word) => `EXACT(${cell},"${word}")`).join(",")})`;

const NOTHING = { score: undefined, coverage: undefined, isFailed: false, isHeld: false, thresholds: undefined };

/** The values of single cells are those of the day it is; in another period there are those that were kept. */
const isPresent = `AND(${setting("First")}<=${setting("Today")},${setting("Today")}<=${setting("Until")})`;

/**
 * The native cells of a KPI's row. They read everything from its row in the table but the scale of the kind.
 *
 * @param series - the formulas of its series, where it has one that formulas can say
 * @param parts - the share of its own periods that its value is made of
 * @param extent - what its baseline is to be taken by, where its value adds up
 * @param code - of what adds up, the code of the period that is looked at, as an expression
 * @param inherited - the thresholds of what stands above it
 * @param below - what scorecards below make its values, where they do
 */
export function kpiFormulas(
  kpi: Pick<Kpi, "kind" | "rule" | "thresholds">,
  inherited: Levels,
  series: Readonly<Record<SeriesCell, string>> | undefined,
  parts: string,
  extent: string | undefined,
  code: string | undefined,
  words: StatusWords,
  written: WrittenNumbers | undefined,
  below?: BelowFormulas,
): NativeCells<"kpis"> {
  const { needs }: Kind = KINDS[kpi.kind];
  const empty = ["Actual", ...(needs.includes("target") ? ["Target"] : [])].map(isUnset);
  const isNotSetUp = needs.length === 0 ? [] : [`AND(${[`[@${KEPT_CELL}]=0`, ...empty].join(",")})`];
  const isNotDue = '[@SeriesState]="not-due"';
  const unsetTarget = needs.includes("target") ? [isUnset("Target")] : [];
  const isNoneBelow = `AND(${['[@SeriesState]="none"', ...unsetTarget].join(",")})`;
  const absences = series ? [isNotDue] : below ? [isNotDue, isNoneBelow] : isNotSetUp;
  const isOutside = `OR(${[isTrue("Excluded"), ...absences].join(",")})`;
  const isCounted = series !== undefined && kpi.kind === "compliance";
  const raw = isCounted ? "[@SeriesMet]" : rawFormula(kpi);
  const value = written?.raw ?? (raw === undefined ? NOTHING : undefined);
  const policy = `IF(${isOneOf("[@Missing]", MISSING_POLICIES)},[@Missing],${setting("UseMissing")})`;
  // What is old is old, whatever else of it cannot be used.
  const fails =
    series || below
      ? `AND([@SeriesState]<>"stale",OR([@SeriesState]="error",${isFailed(kpi.kind)}))`
      : isFailed(kpi.kind);
  const missing = `IFERROR(${policy},${setting("UseMissing")})`;
  const { levels, cells, areValues } = levelsOfKpi(kpi, inherited, value?.thresholds);
  const judged = areValues ? "[@Raw]" : `IF(ISNUMBER(${levels.achieved}),MAX(0,[@Raw]),[@Score])`;
  const isPart = below !== undefined || (series !== undefined && !isCounted && parts !== "1");
  const share = isPart ? "[@SeriesMet]" : "1";
  const single = `IF(${isPresent},${inForce("Actual")},${keptOr("Value", '""')})`;
  const values = written?.raw?.values;
  const { actual, target } = values ?? {};
  const aimed = keptOr("Target", "[@Single]");
  const all: NativeCells<"kpis"> = {
    Row: ROW("BSC_Kpis"),
    Closed: closedFormula(),
    [KEPT_CELL]: series ? 0 : keptFormula(kpi, isPresent, code),
    Parent: PARENT,
    Single: `=${inForce("Target")}`,
    ...(series ?? NO_SERIES),
    // What a scorecard above may be made of, see `valueLines`.
    ...(values && { SeriesState: values.state, SeriesMet: values.share }),
    ...(series && isPart && { SeriesMet: `=IFERROR(${parts},1)` }),
    ...(below && { SeriesState: `=${below.state}`, SeriesMet: `=${below.share}` }),
    Actual: closedOr("Actual", actual ?? (series ? "=[@SeriesActual]" : `=${below?.actual(single) ?? single}`)),
    Target: closedOr("Target", target ?? (series ? "=[@SeriesTarget]" : `=${below?.target(aimed) ?? aimed}`)),
    Baseline: closedOr(
      "Baseline",
      extent === undefined
        ? `=${below?.baseline(inForce("Baseline")) ?? inForce("Baseline")}`
        : `=IF([@SeriesState]="value",${spreadOver(inForce("Baseline"), extent)},${inForce("Baseline")})`,
    ),
    Raw: value
      ? (value.score ?? "")
      : unlessGone(`IF(${isOutside},"",IFERROR(IF(${valuesAreThere(kpi.kind)},${raw ?? ""},""),""))`),
    ...cells,
    Score: closedOr("Score", `=IF(ISNUMBER([@Raw]),MIN(${setting("UseCeiling")},MAX(0,[@Raw])),"")`),
    Light: lightIn(written?.light ?? `=${lightOf(judged, levels)}`),
    Status: `=IF([@Failed]>0,${inLanguage(words, "failed")},${statusWord(words)})`,
    Coverage: closedCoverageOr(
      value
        ? (value.coverage ?? "")
        : unlessGone(
            `IF(OR(${isOutside},[@Raw]="not-due"),"",IF(${HAS_SCORE},${share === "1" ? share : `IFERROR(${share},1)`},0))`,
          ),
    ),
    ...asChild(missing, "Score"),
    Failed: failedWhenClosed(
      value ? Number(value.isFailed) : `=IF(AND(ISNUMBER([@Coverage]),NOT(${HAS_SCORE})),IF(${fails},1,0),0)`,
    ),
    Least: `=IF(${HAS_SCORE},[@Score],0)`,
    IsGreen: `=IF(${HAS_SCORE},IF(AND([@Held]=0,${judged}>=${levels.green}),1,0),0)`,
    IsLeastGreen: "=[@IsGreen]",
    Held: value ? Number(value.isHeld) : `=IF(${HAS_SCORE},${heldFormula(kpi.kind)},0)`,
    Reds: `=IF(OR([@Light]="red",[@Failed]>0),IF(${isTrue("Critical")},1,0),0)`,
    Written: value || written ? `'${written?.day ?? ""}` : "",
  };
  if (below === undefined) return all;
  return Object.fromEntries(
    Object.entries(all).map(([name, cell]) => [name, typeof cell === "string" ? below.unsetHere(cell) : cell]),
  ) as typeof all;
}

const NO_SERIES = Object.fromEntries(SERIES_CELLS.map((cell) => [cell, ""])) as Readonly<Record<SeriesCell, string>>;

/** The native cells of an objective's or a perspective's row. */
const branchFormulas = (
  level: "objective" | "perspective",
  rollUp: RollUpName,
  levels: Levels,
  words: StatusWords,
  written: WrittenNumbers | undefined,
  joined = 0,
): Omit<NativeCells<"perspectives">, "Parent"> => ({
  Row: ROW(level === "objective" ? "BSC_Objectives" : "BSC_Perspectives"),
  Closed: closedFormula(),
  ...rolledUp(childrenOf(level, joined), rollUp, levels, words, written, unlessGone),
  ...asChild(setting("UseMissing"), "Known"),
  ...greensOf(levels),
});

/**
 * @param parent - the scorecard, where there are several
 * @param joined - how many perspectives of scorecards below count in it
 */
export const perspectiveFormulas = (
  rollUp: RollUpName,
  levels: Levels,
  words: StatusWords,
  written: WrittenNumbers | undefined,
  parent: string,
  joined: number,
): NativeCells<"perspectives"> => ({
  ...branchFormulas("perspective", rollUp, levels, words, written, joined),
  Parent: parent,
});

export const objectiveFormulas = (
  rollUp: RollUpName,
  levels: Levels,
  words: StatusWords,
  written: WrittenNumbers | undefined,
): NativeCells<"objectives"> => ({ ...branchFormulas("objective", rollUp, levels, words, written), Parent: PARENT });

/**
 * The native cells of a settings row: the moment, the whole scorecard, and the settings that hold where a cell is empty.
 *
 * @param joined - how many scorecards below count in it
 */
export function scorecardFormulas(
  {
    settings: { rollUp, ...calendar },
    among,
  }: {
    readonly settings: Pick<Settings, "rollUp" | "frequency" | "fiscalYearStart" | "graceDays">;
    readonly among?: Scorecard["among"];
  },
  words: StatusWords,
  written: WrittenNumbers | undefined,
  joined: number,
): NativeCells<"settings"> {
  const { thresholds, ceiling, minimumCoverage, missing } = DEFAULT_SETTINGS;
  const settingOr = (column: string, otherwise: number): string => numberOr(`[@${column}]`, otherwise);
  const thresholdOr = (column: string, otherwise: number): string => roundedScore(settingOr(column, otherwise));
  return {
    Row: ROW("BSC_Settings"),
    ...momentFormulas(calendar, (name) => `[@${name}]`, { today: TODAY, asOf: AS_OF }),
    ...closingFormulas(calendar, (name) => `[@${name}]`, {
      ...{ isDayTyped: isDayTyped(AS_OF), first: "[@First]", among },
    }),
    Closed: closedFormula(),
    UseGreen: `=MAX(${thresholdOr("Green", thresholds.green)},[@UseAmber])`,
    UseAmber: `=${thresholdOr("Amber", thresholds.amber)}`,
    UseAchieved: `=IFERROR(IF(ISNUMBER([@Achieved]),MAX(${roundedScore("[@Achieved]")},[@UseGreen]),""),"")`,
    UseCeiling: `=${settingOr("Ceiling", ceiling)}`,
    UseCoverage: `=${settingOr("MinimumCoverage", minimumCoverage)}`,
    UseMissing: `=IFERROR(IF(${isOneOf("[@Missing]", MISSING_POLICIES)},[@Missing],"${missing}"),"${missing}")`,
    ...rolledUp(
      childrenOf(among === undefined ? "scorecard" : "oneOfSeveral", joined),
      rollUp,
      LEVELS_OF_SCORECARD,
      words,
      written,
      (formula) => `=${formula}`,
    ),
  };
}

/** Sums of weights such as 0.1 + 0.2 must not fall short of a coverage they reach: the engine's own tolerance. */
const TOLERANCE = "1E-9";

function rolledUp(
  children: Children,
  rollUp: RollUpName,
  levels: Levels,
  words: StatusWords,
  written: WrittenNumbers | undefined,
  cell: (formula: string) => string,
) {
  const [whole, counts] = [sumOf(children, "Whole"), sumOf(children, "Counts")];
  const takingPart = children.map((members) => members.count("Coverage")).join("+");
  const isCovered = `${sumOf(children, "Counted")}>=${whole}*(${setting("UseCoverage")}-${TOLERANCE})`;
  const isShown = `OR(${isCovered},NOT(${isOneOf(setting("UseMissing"), ["zero", "block"])}))`;
  const isKnown = `AND(${whole}>0,${counts}>0,${sumOf(children, "Blocks")}=0,${isShown})`;
  const score = written?.score;
  const rolled = (which: Rolled): string => roundedScore(rollUpFormula[rollUp](children, which));
  const failed = `" ("&[@Failed]&" "&IF([@Failed]=1,${inLanguage(words, "failedKpi")},${inLanguage(words, "failedKpis")})&")"`;
  // What holds the light of a KPI does not hold those above it.
  const held = children.filter(({ block }) => block !== "Kpis").map((members) => members.sum("Held"));
  const isHeld = rollUp === "meanWithVeto" ? "[@Reds]>0" : `${["0", ...held].join("+")}>0`;
  return {
    Score: closedOr("Score", score ? (score.value ?? "") : cell(`IF(${isCovered},[@Known],"")`)),
    Known: score ? (score.known ?? "") : cell(`IF(${isKnown},IFERROR(${rolled("score")},""),"")`),
    Light: lightIn(written?.light ?? `=${lightOf("[@Least]", levels)}`),
    Status: `=${statusWord(words)}&IF([@Failed]>0,${failed},"")`,
    Coverage: closedOr(
      "Coverage",
      cell(`IF(${takingPart}=0,"",IF(${whole}>0,${sumOf(children, "Covered")}/${whole},0))`),
    ),
    Reds: `=${sumOf(children, "Reds")}`,
    Failed: `=${sumOf(children, "Failed")}`,
    Least: score
      ? (score.least ?? 0)
      : `=IF(ISNUMBER([@Known]),IF([@Failed]=0,[@Known],IFERROR(${rolled("least")},0)),0)`,
    Held: `=IF(${isHeld},1,0)`,
    Written: written ? `'${written.day}` : "",
  };
}

/**
 * What a row is to its parent.
 *
 * @param counts - the column of what counts of it
 */
const asChild = (missing: string, counts: "Score" | "Known") => ({
  Whole: `=IF(ISNUMBER([@Coverage]),IF(ISNUMBER([@Weight]),MAX(0,[@Weight]),1),0)`,
  Covered: `=IF(ISNUMBER([@${counts}]),[@Whole]*[@Coverage],0)`,
  Counts: `=IF(OR(ISNUMBER([@${counts}]),EXACT(${missing},"zero")),[@Whole],0)`,
  Counted: `=IF(ISNUMBER([@${counts}]),[@Covered],[@Counts])`,
  Value: `=IF(ISNUMBER([@${counts}]),[@${counts}],0)`,
  LeastCounts: `=IF(OR([@Counts]>0,[@Failed]>0),[@Whole],0)`,
  Blocks: `=IF(AND([@Whole]>0,NOT(ISNUMBER([@${counts}])),EXACT(${missing},"block")),1,0)`,
});

/** Whether what counts of a parent is green, and the least of it. */
const greensOf = ({ green }: Levels) => ({
  IsGreen: `=IF(ISNUMBER([@Known]),IF(AND([@Held]=0,[@Known]>=${green}),1,0),0)`,
  IsLeastGreen: `=IF(AND([@IsGreen]=1,OR([@Failed]=0,[@Least]>=${green})),1,0)`,
});
