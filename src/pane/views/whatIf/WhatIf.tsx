import { useDeferredValue, useState } from "react";
import { whatIfWords } from "../../../language";
import type { KpiId, NodeId } from "../../../scorecard";
import { useNavigation } from "../../frame/navigation";
import { SubPage } from "../../frame/SubPage";
import { useWords } from "../../frame/useWords";
import { Compared } from "./Compared";
import { Keep } from "./keep/Keep";
import { Scenarios } from "./keep/Scenarios";
import { Levers } from "./levers/Levers";
import { NodeChoice } from "./levers/NodeChoice";
import { Tornado } from "./Tornado";
import { useWhatIf } from "./useWhatIf";
import { useWhatIfStyles } from "./useWhatIfStyles";
import { Weights } from "./Weights";
import { WhatItTakes } from "./takes/WhatItTakes";

interface WhatIfProps {
  /** The KPI that one came from. */
  readonly kpi: KpiId | undefined;
}

/** Values, targets and weights to try, and what all scores would be then; nothing is written. */
export function WhatIf({ kpi }: WhatIfProps) {
  const styles = useWhatIfStyles();
  const own = useWords(whatIfWords);
  const { back } = useNavigation();
  const state = useWhatIf();
  const [wanted, setWanted] = useState<NodeId | undefined>(kpi);
  // What takes longer than the scores follows when there is time.
  const settled = useDeferredValue(state);
  const chosen = known(wanted) ?? known(state.ready.scorecard.kpis[0]?.id) ?? state.now.root.children[0];
  return (
    <SubPage heading={own.heading} onBack={back}>
      <p className={styles.quiet}>{own.intro}</p>
      <Compared state={state} />
      {chosen !== undefined && (
        <>
          <NodeChoice state={state} chosen={chosen} onChoose={setWanted} />
          <Levers key={chosen} state={state} id={chosen} />
          <WhatItTakes state={settled} id={chosen} suppose={state.suppose} />
        </>
      )}
      <Tornado state={settled} />
      <Weights state={settled} />
      <Keep state={state} />
      <Scenarios state={state} />
    </SubPage>
  );

  function known(id: NodeId | undefined): NodeId | undefined {
    return id !== undefined && state.now.nodes.has(id) ? id : undefined;
  }
}
