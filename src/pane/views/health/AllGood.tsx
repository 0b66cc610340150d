import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { healthWords } from "../../../language";
import { useWords } from "../../frame/useWords";

const useStyles = makeStyles({
  fine: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXXL,
    textAlign: "center",
  },
  icon: { fontSize: "40px", color: tokens.colorStatusSuccessForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
});

/** Nothing is wrong. */
export function AllGood() {
  const styles = useStyles();
  const own = useWords(healthWords);
  return (
    <div className={styles.fine}>
      <CheckmarkCircleFilled className={styles.icon} aria-hidden />
      <span className={styles.strong}>{own.fine}</span>
      <span>{own.fineHow}</span>
    </div>
  );
}
