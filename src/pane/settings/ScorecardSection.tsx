import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { settingsWords } from "../../language";
import { useNavigation } from "../frame/navigation";
import { useWords } from "../frame/useWords";
import { useSettingsStyles } from "./useSettingsStyles";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  way: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalXS,
    border: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
});

const WAYS = ["scoring", "periods", "changes"] as const;

/** The ways to what holds for the whole scorecard. */
export function ScorecardSection() {
  const styles = useStyles();
  const shared = useSettingsStyles();
  const own = useWords(settingsWords);
  const { open } = useNavigation();
  const hints = { scoring: own.scoringHint, periods: own.periodsHint, changes: own.changesHint };
  return (
    <section className={shared.close}>
      <h2 className={shared.heading}>{own.scorecard}</h2>
      <ul className={styles.list}>
        {WAYS.map((kind) => (
          <li key={kind}>
            <button id={`to-${kind}`} type="button" className={styles.way} onClick={() => open({ kind })}>
              <span className={styles.main}>
                <span className={styles.name}>{own[kind]}</span>
                <span className={shared.quiet}>{hints[kind]}</span>
              </span>
              <ChevronRightRegular className={styles.icon} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
