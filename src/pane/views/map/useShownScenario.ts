import { useMemo } from "react";
import { supposed } from "../../../insight";
import { asToday, presentOf, type Ready, type Scenario } from "../../../session";
import { useKept } from "../../form/useKept";
import { SCENARIO_SHOWN } from "../../parts/scenarioShown";
import { useScenarios } from "../../parts/useScenarios";

export interface ShownScenario {
  readonly all: readonly Scenario[];
  /** `undefined`: the numbers of now. */
  readonly chosen: Scenario | undefined;
  /** What the map draws: the scorecard with the scores of the scenario. */
  readonly ready: Ready;
  choose(id: string): void;
}

/** The scenario whose scores the map shows, if one does. */
export function useShownScenario(now: Ready): ShownScenario {
  const { all = [] } = useScenarios();
  const [id, choose] = useKept<string>(SCENARIO_SHOWN, () => "");
  const chosen = all.find((each) => each.id === id);
  const ready = useMemo(() => {
    if (chosen === undefined) return now;
    const today = asToday(now);
    return { ...today, evaluation: supposed(presentOf(today), chosen.supposition) };
  }, [now, chosen]);
  return { all, chosen, ready, choose };
}
