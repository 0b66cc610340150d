import { Button, Link } from "@fluentui/react-components";
import { formatList, whatIfWords } from "../../../../language";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { Section } from "../../../parts/Section";
import type { WhatIfState } from "../useWhatIf";
import { useWhatIfStyles } from "../useWhatIfStyles";
import { useChanges } from "./useChanges";
import { useInitiativeOf } from "./useInitiativeOf";
import { useWriting } from "./useWriting";

interface KeepProps {
  readonly state: WhatIfState;
}

/** What is different, and what can be made of it: targets and weights, or an initiative. */
export function Keep({ state }: KeepProps) {
  const styles = useWhatIfStyles();
  const own = useWords(whatIfWords);
  const { readOnly } = useReady();
  const changes = useChanges(state);
  const writing = useWriting(state, changes);
  const makeInitiative = useInitiativeOf(state, changes);
  if (changes.length === 0) {
    return (
      <Section heading={own.keepHeading}>
        <p className={styles.quiet}>{own.keepNone}</p>
      </Section>
    );
  }
  return (
    <Section heading={own.keepHeading}>
      <ul className={styles.list} aria-label={own.changesList}>
        {changes.map(({ key, text, lever, node, value, isNumber }) => (
          <li key={key} className={styles.column}>
            <span className={styles.text}>{text}</span>
            <span className={styles.row}>
              <Link
                as="button"
                aria-label={`${own.putBack}: ${text}`}
                onClick={() => state.suppose(lever, node, undefined)}
              >
                {own.putBack}
              </Link>
              {lever === "values" && isNumber && !readOnly && (
                <Link
                  as="button"
                  aria-label={`${own.asTarget}: ${text}`}
                  onClick={() => {
                    state.suppose("values", node, undefined);
                    state.suppose("targets", node, value);
                  }}
                >
                  {own.asTarget}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
      {!readOnly && (
        <>
          {writing.linked.length > 0 && (
            <p className={styles.text}>{own.targetLinked({ list: formatList(writing.linked, writing.language) })}</p>
          )}
          {writing.count > 0 && (
            <div className={styles.column}>
              <span>
                <Button appearance="primary" disabledFocusable={writing.running} onClick={writing.run}>
                  {own.write({ count: writing.count })}
                </Button>
              </span>
              <p className={styles.quiet}>{own.writeNote}</p>
            </div>
          )}
          <div className={styles.row}>
            <Button onClick={makeInitiative}>{own.makeInitiative}</Button>
          </div>
        </>
      )}
    </Section>
  );
}
