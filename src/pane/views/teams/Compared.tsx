import { formatList, teamsWords } from "../../../language";
import { FEWEST_PERIODS } from "../../../insight";
import type { TeamMember, TeamsPicture } from "../../../session";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { comparedTeams } from "./comparedTeams";

interface ComparedProps {
  readonly members: readonly TeamMember[];
  readonly picture: TeamsPicture;
}

/** Which teams differ from the others by more than chance, and how that is known. */
export function Compared({ members, picture }: ComparedProps) {
  const styles = useSettingsStyles();
  const own = useWords(teamsWords);
  const { language } = usePaneLanguage();
  if (members.length < 2) return null;
  const compared = comparedTeams(members, picture);
  const list = (names: readonly string[]): string => formatList(names, language);
  return (
    <div className={styles.close}>
      <h3 className={styles.heading}>{own.compared}</h3>
      {compared === undefined ? (
        <p className={styles.text}>{own.tooFew({ count: FEWEST_PERIODS })}</p>
      ) : (
        <>
          {compared.higher.length > 0 && <p className={styles.text}>{own.higher({ list: list(compared.higher) })}</p>}
          {compared.lower.length > 0 && <p className={styles.text}>{own.lower({ list: list(compared.lower) })}</p>}
          {compared.higher.length + compared.lower.length === 0 && <p className={styles.text}>{own.notSure}</p>}
          {compared.left.length > 0 && (
            <p className={styles.quiet}>{own.tooFewOf({ list: list(compared.left), count: FEWEST_PERIODS })}</p>
          )}
          <p className={styles.quiet}>{own.comparedHow({ count: compared.periods })}</p>
        </>
      )}
    </div>
  );
}
