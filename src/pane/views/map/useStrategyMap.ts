import { useMemo, useState } from "react";
import type { LinkId, ObjectiveId } from "../../../scorecard";
import { useReady } from "../../frame/session";
import type { Evidence } from "./evidence/evidenceOf";
import { useEvidence } from "./evidence/useEvidence";
import { focusBox } from "./boxElement";
import { mapOf, type MapContents } from "./mapOf";
import { useLinkActions, type LinkActions } from "./links/useLinkActions";
import { useShownScenario, type ShownScenario } from "./useShownScenario";
import { useLinking, type LinkingState } from "./links/useLinking";

/** Everything that the parts of the map share. */
export interface StrategyMapState extends MapContents, LinkActions, LinkingState {
  readonly readOnly: boolean;
  /** Whether it shows the scores of a scenario, and of which. */
  readonly scenario: ShownScenario;
  /** What the numbers say of the arrows; of none until it has been worked out. */
  readonly evidence: ReadonlyMap<LinkId, Evidence>;
  /** The objective that the pointer or the focus is on. */
  readonly active: ObjectiveId | undefined;
  setActive(id: ObjectiveId | undefined): void;
  /** The objective whose actions are shown. */
  readonly opened: ObjectiveId | undefined;
  toggle(id: ObjectiveId): void;
  /** Shows the actions of an objective and goes there. */
  reveal(id: ObjectiveId): void;
}

export function useStrategyMap(): StrategyMapState {
  const now = useReady();
  const scenario = useShownScenario(now);
  const { ready } = scenario;
  const contents = useMemo(() => mapOf(ready), [ready]);
  const [active, setActive] = useState<ObjectiveId>();
  const [opened, setOpened] = useState<ObjectiveId>();
  const evidence = useEvidence();
  const actions = useLinkActions(contents);
  const linking = useLinking(actions.add);
  const choose = (id: string): void => {
    if (linking.from !== undefined) linking.cancel();
    scenario.choose(id);
  };
  return {
    ...contents,
    ...actions,
    ...linking,
    scenario: { ...scenario, choose },
    // What is supposed is looked at, and changed elsewhere.
    readOnly: ready.readOnly || scenario.chosen !== undefined,
    evidence,
    active,
    setActive,
    opened,
    toggle: (id) => setOpened(opened === id ? undefined : id),
    reveal: (id) => {
      setOpened(id);
      focusBox(id);
    },
  };
}
