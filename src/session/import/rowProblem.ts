import type { Level } from "../../scorecard";
import type { ImportColumn } from "./importColumns";

/** Something in a row of the table. `row` is its number in the sheet, `name` what it calls the KPI; empty when nothing. */
export type RowProblem = { readonly row: number; readonly name: string } & (Refusal | Remark);

/** The row cannot be imported as it is. */
export type Refusal =
  | { readonly kind: "name-missing" }
  /** An earlier row has a KPI of that name. */
  | { readonly kind: "name-repeats"; readonly earlier: number }
  /** Something else bears the name, in the scorecard or in the table: names are unique on all levels. */
  | { readonly kind: "name-taken"; readonly taken: string; readonly level: Level }
  /** The name of the KPI, or of what it is to stand in. */
  | { readonly kind: "name-too-long"; readonly long: string; readonly length: number; readonly most: number }
  | { readonly kind: "weight-negative"; readonly weight: number };

/** The row is imported, but one cell says something that cannot be understood. */
export type Remark =
  /** Linked it stays without a score until it is a number; as a typed number it is left out. */
  | { readonly kind: "not-a-number"; readonly cell: string; readonly column: ImportColumn; readonly text: string }
  | {
      readonly kind: "word-unknown";
      readonly cell: string;
      readonly column: "direction" | "frequency" | "thresholds";
      readonly text: string;
    }
  /** The thresholds are taken for scores, and could be values of the KPI. */
  | { readonly kind: "thresholds-doubtful"; readonly cell: string; readonly text: string }
  /** The score depends on which way is better, and nothing says it. */
  | { readonly kind: "direction-unknown" }
  /** One of them may be a share and the other a percentage. */
  | { readonly kind: "hundredfold"; readonly actual: number; readonly target: number };

const IS_REFUSAL = {
  "name-missing": true,
  "name-repeats": true,
  "name-taken": true,
  "name-too-long": true,
  "weight-negative": true,
  "not-a-number": false,
  "word-unknown": false,
  "thresholds-doubtful": false,
  "direction-unknown": false,
  hundredfold: false,
} as const satisfies Readonly<Record<Refusal["kind"], true> & Record<Remark["kind"], false>>;

export const isRefusal = ({ kind }: RowProblem): boolean => IS_REFUSAL[kind];
