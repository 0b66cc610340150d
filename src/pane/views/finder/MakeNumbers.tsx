import { Button } from "@fluentui/react-components";
import { finderWords } from "../../../language";
import type { Place } from "../../../session";
import { useNotices } from "../../frame/Notices";
import { useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { useFinderStyles } from "./useFinderStyles";

interface MakeNumbersProps {
  readonly place: Place;
  readonly onMade: () => void;
}

/** Makes the texts of a place into numbers, in the cells where they stand; the texts can be had back. */
export function MakeNumbers({ place, onMade }: MakeNumbersProps) {
  const styles = useFinderStyles();
  const words = useWords(finderWords);
  const session = useSession();
  const { report, succeed } = useNotices();
  const { address, targetAddress, baselineAddress } = place;
  const make = useAction(async () => {
    const cells = [address, targetAddress, baselineAddress].filter((each) => each !== undefined);
    const made = await session.makeNumbers(cells);
    if (!report(made, () => "") || !made.ok) return;
    succeed(words.madeNumbers({ count: made.value.length }), {
      label: words.undo,
      isOnlyHere: true,
      run: async () => {
        if (report(await session.makeTexts(made.value), () => words.madeTexts)) onMade();
      },
    });
    onMade();
  });
  return (
    <div className={styles.buttons}>
      <Button size="small" disabledFocusable={make.running} onClick={make.run}>
        {words.makeNumbers}
      </Button>
    </div>
  );
}
