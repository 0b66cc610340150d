import { usePaneLanguage } from "../../frame/paneLanguage";
import { About } from "./About";
import { BuildSection } from "./BuildSection";
import { CheckSection } from "./CheckSection";
import { CopySection } from "./CopySection";
import { LanguageSection } from "./LanguageSection";
import { ScorecardSection } from "./ScorecardSection";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { YouSection } from "./YouSection";

/** Who works here in which language, what holds for the whole scorecard, and what this is. */
export function Settings() {
  const styles = useSettingsStyles();
  const { words } = usePaneLanguage();
  return (
    <div className={styles.page}>
      <h1 tabIndex={0} className={styles.title}>
        {words.settings}
      </h1>
      <ScorecardSection />
      <BuildSection />
      <LanguageSection />
      <YouSection />
      <CopySection />
      <CheckSection />
      <About />
    </div>
  );
}
