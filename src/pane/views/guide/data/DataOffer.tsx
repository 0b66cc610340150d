import { Button } from "@fluentui/react-components";
import { formatSome, guideWords } from "../../../../language";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { useGuideStyles } from "../useGuideStyles";
import type { FoundKpis } from "./useFoundKpis";

interface DataOfferProps {
  readonly found: FoundKpis;
  readonly isPrimary: boolean;
  readonly onStart: () => void;
}

/** Says what the workbook already measures, and offers to begin with it. */
export function DataOffer({ found, isPrimary, onStart }: DataOfferProps) {
  const styles = useGuideStyles();
  const { language } = usePaneLanguage();
  const words = useWords(guideWords).data;
  if (found === "none") return null;
  return (
    <div className={styles.card} role="status">
      {found === "searching" ? (
        <p className={styles.quiet}>{words.searching}</p>
      ) : (
        <>
          <p className={styles.text}>
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
