import type { Level, LinkId } from "./identity";
import type { KeptColumn, KeptKind } from "./keptColumn";
import type { Field } from "./reading";
import type { Direction, Limit } from "./rule";
import type { DifferingPart, NoneBelow } from "./teams/across";

/**
 * Everything that can be expected to go wrong, as data without prose. The words for each kind live in `language`.
 * `name` is always the name that a person gave, `level` says what kind of entry bears it.
 */
export type Problem = CellProblem | NameProblem | SettingsProblem | ModelProblem | WorkbookProblem;

/** Why a node has no score. */
export type NodeProblem = ValueProblem | ScoreProblem;

/** What a cell can answer instead of a value. */
export type CellProblem = NodeProblem | AskedNameProblem | ArgumentProblem | ExcelProblem | NoScorecard;

/** A field of a KPI has no number. */
export type ValueProblem =
  | { readonly kind: "value-none"; readonly field: Field }
  /** `isOfNow` where a single cell has a value, but not of the period that is asked for. */
  | { readonly kind: "value-blank"; readonly field: Field; readonly isOfNow?: true }
  | { readonly kind: "value-text"; readonly field: Field; readonly text: string }
  | { readonly kind: "value-logical"; readonly field: Field }
  | { readonly kind: "value-date"; readonly field: Field }
  | { readonly kind: "value-error"; readonly field: Field; readonly code: string }
  | { readonly kind: "link-broken"; readonly field: Field }
  /** The value is found by a label that no cell bears (any more), or the cell beside it says `#N/A`. */
  | { readonly kind: "label-missing"; readonly field: Field; readonly label: string }
  /** A word that the KPI's scale does not have. */
  | { readonly kind: "value-word-unknown"; readonly text: string; readonly words: readonly string[] }
  /** The latest value is from a period before the one that is due. */
  | { readonly kind: "value-stale"; readonly field: Field; readonly since: string };

/** The values are there, but the rule gives no score, or a weight cannot be used. */
export type ScoreProblem =
  /** Neither actual nor target has a value or a cell yet; for a parent: this holds for everything below it. */
  | { readonly kind: "not-set-up" }
  /** Its period has not ended, so no value can be expected. */
  | { readonly kind: "not-due" }
  /** A person has taken it out of the scores for now. */
  | { readonly kind: "excluded" }
  /** The direction that was stated is not the one from baseline to target; without a way, not the one of the kind. */
  | {
      readonly kind: "direction-contradicts";
      readonly direction: Direction;
      readonly way: { readonly from: number; readonly to: number } | undefined;
    }
  | { readonly kind: "goal-equals-red-flag"; readonly value: number }
  | { readonly kind: "limits-missing"; readonly limits: readonly Limit[] }
  | { readonly kind: "limits-crossed"; readonly low: number; readonly high: number }
  | { readonly kind: "points-too-few"; readonly count: number; readonly needed: number }
  | { readonly kind: "points-repeat"; readonly value: number }
  | { readonly kind: "words-missing" }
  | { readonly kind: "milestones-missing" }
  | { readonly kind: "deadline-missing" }
  | { readonly kind: "no-periods" }
  /** The rule gives a number too large to be one. */
  | { readonly kind: "score-overflow" }
  /** A child without a score holds its parent back, because its missing-data policy says so. */
  | { readonly kind: "blocked"; readonly names: readonly string[] }
  | { readonly kind: "no-children" }
  /** It had none when the period was closed, and the numbers of a closed period stand. */
  | { readonly kind: "closed-without-score" }
  | { readonly kind: "no-scored-children" }
  | { readonly kind: "weights-all-zero" }
  | { readonly kind: "weight-negative"; readonly name: string; readonly weight: number }
  | { readonly kind: "coverage-too-low"; readonly coverage: number; readonly minimum: number };

/** A name that a person wants to give cannot be given. */
export type NameProblem =
  | { readonly kind: "name-empty" }
  | { readonly kind: "name-taken"; readonly name: string; readonly level: Level }
  | { readonly kind: "name-too-long"; readonly long: string; readonly length: number; readonly most: number }
  /** A scorecard can stand neither below itself nor below what is below it, and the top one stays where it is. */
  | { readonly kind: "scorecard-place"; readonly name: string };

/** A setting that the engine cannot work with. */
export type SettingsProblem =
  | { readonly kind: "thresholds-crossed"; readonly green: number; readonly amber: number }
  | {
      readonly kind: "setting-out-of-range";
      readonly setting: NumberSetting;
      readonly value: number;
      readonly least: number;
      readonly most: number | undefined;
      /** Only whole numbers are allowed. */
      readonly isWhole: boolean;
    };

