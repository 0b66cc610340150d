import { Button, Field, Input, Link } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { supposed } from "../../../../insight";
import { formatScore, problemText, whatIfWords } from "../../../../language";
import { fitsAName, LONGEST_NAME, type Scenario } from "../../../../session";
import { useKept } from "../../../form/useKept";
import { focusHeading } from "../../../frame/focusHeading";
import { useNavigation } from "../../../frame/navigation";
import { useNotices } from "../../../frame/Notices";
import type { NoticeAction } from "../../../frame/notice";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady, useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";
import { SCENARIO_SHOWN } from "../../../parts/scenarioShown";
import { Section } from "../../../parts/Section";
import { useScenarios } from "../../../parts/useScenarios";
import type { WhatIfState } from "../useWhatIf";
import { useWhatIfStyles } from "../useWhatIfStyles";

const NONE: readonly Scenario[] = [];

interface ScenariosProps {
  readonly state: WhatIfState;
}

/** What is supposed can be kept by a name, and taken up again, looked at on the map, or deleted. */
export function Scenarios({ state }: ScenariosProps) {
  const styles = useWhatIfStyles();
  const fieldStyles = useFieldStyles();
  const own = useWords(whatIfWords);
  const { language } = usePaneLanguage();
  const { readOnly } = useReady();
  const session = useSession();
  const { show } = useNavigation();
  const { succeed, fail } = useNotices();
  const { all = NONE, problem, read } = useScenarios();
  const scores = useMemo(
    () => new Map(all.map((each) => [each.id, supposed(state.present, each.supposition).root.score])),
    [all, state.present],
  );
  const [, showOnMap] = useKept<string>(SCENARIO_SHOWN, () => "");
  const [name, setName] = useState("");
  const [error, setError] = useState<string>();
  const undoBy = (run: NoticeAction["run"]): NoticeAction => ({ label: own.undo, run, isOnlyHere: true });
  const again = (scenario: Scenario) => async (): Promise<void> => {
    const kept = await session.keepScenario(scenario.name, scenario.supposition);
    if (!kept.ok) fail(problemText(kept.problem, language));
    await read();
  };
  const keep = useAction(async () => {
    const wanted = name.trim();
    if (wanted === "") return setError(own.scenarioNameMissing);
    if (!fitsAName(wanted, state.supposition)) return setError(own.scenarioTooLarge);
    const answer = await session.keepScenario(wanted, state.supposition);
    if (!answer.ok) return fail(problemText(answer.problem, language));
    const { kept, before } = answer.value;
    setName("");
    await read();
    const forget = async (): Promise<void> => {
      const gone = await session.forgetScenario(kept.id);
      if (!gone.ok) fail(problemText(gone.problem, language));
      await read();
    };
    const text = before === undefined ? own.scenarioKept({ name: wanted }) : own.scenarioReplaced({ name: wanted });
    return succeed(text, undoBy(before === undefined ? forget : again(before)));
  });
  const remove = useAction(async (scenario: Scenario) => {
    const gone = await session.forgetScenario(scenario.id);
    if (!gone.ok) return fail(problemText(gone.problem, language));
    await read();
    // The button that was pressed has gone with its scenario.
    focusHeading();
    return succeed(own.scenarioDeleted({ name: scenario.name }), undoBy(again(scenario)));
  });
  const takeUp = ({ name: kept, supposition }: Scenario): void => {
    const before = state.supposition;
    state.replace(supposition);
    if (!state.isChanged) return;
    succeed(
      own.scenarioTakenUp({ name: kept }),
      undoBy(async () => state.replace(before)),
    );
  };
  if (!state.isChanged && all.length === 0 && problem === undefined) return null;
  return (
    <Section heading={own.scenariosHeading}>
      {problem !== undefined && <p className={styles.text}>{problemText(problem, language)}</p>}
      {state.isChanged && !readOnly && (
        <form
          className={styles.column}
          onSubmit={(event) => {
            event.preventDefault();
            keep.run();
          }}
        >
          <Field
            className={fieldStyles.field}
            label={own.scenarioName}
            {...(error !== undefined && { validationMessage: error })}
          >
            <Input
              value={name}
              maxLength={LONGEST_NAME}
              onChange={(_, { value }) => {
                setName(value);
                setError(undefined);
              }}
            />
          </Field>
          <span>
            <Button type="submit" disabledFocusable={keep.running}>
              {own.keepScenario}
            </Button>
          </span>
        </form>
      )}
      {all.length > 0 && (
        <ul className={styles.list} aria-label={own.scenariosHeading}>
          {all.map((scenario) => (
            <li key={scenario.id} className={styles.column}>
              <span className={styles.text}>
                {own.scenarioLine({
                  name: scenario.name,
                  value: score(scores.get(scenario.id)),
                  other: score(state.now.root.score),
                })}
              </span>
              <span className={styles.row}>
                <Link as="button" aria-label={`${own.takeUp}: ${scenario.name}`} onClick={() => takeUp(scenario)}>
                  {own.takeUp}
                </Link>
                <Link
                  as="button"
                  aria-label={`${own.showOnMap}: ${scenario.name}`}
                  onClick={() => {
                    showOnMap(scenario.id);
                    show("map");
                  }}
                >
                  {own.showOnMap}
                </Link>
                {!readOnly && (
                  <Link
                    as="button"
                    aria-label={`${own.deleteScenario}: ${scenario.name}`}
                    onClick={() => remove.run(scenario)}
                  >
                    {own.deleteScenario}
                  </Link>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );

  function score(value: number | undefined): string {
    return value === undefined ? own.noScore : formatScore(value, language);
  }
}
