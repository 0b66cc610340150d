import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { LinkDismissRegular, LinkRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { editorWords } from "../../../../language";
import type { PickedRange } from "../../../../session";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import { useFormStyles } from "../useFormStyles";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
});

interface RangePickProps {
  readonly name: string;
  readonly label: string;
  /** Empty while none is chosen. */
  readonly reference: string;
  readonly count?: number | undefined;
  readonly isGone?: boolean;
  readonly isInvalid: boolean;
  readonly onPick: (picked: PickedRange) => void;
  readonly onClear?: () => void;
}

/** Cells in one column or row that are chosen in the sheet. */
export function RangePick(props: RangePickProps) {
  const { name, label, reference, count, isGone = false, isInvalid, onPick, onClear } = props;
  const styles = useStyles();
  const form = useFormStyles();
  const { words } = usePaneLanguage();
  const own = useWords(editorWords);
  const session = useSession();
  const { report } = useNotices();
  const pickButton = useRef<HTMLButtonElement | null>(null);
  const pick = useAction(async () => {
    const picked = await session.pickRange();
    if (picked.ok) onPick(picked.value);
    report(picked, ({ reference: address }) => own.pickedCells({ address }));
  });
  const isChosen = reference !== "";
  const shown = isGone ? own.cellsGone : isChosen ? reference : own.noCells;
  return (
    <div className={form.close} role="group" aria-label={name}>
      <div className={styles.line}>
        <Text size={200}>{label}</Text>
        <Text size={200} className={isChosen && !isGone ? form.strong : form.hint}>
          {shown}
          {count !== undefined && ` · ${own.cells({ count })}`}
        </Text>
      </div>
      <div className={form.buttons}>
        <Button
          ref={(element: HTMLButtonElement | null) => void (pickButton.current = element)}
          size="small"
          icon={<LinkRegular />}
          aria-label={own.useSelectionFor({ name })}
          data-invalid={isInvalid ? true : undefined}
          disabledFocusable={pick.running}
          onClick={pick.run}
        >
          {words.useSelection}
        </Button>
        {isChosen && onClear && (
          <Button
            size="small"
            icon={<LinkDismissRegular />}
            aria-label={own.unlinkNamed({ name })}
            onClick={() => {
              pickButton.current?.focus();
              onClear();
            }}
          >
            {own.unlink}
          </Button>
        )}
      </div>
    </div>
  );
}
