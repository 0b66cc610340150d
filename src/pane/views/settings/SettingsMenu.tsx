import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { useNavigation } from "../../frame/navigation";
import type { View } from "../../frame/view";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

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

interface SettingsMenuProps {
  readonly heading: string;
  readonly ways: readonly { readonly view: View; readonly name: string; readonly hint: string }[];
}

/** The ways to other views, with what one finds there. */
export function SettingsMenu({ heading, ways }: SettingsMenuProps) {
  const styles = useStyles();
  const shared = useSettingsStyles();
  const { open } = useNavigation();
  return (
    <section className={shared.close}>
      <h2 className={shared.heading}>{heading}</h2>
      <ul className={styles.list}>
        {ways.map(({ view, name, hint }) => (
          <li key={view.kind}>
            <button id={`to-${view.kind}`} type="button" className={styles.way} onClick={() => open(view)}>
              <span className={styles.main}>
                <span className={styles.name}>{name}</span>
                <span className={shared.quiet}>{hint}</span>
              </span>
              <ChevronRightRegular className={styles.icon} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
