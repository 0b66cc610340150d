import type { Level } from "./identity";
import type { Field } from "./reading";

/**
 * Everything that can be expected to go wrong, as data without prose. The words for each kind live in `language`.
 * `name` is always the name that a person gave, `level` says what kind of entry bears it.
 */
export type Problem = ValueProblem | ScoreProblem | NameProblem | ModelProblem | WorkbookProblem | ArgumentProblem;

/** A field of a KPI has no number. */
export type ValueProblem =
  | { readonly kind: "value-none"; readonly field: Field }
  | { readonly kind: "value-blank"; readonly field: Field }
  | { readonly kind: "value-text"; readonly field: Field; readonly text: string }
  | { readonly kind: "value-logical"; readonly field: Field }
  | { readonly kind: "value-date"; readonly field: Field }
  | { readonly kind: "value-error"; readonly field: Field; readonly code: string }
  | { readonly kind: "link-broken"; readonly field: Field };

/** The values are there, but the rule gives no score, or a weight cannot be used. */
export type ScoreProblem =
  /** Neither actual nor target has a value or a cell yet; for a parent: this holds for everything below it. */
  | { readonly kind: "not-set-up" }
  | { readonly kind: "target-equals-baseline"; readonly value: number }
  | { readonly kind: "no-children" }
  | { readonly kind: "no-scored-children" }
  | { readonly kind: "weights-all-zero" }
  | { readonly kind: "weight-negative"; readonly name: string; readonly weight: number }
  | { readonly kind: "coverage-too-low"; readonly coverage: number; readonly minimum: number };

export type NameProblem =
  | { readonly kind: "name-empty" }
  | { readonly kind: "name-taken"; readonly name: string; readonly level: Level }
  | { readonly kind: "name-unknown"; readonly name: string; readonly suggestion: string | undefined }
  | { readonly kind: "name-ambiguous"; readonly name: string; readonly count: number };

/** The model tables are damaged or newer than this version. */
export type ModelProblem =
  | { readonly kind: "no-scorecard" }
  | { readonly kind: "scorecard-exists" }
  | { readonly kind: "table-missing"; readonly table: string }
  | { readonly kind: "column-missing"; readonly table: string; readonly column: string }
  | { readonly kind: "id-missing"; readonly table: string; readonly name: string }
  | { readonly kind: "id-duplicate"; readonly table: string; readonly name: string; readonly other: string }
  | { readonly kind: "parent-missing"; readonly level: Level; readonly name: string }
  | { readonly kind: "kind-unknown"; readonly name: string; readonly text: string }
  | {
      readonly kind: "number-unreadable";
      readonly table: string;
      readonly column: string;
      readonly name: string;
      readonly text: string;
    }
  | { readonly kind: "schema-newer"; readonly version: number }
  /** These KPIs change with every calculation (NOW, RAND, OFFSET …), so they are refreshed less often. */
  | { readonly kind: "values-never-rest"; readonly names: readonly string[] };

/** Excel did not do, or cannot do, what was asked. Nothing was changed unless it says so. */
export type WorkbookProblem =
  | { readonly kind: "excel-busy" }
  | { readonly kind: "excel-failed"; readonly code: string; readonly message: string }
  | { readonly kind: "row-changed"; readonly name: string; readonly by: string; readonly at: string }
  | { readonly kind: "row-gone"; readonly name: string }
  | { readonly kind: "selection-not-one-cell"; readonly address: string }
  | { readonly kind: "selection-in-model" }
  /** The formula was not written, because the cell holds something. */
  | { readonly kind: "cell-not-empty"; readonly address: string }
  | { readonly kind: "source-uses-scorecard"; readonly address: string }
  | { readonly kind: "source-gone" };

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
  | {
      readonly kind: "argument-unknown";
      readonly position: number;
      readonly text: string;
      readonly choices: readonly string[];
    }
  /** Two ranges must hold equally many cells. */
  | { readonly kind: "argument-sizes-differ"; readonly position: number; readonly other: number }
  | { readonly kind: "divisor-zero" }
  | { readonly kind: "too-few-data"; readonly count: number; readonly needed: number };
