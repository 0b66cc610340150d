import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  BoardRegular,
  FlowRegular,
  GanttChartRegular,
  MegaphoneRegular,
  SettingsRegular,
  StethoscopeRegular,
  TaskListLtrRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { NARROW } from "./commonStyles";
import { useNavigation } from "./navigation";
import { usePaneLanguage } from "./paneLanguage";
import { MAIN_VIEWS, type MainViewKind } from "./view";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    [NARROW]: { flexWrap: "wrap" },
    // Office draws its own button over the top right corner of a pane.
    paddingInlineEnd: "36px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    flexGrow: 1,
    minWidth: 0,
    // Large enough to be hit with a finger.
    [NARROW]: { minWidth: "24px" },
    paddingBlockStart: tokens.spacingVerticalXS,
    paddingInline: "1px",
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    // In forced colours nothing is transparent.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  here: {
    // Brand colours are too faint on the ground of what one points at.
    ":hover": { backgroundColor: "transparent" },
    // No bolder than the others: a wider word would cut theirs.
    color: tokens.colorBrandForeground1,
    borderBottomColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  // What is short would be the first to lose its meaning.
  short: { flexShrink: 0 },
  icon: { fontSize: tokens.fontSizeBase500 },
  label: {
    maxWidth: "100%",
    overflowX: "hidden",
    overflowY: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    // At double size there is room for the pictures only; the words stay for those who cannot see them.
    [NARROW]: { position: "absolute", width: "1px", height: "1px", clipPath: "inset(50%)" },
  },
});

const ICONS: Readonly<Record<MainViewKind, FluentIcon>> = {
  overview: BoardRegular,
  map: FlowRegular,
  plan: TaskListLtrRegular,
  campaigns: MegaphoneRegular,
  flow: GanttChartRegular,
  health: StethoscopeRegular,
  settings: SettingsRegular,
};

/** Letters of a word that is shown whole. */
const SHORT = 6;

/** The way to the main views. All words fit in 320 pixels, so the settings have the sign that everybody knows. */
export function MainBar() {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { view, show } = useNavigation();
  return (
    <nav className={styles.bar} aria-label={words.views}>
      {MAIN_VIEWS.map((kind) => {
        const Icon = ICONS[kind];
        const isHere = view.kind === kind;
        const label = kind === "settings" ? undefined : words.viewNamesInBar[kind];
        return (
          <button
            key={kind}
            type="button"
            className={mergeClasses(
              styles.place,
              label && label.length <= SHORT && styles.short,
              isHere && styles.here,
            )}
            aria-current={isHere ? "page" : undefined}
            aria-label={kind === "settings" ? words.viewNames[kind] : undefined}
            title={words.viewNames[kind]}
            onClick={() => show(kind)}
          >
            <Icon className={styles.icon} aria-hidden />
            {label && <span className={styles.label}>{label}</span>}
          </button>
        );
      })}
    </nav>
  );
}