/** The settings that are numbers. */
export type NumberSetting =
  "green" | "amber" | "achieved" | "hysteresis" | "ceiling" | "minimumCoverage" | "fiscalYearStart" | "graceDays";

/** A name that is asked for is borne by nothing, or by several. */
export type AskedNameProblem =
  | { readonly kind: "name-unknown"; readonly name: string; readonly suggestion: string | undefined }
  | { readonly kind: "name-ambiguous"; readonly name: string; readonly count: number }
  /** Several scorecards of the workbook have it. */
  | { readonly kind: "name-in-several"; readonly name: string; readonly choices: readonly string[] };

export interface NoScorecard {
  readonly kind: "no-scorecard";
}

/** Excel did not do what was asked. */
export type ExcelProblem =
  { readonly kind: "excel-busy" } | { readonly kind: "excel-failed"; readonly code: string; readonly message: string };

/** The model tables are damaged or newer than this version. */
export type ModelProblem =
  | NoScorecard
  | { readonly kind: "scorecard-exists" }
  | { readonly kind: "table-missing"; readonly table: string }
  | { readonly kind: "column-missing"; readonly table: string; readonly column: string }
  | { readonly kind: "id-missing"; readonly table: string; readonly name: string }
  | { readonly kind: "id-duplicate"; readonly table: string; readonly name: string; readonly other: string }
  /** A row of the tree, or an initiative, without a name; `row` is its id. */
  | { readonly kind: "name-missing"; readonly table: string; readonly row: string }
  | { readonly kind: "parent-missing"; readonly level: Level; readonly name: string }
  /** A row names a scorecard that is not in the workbook; it counts for the top one. */
  | { readonly kind: "scorecard-unknown"; readonly table: string; readonly name: string }
  /** What a scorecard was said to stand below is not there; it stands below the top one. */
  | { readonly kind: "scorecard-misplaced"; readonly name: string }
  /** A scorecard counts in the one above it by perspectives, and there is none of this name above. */
  | { readonly kind: "perspective-unmatched"; readonly name: string; readonly perspective: string }
  /** KPIs of a scorecard that counts by its values, of which there are none of these names above. */
  | { readonly kind: "kpis-unmatched"; readonly name: string; readonly kpis: readonly string[] }
  /** A scorecard that counts by its values measures something else under the name of a KPI above. */
  | { readonly kind: "values-differ"; readonly name: string; readonly kpi: string; readonly part: DifferingPart }
  /** A KPI has no value from the scorecards below that have it. */
  | { readonly kind: "values-not-joined"; readonly name: string; readonly reason: NoneBelow }
  | { readonly kind: "kind-unknown"; readonly name: string; readonly text: string }
  | {
      readonly kind: "number-unreadable";
      readonly table: string;
      readonly column: string;
      readonly name: string;
      readonly text: string;
    }
  /** A cell names a choice that does not exist; the default stands in for it. */
  | {
      readonly kind: "choice-unknown";
      readonly table: string;
      readonly column: string;
      readonly name: string;
      readonly text: string;
    }
  /** Columns of a table that the workbook keeps are gone, or stand elsewhere than the others. */
  | {
      readonly kind: "kept-table-broken";
      readonly kept: KeptKind;
      readonly columns: readonly KeptColumn[];
    }
  /** Values or periods of a series are on cells that no longer exist. */
  | { readonly kind: "series-broken"; readonly name: string }
  /** Values and periods of a series do not lie beside each other, cell by cell. */
  | { readonly kind: "series-uneven"; readonly name: string; readonly values: number; readonly periods: number }
  /** Periods beyond the cells of a series' link count; formulas without the add-in do not see them. */
  | { readonly kind: "series-longer"; readonly name: string; readonly count: number }
  /** Something beyond them looks as if it belonged to the series, and does not count. */
  | { readonly kind: "series-uncounted"; readonly name: string; readonly address: string }
  /** Actual value and target are about a hundred times apart: one of them may be a share and the other a percentage. */
  | { readonly kind: "scale-doubtful"; readonly name: string; readonly actual: number; readonly target: number }
  /** An actual value is a thousand or a million times better than its target: one of them may count in thousands, and the green be none. */
  | { readonly kind: "thousandfold"; readonly name: string; readonly actual: number; readonly target: number }
  /** Cells of a KPI in percent show percentages, and were linked when it counted the shares that they hold. */
  | { readonly kind: "percent-as-share"; readonly name: string }
  /** Cells that count as percentages no longer show any. */
  | { readonly kind: "percent-no-longer"; readonly name: string }
  /** A cause or an effect is no longer there; `name` is that of the other end, empty when both are gone. */
  | { readonly kind: "link-dangling"; readonly id: LinkId; readonly name: string }
  | { readonly kind: "initiative-dangling"; readonly name: string }
  | { readonly kind: "schema-newer"; readonly version: number }
  /** The cell that says which day to look at holds something that is no day. */
  | { readonly kind: "as-of-not-a-day"; readonly text: string }
  /** Excel shows `#NAME?` in these cells, because it met our functions before it knew the add-in. */
  | { readonly kind: "formulas-stuck"; readonly addresses: readonly string[] }
  /** The native numbers of these entries are not those of the engine. */
  | { readonly kind: "native-differs"; readonly names: readonly string[] }
  /** A KPI's cell changes with every calculation. */
  | { readonly kind: "source-volatile"; readonly name: string; readonly functions: readonly string[] }
  | { readonly kind: "calculation-manual" }
  | { readonly kind: "owner-missing"; readonly names: readonly string[] }
  /** A change has been made, but what it makes of the past is not on the sheet of the history. */
  | { readonly kind: "history-not-kept" }
  /** The table of what stood in single cells lacks columns, so that nothing more is kept in it. */
  | { readonly kind: "values-not-kept"; readonly table: string; readonly columns: readonly string[] }
  /** Of the numbers that a period was closed with some are gone, so the period counts as open. */
  | { readonly kind: "closing-damaged"; readonly period: string }
  /** These KPIs change with every calculation (NOW, RAND, OFFSET …), so they are refreshed less often. */
  | { readonly kind: "values-never-rest"; readonly names: readonly string[] };

