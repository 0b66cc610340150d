import { Button, Checkbox } from "@fluentui/react-components";
import { useId, useState } from "react";
import { dashboardWords } from "../../../language";
import { hasOneScale } from "../../../session";
import { useNotices } from "../../frame/Notices";
import { useReady, useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

/** Colours the cells that are selected in Excel by the status that they name, or takes the colours away. */
export function StatusColours() {
  const styles = useSettingsStyles();
  const own = useWords(dashboardWords);
  const session = useSession();
  const { report } = useNotices();
  const { scorecard } = useReady();
  const [areScores, setScores] = useState(false);
  const hintId = useId();
  const canBeScores = hasOneScale(scorecard);
  const colouring = useAction(async () =>
    report(await session.colourByStatus(areScores && canBeScores), ({ address }) => own.coloured({ address })),
  );
  const removing = useAction(async () => report(await session.colourByStatus(undefined), own.uncoloured));
  const isBusy = colouring.running || removing.running;
  return (
    <section className={styles.close}>
      <h2 className={styles.heading}>{own.coloursHeading}</h2>
      <p className={styles.quiet}>{own.coloursText}</p>
      <Checkbox
        label={own.scores}
        checked={areScores && canBeScores}
        disabled={!canBeScores}
        aria-describedby={hintId}
        onChange={(_, { checked }) => setScores(checked === true)}
      />
      <p id={hintId} className={styles.quiet}>
        {canBeScores ? own.scoresHint : own.scoresRefused}
      </p>
      <div className={styles.row}>
        <Button disabledFocusable={isBusy} onClick={colouring.run}>
          {own.colour}
        </Button>
        <Button appearance="subtle" disabledFocusable={isBusy} onClick={removing.run}>
          {own.uncolour}
        </Button>
      </div>
    </section>
  );
}
