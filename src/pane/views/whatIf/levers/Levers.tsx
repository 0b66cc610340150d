import { formatNumber, formatValue, whatIfWords } from "../../../../language";
import { kpiId, type NodeId } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import type { WhatIfState } from "../useWhatIf";
import { useWhatIfStyles } from "../useWhatIfStyles";
import { reachOf, reachOfWeight } from "./reachOf";
import { Slider } from "./Slider";
import { ValueLever } from "./ValueLever";

interface LeversProps {
  readonly state: WhatIfState;
  readonly id: NodeId;
}

/** What can be changed of one entry: value, target and weight of a KPI, the weight of anything else. */
export function Levers({ state, id }: LeversProps) {
  const styles = useWhatIfStyles();
  const own = useWords(whatIfWords);
  const { language } = usePaneLanguage();
  const { ready, now, supposition, suppose } = state;
  const node = now.nodes.get(id);
  const kpi = ready.scorecard.kpis.find((each) => each.id === id);
  const parent = node?.parent === undefined ? undefined : now.nodes.get(node.parent);
  if (node === undefined) return null;
  const weights = (parent?.children ?? []).map((child) => now.nodes.get(child)?.weight.own ?? 0);
  const target =
    node.level === "kpi" && node.readings.target.kind === "number" ? node.readings.target.value : undefined;
  return (
    <div className={styles.column}>
      {kpi && node.level === "kpi" && <ValueLever state={state} kpi={kpi} evaluated={node} />}
      {kpi && node.level === "kpi" && target !== undefined && (
        <Slider
          label={own.target}
          unit={kpi.unit}
          value={supposition.targets.get(kpi.id) ?? target}
          reach={reachOf([target, ...(node.readings.actual.kind === "number" ? [node.readings.actual.value] : [])])}
          now={own.nowValue({ value: formatValue(target, kpi.unit, language) })}
          say={(value) => formatValue(value, kpi.unit, language)}
          onChange={(value) => suppose("targets", kpiId(id), value === target ? undefined : value)}
        />
      )}
      <Slider
        label={own.weight}
        unit=""
        value={supposition.weights.get(id) ?? node.weight.own}
        reach={reachOfWeight(weights)}
        now={own.nowValue({ value: formatNumber(node.weight.own, language) })}
        check={(value) => (value < 0 ? own.weightNegative : undefined)}
        say={(value) => formatNumber(value, language)}
        onChange={(value) => suppose("weights", id, value === node.weight.own ? undefined : value)}
      />
    </div>
  );
}
