import { needingAttention } from "../insight";
import type { KpiId } from "../scorecard";
import type { Ready } from "./state";

/** So many KPIs have a block of their own where nobody has asked for others. */
const MOST_ASKED = 6;

/** The KPIs that somebody is most likely to ask about: those that need action and cost the most. */
export const askedFirst = ({ evaluation }: Pick<Ready, "evaluation">): readonly KpiId[] =>
  needingAttention(evaluation, new Map())
    .slice(0, MOST_ASKED)
    .map(({ kpi }) => kpi.id);
