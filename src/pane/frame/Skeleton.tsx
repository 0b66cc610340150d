import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneLanguage } from "./paneLanguage";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalL,
    paddingInline: tokens.spacingHorizontalM,
  },
  bar: {
    height: "44px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThin} solid GrayText` },
  },
});

/** Stands in for a view while it is loaded. */
export function Skeleton() {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  return (
    <div className={styles.page} role="status" aria-busy aria-label={words.loading}>
      <div className={styles.bar} />
      <div className={styles.bar} />
      <div className={styles.bar} />
    </div>
  );
}
