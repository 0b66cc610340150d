import { campaignsWords } from "../../../language";
import { useWords } from "../../frame/useWords";
import { Section } from "../../parts/Section";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

/** What nobody may conclude from one table. */
export function Limits() {
  const styles = useSettingsStyles();
  const own = useWords(campaignsWords);
  return (
    <Section heading={own.limitsHeading}>
      <ul className={styles.list}>
        {own.limits.map((limit) => (
          <li key={limit} className={styles.quiet}>
            {limit}
          </li>
        ))}
      </ul>
    </Section>
  );
}
