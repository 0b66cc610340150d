import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { editorWords } from "../../../../language";
import { isKindName, type KindName } from "../../../../scorecard";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";
import { KIND_GROUPS } from "../form/kindParts";
import { ColleaguesPart } from "../ColleaguesPart";
import { useFormStyles } from "../useFormStyles";
import type { Editor } from "../useEditor";

const useStyles = makeStyles({
  group: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  kind: { paddingBlock: tokens.spacingVerticalXS },
  head: { display: "flex", justifyContent: "space-between", alignItems: "start", gap: tokens.spacingHorizontalS },
});

interface KindFieldProps {
  readonly editor: Editor;
}

/** How the score is computed: all ways in one list, each with what it is for. */
export function KindField({ editor }: KindFieldProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const fieldStyles = useFieldStyles();
  const own = useWords(editorWords);
  const compareId = useId();
  const select = useRef<HTMLSelectElement | null>(null);
  const [compares, setCompares] = useState(false);
  const { kind } = editor.form;
  const choose = (chosen: string): void => {
    if (isKindName(chosen)) editor.change("kind", chosen);
  };
  const chooseFromList = (chosen: KindName): void => {
    choose(chosen);
    setCompares(false);
    select.current?.focus();
  };
  return (
    <div className={form.close}>
      <Field className={fieldStyles.field} label={own.fields.kind.name} hint={own.kindUses[kind]}>
        <Select
          ref={(element: HTMLSelectElement | null) => void (select.current = element)}
          value={kind}
          onChange={(_, { value }) => choose(value)}
        >
          {KIND_GROUPS.map(({ group, kinds }) => (
            <optgroup key={group} label={own.kindGroups[group]}>
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {own.kinds[each]}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <ColleaguesPart editor={editor} part="kind" />
      <div className={form.buttons}>
        <Button
          size="small"
          aria-expanded={compares}
          aria-controls={compares ? compareId : undefined}
          onClick={() => setCompares(!compares)}
        >
          {own.compareKinds}
        </Button>
      </div>
      {compares && (
        <div id={compareId} className={form.close}>
          {KIND_GROUPS.map(({ group, kinds }) => (
            <div key={group}>
              <h3 className={styles.group}>{own.kindGroups[group]}</h3>
              <ul className={styles.list}>
                {kinds.map((each) => (
                  <li key={each} className={styles.kind}>
                    <div className={styles.head}>
                      <Text size={200} className={form.strong}>
                        {own.kinds[each]}
                      </Text>
                      {each === kind ? (
                        <Text size={200}>{own.chosenKind}</Text>
                      ) : (
                        <Button
                          size="small"
                          aria-label={own.chooseKindNamed({ name: own.kinds[each] })}
                          onClick={() => chooseFromList(each)}
                        >
                          {own.chooseKind}
                        </Button>
                      )}
                    </div>
                    <p className={form.hint}>{own.kindUses[each]}</p>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
