import { Field, Input, Select } from "@fluentui/react-components";
import { useId } from "react";
import { scorecardsWords } from "../../../language";
import { ROLLS_UP, scorecardId, type RollsUp, type ScorecardId } from "../../../scorecard";
import { pathOf, planOf } from "../../../session";
import { useReady } from "../../frame/session";
import { useFieldStyles } from "../../frame/useFieldStyles";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { ownersOf } from "../../parts/ownersOf";
import { scorecardTree } from "../../parts/scorecardTree";

/** What one says of a scorecard among others. */
export interface ScorecardForm {
  readonly name: string;
  /** `undefined` for the top one, which stays where it is. */
  readonly above: ScorecardId | undefined;
  readonly owner: string;
  /** How it counts in the one above it; `undefined` where it does not. */
  readonly rollsUp: RollsUp | undefined;
  /** As typed; empty where nobody has said. */
  readonly weight: string;
}

interface ScorecardFieldsProps {
  readonly form: ScorecardForm;
  readonly onChange: (form: ScorecardForm) => void;
  /** One that cannot be chosen to stand below, nor what is below it. */
  readonly self?: ScorecardId;
  readonly hint?: string;
}

/** Name, place and owner of a scorecard. */
export function ScorecardFields({ form, onChange, self, hint }: ScorecardFieldsProps) {
  const { field } = useFieldStyles();
  const own = useWords(scorecardsWords);
  const { language } = usePaneLanguage();
  const ready = useReady();
  const listId = useId();
  const tree = scorecardTree(ready, language);
  const places = tree.filter(({ state }) => !isBelow(state.scorecard.settings.id));
  return (
    <>
      <Field className={field} label={own.name} required {...(hint === undefined ? {} : { hint })}>
        <Input value={form.name} autoComplete="off" onChange={(_, { value }) => onChange({ ...form, name: value })} />
      </Field>
      {form.above !== undefined && tree.length > 1 && (
        <Field className={field} label={own.above}>
          <Select value={form.above} onChange={(_, { value }) => onChange({ ...form, above: scorecardId(value) })}>
            {places.map(({ state }) => (
              <option key={state.scorecard.settings.id} value={state.scorecard.settings.id}>
                {pathOf(ready, state)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {self !== undefined && form.above !== undefined && (
        <Field className={field} label={own.rollsUp} hint={own.rollsUpHint[form.rollsUp ?? "none"]}>
          <Select
            value={form.rollsUp ?? "none"}
            onChange={(_, { value }) => onChange({ ...form, rollsUp: ROLLS_UP.find((each) => each === value) })}
          >
            {(["none", ...ROLLS_UP] as const).map((each) => (
              <option key={each} value={each}>
                {own.ways[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {self !== undefined && form.above !== undefined && form.rollsUp !== undefined && (
        <Field className={field} label={own.weightAbove} hint={own.weightAboveHint}>
          <Input
            value={form.weight}
            inputMode="decimal"
            autoComplete="off"
            onChange={(_, { value }) => onChange({ ...form, weight: value })}
          />
        </Field>
      )}
      <Field className={field} label={own.owner}>
        <Input
          value={form.owner}
          list={listId}
          autoComplete="off"
          onChange={(_, { value }) => onChange({ ...form, owner: value })}
        />
      </Field>
      <datalist id={listId}>
        {ownersOf(ready.scorecard, planOf(ready).initiatives).map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
    </>
  );

  function isBelow(id: ScorecardId | undefined): boolean {
    if (id === undefined || self === undefined) return false;
    const found = tree.find(({ state }) => state.scorecard.settings.id === id);
    return id === self || isBelow(found?.state.scorecard.settings.above);
  }
}
