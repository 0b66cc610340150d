import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { LinkRegular, OpenRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { editorWords, formatValue, parseNumber } from "../../../../language";
import type { Field, KpiId } from "../../../../scorecard";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import { ColumnLink } from "./ColumnLink";
import { LabelLink } from "./LabelLink";
import { LinkChoice } from "./LinkChoice";
import type { Editor } from "../useEditor";
import { useFormStyles } from "../useFormStyles";
import { useLink } from "./useLink";

const useStyles = makeStyles({
  cell: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  address: { overflowWrap: "anywhere", minWidth: 0 },
});

/** A number and nothing else: what has a unit is shown as the cell shows it. */
const DIGITS = /^-?[\d.,]+$/;

interface CellLinkProps {
  readonly editor: Editor;
  readonly field: Field;
  readonly kpi: KpiId | undefined;
}

/** The cells that a field takes its value from. */
export function CellLink({ editor, field, kpi }: CellLinkProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const { language, words } = usePaneLanguage();
  const own = useWords(editorWords);
  const session = useSession();
  const { report } = useNotices();
  const errorId = useId();
  const value = editor.form[field];
  const saved = useLink(editor, field, kpi);
  const pick = useAction(async () => {
    const picked = await session.pickSelection();
    if (picked.ok) editor.change(field, { ...value, cell: picked.value });
    report(picked, words.picked);
  });
  const goTo = useAction(async () => {
    if (kpi !== undefined) report(await session.goTo(kpi, field), () => words.wentTo);
  });
  const error = editor.errors[field];
  const message = error ?? editor.warning(field);
  const isOneCell = value.link === "bound";
  const address = saved?.address ?? (isOneCell ? value.cell?.address : undefined);
  /** As the pane says values of the KPI: a cell without a format shows all the digits that it has. */
  const pickedText = (text: string): string => {
    if (text === "") return words.cellEmpty;
    const read = parseNumber(text, language);
    return read.kind === "number" && DIGITS.test(text) ? formatValue(read.value, editor.form.unit, language) : text;
  };
  const picked = value.cell && pickedText(value.cell.text);
  const noAddress = saved?.isBroken === true ? words.brokenCell : own.noCell;
  return (
    <div className={form.close}>
      <LinkChoice editor={editor} field={field} />
      {(isOneCell || address !== undefined) && (
        <div className={styles.cell}>
          <Text size={200} weight={address === undefined ? "regular" : "semibold"} className={styles.address}>
            {address ?? noAddress}
          </Text>
          {address !== undefined && <Text size={200}>{saved?.text ?? picked}</Text>}
        </div>
      )}
      {value.link === "label" && <LabelLink editor={editor} field={field} />}
      {value.link === "column" && <ColumnLink editor={editor} field={field} />}
      {saved === undefined && !isOneCell && <p className={form.hint}>{own.linkPending}</p>}
      {message !== undefined && (
        <p id={errorId} className={error === undefined ? form.hint : form.error}>
          {message}
        </p>
      )}
      <div className={form.buttons}>
        {isOneCell && (
          <Button
            size="small"
            icon={<LinkRegular />}
            aria-label={own.useSelectionOf[field]}
            aria-describedby={message === undefined ? undefined : errorId}
            data-invalid={error === undefined ? undefined : true}
            disabledFocusable={pick.running}
            onClick={pick.run}
          >
            {words.useSelection}
          </Button>
        )}
        {saved?.address !== undefined && (
          <Button
            size="small"
            icon={<OpenRegular />}
            aria-label={own.goToOf[field]}
            disabledFocusable={goTo.running}
            onClick={goTo.run}
          >
            {words.goTo}
          </Button>
        )}
      </div>
    </div>
  );
}