/** One cell that two people want to hold different things: what I wanted to write, and what it holds now. */
export interface FieldConflict {
  readonly column: string;
  readonly mine: string | number | boolean;
  readonly theirs: string | number | boolean;
}

/** Excel did not do, or cannot do, what was asked. Nothing was changed unless it says so. */
export type WorkbookProblem =
  | ExcelProblem
  /** A colleague has changed the row meanwhile; nothing was written. */
  | {
      readonly kind: "row-changed";
      readonly name: string;
      readonly by: string;
      readonly at: string;
      readonly fields: readonly FieldConflict[];
    }
  | { readonly kind: "row-gone"; readonly name: string }
  /** Nothing was written, because not everything could be. */
  | { readonly kind: "sheet-protected"; readonly sheet: string }
  /** A sheet is needed that is not there, and the workbook takes no new ones; nothing was written. */
  | { readonly kind: "structure-protected" }
  /** Something else than cells is selected: a chart, a picture, several areas. */
  | { readonly kind: "selection-not-cells" }
  | { readonly kind: "selection-not-one-cell"; readonly address: string }
  | { readonly kind: "selection-in-model" }
  /** The formula was not written, because the cell holds something. */
  | { readonly kind: "cell-not-empty"; readonly address: string }
  /** `chain` goes from the cell to the one that asks for a score. */
  | { readonly kind: "source-uses-scorecard"; readonly address: string; readonly chain: readonly string[] }
  /** Nobody can say whether it depends on a score: it reads more formulas, in `through`, than can be looked at. */
  | {
      readonly kind: "source-unsearchable";
      readonly address: string;
      readonly through: string;
      readonly most: number;
    }
  | { readonly kind: "selection-not-one-line"; readonly address: string }
  /** A block with headings and rows below them is needed. */
  | { readonly kind: "selection-not-a-table"; readonly address: string }
  | { readonly kind: "selection-too-large"; readonly address: string; readonly count: number; readonly most: number }
  /** Of several bindings this one cannot be made; none was. */
  | { readonly kind: "cannot-bind"; readonly name: string; readonly reason: Problem }
  /** Two ranges of a binding must hold equally many cells. */
  | { readonly kind: "ranges-uneven"; readonly one: string; readonly other: string }
  | { readonly kind: "label-unknown"; readonly label: string; readonly address: string }
  /** A value that is found by its label must have that label to itself. */
  | { readonly kind: "label-repeats"; readonly label: string; readonly address: string; readonly count: number }
  | { readonly kind: "source-gone" }
  /** The day that is looked at comes from somebody's own formula. */
  | { readonly kind: "as-of-formula"; readonly formula: string }
  /** The cell with the day that is looked at has been deleted, with its sheet. */
  | { readonly kind: "as-of-gone" }
  /** Somebody has put a column into our part of the dashboard sheet, or taken one out; nothing was written. */
  | { readonly kind: "dashboard-changed"; readonly sheet: string }
  /** Somebody has changed or removed the dashboard sheet since it was made again, so that is not taken back; nothing was written. */
  | { readonly kind: "dashboard-edited"; readonly sheet: string }
  /** Entries that lack a row on the dashboard sheet, and rows whose entry has gone. */
  | { readonly kind: "dashboard-outdated"; readonly sheet: string; readonly rows: number }
  /** What the dashboard sheet is of is no longer in the scorecard. */
  | { readonly kind: "dashboard-former"; readonly sheet: string }
  /** Perspectives, objectives or arrows have changed since the sheet with the map was made. */
  | { readonly kind: "map-outdated"; readonly sheet: string }
  /** In these cells of the dashboard sheet something else stands than its formula. */
  | { readonly kind: "dashboard-typed-over"; readonly sheet: string; readonly addresses: readonly string[] }
  /** Charts of the dashboard sheet that are not there. */
  | { readonly kind: "dashboard-charts-gone"; readonly sheet: string; readonly count: number }
  /** No visible sheet asks for scores. */
  | { readonly kind: "no-score-formulas" }
  /** Nothing can be its own cause. */
  | { readonly kind: "link-to-itself"; readonly name: string }
  | { readonly kind: "period-closed"; readonly period: string; readonly by: string; readonly at: string }
  | { readonly kind: "period-open"; readonly period: string }
  | { readonly kind: "period-not-begun"; readonly period: string }
  /** There is no change of this person's that could be taken back. */
  | { readonly kind: "nothing-to-undo" }
  /** Adding it cannot be taken back, because there is something below it now. */
  | { readonly kind: "has-children"; readonly name: string };

