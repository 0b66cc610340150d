import type { Kpi } from "../../scorecard";
import { unitWords } from "./unitWords";

/** What the unit of a KPI stands for, as far as its words say. */
export const unitOf = ({ unit }: Pick<Kpi, "unit">) => unitWords(unit)?.unit;
