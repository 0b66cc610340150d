import { kpiId, type Evaluation, type KpiEvaluation, type NodeEvaluation } from "../../scorecard";
import { useReady } from "../frame/session";
import { KpiRow } from "./KpiRow";
import { useNodeStyles } from "./useNodeStyles";

interface KpiListProps {
  readonly parent: NodeEvaluation;
}

/** The KPIs directly below a node. */
export function KpiList({ parent }: KpiListProps) {
  const node = useNodeStyles();
  const { evaluation } = useReady();
  const kpis = kpisOf(parent, evaluation);
  if (kpis.length === 0) return null;
  return (
    <ul className={node.list}>
      {kpis.map((kpi) => (
        <KpiRow key={kpi.id} kpi={kpi} />
      ))}
    </ul>
  );
}

const kpisOf = (parent: NodeEvaluation, { nodes, kpis }: Evaluation): readonly KpiEvaluation[] =>
  parent.children.flatMap((id) => {
    const child = nodes.get(id);
    return child?.level === "kpi" ? (kpis.get(kpiId(id)) ?? []) : [];
  });