/** A function was given something it cannot work with. `position` counts the arguments from 1. */
export type ArgumentProblem =
  | { readonly kind: "argument-missing"; readonly position: number }
  | { readonly kind: "argument-not-a-number"; readonly position: number; readonly text: string }
  | { readonly kind: "argument-not-single"; readonly position: number }
  | { readonly kind: "argument-error"; readonly position: number; readonly code: string }
  | {
      readonly kind: "argument-out-of-range";
      readonly position: number;
      readonly value: number;
      readonly least: number | undefined;
      readonly most: number | undefined;
    }
  /** A part of 1, where 100 is the whole; `instead` is what was probably meant. */
  | { readonly kind: "argument-share"; readonly position: number; readonly value: number; readonly instead: number }
  | { readonly kind: "argument-not-whole"; readonly position: number; readonly value: number }
  /** What can only be a part of another argument is larger than it. */
  | {
      readonly kind: "argument-exceeds";
      readonly position: number;
      readonly value: number;
      readonly other: number;
      readonly whole: number;
    }
  /** A scale that ends at `most` as long as argument `other` says nothing else. */
  | {
      readonly kind: "argument-off-scale";
      readonly position: number;
      readonly value: number;
      readonly most: number;
      readonly other: number;
    }
  /** Excel has not said whether a cell is blank or 0, and the answer depends on it. */
  | { readonly kind: "blank-or-zero" }
  | {
      readonly kind: "argument-unknown";
      readonly position: number;
      readonly text: string;
      readonly choices: readonly string[];
    }
  /** Two ranges must hold equally many cells. */
  | { readonly kind: "argument-sizes-differ"; readonly position: number; readonly other: number }
  | { readonly kind: "argument-not-a-period"; readonly position: number; readonly text: string }
  /** A forecast was asked for a period that has its value already. */
  | { readonly kind: "argument-not-ahead"; readonly position: number; readonly period: string }
  /** There is nothing earlier that a value could be compared with. */
  | { readonly kind: "nothing-before"; readonly name: string; readonly period: string }
  /** Only a KPI has an actual value and a target. */
  | { readonly kind: "kpi-needed"; readonly name: string; readonly level: Level }
  /** The node was found, but has no score for these reasons. */
  | { readonly kind: "node-without-score"; readonly name: string; readonly reasons: readonly NodeProblem[] }
  /** The period has been closed, and then the node was not in the scorecard. */
  | { readonly kind: "not-in-closed-period"; readonly name: string }
  /** A change cannot be taken apart, because one of the two scores is missing. */
  | { readonly kind: "score-missing"; readonly name: string }
  /** No value has that score. */
  | {
      readonly kind: "cannot-be-reached";
      readonly score: number;
      readonly least: number | undefined;
      readonly most: number | undefined;
    }
  | { readonly kind: "divisor-zero" }
  | { readonly kind: "too-few-data"; readonly count: number; readonly needed: number }
  /** All rates are 0, or all are 1, so that nothing is seen of how rates differ. */
  | { readonly kind: "rates-all-alike"; readonly rate: 0 | 1 };
