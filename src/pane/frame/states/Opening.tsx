import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
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
      <Spinner size="tiny" label={words.opening} />
      <div className={mergeClasses(styles.placeholder, styles.score)} />
      <div className={styles.placeholder} />
      <div className={styles.placeholder} />
      <div className={styles.placeholder} />
    </main>
  );
}
