import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useEffect, useId, useRef, useState, type FocusEvent } from "react";
import { editorWords } from "../../../../language";
import { SPOKEN } from "../../../frame/commonStyles";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { rowFaults } from "../form/rowFaults";
import { ScaleLine } from "./ScaleLine";
import type { Scale } from "../form/kindParts";
import type { ScaleRow } from "../form/scaleRows";
import { ColleaguesPart } from "../ColleaguesPart";
import { useFormStyles } from "../useFormStyles";
import type { Editor } from "../useEditor";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalXS },
  key: { flexGrow: 2, flexBasis: "96px", minWidth: 0 },
  number: { flexGrow: 1, flexBasis: "56px", minWidth: 0 },
  head: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttonsHead: { width: "72px", flexShrink: 0 },
  spoken: SPOKEN,
});

interface ScaleFieldProps {
  readonly editor: Editor;
  readonly scale: Scale;
}

type RowButton = "up" | "down" | "remove" | "key";

/** A list of points, days, words or milestones: lines that are typed, added, removed and moved. */
export function ScaleField({ editor, scale }: ScaleFieldProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const { language } = usePaneLanguage();
  const own = useWords(editorWords);
  const messageId = useId();
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLButtonElement | null>(null);
  const [wanted, setWanted] = useState<{ readonly place: number; readonly on: RowButton }>();
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (wanted === undefined) return;
    const row = list.current?.children[wanted.place];
    const target = row?.querySelector<HTMLElement>(`[data-row="${wanted.on}"]`) ?? addButton.current;
    target?.focus();
  }, [wanted]);

  const { [scale]: rows } = editor.form;
  const error = editor.errors[scale];
  const message = error ?? editor.warning(scale);
  const faults = error === undefined ? [] : rowFaults(scale, rows, own, language);
  const keyName = scale === "points" && editor.form.kind === "steps" ? own.stepKey : own.scaleKeys[scale];
  const numberName = own.scaleNumbers[scale];

  const put = (next: readonly ScaleRow[]): void => editor.change(scale, next);
  const edit = (index: number, changes: Partial<ScaleRow>): void =>
    put(rows.map((row, place) => (place === index ? { ...row, ...changes } : row)));
  const add = (): void => {
    put([...rows, { key: "", number: scale === "milestones" ? "1" : "", isDone: false }]);
    setWanted({ place: rows.length, on: "key" });
  };
  const remove = (index: number): void => {
    put(rows.filter((_, place) => place !== index));
    setWanted({ place: Math.min(index, rows.length - 2), on: "remove" });
    setSaid(own.rowRemoved({ place: index + 1 }));
  };
  const move = (index: number, by: -1 | 1): void => {
    const to = index + by;
    const [row, other] = [rows[index], rows[to]];
    if (row === undefined || other === undefined) return;
    put(rows.map((each, place) => (place === index ? other : place === to ? row : each)));
    setWanted({ place: to, on: by < 0 ? "up" : "down" });
    setSaid(own.rowMoved({ place: to + 1 }));
  };
  const fillIn = (): void => {
    put(own.usualWordList.map((key, place) => ({ key, number: String(place * 50), isDone: false })));
    setWanted({ place: 0, on: "key" });
  };
  // Somebody who goes from one field of the list to the next has not left it.
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) editor.leave(scale);
  };

  return (
    <fieldset className={form.fieldset} onBlur={leave}>
      <legend className={form.legend}>{own.scales[scale]}</legend>
      {rows.length === 0 ? (
        <p className={form.hint}>{own.emptyScale}</p>
      ) : (
        scale !== "milestones" && (
          <div className={styles.head} aria-hidden>
            <span className={styles.key}>{keyName}</span>
            <span className={styles.number}>{numberName}</span>
            <span className={styles.buttonsHead} />
          </div>
        )
      )}
      <ul ref={list} className={styles.list}>
        {rows.map((row, index) => (
          <ScaleLine
            key={index}
            scale={scale}
            row={row}
            place={index + 1}
            isLast={index === rows.length - 1}
            keyName={keyName}
            numberName={numberName}
            faults={faults}
            messageId={messageId}
            onEdit={(changes) => edit(index, changes)}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
          />
        ))}
      </ul>
      {message !== undefined && (
        <p id={messageId} className={error === undefined ? form.hint : form.error}>
          {message}
        </p>
      )}
      <div className={form.buttons}>
        <Button
          ref={(element: HTMLButtonElement | null) => void (addButton.current = element)}
          size="small"
          icon={<AddRegular />}
          onClick={add}
        >
          {own.addRow[scale]}
        </Button>
        {scale === "words" && rows.length === 0 && (
          <Button size="small" onClick={fillIn}>
            {own.usualWords}
          </Button>
        )}
      </div>
      <div role="status" className={styles.spoken}>
        {said}
      </div>
      <ColleaguesPart editor={editor} part={scale} />
    </fieldset>
  );
}
