import { useMemo } from "react";
import { toReach, type Goal } from "../../../../insight";
import { whatIfWords } from "../../../../language";
import type { Kpi, NodeEvaluation, NodeId } from "../../../../scorecard";
import { useWords } from "../../../frame/useWords";
import { Section } from "../../../parts/Section";
import type { WhatIfState } from "../useWhatIf";
import { useWhatIfStyles } from "../useWhatIfStyles";
import { PerPeriod } from "./PerPeriod";
import { ReachLine } from "./ReachLine";

interface WhatItTakesProps {
  readonly state: WhatIfState;
  readonly id: NodeId;
  readonly suppose: WhatIfState["suppose"];
}

/** What one KPI must be for itself, its perspective and the whole to be green, all else as it is supposed. */
export function WhatItTakes({ state, id, suppose }: WhatItTakesProps) {
  const styles = useWhatIfStyles();
  const own = useWords(whatIfWords);
  const { present, supposition, ready, then } = state;
  const kpi = ready.scorecard.kpis.find((each) => each.id === id);
  const lines = useMemo(() => {
    if (kpi === undefined) return [];
    return goalsOf(kpi, then.nodes).map(({ node, goal }) => ({
      node,
      goal,
      found: toReach(present, supposition, kpi.id, goal),
    }));
  }, [present, supposition, kpi, then]);
  if (kpi === undefined || lines.length === 0) return null;
  return (
    <Section heading={own.reachHeading}>
      <ul className={styles.list}>
        {lines.map(({ node, goal, found }) => (
          <ReachLine
            key={node.id}
            kpi={kpi}
            readings={then.kpis.get(kpi.id)?.readings}
            node={node}
            goal={goal}
            found={found}
            onTry={(value) => suppose("values", kpi.id, value)}
          />
        ))}
      </ul>
      <PerPeriod state={state} kpi={kpi} />
    </Section>
  );
}

/** The KPI is to be green; what is above it is to have the next better light. */
function goalsOf(
  kpi: Kpi,
  nodes: ReadonlyMap<NodeId, NodeEvaluation>,
): readonly { readonly node: NodeEvaluation; readonly goal: Goal }[] {
  const goals: { readonly node: NodeEvaluation; readonly goal: Goal }[] = [];
  for (let node = nodes.get(kpi.id); node !== undefined; node = above(node)) {
    if (node.level === "objective") continue;
    const status = node.level === "kpi" || node.status === "amber" ? "green" : "amber";
    const isBest = node.status === "green" || node.status === "achieved";
    goals.push({ node, goal: { node: node.id, status: isBest ? "green" : status } });
  }
  return goals;

  function above({ parent }: NodeEvaluation): NodeEvaluation | undefined {
    return parent === undefined ? undefined : nodes.get(parent);
  }
}
