import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { guideWords } from "../../../../language";
import { useNotices } from "../../../frame/Notices";
import { ColleaguesValue } from "../../../form/ColleaguesValue";
import { useReady, useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";
import { DataOffer } from "../data/DataOffer";
import type { FoundKpi, FoundKpis } from "../data/useFoundKpis";
import { Footer } from "../Footer";
import { linesOf } from "./linesOf";
import { StepHead } from "./StepHead";
import { useKept } from "../../../form/useKept";

interface StrategyStepProps {
  readonly found: FoundKpis;
  readonly onData: (found: readonly FoundKpi[]) => void;
  readonly onNext: () => void;
}

/** Where the company wants to be, and the strategic goals on the way there. */
export function StrategyStep({ found, onData, onNext }: StrategyStepProps) {
  const fieldStyles = useFieldStyles();
  const words = useWords(guideWords);
  const session = useSession();
  const { report } = useNotices();
  const { scorecard, revisions } = useReady();
  const { id, vision, goals } = scorecard.settings;
  const there = { vision, goals: goals.join("\n") };
  const [base] = useState(there);
  const [draft, setDraft, forget] = useKept(`guide/strategy/${id}`, () => there);
  const wanted = { vision: draft.vision.trim(), goals: linesOf(draft.goals) };
  const isChanged = wanted.vision !== vision || wanted.goals.join("\n") !== there.goals;
  const saving = useAction(async () => {
    const saved = await session.saveSettings({ id, revision: revisions.get(id) ?? 0, ...wanted });
    if (!report(saved, () => words.strategy.saved)) return;
    forget();
    onNext();
  });
  const isEmpty = wanted.vision === "" && wanted.goals.length === 0;
  const colleaguesValue = (part: "vision" | "goals") =>
    there[part] !== base[part] &&
    there[part] !== draft[part] && (
      <ColleaguesValue value={there[part]} onTake={() => setDraft({ ...draft, [part]: there[part] })} />
    );
  return (
    <>
      <StepHead step="strategy" heading={words.strategy.heading} teach={words.strategy.teach} />
      {scorecard.kpis.length === 0 && (
        <DataOffer
          found={found}
          isPrimary={isEmpty && !isChanged}
          onStart={() => typeof found === "object" && onData(found)}
        />
      )}
      <div>
        <Field className={fieldStyles.field} label={words.strategy.vision} hint={words.strategy.visionExample}>
          <Textarea rows={3} value={draft.vision} onChange={(_, { value }) => setDraft({ ...draft, vision: value })} />
        </Field>
        {colleaguesValue("vision")}
      </div>
      <div>
        <Field className={fieldStyles.field} label={words.strategy.goals} hint={words.strategy.goalsExample}>
          <Textarea rows={4} value={draft.goals} onChange={(_, { value }) => setDraft({ ...draft, goals: value })} />
        </Field>
        {colleaguesValue("goals")}
      </div>
      <Footer>
        <Button
          appearance={isEmpty && !isChanged ? "secondary" : "primary"}
          disabledFocusable={saving.running}
          onClick={isChanged ? saving.run : onNext}
        >
          {isChanged ? words.saveAndNext : isEmpty ? words.skip : words.next}
        </Button>
      </Footer>
    </>
  );
}
