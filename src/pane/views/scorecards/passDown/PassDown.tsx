import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { parseNumber, passDownWords, problemText } from "../../../../language";
import type { ScorecardId } from "../../../../scorecard";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady, useSession } from "../../../frame/session";
import { SubPage } from "../../../frame/SubPage";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import { childrenOf } from "../../../parts/scorecardTree";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";
import { ChildOffersList } from "./ChildOffersList";
import { offersOf, passedOf, type NotSplit } from "./offers";
import { TargetFields, type TargetForm } from "./TargetFields";

interface PassDownProps {
  readonly onBack: () => void;
}

const NOTHING: TargetForm = { way: "none", shares: {}, isWhole: true, splitsCounts: false };

/** Hands KPIs of the scorecard that is shown down to those right below it: what would change is seen before it is done. */
export function PassDown({ onBack }: PassDownProps) {
  const styles = useSettingsStyles();
  const own = useWords(passDownWords);
  const { language } = usePaneLanguage();
  const { fail, succeed, report } = useNotices();
  const session = useSession();
  const ready = useReady();
  const { name } = ready.scorecard.settings;
  const children = childrenOf(ready, language);
  const [left, setLeft] = useState<ReadonlySet<ScorecardId>>(new Set());
  const [form, setForm] = useState(NOTHING);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const chosen = children.filter(({ scorecard }) => !left.has(scorecard.settings.id));
  const shares = new Map(
    chosen.map(({ scorecard: { settings } }) => {
      const typed = parseNumber(form.shares[settings.id] ?? "", language);
      return [settings.id, typed.kind === "number" ? typed.value : 0] as const;
    }),
  );
  const { way, splitsCounts, isWhole } = form;
  const { all, notSplit } = offersOf(ready, chosen, {
    way,
    shares,
    splitsCounts,
    into: isWhole ? "whole" : "decimals",
  });
  const passed = passedOf(all, turned);
  const passing = useAction(async () => {
    if (passed.length === 0) {
      fail(own.none);
      return;
    }
    const done = await session.passDown(passed);
    if (!done.ok) {
      fail(problemText(done.problem, language));
      return;
    }
    setTurned(new Set());
    const run = async (): Promise<void> => void report(await session.undo(), () => own.takenBack);
    succeed(own.passed({ count: new Set(passed.map(({ kpi }) => kpi)).size }), { label: own.undo, run });
  });
  return (
    <SubPage heading={own.heading({ name })} onBack={onBack}>
      <p className={styles.text}>{ready.scorecard.kpis.length === 0 ? own.noKpis({ name }) : own.intro}</p>
      <div role="group" aria-label={own.to} className={styles.close}>
        <h2 className={styles.heading}>{own.to}</h2>
        {children.map(({ scorecard: { settings } }) => (
          <Checkbox
            key={settings.id}
            label={settings.name}
            checked={!left.has(settings.id)}
            onChange={() => setLeft(toggled(left, settings.id))}
          />
        ))}
      </div>
      <TargetFields form={form} onChange={setForm} takers={chosen} />
      {notSplit.map((each) => (
        <p key={each.kpi.id} role="status" className={styles.quiet}>
          {reasonOf(each)}
        </p>
      ))}
      {all.map((each) => (
        <ChildOffersList
          key={each.child.scorecard.settings.id}
          offered={each}
          turned={turned}
          onTurn={(key) => setTurned(toggled(turned, key))}
        />
      ))}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={passing.running || ready.readOnly}
          onClick={() => passing.run()}
        >
          {own.pass}
        </Button>
      </div>
    </SubPage>
  );

  function reasonOf({ kpi, unknown }: NotSplit): string {
    return unknown.length > 0
      ? own.lastYearUnknown({ name: kpi.name, teams: unknown.join(", ") })
      : own.notSplit({ name: kpi.name });
  }
}

function toggled<Key>(keys: ReadonlySet<Key>, key: Key): ReadonlySet<Key> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
