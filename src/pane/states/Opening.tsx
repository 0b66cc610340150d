import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { usePaneLanguage } from "../frame/paneLanguage";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalXL,
    paddingInline: tokens.spacingHorizontalM,
  },
  placeholder: {
    height: "44px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

export function Opening() {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  return (
    <main className={styles.page} aria-busy>
      <Spinner size="tiny" label={words.opening} />
      <div className={styles.placeholder} />
      <div className={styles.placeholder} />
      <div className={styles.placeholder} />
    </main>
  );
}
