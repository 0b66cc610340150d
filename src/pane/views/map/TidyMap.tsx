import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { mapWords } from "../../../language";
import { useNotices } from "../../frame/Notices";
import { useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { focusHeading } from "../../frame/focusHeading";
import { arrange, crossings, type Ends, type Lanes } from "./layout/arrange";

const useStyles = makeStyles({
  place: { display: "flex", justifyContent: "end", paddingInline: tokens.spacingHorizontalM },
});

interface TidyMapProps {
  readonly order: Lanes;
  readonly links: readonly Ends[];
  readonly columns: number;
}

/** Offers another order of the boxes while fewer arrows would cross in it. Boxes never move by themselves. */
export function TidyMap({ order, links, columns }: TidyMapProps) {
  const styles = useStyles();
  const own = useWords(mapWords);
  const session = useSession();
  const { report } = useNotices();
  const better = useMemo(() => {
    const arranged = arrange(order, links, columns);
    return crossings(arranged, links, columns) < crossings(order, links, columns) ? arranged : undefined;
  }, [order, links, columns]);
  const { run, running } = useAction(async (wanted: Lanes) => {
    const saved = await session.reorder(wanted.flat());
    report(saved, () => own.tidied);
    // The button has done what it can and goes.
    if (saved.ok) focusHeading();
  });
  if (better === undefined) return null;
  return (
    <div className={styles.place}>
      <Button
        size="small"
        appearance="subtle"
        title={own.tidyHint}
        disabledFocusable={running}
        onClick={() => run(better)}
      >
        {own.tidy}
      </Button>
    </div>
  );
}
