import { makeStyles, tokens } from "@fluentui/react-components";
import { useIsOpening } from "./navigation";
import { usePaneLanguage } from "./paneLanguage";

const useStyles = makeStyles({
  bar: {
    position: "fixed",
    insetBlockStart: 0,
    insetInline: 0,
    zIndex: 3,
    height: tokens.strokeWidthThicker,
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
    // Most views are there before anybody would miss them.
    animationName: { from: { opacity: 0 }, to: { opacity: 0 } },
    animationDuration: "100ms",
  },
});

/** Says that a view is on its way, above the one that is left. */
export function OpeningBar() {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const isOpening = useIsOpening();
  return isOpening && <div className={styles.bar} role="status" aria-label={words.loading} />;
}
