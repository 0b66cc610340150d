import { CELL_PROBES } from "./cellProbes";
import { FUNCTION_PROBES } from "./functionProbes";
import { OBJECT_PROBES } from "./objectProbes";
import type { Probe } from "./probe";
import { REQUIREMENT_PROBE } from "./requirementSets";
import { TABLE_PROBES } from "./tableProbes";

/** Questions to Excel alone, in the order in which they are asked. */
export const EXCEL_PROBES: readonly Probe[] = [
  REQUIREMENT_PROBE,
  ...TABLE_PROBES,
  ...CELL_PROBES,
  ...OBJECT_PROBES,
  ...FUNCTION_PROBES,
];
