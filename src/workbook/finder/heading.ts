import type { Field } from "../../scorecard";

/** One column of values with what its heading says. */
export interface Heading {
  readonly column: number;
  readonly field: Field;
  readonly label: string;
  /** Where the label stands. */
  readonly row: number;
  readonly labelColumn: number;
  /** It is the whole of the parts that stand beside it. */
  readonly isWhole?: true;
  /** Its next value will stand in another column: those of next year. */
  readonly isOfOneYear?: true;
}
