import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { teamsWords } from "../../../language";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

/** So many are read at once. */
const MOST = 5;

interface RemarksProps {
  readonly lines: readonly string[];
}

/** What keeps values and scores of teams from becoming one, a sentence each. */
export function Remarks({ lines }: RemarksProps) {
  const styles = useSettingsStyles();
  const own = useWords(teamsWords);
  const [areAllShown, showAll] = useState(false);
  if (lines.length === 0) return null;
  const shown = areAllShown ? lines : lines.slice(0, MOST);
  return (
    <div className={styles.close}>
      <h3 className={styles.heading}>{own.remarks}</h3>
      <ul className={styles.text}>
        {shown.map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <div className={styles.row}>
          <Button size="small" onClick={() => showAll(true)}>
            {own.showAll({ count: lines.length })}
          </Button>
        </div>
      )}
    </div>
  );
}
