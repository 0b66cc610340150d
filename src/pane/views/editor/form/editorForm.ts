import type {
  Aggregation,
  Crossing,
  Direction,
  Field,
  Frequency,
  Indicator,
  KindName,
  Limit,
  MissingPolicy,
  RollUpName,
  TargetSpread,
  ThresholdPreset,
} from "../../../../scorecard";
import type { FieldForm } from "./fieldForm";
import type { ScaleForms } from "./scaleRows";
import type { SeriesForm } from "./seriesForm";

/** What stands in the editor, as it was typed. Levels without a part leave it empty. An empty choice follows the scorecard. */
export interface Form extends Readonly<Record<Field, FieldForm>>, Readonly<Record<Limit, string>>, ScaleForms {
  readonly name: string;
  readonly unit: string;
  readonly parent: string;
  readonly weight: string;
  readonly kind: KindName;
  readonly direction: Direction | "";
  readonly series: SeriesForm;
  readonly rollUp: RollUpName | "";
  /** Those of what is above, a preset, or numbers: scores or values of the KPI. */
  readonly thresholds: ThresholdPreset | "scores" | "values" | "";
  readonly greenFrom: string;
  readonly amberFrom: string;
  readonly achievedFrom: string;
  readonly isCritical: boolean;
  readonly isExcluded: boolean;
  readonly missing: MissingPolicy | "";
  readonly carryPeriods: string;
  readonly frequency: Frequency;
  readonly aggregation: Aggregation["kind"];
  readonly rollingPeriods: string;
  /** How values of scorecards below become one; empty for what is usual. */
  readonly across: Crossing["kind"] | "";
  /** The name of the KPI that holds the size. */
  readonly acrossBy: string;
  readonly targetSpread: TargetSpread["kind"];
  readonly shares: string;
  readonly owner: string;
  readonly indicator: Indicator | "";
  readonly note: string;
  /** One a line. */
  readonly aliases: string;
}

export type Part = keyof Form;
