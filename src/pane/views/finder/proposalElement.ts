import type { KpiId } from "../../../scorecard";

/** The box to tick of a proposal: what the focus goes to when the one before it is gone. */
export const proposalElementId = (kpi: KpiId): string => `finder-${kpi}`;
