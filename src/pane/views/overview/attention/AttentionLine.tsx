import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { NARROW } from "../../../frame/commonStyles";

const useStyles = makeStyles({
  item: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "24px",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    border: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
  },
  button: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { display: "block" },
  reason: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3, [NARROW]: { display: "none" } },
});

interface AttentionLineProps {
  readonly icon: ReactElement;
  readonly name: string;
  readonly why: readonly string[];
  /** And since when; empty where nobody is named. */
  readonly who: readonly string[];
  /** Leads to where it is seen; nowhere without one. */
  readonly onClick: (() => void) | undefined;
}

/** One thing that needs attention. */
export function AttentionLine({ icon, name, why, who, onClick }: AttentionLineProps) {
  const styles = useStyles();
  const text = (
    <>
      {icon}
      <span className={styles.text}>
        <span className={styles.name}>{name}</span> <span className={styles.reason}>{why.join(" · ")}</span>
        {who.length > 0 && (
          <>
            {" "}
            <span className={styles.reason}>{who.join(" · ")}</span>
          </>
        )}
      </span>
    </>
  );
  if (onClick === undefined) return <div className={styles.item}>{text}</div>;
  return (
    <button type="button" className={mergeClasses(styles.item, styles.button)} onClick={onClick}>
      {text}
      <ChevronRightRegular className={styles.chevron} aria-hidden />
    </button>
  );
}
