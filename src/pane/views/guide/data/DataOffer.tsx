import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { formatSome, guideWords } from "../../../../language";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { useGuideStyles } from "../useGuideStyles";
import type { FoundKpis } from "./useFoundKpis";

// As high as what will stand there, so that fields below keep their places.
const useStyles = makeStyles({ offer: { minHeight: "84px", boxSizing: "border-box" } });

interface DataOfferProps {
  readonly found: FoundKpis;
  readonly isPrimary: boolean;
  readonly onStart: () => void;
}

/** Says what the workbook already measures, and offers to begin with it. */
export function DataOffer({ found, isPrimary, onStart }: DataOfferProps) {
  const styles = useGuideStyles();
  const own = useStyles();
  const { language } = usePaneLanguage();
  const words = useWords(guideWords).data;
  if (found === "none") return null;
  return (
    <div className={mergeClasses(styles.card, own.offer)}>
      {found === "searching" ? (
        <p className={styles.quiet} role="status">
          {words.searching}
        </p>
      ) : (
        <>
          <p className={styles.text} role="status">
            {words.offer({
              count: found.length,
              list: formatSome(
                found.map(({ draft }) => draft.name),
                language,
              ),
            })}
          </p>
          <div>
            <Button appearance={isPrimary ? "primary" : "secondary"} onClick={onStart}>
              {words.begin}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
