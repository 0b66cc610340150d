import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { scorecardsWords } from "../../../language";
import { useNavigation } from "../../frame/navigation";
import { useNotices } from "../../frame/Notices";
import { useReady, useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { ScorecardFields, type ScorecardForm } from "./ScorecardFields";

interface NewScorecardProps {
  /** Whether it is what one most likely wants on this page. */
  readonly isFirst: boolean;
}

/** Makes a scorecard below another one, and shows it. */
export function NewScorecard({ isFirst }: NewScorecardProps) {
  const styles = useSettingsStyles();
  const own = useWords(scorecardsWords);
  const { show } = useNavigation();
  const { report } = useNotices();
  const session = useSession();
  const { scorecard, readOnly } = useReady();
  const { id } = scorecard.settings;
  const [form, setForm] = useState<ScorecardForm>({ name: "", above: id, owner: "" });
  const { run, running } = useAction(async () => {
    const { name, above = id, owner } = form;
    const made = await session.addScorecard({ name, above, owner });
    if (!report(made, () => own.made({ name: name.trim() })) || !made.ok) return;
    session.showScorecard(made.value);
    show("overview");
  });
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{own.new}</h2>
      <form
        aria-label={own.new}
        className={styles.section}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        <ScorecardFields form={form} onChange={setForm} hint={own.newHint} />
        <div className={styles.row}>
          <Button type="submit" appearance={isFirst ? "primary" : "secondary"} disabledFocusable={running || readOnly}>
            {own.create}
          </Button>
        </div>
      </form>
    </section>
  );
}
