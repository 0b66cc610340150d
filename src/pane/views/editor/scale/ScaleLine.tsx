import { Button, Checkbox, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular, DismissRegular, type FluentIcon } from "@fluentui/react-icons";
import { editorWords } from "../../../../language";
import { useWords } from "../../../frame/useWords";
import type { RowFault } from "../form/rowFaults";
import type { Scale } from "../form/kindParts";
import type { ScaleRow } from "../form/scaleRows";
import { useFormStyles } from "../useFormStyles";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  key: { flexGrow: 2, flexBasis: "96px", minWidth: 0 },
  wholeLine: { flexBasis: "100%" },
  number: { flexGrow: 1, flexBasis: "56px", minWidth: 0 },
  input: { width: "100%", minWidth: 0 },
  buttons: { display: "flex", flexShrink: 0 },
});

interface ScaleLineProps {
  readonly scale: Scale;
  readonly row: ScaleRow;
  /** Counted from 1. */
  readonly place: number;
  readonly isLast: boolean;
  readonly keyName: string;
  readonly numberName: string;
  readonly faults: readonly RowFault[];
  /** What says what is wrong. */
  readonly messageId: string;
  readonly onEdit: (changes: Partial<ScaleRow>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** A line of a list, with what can be done with it. */
export function ScaleLine(props: ScaleLineProps) {
  const { scale, row, place, isLast, keyName, numberName, faults, messageId, onEdit, onMove, onRemove } = props;
  const styles = useStyles();
  const form = useFormStyles();
  const own = useWords(editorWords);
  const isMilestone = scale === "milestones";
  const validity = (field: RowFault["field"]) => {
    const isFaulty = faults.some((fault) => fault.place === place && fault.field === field);
    return { "aria-invalid": isFaulty, "aria-describedby": isFaulty ? messageId : undefined };
  };
  const button = (name: "up" | "down" | "remove", Icon: FluentIcon, label: string, isOff: boolean, act: () => void) => (
    <Button
      size="small"
      appearance="subtle"
      icon={<Icon />}
      data-row={name}
      aria-label={label}
      title={label}
      disabledFocusable={isOff}
      onClick={act}
    />
  );
  return (
    <li className={styles.row}>
      <span className={mergeClasses(styles.key, isMilestone && styles.wholeLine)}>
        <Input
          {...validity("key")}
          {...(scale === "points" ? { inputMode: "decimal" } : {})}
          size="small"
          className={styles.input}
          data-row="key"
          type={scale === "days" ? "date" : "text"}
          autoComplete="off"
          aria-label={own.scaleCell({ name: keyName, place })}
          value={row.key}
          onChange={(_, { value: key }) => onEdit({ key })}
        />
      </span>
      {isMilestone && (
        <span className={form.hint} aria-hidden>
          {numberName}
        </span>
      )}
      <span className={styles.number}>
        <Input
          {...validity("number")}
          size="small"
          className={styles.input}
          inputMode="decimal"
          autoComplete="off"
          aria-label={own.scaleCell({ name: numberName, place })}
          value={row.number}
          onChange={(_, { value: number }) => onEdit({ number })}
        />
      </span>
      <span className={styles.buttons}>
        {button("up", ArrowUpRegular, own.rowUp({ place }), place === 1, () => onMove(-1))}
        {button("down", ArrowDownRegular, own.rowDown({ place }), isLast, () => onMove(1))}
        {button("remove", DismissRegular, own.removeRow({ place }), false, onRemove)}
      </span>
      {isMilestone && (
        <Checkbox
          label={{ children: own.done, "aria-hidden": true }}
          aria-label={own.doneCell({ place })}
          checked={row.isDone}
          onChange={(_, { checked }) => onEdit({ isDone: checked === true })}
        />
      )}
    </li>
  );
}
