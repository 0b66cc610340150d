import { makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons";
import { settingsWords } from "../../../language";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { VERSION } from "../../parts/version";

const useStyles = makeStyles({
  promise: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, margin: 0 },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  strong: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** Which version this is, and what becomes of what people write. */
export function About() {
  const styles = useStyles();
  const shared = useSettingsStyles();
  const own = useWords(settingsWords);
  return (
    <section className={shared.close}>
      <h2 className={shared.heading}>{own.about}</h2>
      <p className={styles.promise}>
        <LockClosedRegular className={styles.icon} aria-hidden />
        <span className={styles.strong}>{own.privacy}</span>
      </p>
      <p className={shared.text}>{own.privacyHow}</p>
      <p className={shared.text}>{own.onThisComputer}</p>
      <p className={shared.quiet}>{own.version({ text: VERSION })}</p>
    </section>
  );
}
