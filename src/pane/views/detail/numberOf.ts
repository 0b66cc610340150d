import type { Reading } from "../../../scorecard";

export const numberOf = (reading: Reading): number | undefined =>
  reading.kind === "number" ? reading.value : undefined;
