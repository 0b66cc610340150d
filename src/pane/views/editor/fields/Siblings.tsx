import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { editorWords, type EditorWords } from "../../../../language";
import { useWords } from "../../../frame/useWords";
import type { Preview } from "../form/preview";
import { useFormStyles } from "../useFormStyles";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    // A long list must not push the rest of the form away.
    maxHeight: "176px",
    overflowY: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  self: { fontWeight: tokens.fontWeightSemibold },
  share: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  track: {
    height: "4px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    borderRadius: "inherit",
    backgroundColor: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  selfBar: {
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

interface SiblingsProps {
  readonly preview: Preview;
}

/** What every entry of the same parent comes to; it follows what is typed. */
export function Siblings({ preview }: SiblingsProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const own = useWords(editorWords);
  const headingId = useId();
  const { siblings, node, parent } = preview;
  if (siblings.length < 2) return null;
  const isTop = parent === undefined || parent.level === "scorecard";
  return (
    <div className={form.close}>
      <h3 id={headingId} className={form.hint}>
        {isTop ? own.siblingsOfWhole : own.siblings({ parent: parent.name })}
      </h3>
      <ul className={styles.list} aria-labelledby={headingId} tabIndex={siblings.length > LONG ? 0 : undefined}>
        {siblings.map(({ id, name, weight: { share } }) => (
          <li key={id}>
            <div className={styles.line}>
              <span className={mergeClasses(styles.name, id === node.id && styles.self)}>
                {labelOf(name, id === node.id ? "self" : "other", own)}
              </span>
              <span className={styles.share}>{own.share({ share })}</span>
            </div>
            <div className={styles.track} aria-hidden>
              <div
                className={mergeClasses(styles.bar, id === node.id && styles.selfBar)}
                style={{ width: `${share * 100}%` }}
              />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

const labelOf = (name: string, which: "self" | "other", own: EditorWords): string => {
  const label = name.trim() || own.nameless;
  return which === "self" ? own.self({ name: label }) : label;
};

/** From so many on the list scrolls, so the keyboard must be able to reach it. */
const LONG = 6;
