import {
  DEFAULT_SETTINGS,
  KINDS,
  MISSING_POLICIES,
  STATUSES,
  type Kind,
  type Kpi,
  type RollUpName,
  type Status,
} from "../../scorecard";
import type { NativeCells } from "../numbers/blocks";
import type { WorkbookLanguage } from "../source";
import { MEMBERS, sumOf, type ParentLevel } from "./members";
import { isUnset } from "./expressions";
import { rawFormula, valuesAreThere } from "./rawFormula";
import { rollUpFormula } from "./rollUpFormula";

/** The words of the traffic light in each language of a workbook. */
export type StatusWords = Readonly<Record<WorkbookLanguage, Readonly<Record<Status, string>>>>;

/** Numbers of the engine that stand in for a formula; a part that is not given is a formula all the same. */
export interface WrittenNumbers {
  /** Of a KPI: the raw score, and the coverage that is `undefined` for one that takes no part. */
  readonly raw?: { readonly score: number | undefined; readonly coverage: number | undefined };
  /** Of a parent: its score. */
  readonly score?: { readonly value: number | undefined };
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
const HAS_SCORE = "ISNUMBER([@Score])";
const isTrue = (column: string): string => `IF(ISLOGICAL([@${column}]),[@${column}],UPPER(TRIM([@${column}]))="TRUE")`;
const unlessGone = (formula: string): string => `=IF([@Row]="","",IF([@DeletedAt]<>"","",${formula}))`;
/** The value of the link where there is one, else the one that was typed. */
const inForce = (column: string): string =>
  `=IF(ISBLANK([@${column}Link]),IFERROR(${orBlank(`Typed${column}`)},""),[@${column}Link])`;
const isOneOf = (cell: string, words: readonly string[]): string =>
  `OR(${words.map((word) => `EXACT(${cell},"${word}")`).join(",")})`;

/** The native cells of a KPI's row. They read everything from its row in the table but the scale of the kind. */
export function kpiFormulas(
  kpi: Pick<Kpi, "kind" | "rule">,
  words: StatusWords,
  written: WrittenNumbers | undefined,
): NativeCells<"kpis"> {
  const { needs }: Kind = KINDS[kpi.kind];
  const empty = ["Actual", ...(needs.includes("target") ? ["Target"] : [])].map(isUnset);
  const isOutside = `OR(${isTrue("Excluded")}${needs.length === 0 ? "" : `,AND(${empty.join(",")})`})`;
  const raw = rawFormula(kpi);
  const value = written?.raw ?? (raw === undefined ? { score: undefined, coverage: undefined } : undefined);
  const policy = `IF(${isOneOf("[@Missing]", MISSING_POLICIES)},[@Missing],${setting("UseMissing")})`;
  const missing = `IFERROR(${policy},${setting("UseMissing")})`;
  return {
    Row: ROW("BSC_Kpis"),
    Parent: PARENT,
    Actual: inForce("Actual"),
    Target: inForce("Target"),
    Baseline: inForce("Baseline"),
    Raw: value
      ? (value.score ?? "")
      : unlessGone(`IF(${isOutside},"",IFERROR(IF(${valuesAreThere(kpi.kind)},${raw ?? ""},""),""))`),
    Score: `=IF(ISNUMBER([@Raw]),MIN(${setting("UseCeiling")},MAX(0,[@Raw])),"")`,
    Light: written?.light ?? `=${lightOf(`IF(ISNUMBER(${setting("Achieved")}),[@Raw],[@Score])`)}`,
    Status: statusFormula(words),
    Coverage: value
      ? (value.coverage ?? "")
      : unlessGone(`IF(OR(${isOutside},[@Raw]="not-due"),"",IF(${HAS_SCORE},1,0))`),
    ...asChild(missing),
    Reds: `=IF([@Light]="red",IF(${isTrue("Critical")},1,0),0)`,
    Written: value || written ? `'${written?.day ?? ""}` : "",
  };
}

/** The native cells of an objective's or a perspective's row. */
export const branchFormulas = (
  level: "objective" | "perspective",
  rollUp: RollUpName,
  words: StatusWords,
  written: WrittenNumbers | undefined,
): NativeCells<"perspectives"> => ({
  Row: ROW(level === "objective" ? "BSC_Objectives" : "BSC_Perspectives"),
  ...rolledUp(level, rollUp, words, written, unlessGone),
  ...asChild(setting("UseMissing")),
});

export const objectiveFormulas = (
  rollUp: RollUpName,
  words: StatusWords,
  written: WrittenNumbers | undefined,
): NativeCells<"objectives"> => ({ ...branchFormulas("objective", rollUp, words, written), Parent: PARENT });

/** The native cells of the settings row: the whole scorecard, and the settings that hold where a cell is empty. */
export function scorecardFormulas(
  rollUp: RollUpName,
  words: StatusWords,
  written: WrittenNumbers | undefined,
): NativeCells<"settings"> {
  const { thresholds, ceiling, minimumCoverage, missing } = DEFAULT_SETTINGS;
  const numberOr = (column: string, otherwise: number): string =>
    `=IFERROR(IF(ISNUMBER([@${column}]),[@${column}],${otherwise}),${otherwise})`;
  return {
    Row: ROW("BSC_Settings"),
    UseGreen: numberOr("Green", thresholds.green),
    UseAmber: numberOr("Amber", thresholds.amber),
    UseCeiling: numberOr("Ceiling", ceiling),
    UseCoverage: numberOr("MinimumCoverage", minimumCoverage),
    UseMissing: `=IFERROR(IF(${isOneOf("[@Missing]", MISSING_POLICIES)},[@Missing],"${missing}"),"${missing}")`,
    ...rolledUp("scorecard", rollUp, words, written, (formula) => `=${formula}`),
  };
}

/** Sums of weights such as 0.1 + 0.2 must not fall short of a coverage they reach: the engine's own tolerance. */
const TOLERANCE = "1E-9";

function rolledUp(
  level: ParentLevel,
  rollUp: RollUpName,
  words: StatusWords,
  written: WrittenNumbers | undefined,
  cell: (formula: string) => string,
) {
  const [whole, counts] = [sumOf(level, "Whole"), sumOf(level, "Counts")];
  const takingPart = MEMBERS[level].map((members) => members.count("Coverage")).join("+");
  const isCovered = `${sumOf(level, "Counted")}>=${whole}*(${setting("UseCoverage")}-${TOLERANCE})`;
  const isScored = `AND(${whole}>0,${counts}>0,${sumOf(level, "Blocks")}=0,${isCovered})`;
  const light = lightOf("[@Score]");
  const isVeto = rollUp === "meanWithVeto";
  const score = written?.score;
  return {
    Score: score ? (score.value ?? "") : cell(`IF(${isScored},IFERROR(${rollUpFormula[rollUp](level)},""),"")`),
    Light:
      written?.light ??
      (isVeto ? `=IF(AND([@Reds]>0,${HAS_SCORE},[@Score]>=${setting("UseAmber")}),"amber",${light})` : `=${light}`),
    Status: statusFormula(words),
    Coverage: cell(`IF(${takingPart}=0,"",IF(${whole}>0,${sumOf(level, "Covered")}/${whole},0))`),
    Reds: `=${sumOf(level, "Reds")}`,
    Written: written ? `'${written.day}` : "",
  };
}

/** What a row is to its parent. */
const asChild = (missing: string) => ({
  Whole: `=IF(ISNUMBER([@Coverage]),IF(ISNUMBER([@Weight]),MAX(0,[@Weight]),1),0)`,
  Covered: `=IF(${HAS_SCORE},[@Whole]*[@Coverage],0)`,
  Counts: `=IF(OR(${HAS_SCORE},EXACT(${missing},"zero")),[@Whole],0)`,
  Counted: `=IF(${HAS_SCORE},[@Covered],[@Counts])`,
  Value: `=IF(${HAS_SCORE},[@Score],0)`,
  Blocks: `=IF(AND([@Whole]>0,NOT(${HAS_SCORE}),EXACT(${missing},"block")),1,0)`,
});

const lightOf = (score: string): string =>
  `IF(ISNUMBER(${score}),IF(AND(ISNUMBER(${setting("Achieved")}),${score}>=${setting("Achieved")}),"achieved",` +
  `IF(${score}>=${setting("UseGreen")},"green",IF(${score}>=${setting("UseAmber")},"amber","red"))),"none")`;

const statusFormula = ({ da, en }: StatusWords): string => {
  const list = (words: Readonly<Record<Status, string>>): string =>
    STATUSES.map((light) => `"${words[light]}"`).join(",");
  const place = `MATCH([@Light],{${STATUSES.map((light) => `"${light}"`).join(",")}},0)`;
  return `=CHOOSE(${place}+IF(EXACT(${setting("Language")},"en"),${STATUSES.length},0),${list(da)},${list(en)})`;
};
