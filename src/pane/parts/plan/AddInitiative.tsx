import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { planWords } from "../../../language";
import type { NodeId } from "../../../scorecard";
import { useNavigation } from "../../frame/navigation";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";

interface AddInitiativeProps {
  readonly parent: NodeId;
  /** Of the parent, where several such buttons are on one page: then they are small. */
  readonly name?: string;
}

export function AddInitiative({ parent, name }: AddInitiativeProps) {
  const own = useWords(planWords);
  const { open } = useNavigation();
  const { readOnly } = useReady();
  if (readOnly) return null;
  return (
    <Button
      id={`bsc-add-initiative-${parent}`}
      size="small"
      appearance={name === undefined ? "secondary" : "subtle"}
      icon={<AddRegular />}
      aria-label={name === undefined ? own.addInitiative : own.addInitiativeTo({ name })}
      {...(name === undefined ? {} : { title: own.addInitiativeTo({ name }) })}
      onClick={() => open({ kind: "initiative", id: undefined, parent })}
    >
      {name === undefined && own.addInitiative}
    </Button>
  );
}
