import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { nodeElementId } from "../nodeElement";
import type { NodeEvaluation } from "../../../../scorecard";

const useStyles = makeStyles({
  name: {
    display: "flex",
    alignItems: "center",
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    minHeight: "24px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
  },
  text: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflowX: "hidden",
    overflowY: "hidden",
    hyphens: "auto",
    overflowWrap: "anywhere",
  },
  // All of the line takes the click.
  button: {
    cursor: "pointer",
    "::after": { content: '""', position: "absolute", inset: 0, borderRadius: tokens.borderRadiusSmall },
    ":focus-visible": { outlineStyle: "none" },
    ":focus-visible::after": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  small: { minHeight: "32px" },
});

interface NameButtonProps {
  readonly node: Pick<NodeEvaluation, "id" | "name">;
  readonly size?: "small";
  /** What it does, when that is not to show what bears the name. */
  readonly label?: string;
  /** Seen while pointed at: the whole name at least. */
  readonly hint?: string;
  /** The element that says the rest of the line. */
  readonly describedBy?: string;
  /** Without it the name leads nowhere. */
  readonly onOpen: (() => void) | undefined;
}

/** The name of a strategic objective or KPI, and the way into it from all of its line. */
export function NameButton({ node: { id, name }, size, label, hint = name, describedBy, onOpen }: NameButtonProps) {
  const styles = useStyles();
  const look = mergeClasses(styles.name, size && styles[size], onOpen && styles.button);
  const text = <span className={styles.text}>{name}</span>;
  if (onOpen === undefined) {
    return (
      <span id={nodeElementId(id)} tabIndex={-1} className={look} title={hint}>
        {text}
      </span>
    );
  }
  return (
    <button
      type="button"
      id={nodeElementId(id)}
      className={look}
      title={hint}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={onOpen}
    >
      {text}
    </button>
  );
}
