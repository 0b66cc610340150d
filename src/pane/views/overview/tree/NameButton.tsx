import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { nodeElementId } from "../nodeElement";
import type { NodeEvaluation } from "../../../../scorecard";

const useStyles = makeStyles({
  name: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflowX: "hidden",
    overflowY: "hidden",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontWeight: "inherit",
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  button: {
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorBrandForegroundLink, textDecorationLine: "underline" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface NameButtonProps {
  readonly node: Pick<NodeEvaluation, "id" | "name">;
  /** What it does, when that is not to show what bears the name. */
  readonly label?: string;
  /** Without it the name leads nowhere. */
  readonly onOpen: (() => void) | undefined;
}

/** The name of a strategic objective or KPI, and the way into it. */
export function NameButton({ node: { id, name }, label, onOpen }: NameButtonProps) {
  const styles = useStyles();
  if (onOpen === undefined) {
    return (
      <span className={styles.name} title={name}>
        {name}
      </span>
    );
  }
  return (
    <button
      type="button"
      id={nodeElementId(id)}
      className={mergeClasses(styles.name, styles.button)}
      title={name}
      aria-label={label}
      onClick={onOpen}
    >
      {name}
    </button>
  );
}
