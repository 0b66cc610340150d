import { flowViewWords } from "../../../language";
import { useWords } from "../../frame/useWords";
import { Section } from "../../parts/Section";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

interface LimitsProps {
  readonly limits: readonly string[];
}

/** What nobody may conclude from the table. */
export function Limits({ limits }: LimitsProps) {
  const styles = useSettingsStyles();
  const own = useWords(flowViewWords);
  return (
    <Section heading={own.limitsHeading}>
      <ul className={styles.list}>
        {limits.map((limit) => (
          <li key={limit} className={styles.quiet}>
            {limit}
          </li>
        ))}
      </ul>
    </Section>
  );
}
