import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { RemoveQuestion } from "./RemoveQuestion";

interface SheetActionsProps {
  /** What it is called; `undefined` where there is none. */
  readonly sheet: string | undefined;
  readonly isBusy: boolean;
  readonly isPrimary?: boolean;
  readonly words: Readonly<Record<"make" | "renew" | "show" | "remove", string>>;
  /** `undefined` where it cannot be made. */
  readonly make: (() => void) | undefined;
  readonly show: () => void;
  readonly remove: (sheet: string) => void;
}

/** Makes a sheet to show, or renews, shows or removes the one that there is; before it goes the person is asked. */
export function SheetActions({ sheet, isBusy, isPrimary = false, words, make, show, remove }: SheetActionsProps) {
  const styles = useSettingsStyles();
  const [isAsking, setAsking] = useState(false);
  if (isAsking && sheet !== undefined)
    return (
      <RemoveQuestion
        sheet={sheet}
        isBusy={isBusy}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          remove(sheet);
        }}
      />
    );
  return (
    <div className={styles.row}>
      {make !== undefined && (
        <Button appearance={isPrimary ? "primary" : "secondary"} disabledFocusable={isBusy} onClick={make}>
          {sheet === undefined ? words.make : words.renew}
        </Button>
      )}
      {sheet !== undefined && (
        <>
          <Button disabledFocusable={isBusy} onClick={show}>
            {words.show}
          </Button>
          <Button appearance="subtle" disabledFocusable={isBusy} onClick={() => setAsking(true)}>
            {words.remove}
          </Button>
        </>
      )}
    </div>
  );
}
