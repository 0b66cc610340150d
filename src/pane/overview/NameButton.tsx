import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { NodeEvaluation } from "../../scorecard";
import { useNavigation } from "../frame/navigation";
import { usePaneLanguage } from "../frame/paneLanguage";
import { useReady } from "../frame/session";
import { nodeElementId } from "./nodeElement";
import { subjectOf } from "./subjectOf";

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
  readonly node: NodeEvaluation;
}

/** The name of a strategic objective or KPI; choosing it opens its editor. */
export function NameButton({ node }: NameButtonProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { open } = useNavigation();
  const { readOnly } = useReady();
  const { id, name } = node;
  const subject = subjectOf(node);
  if (readOnly || subject === undefined) {
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
      aria-label={words.editNamed({ name })}
      onClick={() => open({ kind: "editor", subject })}
    >
      {name}
    </button>
  );
}
