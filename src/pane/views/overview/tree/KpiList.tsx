import type { NodeEvaluation } from "../../../../scorecard";
import { KpiRow } from "./KpiRow";
import { below, useOverviewList } from "../list/overviewList";
import { useNodeStyles } from "../../../parts/useNodeStyles";

interface KpiListProps {
  readonly parent: NodeEvaluation;
}

/** The KPIs directly below a node. */
export function KpiList({ parent }: KpiListProps) {
  const node = useNodeStyles();
  const list = useOverviewList();
  const kpis = below(list, parent.id, "kpi");
  if (kpis.length === 0) return null;
  return (
    <ul className={node.list}>
      {kpis.map(
        (kpi) =>
          kpi.level === "kpi" && (
            <KpiRow
              key={kpi.id}
              kpi={kpi}
              unit={list.units.get(kpi.id) ?? ""}
              exists={list.units.has(kpi.id)}
              past={list.pasts.nodes.get(kpi.id)}
              fiscalYearStart={list.fiscalYearStart}
            />
          ),
      )}
    </ul>
  );
}
