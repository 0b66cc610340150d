import { Button } from "@fluentui/react-components";
import { finderWords } from "../../../language";
import { FormNotice } from "../../form/FormNotice";
import { useNavigation } from "../../frame/navigation";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { useFinderStyles } from "./useFinderStyles";

/** Why there is nothing to look for, and where to go from here. */
export function NothingToFind() {
  const styles = useFinderStyles();
  const words = useWords(finderWords);
  const { words: paneWords } = usePaneLanguage();
  const { open, back } = useNavigation();
  const { readOnly, scorecard } = useReady();
  const isEmpty = scorecard.kpis.length === 0;
  return (
    <>
      <FormNotice />
      <p className={styles.text}>{readOnly ? words.readOnly : isEmpty ? words.noKpis : words.allLinked}</p>
      <div className={styles.buttons}>
        {isEmpty && !readOnly ? (
          <Button appearance="primary" onClick={() => open({ kind: "library", parent: undefined })}>
            {words.toLibrary}
          </Button>
        ) : (
          <Button appearance="primary" onClick={back}>
            {paneWords.back}
          </Button>
        )}
      </div>
    </>
  );
}
