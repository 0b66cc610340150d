import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { LinkRegular, OpenRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { NO_READINGS, type Field, type KpiId } from "../../scorecard";
import { useNotices } from "../frame/Notices";
import { usePaneLanguage } from "../frame/paneLanguage";
import { useReady, useSession } from "../frame/session";
import { useAction } from "../frame/useAction";
import { readingText } from "../overview/readingText";
import { bindingText, isBinding } from "./bindingText";
import { samePart } from "./form";
import type { Editor } from "./useEditor";
import { warningFor } from "./warningFor";

const useStyles = makeStyles({
  link: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  cell: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  address: { overflowWrap: "anywhere", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  error: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface CellLinkProps {
  readonly editor: Editor;
  readonly field: Field;
  readonly kpi: KpiId | undefined;
}

/** The cell that a field takes its value from. */
export function CellLink({ editor, field, kpi }: CellLinkProps) {
  const styles = useStyles();
  const { language, words } = usePaneLanguage();
  const session = useSession();
  const { report } = useNotices();
  const errorId = useId();
  const value = editor.form[field];
  const saved = useSavedCell(editor, field, kpi);
  const pick = useAction(async () => {
    const picked = await session.pickSelection();
    if (picked.ok) editor.change(field, { ...value, cell: picked.value });
    report(picked, words.picked);
  });
  const goTo = useAction(async () => {
    if (kpi !== undefined) report(await session.goTo(kpi, field), () => words.wentTo);
  });
  const error = editor.errors[field];
  const message = error ?? warningFor(field, editor.preview, language);
  const isBroken = saved?.address === undefined && saved?.isBroken === true;
  const address = saved?.address ?? value.cell?.address;
  const shown = saved?.text ?? (value.cell?.text === "" ? words.cellEmpty : value.cell?.text);
  return (
    <div className={styles.link}>
      <div className={styles.cell}>
        <Text size={200} weight={address === undefined ? "regular" : "semibold"} className={styles.address}>
          {address ?? (isBroken ? words.brokenCell : words.noCell)}
        </Text>
        {address !== undefined && <Text size={200}>{shown}</Text>}
      </div>
      {message !== undefined && (
        <Text id={errorId} size={200} className={error === undefined ? styles.quiet : styles.error}>
          {message}
        </Text>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<LinkRegular />}
          aria-label={words.useSelectionOf[field]}
          aria-describedby={message === undefined ? undefined : errorId}
          data-invalid={error === undefined ? undefined : true}
          disabledFocusable={pick.running}
          onClick={pick.run}
        >
          {words.useSelection}
        </Button>
        {saved?.address !== undefined && (
          <Button
            size="small"
            icon={<OpenRegular />}
            aria-label={words.goToOf[field]}
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

/** The link as the workbook has it, alive: Excel moves the address when rows are inserted. */
function useSavedCell(editor: Editor, field: Field, kpi: KpiId | undefined) {
  const { language, words } = usePaneLanguage();
  const { sources, evaluation } = useReady();
  if (kpi === undefined || !samePart(field, editor.form, editor.base)) return undefined;
  const source = sources.get(kpi)?.[field];
  const readings = evaluation.kpis.get(kpi)?.readings ?? NO_READINGS;
  return {
    address: source === undefined || !isBinding(source) ? undefined : bindingText(source),
    text: readingText(readings[field], editor.form.unit.trim(), language, words),
    isBroken: source?.kind === "broken",
  };
}
