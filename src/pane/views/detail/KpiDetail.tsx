import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { detailWords } from "../../../language";
import { NO_READINGS, type KpiId } from "../../../scorecard";
import { useNavigation } from "../../frame/navigation";
import { useReady } from "../../frame/session";
import { SubPage } from "../../frame/SubPage";
import { useWords } from "../../frame/useWords";
import { CheckInsOf } from "../../parts/plan/CheckInsOf";
import { InitiativesOf } from "../../parts/plan/InitiativesOf";
import { Definition } from "./Definition";
import { History } from "./history/History";
import { Moved } from "./Moved";
import { moveOf } from "./moveOf";
import { Standing } from "./Standing";
import { useDetailStyles } from "./useDetailStyles";
import { Why } from "./Why";

interface KpiDetailProps {
  readonly id: KpiId;
}

/** Everything there is to know about one KPI, and what can be done about it. */
export function KpiDetail({ id }: KpiDetailProps) {
  const { back } = useNavigation();
  const ready = useReady();
  const { scorecard, evaluation } = ready;
  const kpi = scorecard.kpis.find((each) => each.id === id);
  const evaluated = evaluation.kpis.get(id);
  const move = useMemo(() => kpi && moveOf(ready, kpi), [ready, kpi]);
  if (kpi === undefined) return <Gone />;
  if (evaluated === undefined) return <NotThen name={kpi.name} />;
  return (
    <SubPage heading={kpi.name} onBack={back}>
      <Standing kpi={kpi} evaluated={evaluated} move={move} />
      <History kpi={kpi} evaluated={evaluated} />
      <Moved kpi={kpi} move={move} />
      <Why evaluated={evaluated} />
      <InitiativesOf parent={id} />
      <CheckInsOf kpi={kpi} />
      <Definition kpi={kpi} baseline={ready.values.readings.get(id)?.baseline ?? NO_READINGS.baseline} />
    </SubPage>
  );
}

/** A colleague may delete the KPI while one looks at it. */
function Gone() {
  const styles = useDetailStyles();
  const words = useWords(detailWords);
  const { back } = useNavigation();
  return (
    <SubPage heading={words.goneHeading} onBack={back}>
      <p role="alert" className={styles.text}>
        {words.gone}
      </p>
      <div>
        <Button onClick={back}>{words.goBack}</Button>
      </div>
    </SubPage>
  );
}

interface NotThenProps {
  readonly name: string;
}

/** A period may have been closed before there was such a KPI. */
function NotThen({ name }: NotThenProps) {
  const styles = useDetailStyles();
  const words = useWords(detailWords);
  const { back } = useNavigation();
  return (
    <SubPage heading={name} onBack={back}>
      <p className={styles.text}>{words.notThen}</p>
    </SubPage>
  );
}
