import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePaneLanguage } from "../paneLanguage";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalM,
    paddingBlockStart: "49px",
    paddingInline: tokens.spacingHorizontalM,
  },
  // Its blocks say that more is coming: a wheel of Fluent's would be the most that the first screen loads for.
  said: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  placeholder: {
    width: "100%",
    height: "44px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThin} solid GrayText` },
  },
  score: { width: "40%" },
});

/** In the shape of the page's own skeleton (`assets/taskpane.html`), which it takes over from. */
export function Opening() {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  return (
    <main className={styles.page} aria-busy>
      <span role="status" className={styles.said}>
        {words.opening}
      </span>
      <div className={mergeClasses(styles.placeholder, styles.score)} />
      <div className={styles.placeholder} />
      <div className={styles.placeholder} />
      <div className={styles.placeholder} />
    </main>
  );
}
