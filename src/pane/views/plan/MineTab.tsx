import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { planWords } from "../../../language";
import { focusHeading } from "../../frame/focusHeading";
import { useNotices } from "../../frame/Notices";
import { useSession } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import type { CheckInState } from "../../parts/plan/checkInState";
import { MyDue } from "./MyDue";
import { usePlanStyles } from "../../parts/plan/usePlanStyles";
import { WhoAreYou } from "./WhoAreYou";

interface MineTabProps {
  readonly checkIns: CheckInState;
}

export function MineTab({ checkIns }: MineTabProps) {
  const styles = usePlanStyles();
  const own = useWords(planWords);
  const session = useSession();
  const { succeed } = useNotices();
  const [person, setPerson] = useState(() => session.user());
  const [isAsking, setIsAsking] = useState(person === "");
  const answer = (name: string): void => {
    session.setUser(name);
    setPerson(name);
    setIsAsking(false);
    succeed(own.nameSaved({ name }));
    // The form goes, and what had the focus with it.
    focusHeading();
  };
  if (isAsking) return <WhoAreYou known={person} onAnswer={answer} />;
  return (
    <>
      <div className={styles.row}>
        <span className={styles.name}>{own.you({ name: person })}</span>
        <Button size="small" appearance="subtle" onClick={() => setIsAsking(true)}>
          {own.changeName}
        </Button>
      </div>
      <MyDue person={person} checkIns={checkIns} />
    </>
  );
}
